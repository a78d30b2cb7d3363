"""A believable receipt and printers, for tests that put documents on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec

from pos_app.devices.domain.printer_profile import CodePage, Cut, Features, PrinterProfile
from pos_app.documents.domain.receipt import (
    LabelledAmount,
    ReceiptContent,
    ReceiptLine,
    ReceiptTax,
    ShopHeader,
)

JUNIPER = ShopHeader(
    name="JUNIPER & CO.",
    address=("Calle del Olmo 14, Valencia",),
    tax_number="VAT ES-B12345678",
)
SALE = ReceiptContent(
    shop=JUNIPER,
    number="R-0002-001042",
    at="20 Nov 2026 15:43",
    till="2",
    cashier="Ana M.",
    lines=(
        ReceiptLine(name="Sourdough loaf", amount="€4.20", letter="A"),
        ReceiptLine(
            name="Heirloom carrots 1 kg",
            amount="€3.24",
            quantity="1.245 kg",
            unit_price="€2.60",
            letter="A",
        ),
        ReceiptLine(
            name="Rioja Crianza 75 cl",
            amount="€22.50",
            quantity="2",
            unit_price="€12.50",
            discount="−10%",
            letter="C",
        ),
        ReceiptLine(name="Café crème", amount="€9.00", letter="B", note="Without lid"),
    ),
    before_total=(LabelledAmount("Discount", "−€2.50"),),
    total="€45.99",
    tenders=(LabelledAmount("Cash", "€50.00"),),
    change="€4.01",
    taxes=(
        ReceiptTax(letter="A", code="VAT", percent="4%", base="€15.38", amount="€0.62"),
        ReceiptTax(letter="C", code="VAT", percent="21%", base="€8.38", amount="€1.76"),
    ),
    footer=("Thank you",),
)


def sale(**changes: Any) -> ReceiptContent:
    """The sale above with other members."""
    return msgspec.structs.replace(SALE, **changes)


def printer(
    columns: int = 42,
    dots: int = 512,
    pages: tuple[tuple[int, str], ...] = ((0, "cp437"), (19, "cp858"), (16, "cp1252")),
    **changes: Any,
) -> PrinterProfile:
    """A printer that does everything itself; changes are features or members of the profile."""
    features = Features(cut=Cut.PARTIAL, native_qr=True, native_barcodes=True)
    of_features = {name: changes.pop(name) for name in list(changes) if hasattr(features, name)}
    return PrinterProfile(
        id="test",
        name="Test",
        columns_a=columns,
        columns_b=columns,
        dots=dots,
        dpi=203,
        code_pages=tuple(CodePage(*page) for page in pages),
        features=replace(features, **of_features),
        **changes,
    )


def pages_of(profile: PrinterProfile) -> dict[int, str]:
    """The code pages as `tests.helpers.paper` wants them."""
    return dict(profile.code_pages)
