"""The second screen: basket beside a large total, or the shop's name between two customers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_app.selling.screens.customer_display_view_model import (
    IDLE,
    PAID,
    CustomerDisplayViewModel,
    DisplayLine,
)
from pos_app.ui.theme import CENTER, END, Ink, Paint, painting, text_width, tint
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify

_WIDTH, _HEIGHT = 1280.0, 800.0  # The design's size; everything grows and shrinks with it.
_ROW = 84.0
_TOP = 104.0
_SIDE = 56.0
_AMOUNTS = ("amountDisplay", "amountXL", "amountHero", "amountL", "amountM")


class _Zoomed(Paint):
    """A painter in the design's size on a window of another size."""

    zoom = 1.0

    @property
    def dpr(self) -> float:
        return super().dpr * self.zoom


class CustomerDisplay(QWidget):
    """A window of its own that never takes the keyboard. `closed` when somebody closes it."""

    closed = Signal()

    def __init__(self, model: CustomerDisplayViewModel, parent: QWidget | None = None) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
        super().__init__(parent, flags)
        self._model = model
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(tr("Display", "Customer display"))
        identify(self, "display", tr("Display", "Customer display"))
        model.changed.connect(self._show)
        self._show()

    def present(self) -> None:
        """Fill the second screen; where there is none, be a window like others."""
        till = self.parentWidget()
        home = till.screen() if till is not None else None
        others = [each for each in QGuiApplication.screens() if each is not home]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.resize(QSize(960, 600))
            self.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by hand."""
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is to see."""
        with painting(self) as p:
            zoom = min(p.width / _WIDTH, p.height / _HEIGHT)
            p.painter.scale(zoom, zoom)
            zoomed = _Zoomed(p.painter, p.width / zoom, p.height / zoom, rtl=p.rtl)
            zoomed.zoom = zoom
            self._draw(zoomed)

    def _draw(self, p: Paint) -> None:
        model = self._model
        if model.state == IDLE:
            p.fill(p.rect, "accent")
            p.icon("leaf", QRectF(0, p.height / 2 - 150, p.width, 120), 120, "onAccent", "fill")
            name = QRectF(_SIDE, p.height / 2, p.width - 2 * _SIDE, 70)
            p.text(name, model.shop, _fitting(model.shop, name.width()), "onAccent", CENTER)
            return
        middle = round(p.width * 9 / 16)
        p.fill(QRectF(0, 0, middle, p.height), "surface")
        p.fill(QRectF(middle, 0, p.width - middle, p.height), "accent")
        if model.state == PAID:
            _draw_thanks(p, middle)
        else:
            _draw_basket(p, middle, model.lines)
        self._draw_total(p, QRectF(middle + 40, 0, p.width - middle - 80, p.height))

    def _draw_total(self, p: Paint, box: QRectF) -> None:
        model = self._model
        p.icon("leaf", QRectF(box.x(), 60, box.width(), 48), 44, "onAccent", "fill")
        p.text(QRectF(box.x(), 116, box.width(), 40), model.shop, "display", "onAccent", CENTER)
        label, amount = tr("Display", "Total"), model.total
        below = tr("Display", "You saved {amount} today", amount=model.saved) if model.saved else ""
        if model.state == PAID and model.change:
            label, amount = tr("Display", "Change"), model.change
            below = tr("Display", "Total {amount}", amount=model.total)
        y = box.height() / 2 - 84
        p.text(QRectF(box.x(), y, box.width(), 32), label, "heading", "onAccent", CENTER)
        role = _fitting(amount, box.width())
        p.text(QRectF(box.x(), y + 36, box.width(), 96), amount, role, "onAccent", CENTER)
        p.text(QRectF(box.x(), y + 136, box.width(), 30), below, "title", "onAccent", CENTER)

    def _show(self) -> None:
        model = self._model
        parts: Sequence[str] = (model.shop,)
        if model.state != IDLE:
            count = len(model.lines)
            parts = (f"{count}" if count else "", model.total, model.saved, model.change)
        self.setAccessibleDescription(", ".join(filter(None, parts)))
        self.update()


def _draw_basket(p: Paint, width: float, lines: Sequence[DisplayLine]) -> None:
    p.text(QRectF(_SIDE, 40, width, 44), tr("Display", "Your basket"), "display")
    room = int((p.height - _TOP - 24) // _ROW)
    shown = lines[-room:]
    hidden = len(lines) - len(shown)
    if hidden:
        more = tr("Display", "%n more above", hidden)
        p.text(QRectF(_SIDE, 40, width - 2 * _SIDE, 44), more, "title", "ink2", END)
    for position, line in enumerate(shown):
        _draw_line(p, QRectF(_SIDE, _TOP + position * _ROW, width - 2 * _SIDE, _ROW), line)


def _draw_line(p: Paint, box: QRectF, line: DisplayLine) -> None:
    shades = tint(line.art.tint)
    art = QRectF(box.x(), box.y(), 56, 56)
    p.card(art, 14, shades.bg)
    if line.art.icon:
        p.icon(line.art.icon, art, 32, shades.ink, "duotone")
    else:
        p.text(art, line.name[:2], "title", shades.ink, CENTER)
    x, middle = box.x() + 76, box.y() + 28
    amount = text_width(line.amount, "heading")
    p.text(QRectF(x, middle - 16, box.right() - x, 32), line.amount, "heading", "ink", END)
    room = box.right() - x - amount - 24
    top = middle - 28 if line.detail else middle - 16
    p.text(QRectF(x, top, room, 32), line.name, "search")
    p.text(QRectF(x, middle + 2, room, 24), line.detail, "prose", "ink2")
    p.fill(QRectF(x, box.bottom() - 14, box.right() - x, 1), "line")


def _draw_thanks(p: Paint, width: float) -> None:
    ink: Ink = "accent"
    p.icon("check-circle", QRectF(0, p.height / 2 - 130, width, 96), 96, ink, "duotone")
    words = QRectF(_SIDE, p.height / 2 - 10, width - 2 * _SIDE, 44)
    p.text(words, tr("Display", "Thank you"), "display", "ink", CENTER)


def _fitting(amount: str, room: float) -> str:
    return next((role for role in _AMOUNTS if text_width(amount, role) <= room), "heading")
