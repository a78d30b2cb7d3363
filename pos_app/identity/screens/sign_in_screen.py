"""Sign-in: who is on the till, and their PIN. The first thing the window paints."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from pos_app.identity.screens.people import role_words
from pos_app.identity.screens.pin_pane import PinPane
from pos_app.identity.screens.sign_in_view_model import PersonAtDoor, SignInViewModel
from pos_app.ui.languages import LANGUAGES
from pos_app.ui.theme import END, px, space
from pos_app.ui.translations import tr
from pos_app.ui.widgets.badge import Logo
from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.choice_tile import PersonChoice, PersonTile
from pos_app.ui.widgets.identify import identify
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.surfaces import Pane, column, row

if TYPE_CHECKING:  # Time zones are read after the first paint.
    from pos_app.kernel.clock import Clock

_COLUMNS = 3
_WIDE_FROM = 1600
_PIN_WIDTHS = (470, 620)
_NARROW_BELOW = 1200


class SignInScreen(Pane):
    """`close_asked` when somebody wants to end the program, `language_asked` with a language."""

    close_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, model: SignInViewModel, parent: QWidget | None = None) -> None:
        super().__init__("canvas", parent=parent)
        self._model = model
        self._now: Clock = lambda: datetime.now().astimezone()
        self._shop = Label("", "title", test_id="signin.shop")
        self._place = Label("", "small", "ink2", test_id="signin.place")
        self._time = Label("", "display", align=END, test_id="signin.time")
        self._day = Label("", "small", "ink2", align=END, test_id="signin.day")
        self._search = SearchField(
            tr("SignIn", "Find a name"), test_id="signin.search", name=tr("SignIn", "Find a name")
        )
        self._tiles: list[PersonTile] = []  # No QButtonGroup: Tab would reach only one of them.
        self._grid = QGridLayout()
        self._pin = PinPane(model)
        self._close = Button(
            tr("SignIn", "Close Duka"), "ghost", size="touch", icon="power", test_id="signin.close"
        )
        self._language = Button(
            tr("SignIn", "Switch language"),
            "ghost",
            size="touch",
            icon="translate",
            test_id="signin.language",
        )
        self.setLayout(row(self._who(), self._pin, spacing=0))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        identify(self, "signin", tr("SignIn", "Sign in"))
        self._search.textEdited.connect(model.search)
        self._close.clicked.connect(self.close_asked)
        self._language.clicked.connect(self._show_languages)
        model.people_changed.connect(self._show_people)
        model.changed.connect(self._mark)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_time)
        self._clock.start()
        self._show_people()

    def set_shop(self, name: str, place: str, clock: Clock) -> None:
        """Whose till this is, and its clock."""
        self._shop.setText(name)
        self._place.setText(place)
        self._now = clock
        self._show_time()

    def set_window_width(self, width: int) -> None:
        """More room for the PIN in wide windows."""
        wide = width >= px(_WIDE_FROM)
        self._pin.setFixedWidth(px(_PIN_WIDTHS[wide]))
        side = 214 if wide else 96 if width >= px(_NARROW_BELOW) else 40
        space(self._column, 8, (side, 42, side, 28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PIN keys count at once, wherever the focus is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._model.submit()
        elif not self._pin.pad.mirror(event):
            super().keyPressEvent(event)

    def _who(self) -> QWidget:
        names = column(self._shop, self._place, spacing=0)
        clock = column(self._time, self._day, spacing=0)
        head = row(Logo("Duka", side=44), names, None, clock, spacing=14)
        space(self._grid, 14, (0, 0, 0, 0))
        self._column = column(
            head,
            None,
            Label(tr("SignIn", "Who’s on the till?"), "display"),
            Label(tr("SignIn", "Tap your name, then enter your PIN."), "lead", "ink2"),
            12,
            self._search,
            self._grid,
            None,
            row(self._language, None, self._close),
            margins=(96, 42, 96, 28),
        )
        who = QWidget()
        who.setLayout(self._column)
        return who

    def _show_people(self) -> None:
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles.clear()
        self._search.setVisible(self._model.can_search)
        for position, person in enumerate(self._model.people):
            tile = PersonTile(_choice(person), test_id=f"signin.user.{person.key}")
            tile.clicked.connect(partial(self._choose, person.key))
            self._tiles.append(tile)
            self._grid.addWidget(tile, position // _COLUMNS, position % _COLUMNS)
        self._order_tabs()
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self._mark()

    def _choose(self, key: str) -> None:
        """The PIN comes next, and Enter after it is for the PIN, not for the name again."""
        self._model.choose(key)
        self.setFocus()

    def _order_tabs(self) -> None:
        """The people come before what stands below them."""
        before: QWidget = self._search
        for tile in self._tiles:
            QWidget.setTabOrder(before, tile)
            before = tile
        QWidget.setTabOrder(before, self._language)

    def _show_languages(self) -> None:
        """Each under its own name, so that people find theirs whatever is shown."""
        menu = QMenu(self)
        menu.setObjectName("signin.languages")
        for code, name in LANGUAGES.items():
            action = menu.addAction(name)
            action.setObjectName(f"signin.language.{code}")
            action.triggered.connect(partial(self.language_asked.emit, code))
        menu.aboutToHide.connect(menu.deleteLater)
        above = QPoint(0, -menu.sizeHint().height())
        menu.popup(self._language.mapToGlobal(above))

    def _mark(self) -> None:
        chosen = self._model.chosen
        for tile in self._tiles:
            tile.setChecked(chosen is not None and tile.person.key == chosen.key)

    def _show_time(self) -> None:
        now = self._now()
        self._time.setText(now.strftime("%H:%M"))
        self._day.setText(QLocale().toString(QDate(now.year, now.month, now.day), "dddd d MMMM"))


def _choice(person: PersonAtDoor) -> PersonChoice:
    return PersonChoice(
        person.key,
        person.name,
        role_words(person.role),
        person.initials,
        person.tint,
        person.on_shift,
    )
