"""Ways of paying, in words and icons."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.ui.translations import tr


@dataclass(frozen=True, slots=True)
class MethodWords:
    """How a way of paying is shown; `reference` is the label of its number."""

    kind: str
    name: str
    detail: str
    icon: str
    reference: str = ""
    example: str = ""


def methods() -> tuple[MethodWords, ...]:
    """The ways of paying that are recorded at this till, in the order of their keys."""
    return (
        MethodWords("cash", tr("Tender", "Cash"), tr("Tender", "Drawer"), "money-wavy"),
        MethodWords(
            "card",
            tr("Tender", "Card"),
            tr("Tender", "On the terminal"),
            "credit-card",
            tr("Tender", "Number on the terminal’s slip"),
            "123456",
        ),
        MethodWords(
            "mobile_money",
            tr("Tender", "Mobile money"),
            tr("Tender", "With its code"),
            "device-mobile",
            tr("Tender", "Code of the payment"),
            "QK12ABC3DE",
        ),
        MethodWords(
            "voucher",
            tr("Tender", "Voucher"),
            tr("Tender", "Scan or type"),
            "gift",
            tr("Tender", "Number of the voucher"),
            "V-0012",
        ),
    )


def method_words(kind: str) -> MethodWords:
    """One way of paying."""
    return next(each for each in methods() if each.kind == kind)


def method_name(kind: str) -> str:
    """What people call it."""
    return method_words(kind).name
