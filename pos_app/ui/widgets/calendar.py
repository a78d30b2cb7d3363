"""A month to pick a day from: Qt's own calendar grid in the look of the house."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QWidget

from pos_app.ui.theme import CENTER, C, F, painting_item, px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.popup_card import PopupCard
from pos_app.ui.widgets.surfaces import column, row
from pos_app.ui.widgets.top_row import IconButton

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class _Month(QCalendarWidget):
    """The grid; keyboard and screen reader support are Qt's."""

    def __init__(self) -> None:
        super().__init__()
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.setFont(F("body"))
        plain = QTextCharFormat()
        plain.setForeground(C("ink2"))
        self.setHeaderTextFormat(plain)
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, plain)

    def sizeHint(self) -> QSize:
        """Cells of 40 px."""
        return QSize(px(7 * 40), px(7 * 38))

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """Paint one day."""
        shown = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
        chosen = shown == self.selectedDate()
        today = shown == QDate.currentDate()
        inside = shown.month() == self.monthShown()
        with painting_item(painter, rect, rtl=False) as p:
            p.fill(p.rect, "raised")
            box = p.rect.adjusted(2, 2, -2, -2)
            if chosen:
                p.card(box, 10, "accent")
            elif today:
                p.card(box, 10, None, "accent", 1.5)
            ink = "onAccent" if chosen else "ink" if inside else "ink3"
            p.text(box, QLocale().toString(shown.day()), "bodyMedium", ink, CENTER)


class CalendarPopup(PopupCard):
    """`picked` carries the day as a date; Page up and down turn the months."""

    picked = Signal(object)

    def __init__(self, owner: QWidget, *, test_id: str) -> None:
        super().__init__(owner, test_id=test_id, name=tr("Date", "Pick a day"))
        self._month = identify(_Month(), f"{test_id}.month", tr("Date", "Days"))
        self._title = Label("", "bodyStrong")
        back = IconButton("caret-left", tr("Date", "Month before"), f"{test_id}.back", side=32)
        forward = IconButton("caret-right", tr("Date", "Next month"), f"{test_id}.next", side=32)
        back.clicked.connect(self._month.showPreviousMonth)
        forward.clicked.connect(self._month.showNextMonth)
        self._month.currentPageChanged.connect(self._show_title)
        self._month.clicked.connect(self._pick)
        self._month.activated.connect(self._pick)
        head = row(self._title, None, back, forward, spacing=4, margins=(6, 0, 0, 0))
        self.set_body(column(head, self._month, spacing=6, margins=(12, 10, 12, 12)))
        self.setFocusProxy(self._month)

    def open_at(self, anchor: QWidget, day: date | None) -> None:
        """Open below a field with a day chosen."""
        shown = QDate.currentDate() if day is None else QDate(day.year, day.month, day.day)
        self._month.setSelectedDate(shown)
        self._show_title(shown.year(), shown.month())
        self.open_below(anchor)
        self._month.setFocus()

    def _show_title(self, year: int, month: int) -> None:
        name = QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
        self._title.setText(f"{name} {year}")

    def _pick(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))
