"""B8: a completed sale to ESC/POS bytes, against bytes joined by hand and two libraries.

All print the same paper: 40 items, 2 taxes, 2 tenders, CODE128, the printer's own QR code, code
page 858 with an accent and the euro sign. The product's bytes must equal the hand-made ones.
"""

from __future__ import annotations

import io
import os
import shutil
import statistics
import subprocess
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import NOISE_MAX, Result, judged, quick, scratch, take_turns
from pos_app.devices.domain.printer_profile import CodePage, Cut, Features, PrinterProfile
from pos_app.documents.domain.receipt import (
    LabelledAmount,
    ReceiptContent,
    ReceiptLine,
    ReceiptTax,
    ShopHeader,
    receipt,
)
from pos_app.documents.renderers.escpos import render

PROFILE = PrinterProfile(
    id="bench",
    name="Bench",
    columns_a=42,
    columns_b=56,
    dots=512,
    dpi=180,
    code_pages=(CodePage(19, "cp858"),),
    features=Features(cut=Cut.PARTIAL, native_qr=True, native_barcodes=True),
)
_ENCODER = "@point-of-sale/receipt-printer-encoder@4.0.1"
_ENCODER_FOLDER = Path("build/receipt-printer-encoder")
_NAMES = ("Sourdough loaf", "Café crème 250 g", "Oat milk barista 1 L", "Rioja Crianza 75 cl")
_QR = "https://juniper.example/r/0002-001042?t=45.99"


@dataclass(frozen=True, slots=True)
class Item:
    """A sold line in minor units."""

    name: str
    count: int
    price: int
    letter: str


@dataclass(frozen=True, slots=True)
class Sale:
    """A completed sale, as small as its receipt allows."""

    number: str
    at: str
    cashier: str
    items: tuple[Item, ...]
    taxes: tuple[tuple[str, int, int, int], ...]  # Letter, percent, base, amount.
    tenders: tuple[tuple[str, int], ...]
    total: int
    change: int


