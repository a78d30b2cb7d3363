"""What was scanned: a product, a product with its weight or price, a receipt, or plain text.

Whatever comes out of a scanner is somebody else's text. It is measured, cleaned, checked and never
obeyed: no address is opened, no control character passes, a wrong check digit is refused.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pos_app.devices.domain import gtin, measure_rule
from pos_app.devices.domain.gs1_code import (
    Elements,
    read_bracketed,
    read_digital_link,
    read_elements,
)
from pos_app.devices.domain.measure_rule import Measure, MeasureRule
from pos_app.devices.domain.scan_keys import SEPARATOR
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.quantity import shorten
from pos_app.kernel.text import clean

LENGTH_MAX = 512
DEFAULT_MEASURES = "21NNNNNWWWWWC 1000 kg"
"""What most label scales print; a price needs the shop's own line, as currencies differ."""

_EDGES = "".join(map(chr, range(0x21))).replace(SEPARATOR, "")
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_GS1_AIMS = frozenset({"]C1", "]e0", "]e1", "]e2", "]d2", "]Q3", "]J1"})
_GTIN_AIMS = frozenset({"", "]E0", "]E1", "]E2", "]E3", "]E4", "]I0", "]I1", "]X0"})
_LINK = re.compile(r"https?://", re.IGNORECASE)
_FOREIGN = re.compile(
    r"[a-z][a-z0-9+.-]*://|(javascript|data|mailto|tel|sms|smsto|geo|wifi|begin|matmsg|mecard|"
    r"bitcoin|upi):",
    re.IGNORECASE,
)
_PAYMENT = re.compile(r"000201.*6304[0-9A-Fa-f]{4}", re.DOTALL)
_RECEIPT = re.compile(r"[0-9A-Za-z][0-9A-Za-z/-]{0,39}")


class NotAProduct(Refusal):
    """A readable code that belongs to something else."""

    text = "This code is {what}, not a product: {code}"


class BarcodeKind(StrEnum):
    """What a code turned out to be."""

    GTIN = "gtin"
    GS1 = "gs1"
    MEASURED = "measured"
    RECEIPT = "receipt"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class BarcodeRules:
    """The shop's own rules for codes. `receipt_prefix`: what its receipts' barcodes begin with."""

    measures: tuple[MeasureRule, ...] = measure_rule.parse_rules(DEFAULT_MEASURES)
    receipt_prefix: str = "rc."


@dataclass(frozen=True, slots=True)
class Barcode:
    """A code understood. `keys`: what to look for among the products' barcodes, best first."""

    kind: BarcodeKind
    text: str
    keys: tuple[str, ...] = ()
    gtin: str = ""
    """14 digits, or empty."""
    measures: tuple[Measure, ...] = ()
    receipt: str = ""
    batch: str = ""
    serial: str = ""
    use_by: date | None = None
    best_before: date | None = None

    @property
    def measure(self) -> Measure | None:
        """The weight, price or count on the label, the first when there are several."""
        return self.measures[0] if self.measures else None


def parse_barcode(text: str, rules: BarcodeRules, *, today: date) -> Barcode:
    """What `text`, as it came from a scanner or was typed, stands for; refuses garbage."""
    code = _tidy(text)
    aim = found[0] if (found := _AIM.match(code)) and len(code) > 3 else ""
    body = code.removeprefix(aim)
    if body.lower().startswith(rules.receipt_prefix):
        return _receipt(body, body[len(rules.receipt_prefix) :])
    if _LINK.match(body):
        return _link(body, today)
    _refuse_foreign(body)
    if body.startswith("(") and body[1:3].isdigit():
        return _gs1(body, read_bracketed(body), today)
    if aim in _GS1_AIMS or SEPARATOR in body or _begins_like_gs1(body):
        return _gs1(body, read_elements(body.strip(SEPARATOR)), today)
    return _gtin_or_text(body, aim, rules)


