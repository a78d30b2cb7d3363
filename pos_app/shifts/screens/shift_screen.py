"""The shift page: the drawer is counted at the start side, its figures stand beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from pos_app.kernel.permissions import Permission
from pos_app.shifts.screens.cash_move_view_model import KINDS, kind_title
from pos_app.shifts.screens.closing_steps import ClosingSteps
from pos_app.shifts.screens.earlier_pane import EarlierPane
from pos_app.shifts.screens.earlier_view_model import EarlierViewModel
from pos_app.shifts.screens.shift_figures import since_text
from pos_app.shifts.screens.shift_side import ShiftSide
from pos_app.shifts.screens.shift_view_model import CLOSE, COUNT, ShiftViewModel
from pos_app.ui.translations import tr
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.dialog import confirm
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.surfaces import Pane, column, row


class ShiftScreen(Pane):
    """`move_asked` carries the kind of cash move; `left` when somebody goes back (Esc)."""

    move_asked = Signal(str)
    open_asked = Signal()
    x_asked = Signal()
    saved = Signal()
    left = Signal()

    def __init__(self, model: ShiftViewModel, earlier: EarlierViewModel) -> None:
        super().__init__("canvas")
        self._model = model
        self.earlier = EarlierPane(earlier)
        self._sees_earlier = earlier.may_see
        self._title = Label("", "display", test_id="shifts.title")
        self._since = Label("", "body", "ink2")
        self._steps = ClosingSteps(model)
        self._step = model.step
        self._moves = Button(
            tr("Shift", "Cash in or out"),
            size="touch",
            icon="arrows-down-up",
            test_id="shifts.moves",
        )
        self._side = ShiftSide(model)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._counting())
        self._none = self._nothing_open()
        self._pages.addWidget(self._none)
        self._pages.addWidget(self.earlier)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "shifts", tr("Shift", "Shifts"))
        self._connect()
        self._show()

    @property
    def work_area(self) -> QWidget:
        """Where messages may lie."""
        return self.earlier.work_area if self._is_at_earlier else self._area

    @property
    def _is_at_earlier(self) -> bool:
        return self._pages.currentWidget() is self.earlier

    def show_earlier(self) -> None:
        """The shifts that were closed."""
        self._pages.setCurrentWidget(self.earlier)
        self.earlier.begin()

    def go_on(self) -> None:
        """The next step; after the last the question."""
        if self._model.step == CLOSE:
            self.ask_close()
        elif self._model.report is not None:
            self._model.go_on()

    def _finish_later(self) -> None:
        self._model.save()
        self.saved.emit()
        self.left.emit()

    def ask_close(self) -> None:
        """One question before the shift is closed for ever."""
        report = self._model.report
        if report is None or self._model.is_busy:
            return
        dialog = confirm(
            self,
            tr("Shift", "Close shift {number}?", number=report.shift.number),
            f"{self._model.question}\n"
            + tr("Shift", "Nothing can be added to it afterwards. Held sales stay."),
            verb=tr("Shift", "Close shift"),
            safe=tr("Shift", "Keep counting"),
            danger=False,
            test_id="close",
        )
        dialog.accepted.connect(self._model.close)
        dialog.open()

    def begin(self) -> None:
        """The page is opened."""
        self._count()
        self._model.refresh()
        self._steps.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The figures give way to the count."""
        super().resizeEvent(event)
        self._side.fit(self.window().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes a step back, then away; what was counted stays."""
        if event.key() == Qt.Key.Key_Escape and self._is_at_earlier:
            self.begin()
        elif event.key() == Qt.Key.Key_Escape and self._model.step != COUNT:
            self._model.go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _counting(self) -> QWidget:
        words = column(self._title, self._since, spacing=2)
        x_report = Button(
            tr("Shift", "X report"), "ghost", size="touch", icon="printer", test_id="shifts.x"
        )
        x_report.clicked.connect(self.x_asked)
        head = row(
            words,
            self._earlier_button("shifts.earlier"),
            x_report,
            self._moves,
            spacing=8,
        )
        head.setStretch(0, 1)
        self._area = QWidget()
        body: QVBoxLayout = column(head, self._steps, spacing=18, margins=(28, 16, 24, 16))
        body.setStretch(1, 1)
        self._area.setLayout(body)
        page = QWidget()
        sides = row(self._area, self._side, spacing=0)
        sides.setStretch(0, 1)
        page.setLayout(sides)
        return page

    def _nothing_open(self) -> QWidget:
        self._start = EmptyState(
            "vault",
            tr("Shift", "No shift is open"),
            tr("Shift", "Start one to sell. Its figures and its count are found here."),
            verb=tr("Shift", "Start shift"),
            test_id="shifts.none",
        )
        page = QWidget()
        head = row(None, self._earlier_button("shifts.none.earlier"))
        body = column(head, self._start, spacing=0, margins=(28, 16, 20, 16))
        body.setStretch(1, 1)
        page.setLayout(body)
        return page

    def _earlier_button(self, test_id: str) -> Button:
        button = Button(
            tr("Shift", "Earlier shifts"),
            "ghost",
            size="touch",
            icon="clock-counter-clockwise",
            test_id=test_id,
        )
        button.clicked.connect(self.show_earlier)
        if not self._sees_earlier:
            button.hide()  # Never shown before it lies on the page: that would be a window.
        return button

    def _offer_moves(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for kind in KINDS:
            action = menu.addAction(kind_title(kind))
            action.triggered.connect(partial(self.move_asked.emit, kind))
        menu.popup(self._moves.mapToGlobal(self._moves.rect().bottomLeft()))

    def _connect(self) -> None:
        model = self._model
        self._moves.clicked.connect(self._offer_moves)
        self._steps.counted.connect(self._side.focus_note)
        self._steps.checked.connect(self.go_on)
        self._side.later_asked.connect(self._finish_later)
        self._side.next_asked.connect(self.go_on)
        self._start.acted.connect(self.open_asked)
        self.earlier.left.connect(self.begin)
        model.changed.connect(self._show)

    def _count(self) -> None:
        self._pages.setCurrentIndex(0 if self._model.report else 1)

    def _show(self) -> None:
        model = self._model
        report = model.report
        if not self._is_at_earlier:
            self._count()
        self._moves.setVisible(model.actor.can(Permission.MOVE_CASH))
        if report is not None:
            number = report.shift.number
            self._title.setText(tr("Shift", "Close shift #{number}", number=number))
            self._since.setText(since_text(report.shift))
        if self._step != model.step:
            self._step = model.step
            self._begin_step()

    def _begin_step(self) -> None:
        """The keyboard goes where the step begins."""
        if self._model.step == CLOSE:
            self._side.focus_go()
        else:
            self._steps.focus_first()
