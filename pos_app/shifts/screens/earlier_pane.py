"""Earlier shifts: a table of those that were closed, the chosen one's Z report beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from pos_app.facts.shifts import ShiftClosed
from pos_app.identity.screens.amount_words import AmountWords
from pos_app.shifts.screens.earlier_view_model import EarlierViewModel
from pos_app.shifts.screens.shift_figures import difference_text
from pos_app.ui.models.cells import Cell
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.models.table_model import Column, TableModel
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.receipt_paper import ReceiptPreview
from pos_app.ui.widgets.surfaces import Pane, column, row
from pos_app.ui.widgets.table_card import TableCard

_MORE = 1 << 30
_SIDE = 376


class EarlierPane(QWidget):
    """`left` when somebody goes back to the count."""

    left = Signal()

    def __init__(self, model: EarlierViewModel) -> None:
        super().__init__()
        self._model = model
        amounts = model.desk.amounts
        self.table = TableModel[ShiftClosed](columns(amounts), key=lambda z: str(z.id))
        self._card = TableCard(
            self.table, row_height=58, test_id="earlier.table", name=tr("Shift", "Earlier shifts")
        )
        self._back = Button(
            tr("Shift", "Back"), "ghost", size="touch", icon="arrow-left", test_id="earlier.back"
        )
        self._title = Label("", "heading", test_id="earlier.chosen")
        self._note = Label("", "body", "ink2", wrap=True, test_id="earlier.note")
        self._paper = ReceiptPreview(test_id="earlier.paper")
        self._print = Button(
            tr("Shift", "Print again"), size="touch", icon="printer", test_id="earlier.print"
        )
        self.work_area = QWidget()
        self._arrange()
        self._connect()
        identify(self, "earlier", tr("Shift", "Earlier shifts"))

    def begin(self) -> None:
        """The newest on top."""
        self._card.set_loading(not self.table.rowCount())
        self._model.begin()
        self._card.view.setFocus()

    def _arrange(self) -> None:
        head = row(Label(tr("Shift", "Earlier shifts"), "display"), None, self._back, spacing=8)
        body = column(head, self._card, spacing=18, margins=(28, 16, 20, 14))
        body.setStretch(1, 1)
        self.work_area.setLayout(body)
        self._side = Pane("sunken", line="start")
        about = column(self._title, self._note, spacing=4, margins=(22, 18, 22, 0))
        foot = row(None, self._print, None, margins=(22, 0, 22, 16))
        side = column(about, self._paper, foot, spacing=8)
        side.setStretch(1, 1)
        self._side.setLayout(side)
        self._side.setFixedWidth(px(_SIDE))
        line = row(self.work_area, self._side, spacing=0)
        line.setStretch(0, 1)
        self.setLayout(line)

    def _connect(self) -> None:
        model = self._model
        self._back.clicked.connect(self.left)
        self._print.clicked.connect(model.print_again)
        self.table.more_wanted.connect(lambda _: model.more())
        self._card.view.current_changed.connect(self._choose)
        model.listed.connect(self._list)
        model.added.connect(self._add)
        model.pictured.connect(lambda text: self._paper.paper.set_text(text, model.reports.columns))
        model.changed.connect(self._show)
        self._show()

    def _list(self, rows: Sequence[ShiftClosed], more: bool) -> None:
        self._card.set_loading(False)
        self.table.set_rows(rows, _MORE if more else None)
        if not rows:
            self._card.set_empty(_nothing())
            self._model.choose(None)
            return
        self._card.view.go_to(0)
        self._choose(0)

    def _add(self, rows: Sequence[ShiftClosed], more: bool) -> None:
        if rows:
            self.table.add_rows(rows)
        if not more:
            self.table.add_rows(())

    def _choose(self, at: int) -> None:
        if 0 <= at < self.table.rowCount():
            self._model.choose(self.table.row(at))

    def _show(self) -> None:
        model, report = self._model, self._model.chosen
        self._side.setVisible(report is not None)
        self._print.setVisible(model.may_print)
        self._print.setEnabled(model.can_print)
        hint = tr("Shift", "No receipt printer is set up at this till.")
        self._print.setToolTip("" if model.reports.has_printer else hint)
        if report is not None:
            self._title.setText(tr("Shift", "Shift #{number}", number=report.number))
            self._note.setText(report.note)
            self._note.setVisible(bool(report.note))


def columns(amounts: AmountWords) -> tuple[Column[ShiftClosed], ...]:
    """The columns of the list; the least needed are hidden first."""
    return (
        Column[ShiftClosed](
            "shift",
            tr("Shift", "Shift"),
            lambda z: Cell(f"#{z.number}", _day(z), strong=True),
            150,
            required=True,
        ),
        Column[ShiftClosed](
            "people",
            tr("Shift", "Opened and closed by"),
            lambda z: Cell(z.opened_by, z.closed_by if z.closed_by != z.opened_by else ""),
            least=140,
        ),
        Column[ShiftClosed](
            "sales",
            tr("Shift", "Sales"),
            lambda z: Cell(amounts.money(sales_of(z)), strong=True),
            150,
            numeric=True,
            priority=2,
        ),
        Column[ShiftClosed](
            "difference",
            tr("Shift", "Difference"),
            lambda z: Cell(badge=difference_badge(z.difference, amounts)),
            190,
            required=True,
        ),
    )


def difference_badge(difference: int, amounts: AmountWords) -> BadgeValue:
    """How the drawer was found, in a word and a sign."""
    if difference == 0:
        return BadgeValue(tr("Shift", "Matches"), "ok", "check")
    return BadgeValue(difference_text(difference, amounts), "warn", "warning")


def sales_of(report: ShiftClosed) -> int:
    """What was sold, less what came back, minor units."""
    return sum(t.amount for t in report.totals if t.kind in ("sales", "voids", "returns"))


def _day(report: ShiftClosed) -> str:
    day = report.business_day
    return str(QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy"))


def _nothing() -> EmptyState:
    return EmptyState(
        "vault",
        tr("Shift", "No shift was closed yet"),
        tr("Shift", "Each shift is listed here with its Z report once it is closed."),
        test_id="earlier.none",
    )
