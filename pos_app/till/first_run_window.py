"""The window of a first run: the steps at the start side, the question of each beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pos_app.kernel.quantity import plain
from pos_app.till.first_run_end_pages import CodePage, PrinterPage, ProductsPage
from pos_app.till.first_run_pages import OwnerPage, ShopPage, StepPage, TaxesPage
from pos_app.till.first_run_view_model import CODE, PRINTER, SHOP, FirstRunViewModel
from pos_app.ui.languages import LANGUAGES
from pos_app.ui.theme import px, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.announce import announce
from pos_app.ui.widgets.badge import Logo
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.dialog import confirm
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.step_strip import Step, StepStrip
from pos_app.ui.widgets.surfaces import Pane, column, row

_SIDE, _NARROW_SIDE = 440, 340
_ROOMY_FROM = 1200
_SIZE = (1366, 768)


class FirstRunWindow(Pane):
    """`done` when the shop stands and its code is safe; `language_asked` carries another one."""

    done = Signal()
    language_asked = Signal(str)

    def __init__(self, model: FirstRunViewModel, language: str) -> None:
        super().__init__("surface")
        self._languages = Combo(list(LANGUAGES.items()))
        self._languages.set_value(language)
        identify(self._languages, "first.language", tr("FirstRun", "Language"))
        self._model = model
        self._may_close = False
        self._steps = StepStrip(self._words(), vertical=True, test_id="first.steps")
        self._heading = Label("", "display", wrap=True, test_id="first.heading")
        self._detail = Label("", "lead", "ink2", wrap=True)
        self._said = Label("", "body", "ink2", wrap=True, test_id="first.said")
        self._pages = QStackedWidget()
        self._made = [
            page(model)
            for page in (ShopPage, OwnerPage, TaxesPage, ProductsPage, PrinterPage, CodePage)
        ]
        for page in self._made:
            self._pages.addWidget(page)
        self._back = Button(
            tr("FirstRun", "Back"), "ghost", size="touch", icon="arrow-left", test_id="first.back"
        )
        self._skip = Button(
            tr("FirstRun", "No printer for now"), "ghost", size="touch", test_id="first.skip"
        )
        self._go = Button("", "primary", size="large", test_id="first.go")
        self._start = self._side()
        self.setLayout(row(self._start, self._work(), spacing=0))
        self.setWindowTitle("Duka")
        self.setMinimumSize(px(960), px(640))
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        identify(self, "first", tr("FirstRun", "Set up your shop"))
        self._connect()
        self._move()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; Esc goes a step back. Nothing that was typed is lost."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._forward()
        elif event.key() == Qt.Key.Key_Escape:
            self._model.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The steps give way to the question in a small window."""
        super().resizeEvent(event)
        roomy = self.width() >= px(_ROOMY_FROM)
        self._start.setFixedWidth(px(_SIDE if roomy else _NARROW_SIDE))
        around = 62 if roomy else 34
        space(self._body, 8, (around, 84, around, 36))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only the recovery code is asked about: it is not shown again."""
        if self._model.is_busy:
            event.ignore()
        elif self._model.step == CODE and not self._may_close:
            event.ignore()
            self._ask_close()
        else:
            super().closeEvent(event)

    def give_way(self) -> None:
        """Another window goes on where this one is, in another language."""
        self._may_close = True
        self.close()

    def _side(self) -> Pane:
        side = Pane("canvas", line="end")
        side.setLayout(
            column(
                row(Logo("Duka", side=44), None),
                16,
                Label(tr("FirstRun", "Set up your shop"), "display", wrap=True),
                Label(
                    tr("FirstRun", "About five minutes. What you type is kept if you stop."),
                    "body",
                    "ink2",
                    wrap=True,
                ),
                28,
                self._steps,
                None,
                row(self._languages, None),
                spacing=6,
                margins=(48, 44, 32, 36),
            )
        )
        return side

    def _work(self) -> QWidget:
        work = QWidget()
        scroll = ScrollPane(self._pages, margins=(2, 2, 2, 8))
        foot = row(self._back, None, self._skip, self._go, spacing=12)
        self._body = column(
            self._heading,
            self._detail,
            18,
            scroll,
            self._said,
            foot,
            spacing=8,
            margins=(62, 84, 62, 36),
        )
        self._body.setStretch(3, 1)
        work.setLayout(self._body)
        return work

    def _connect(self) -> None:
        model = self._model
        model.moved.connect(self._move)
        model.changed.connect(self._show)
        model.finished.connect(self._finish)
        self._back.clicked.connect(model.go_back)
        self._skip.clicked.connect(self._without_printer)
        self._languages.chosen.connect(lambda code: self.language_asked.emit(str(code)))
        self._go.clicked.connect(self._forward)

    def _forward(self) -> None:
        if self._model.step == CODE:
            self._model.finish()
        else:
            self._model.go_on()

    def _without_printer(self) -> None:
        self._model.put("printer", "")
        self._model.go_on()

    def _finish(self) -> None:
        self._may_close = True
        self.done.emit()
        self.close()

    def _ask_close(self) -> None:
        dialog = confirm(
            self,
            tr("FirstRun", "Close without the recovery code?"),
            tr("FirstRun", "It is not shown again. Your shop stands and can be sold in."),
            verb=tr("FirstRun", "Close"),
            safe=tr("FirstRun", "Back to the code"),
            test_id="first.leave",
        )
        dialog.accepted.connect(self._leave)
        dialog.open()

    def _leave(self) -> None:
        self._may_close = True
        self.close()

    @property
    def _page(self) -> StepPage:
        return self._made[self._model.step]

    def _move(self) -> None:
        step = self._model.step
        self._steps.set_steps(self._words())
        self._steps.set_now(step)
        self._heading.setText(self._page.heading)
        self._detail.setText(self._details()[step])
        self._pages.setCurrentWidget(self._page)
        self._show()
        self._page.begin()
        announce(self, self._page.heading)

    def _show(self) -> None:
        model = self._model
        step = model.step
        self._back.setVisible(SHOP < step < CODE)
        self._skip.setVisible(step == PRINTER)
        self._languages.setVisible(step < CODE)
        verbs = {PRINTER: tr("FirstRun", "Set up shop"), CODE: tr("FirstRun", "Open the shop")}
        self._go.setText(verbs.get(step, tr("FirstRun", "Continue")))
        self._go.setAccessibleName(self._go.text())
        self._go.setEnabled(not model.is_busy and (step < CODE or model.has_code))
        for button in (self._back, self._skip):
            button.setEnabled(not model.is_busy)
        self._said.setText(model.said.text)
        self._said.set_ink("dangerInk" if model.said.is_wrong else "ink2")
        self._page.show_model()

    def _details(self) -> tuple[str, ...]:
        return (
            tr("FirstRun", "The name and address stand on every receipt."),
            tr("FirstRun", "The PIN is how you sign in at this till."),
            tr("FirstRun", "As they are today. You can change them later."),
            tr("FirstRun", "Nothing is final. You can mix all of them later."),
            tr("FirstRun", "You can do this later on the Devices page."),
            tr("FirstRun", "Write it down or print it now, before you open the shop."),
        )

    def _words(self) -> list[Step]:
        draft, country = self._model.draft, self._model.country
        place = f"{country.name} · {draft.currency}" if country else ""
        rates = dict.fromkeys(plain(rule.percent) for rule in self._model.taxes)
        taxes = f"{country.name}: {', '.join(rates)} %" if country else ""
        return [
            Step(tr("FirstRun", "Your shop"), place or tr("FirstRun", "Name, country, currency")),
            Step(tr("FirstRun", "You"), draft.owner or tr("FirstRun", "Owner and PIN")),
            Step(tr("FirstRun", "Taxes"), taxes or tr("FirstRun", "As in your country")),
            Step(tr("FirstRun", "Products"), tr("FirstRun", "Import, type or start with examples")),
            Step(tr("FirstRun", "Printer"), tr("FirstRun", "Find it, or skip it")),
        ]
