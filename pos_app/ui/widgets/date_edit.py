"""A day: typed as the language writes it, or picked from a calendar."""

from __future__ import annotations

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.line_edit import LineEdit

_ICON_WIDTH = 40.0
_CENTURY = 2000


class DateEdit(LineEdit):
    """`value` is a date or None. Down opens the calendar, + and - go a day on or back."""

    picked = Signal(object)

    def __init__(self, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(icon="calendar-blank", required=required, longest=40, parent=parent)
        self._value: date | None = None
        self.setPlaceholderText(QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower())

    def value(self) -> date | None:
        """The day; what was last right while no day is typed."""
        text = self.text().strip()
        self._value = read_date(text) or self._value if text else None
        return self._value

    def set_value(self, value: object) -> None:
        """Show a day, or nothing."""
        assert value is None or isinstance(value, date)
        self._value = value
        self.setText("" if value is None else shown_date(value))

    def problem(self) -> str:
        """Why it is no day, as a sentence."""
        text = self.text().strip()
        if not text:
            return super().problem()
        if read_date(text) is None:
            sample = shown_date(date(2026, 11, 20))
            return tr("Date", "Write a day like {sample}.", sample=sample)
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the calendar; + and - change the day."""
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        step = steps.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        elif step is not None and not self.problem() and (day := self.value()) is not None:
            self._pick(day + timedelta(days=step))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The icon opens the calendar."""
        x = event.position().x()
        if (x if self.isRightToLeft() else self.width() - x) < px(_ICON_WIDTH):
            self.open_calendar()
            return
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was understood is written as the language writes it."""
        super().focusOutEvent(event)
        if not self.problem():
            self.set_value(self.value())

    def open_calendar(self) -> None:
        """Pick from a month."""
        if self.isReadOnly():
            return
        from pos_app.ui.widgets.calendar import CalendarPopup

        popup = CalendarPopup(self, test_id=f"{self.objectName()}.calendar")
        popup.picked.connect(self._pick)
        popup.closed.connect(popup.deleteLater)
        popup.open_at(self, self.value())

    def _pick(self, day: date) -> None:
        self.set_value(day)
        self.edited.emit()
        self.picked.emit(day)


def shown_date(day: date) -> str:
    """A day as the user's language writes it, with all four digits of the year."""
    locale = QLocale()
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in pattern:
        pattern = pattern.replace("yy", "yyyy")
    return str(locale.toString(QDate(day.year, day.month, day.day), pattern))


def read_date(text: str) -> date | None:
    """The day that was typed, in the language's own order or as 2026-11-20; None for no day."""
    figures = [int(part) for part in re.findall(r"\d+", text)]
    if len(figures) != 3 or re.search(r"[^\d\s./\-,\u200e\u200f]", text):
        return None
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    order = sorted("dMy", key=pattern.find) if figures[0] < _CENTURY else ["y", "M", "d"]
    parts = dict(zip(order, figures, strict=True))
    year = parts["y"] + (_CENTURY if parts["y"] < 100 else 0)
    try:
        return date(year, parts["M"], parts["d"])
    except ValueError:
        return None  # The 31st of June.
