"""One number of the day, how it moved, and its little line. For pages of reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pos_app.ui.charts.spark import draw_spark
from pos_app.ui.charts.values import Number
from pos_app.ui.theme import painting, px, text_width
from pos_app.ui.widgets.identify import identify


@dataclass(frozen=True, slots=True)
class KpiValue:
    """`delta` is ready to read ("12.4%"); `better` None says that it did not move."""

    label: str
    value: str
    delta: str = ""
    compared: str = ""
    rises: bool = True
    better: bool | None = None
    trend: tuple[Number, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        sign = "" if not self.delta else "+" if self.rises else "−"
        return " ".join(
            p for p in (self.label, self.value, f"{sign}{self.delta}", self.compared) if p
        )


class KpiCard(QFrame):
    """118 high. Good and bad are told by arrow, ink and words, never by colour alone."""

    def __init__(
        self, value: KpiValue, *, test_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        identify(self, test_id)
        self.set_value(value)

    @property
    def value(self) -> KpiValue:
        """What it shows."""
        return self._value

    def set_value(self, value: KpiValue) -> None:
        """Show another."""
        self._value = value
        self.setAccessibleName(value.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """118 high."""
        return QSize(px(240), px(118))

    def minimumSizeHint(self) -> QSize:
        """The little line goes before the number does."""
        return QSize(px(140), px(118))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint card, label, number, movement and line."""
        value = self._value
        with painting(self) as p:
            p.card(p.rect, 16, "surface", "line")
            p.text(QRectF(20, 15, p.width - 40, 20), value.label, "label", "ink2")
            number = text_width(value.value, "amountBar")
            spark = len(value.trend) > 1 and number + 134 <= p.width
            room = p.width - (124 if spark else 40)
            p.text(QRectF(20, 36, room, 40), value.value, "amountBar")
            if spark:
                box = QRectF(p.width - 110, 24, 94, 46)
                draw_spark(p, box, value.trend, 1 if value.better is False else 0)
            ink = {None: "ink2", True: "okInk", False: "dangerInk"}[value.better]
            x = 20.0
            if value.delta:
                arrow = "arrow-up-right" if value.rises else "arrow-down-right"
                p.icon(arrow, QRectF(18, 85, 16, 18), 14, ink, "bold")
                width = text_width(value.delta, "smallStrong") + 2
                p.text(QRectF(38, 85, width, 18), value.delta, "smallStrong", ink)
                x = 44 + width
            p.text(QRectF(x, 85, p.width - x - 12, 18), value.compared, "small", "ink2")


def kpi_row(values: Sequence[KpiValue], test_id: str = "kpi") -> list[KpiCard]:
    """Cards for several numbers, each with an id."""
    return [KpiCard(value, test_id=f"{test_id}.{at}") for at, value in enumerate(values)]