def receipt_barcode(number: str, rules: BarcodeRules) -> str:
    """What a receipt's own barcode holds, so that scanning it finds the sale."""
    if not _RECEIPT.fullmatch(number):
        raise ValueError(f"{number!r} does not go into a receipt's barcode")
    return rules.receipt_prefix + number


def _tidy(text: str) -> str:
    code = text.strip(_EDGES)
    if not code.strip(SEPARATOR):
        raise BadInput(what="The code", why="it is empty")
    if len(code) > LENGTH_MAX:
        raise BadInput(what="The code", why=f"it is longer than {LENGTH_MAX} characters")
    visible = code.replace(SEPARATOR, "")
    if clean(visible) != visible.strip():
        raise BadInput(
            what="The code", why=f'"{shorten(code)}" holds characters no product code has'
        )
    return code


def _refuse_foreign(body: str) -> None:
    if _PAYMENT.fullmatch(body):
        raise NotAProduct(what="a payment code", code=shorten(body))
    if _FOREIGN.match(body):
        raise NotAProduct(what="a link or a contact", code=shorten(body))


def _begins_like_gs1(body: str) -> bool:
    """No symbology said so, but a GTIN or SSCC with a right check digit follows 01, 02 or 00."""
    if body[:2] in ("01", "02"):
        return len(body) >= 16 and gtin.has_valid_check_digit(body[2:16])
    return body[:2] == "00" and len(body) >= 20 and gtin.has_valid_check_digit(body[2:20])


def _gtin_or_text(body: str, aim: str, rules: BarcodeRules) -> Barcode:
    # The two or five digits of an add-on are a magazine's issue.
    digits = body[:13] if aim == "]E3" else body
    as_text = Barcode(BarcodeKind.TEXT, body, (body,))
    if not gtin.is_digits(digits) or len(digits) not in gtin.GTIN_LENGTHS:
        return as_text
    upc_a = gtin.from_upc_e(digits)
    if gtin.has_valid_check_digit(digits):
        label = _measured(body, digits, rules)
        return label or _gtin(body, digits, (gtin.gtin14(upc_a),) if upc_a else ())
    if upc_a is not None:
        return _gtin(body, upc_a, ())
    if aim in _GTIN_AIMS:
        gtin.require_check_digit(digits)
    return as_text


def _gtin(body: str, digits: str, more: tuple[str, ...]) -> Barcode:
    key = gtin.gtin14(digits)
    keys = (key, *more, body, digits, digits.lstrip("0"))
    return Barcode(BarcodeKind.GTIN, body, _distinct(keys), key)


def _measured(body: str, digits: str, rules: BarcodeRules) -> Barcode | None:
    forms = (digits, digits[1:]) if digits.startswith("0") else (digits,)
    for rule, form in itertools.product(rules.measures, forms):
        if rule.matches(form):
            label = rule.read(form)
            keys = (label.gtin_without_measure, label.item, label.item.lstrip("0"))
            return Barcode(BarcodeKind.MEASURED, body, _distinct(keys), measures=(label.measure,))
    return None


def _gs1(body: str, elements: Elements, today: date) -> Barcode:
    code = elements.gtin
    keys = (code, code.lstrip("0")) if code else (elements.get("00"),)
    return Barcode(
        BarcodeKind.GS1,
        body,
        _distinct(keys),
        code,
        measures=elements.measures,
        batch=elements.get("10"),
        serial=elements.get("21"),
        use_by=elements.day("17", "7003", today=today),
        best_before=elements.day("15", "16", today=today),
    )


def _link(body: str, today: date) -> Barcode:
    elements = read_digital_link(body)
    if elements is None or not elements.gtin:
        raise NotAProduct(what="a web address", code=shorten(body))
    return _gs1(body, elements, today)


def _receipt(body: str, number: str) -> Barcode:
    if not _RECEIPT.fullmatch(number):
        raise BadInput(what="The receipt's code", why=f'"{shorten(body)}" was not read whole')
    return Barcode(BarcodeKind.RECEIPT, body, receipt=number)


def _distinct(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in keys if key))
