"""Above the list of sales: days, figures, search, filters."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.identity.screens.amount_words import AmountWords
from pos_app.selling.domain.sales_search import SalesSums
from pos_app.selling.screens.sales_view_model import (
    DAY,
    EVER,
    TODAY,
    WEEK,
    YESTERDAY,
    SalesViewModel,
)
from pos_app.selling.screens.sales_words import day_words
from pos_app.selling.screens.tender_words import methods
from pos_app.ui.theme import px, text_width
from pos_app.ui.translations import tr
from pos_app.ui.widgets.calendar import CalendarPopup
from pos_app.ui.widgets.choices import Segmented
from pos_app.ui.widgets.figures import Figure, FigureStrip
from pos_app.ui.widgets.filter_chip import FilterChip
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.surfaces import column, row

_PAUSE_MS = 200
_FIGURE_WIDTH, _FIGURE_GAP = 150, 24


class SalesTools(QWidget):
    """Each change goes to the model; what is typed, after a short pause.

    `left` when Esc is pressed and nothing is looked for.
    """

    left = Signal()

    def __init__(self, model: SalesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._days = Segmented(
            (
                (TODAY, tr("Sales", "Today")),
                (YESTERDAY, tr("Sales", "Yesterday")),
                (WEEK, tr("Sales", "Week")),
                (EVER, tr("Sales", "All days")),
                (DAY, tr("Sales", "Pick a day")),
            ),
            test_id="sales.days",
            name=tr("Sales", "Days"),
        )
        self._shown = Label("", "body", "ink2", test_id="sales.shown")
        self._figures = FigureStrip(ground="", test_id="sales.figures")
        self.search = SearchField(
            tr("Sales", "Number, item, payment code or amount"),
            key="Ctrl F",
            test_id="sales.search",
            name=tr("Sales", "Search sales"),
        )
        self._method = FilterChip(
            tr("Sales", "Payment"),
            [(way.kind, way.name) for way in methods()],
            test_id="sales.method",
        )
        self._kind = FilterChip(
            tr("Sales", "Kind"),
            (
                ("sale", tr("Sales", "Sales")),
                ("return", tr("Sales", "Returns")),
                ("void", tr("Sales", "Voids")),
            ),
            test_id="sales.kind",
        )
        self._person = FilterChip(tr("Sales", "Person"), test_id="sales.person")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._arrange()
        self._connect()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many figures as there is room for."""
        super().resizeEvent(event)
        self._show_figures()

    def _arrange(self) -> None:
        words = column(Label(tr("Sales", "Sales"), "display"), self._shown, spacing=0)
        head = row(words, self._days, spacing=12)
        head.setStretch(0, 1)
        tools = row(self.search, self._method, self._kind, self._person, spacing=8)
        tools.setStretch(0, 1)
        self.setLayout(column(head, self._figures, tools, spacing=14))

    def _connect(self) -> None:
        model = self._model
        self._days.chosen.connect(self._pick_days)
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.submitted.connect(lambda _: self._search())
        self.search.escaped.connect(self._clear)
        self._typing.timeout.connect(self._search)
        self._method.chosen.connect(lambda key: model.want(method=key))
        self._kind.chosen.connect(lambda key: model.want(kind=key))
        self._person.chosen.connect(lambda key: model.want(user=key))
        model.changed.connect(self._show)

    def _search(self) -> None:
        self._typing.stop()
        self._model.want(text=self.search.text())

    def _clear(self) -> None:
        """Esc: first what is looked for goes, then the page."""
        if self._model.wanted.text or self._typing.isActive():
            self._search()
        else:
            self.left.emit()

    def _pick_days(self, key: str) -> None:
        if key != DAY:
            self._model.want(span=key, day=None)
            return
        popup = CalendarPopup(self, test_id="sales.calendar")
        popup.picked.connect(self._pick_day)
        popup.closed.connect(popup.deleteLater)
        popup.closed.connect(self._show)
        popup.open_at(self._days, self._model.wanted.day or self._model.today)

    def _pick_day(self, day: date) -> None:
        self._model.want(span=DAY, day=day)

    def _show(self) -> None:
        model, wanted = self._model, self._model.wanted
        self._days.choose(wanted.span)
        if not self._typing.isActive() and self.search.text() != wanted.text:
            self.search.setText(wanted.text)
        self._shown.setText(self._days_words())
        self._method.choose(wanted.method)
        self._kind.choose(wanted.kind)
        self._person.set_choices(model.people)
        self._person.choose(wanted.user)
        self._show_figures()

    def _days_words(self) -> str:
        first, last = self._model.wanted.days(self._model.today)
        if first is None or last is None:
            looked_to = self._model.looked_to
            if self._model.is_looking and looked_to is not None:
                return tr("Sales", "Looking back: {day}", day=day_words(looked_to))
            return tr("Sales", "All days")
        if first == last:
            return day_words(first)
        return tr("Sales", "{first} – {last}", first=day_words(first), last=day_words(last))

    def _show_figures(self) -> None:
        sums = self._model.sums
        self._figures.setVisible(sums is not None)
        if sums is None:
            return
        figures = sum_figures(sums, self._model.desk.amounts)
        widest = max(text_width(figure.value, "figure") for figure in figures) + _FIGURE_GAP
        each = max(_FIGURE_WIDTH, widest)
        # Rather one figure less than one that is cut off.
        fitting = max(1, int(self.width() / px(each)))
        self._figures.set_figures(figures[:fitting])
        self._figures.setMaximumWidth(px(each * min(fitting, len(figures))))


def sum_figures(sums: SalesSums, amounts: AmountWords) -> tuple[Figure, ...]:
    """What the days come to, the most asked for first."""
    return (
        Figure(tr("Sales", "Sales"), f"{sums.sales}"),
        Figure(tr("Sales", "Sold"), amounts.money(sums.taken)),
        Figure(tr("Sales", "Returns and voids"), amounts.money(sums.returned)),
        Figure(tr("Sales", "Stays in the shop"), amounts.money(sums.net)),
    )