def sale_of(items: int) -> Sale:
    """A sale of so many items, every other one sold more than once."""
    lines = tuple(
        Item(_NAMES[n % len(_NAMES)], 1 + n % 2 * 2, 120 + 37 * (n % 40), "AB"[n % 2])
        for n in range(items)
    )
    total = sum(item.count * item.price for item in lines)
    taxes = (("A", 4, total // 3, total // 75), ("B", 21, total // 2, total // 10))
    tenders = (("Card", total - 5000), ("Cash", 6000))
    return Sale("R-0002-001042", "20 Nov 2026 15:43", "Ana M.", lines, taxes, tenders, total, 1000)


def euros(minor: int) -> str:
    """12345 is €123.45."""
    return f"€{minor // 100}.{minor % 100:02d}"


def product(sale: Sale) -> bytes:
    """The sale through content, document and renderer."""
    content = ReceiptContent(
        shop=ShopHeader(
            name="JUNIPER & CO.",
            address=("Calle del Olmo 14, Valencia",),
            tax_number="VAT ES-B12345678",
        ),
        number=sale.number,
        at=sale.at,
        till="2",
        cashier=sale.cashier,
        lines=tuple(
            ReceiptLine(
                name=item.name,
                amount=euros(item.count * item.price),
                quantity=str(item.count) if item.count > 1 else "",
                unit_price=euros(item.price) if item.count > 1 else "",
                letter=item.letter,
            )
            for item in sale.items
        ),
        total=euros(sale.total),
        tenders=tuple(LabelledAmount(label, euros(amount)) for label, amount in sale.tenders),
        change=euros(sale.change),
        taxes=tuple(
            ReceiptTax(
                letter=letter,
                code="VAT",
                percent=f"{percent}%",
                base=euros(base),
                amount=euros(amount),
            )
            for letter, percent, base, amount in sale.taxes
        ),
        footer=("Thank you for shopping with us",),
        qr=_QR,
    )
    return render(receipt(content), PROFILE)


def by_hand(sale: Sale) -> bytes:
    """The same paper without any generality: the floor."""
    rule = "-" * 42
    lines = [
        "       Calle del Olmo 14, Valencia\n             VAT ES-B12345678",
        rule,
        f"Sale {sale.number}{sale.at:>{37 - len(sale.number)}}",
        f"Till 2{sale.cashier:>36}",
        rule,
    ]
    for item in sale.items:
        amount = euros(item.count * item.price)
        lines.append(f"{item.name:<{39 - len(amount)}} {amount} {item.letter}")
        if item.count > 1:
            lines.append(f"  {item.count} × {euros(item.price)}")
    tenders = [f"{label}{euros(amount):>{42 - len(label)}}" for label, amount in sale.tenders]
    rows = [("Tax", "Net", "Amount")]
    rows += [(f"{t[0]} VAT {t[1]}%", euros(t[2]), euros(t[3])) for t in sale.taxes]
    base, tax = max(len(row[1]) for row in rows), max(len(row[2]) for row in rows)
    end = [rule, *(f"{r[0]:<{40 - base - tax}} {r[1]:>{base}} {r[2]:>{tax}}" for r in rows)]
    end.append("      Thank you for shopping with us")
    number, qr = sale.number.encode(), _QR.encode()
    return b"".join(
        (
            b"\x1b@\x1b!\x38    JUNIPER & CO.\n\x1b!\x00",
            "\n".join((*lines[:5], "")).encode("cp858"),
            b"\x1bt\x13",
            "\n".join((*lines[5:], rule, "")).encode("cp858"),
            f"\x1b!\x18TOTAL{euros(sale.total):>37}\n\x1b!\0".encode("cp858"),
            "\n".join((*tenders, "")).encode("cp858"),
            f"\x1b!\x08Change{euros(sale.change):>36}\n\x1b!\0".encode("cp858"),
            "\n".join((*end, "")).encode("cp858"),
            b"\x1bd\x01\x1ba\x01\x1dH\x00\x1dh\x50\x1dw\x02\x1dkI%c{B%b\x1ba\x00"
            % (len(number) + 2, number),
            f"{sale.number:^42}".rstrip().encode() + b"\n\x1ba\x01\x1d(k\x04\x001A2\x00",
            b"\x1d(k\x03\x001C\x06\x1d(k\x03\x001E1\x1d(k%c\x001P0%b" % (len(qr) + 3, qr),
            b"\x1d(k\x03\x001Q0\x1ba\x00\x1bd\x01\x1bd\x04\x1dV\x01",
        )
    )


def with_python_escpos(folder: Path) -> Callable[[Sale], bytes]:
    """The same paper with python-escpos 3.1: lines joined by hand, its text, barcode, QR, cut."""
    os.environ["ESCPOS_CAPABILITIES_PICKLE_DIR"] = str(folder)  # Else each import leaks one.
    from escpos.printer import Dummy

    def made(sale: Sale) -> bytes:
        printer = Dummy(profile="TM-T88V")
        printer.hw("INIT")
        printer.set(align="center", bold=True, double_width=True, double_height=True)
        printer.text("JUNIPER & CO.\n")
        printer.set(align="center", normal_textsize=True, bold=False)
        printer.text("Calle del Olmo 14, Valencia\nVAT ES-B12345678\n")
        printer.set(align="left")
        for item in sale.items:
            amount = euros(item.count * item.price)
            printer.text(f"{item.name:<{39 - len(amount)}} {amount} {item.letter}\n")
            if item.count > 1:
                printer.text(f"  {item.count} × {euros(item.price)}\n")
        printer.set(bold=True, double_height=True)
        printer.text(f"TOTAL{euros(sale.total):>37}\n")
        printer.set(normal_textsize=True, bold=False)
        for label, amount_due in sale.tenders:
            printer.text(f"{label}{euros(amount_due):>{42 - len(label)}}\n")
        printer.text(f"Change{euros(sale.change):>36}\n")
        for letter, percent, base, tax in sale.taxes:
            printer.text(f"{letter} VAT {percent}%{euros(base):>20}{euros(tax):>12}\n")
        printer.barcode("{B" + sale.number, "CODE128", function_type="B")
        printer.qr(_QR, native=True)
        printer.cut()
        made_bytes: bytes = printer.output
        return made_bytes

    return made


def _node_ms() -> float | None:
    """The median of receipt-printer-encoder (cp858), or None without npm or the package."""
    if not (shutil.which("npm") and shutil.which("node")):
        return None
    if not (_ENCODER_FOLDER / "node_modules").exists():
        _ENCODER_FOLDER.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--no-save"]
        done = subprocess.run(  # noqa: S603 - fixed words, the project's own benchmark
            [*install, "--prefix", str(_ENCODER_FOLDER), _ENCODER], check=False
        )
        if done.returncode:
            return None
    script = Path(__file__).with_name("b8_receipt_encoder.mjs")
    modules = _ENCODER_FOLDER.resolve() / "node_modules"
    told = subprocess.run(  # noqa: S603 - as above
        ["node", str(script), str(modules)],  # noqa: S607 - node of the machine
        check=True,
        capture_output=True,
        text=True,
    )
    return float(told.stdout)


def run() -> Iterator[Result]:
    """B8's figures."""
    small, large = sale_of(40), sale_of(400)
    assert product(small) == by_hand(small), "the product prints another paper than the floor"
    assert product(large) == by_hand(large), "the product prints another paper than the floor"
    turns = 100 if quick() else 500
    versus_floor = take_turns(lambda _: product(small), lambda _: by_hand(small), turns=turns)
    yield judged("b8 receipt of 40 items", versus_floor, target=6)
    with scratch() as folder:
        escpos = with_python_escpos(folder)
    with redirect_stdout(io.StringIO()):  # It prints a line for each barcode.
        versus_escpos = take_turns(lambda _: product(small), lambda _: escpos(small), turns=turns)
    yield judged("b8 against python-escpos 3.1", versus_escpos, target=0.5)
    # Ten small ones last as long as the large one, so that a busy machine disturbs both alike.
    tenfold = [small] * 10
    growth = take_turns(
        lambda _: product(large), lambda _: [product(one) for one in tenfold], turns=turns // 5
    )
    yield judged("b8 receipt of 400 items over ten of 40", growth, target=1.1)
    yield from _versus_encoder(small)


def _versus_encoder(sale: Sale) -> Iterator[Result]:
    """Another process cannot take turns item by item, so whole rounds do: ours, theirs, ours."""
    ours, theirs = [], []
    for _ in range(3):
        spent = take_turns(lambda _: product(sale), lambda _: by_hand(sale), turns=50, rounds=1)
        ours.append(spent.p50()[0] * 1000)
        node = _node_ms()
        if node is None:
            print("b8: receipt-printer-encoder not measured, npm or the package is missing")
            return
        theirs.append(node)
    value, floor = statistics.median(ours), statistics.median(theirs)
    noisy = max(theirs) > NOISE_MAX * min(theirs)
    ok = None if noisy else value / floor <= 0.3
    note = "noisy, no verdict" if noisy else ""
    name = "b8 against receipt-printer-encoder 4.0.1 (cp858)"
    yield Result(name, value, floor, value / floor, 0.3, ok, "ms", note=note)
