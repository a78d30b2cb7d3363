"""F1: the keys of the open page on one sheet, on paper too, and the way to other keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from pos_app.identity.domain.actor import Actor
from pos_app.selling.screens.flow import CHANGE, REGISTER, TENDER
from pos_app.till.key_choice import KeyChoice
from pos_app.till.main_window import MainWindow
from pos_app.till.menu import menu_titles
from pos_app.ui.commands import Command, Commands, key_words
from pos_app.ui.notices import Told
from pos_app.ui.theme import px
from pos_app.ui.translations import tr
from pos_app.ui.widgets.dialog import Dialog
from pos_app.ui.widgets.key_sheet import KeyGroup, KeySheet, print_sheet
from pos_app.ui.widgets.scroll_pane import ScrollPane
from pos_app.ui.widgets.shortcuts_pane import ShortcutsPane

RING_UP, THIS_SALE, PAY, MOVE, HERE = "ring", "sale", "pay", "move", "here"
_AREAS = {
    "register": RING_UP,
    "line": RING_UP,
    "sale": THIS_SALE,
    "tender": PAY,
    "change": PAY,
    "page": MOVE,
    "till": MOVE,
    "view": MOVE,
    "help": MOVE,
}
_ELSEWHERE = {
    "sale.undo": RING_UP,
    "sale.redo": RING_UP,
    "sale.pay": PAY,
    "sale.card": PAY,
    "till.drawer": PAY,
}
_PAGE_KEYS = "Alt+"


def page_groups(commands: Commands, actor: Actor, page: str) -> tuple[KeyGroup, ...]:
    """The keys that work on a page, in the order of a sale; a person's own keys are shown."""
    shown = [c for c in commands.open_to(actor.permissions, page) if c.shortcut]
    to_pages = [c for c in shown if c.id.startswith("page.") and _is_numbered(c.shortcut)]
    keys: dict[str, list[tuple[str, str]]] = {key: [] for key in _titles()}
    for command in shown:
        if command not in to_pages:
            keys[_group_of(command)].append((key_words(command.shortcut), command.title))
    if to_pages:
        digits = sorted(c.shortcut.removeprefix(_PAGE_KEYS) for c in to_pages)
        keys[MOVE].insert(0, (f"Alt {_span(digits)}", tr("Keys", "Go to a page")))
    for group, key, words in _always(page):
        keys[group].append((key, words))
    return tuple(KeyGroup(title, tuple(keys[key])) for key, title in _titles().items() if keys[key])


class KeyHelp(QObject):
    """`told` carries what became of the paper."""

    told = Signal(object)

    def __init__(self, window: MainWindow, choice: KeyChoice) -> None:
        super().__init__(window)
        self._window = window
        self._choice = choice

    def show(self, commands: Commands, actor: Actor, page: str) -> None:
        """The sheet of the open page."""
        groups = page_groups(commands, actor, page)
        title = _page_title(page)
        note = tr("Keys", "You can change every key.")
        sheet = KeySheet(title, groups, note=note, can_change=True, parent=self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.print_asked.connect(partial(self._ask_file, title, groups))
        sheet.change_asked.connect(partial(self.change, commands, actor))
        sheet.open()

    def change(self, commands: Commands, actor: Actor) -> None:
        """Every command with its key."""
        dialog = Dialog(
            tr("Keys", "Change keys"),
            tr("Keys", "They are yours alone, at this till. Press a key field, then the key."),
            width=740,
            test_id="changeKeys",
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = {**menu_titles(), "": tr("Keys", "More")}
        pane = ShortcutsPane(commands, actor.permissions, titles, place_words=_place_words)
        pane.changed.connect(partial(self._keep, actor))
        scroll = ScrollPane(pane, margins=(2, 2, 14, 2))
        scroll.setFixedHeight(round(self._window.height() * 0.9) - px(320))
        dialog.content.addWidget(scroll)
        dialog.footer.addStretch(1)
        dialog.add_button(tr("Keys", "Close"), "primary", "close", safe=True)
        dialog.open()

    def save(self, title: str, groups: tuple[KeyGroup, ...], path: str) -> None:
        """Write the sheet as a page for the shop's printer."""
        print_sheet(title, groups, path)
        self.told.emit(Told(tr("Keys", "The sheet is saved"), path, icon="printer"))

    def _keep(self, actor: Actor, own: dict[str, str]) -> None:
        self._choice.keep(actor.user, own)

    def _ask_file(self, title: str, groups: tuple[KeyGroup, ...]) -> None:
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        ask = QFileDialog(self._window, tr("Keys", "Print this sheet"), documents)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        ask.setNameFilter("PDF (*.pdf)")
        ask.setDefaultSuffix("pdf")
        ask.selectFile("duka-keys.pdf")
        ask.fileSelected.connect(partial(self.save, title, groups))
        ask.open()


def _titles() -> dict[str, str]:
    return {
        RING_UP: tr("Keys", "Ring up"),
        THIS_SALE: tr("Keys", "This sale"),
        PAY: tr("Keys", "Pay"),
        HERE: tr("Keys", "On this page"),
        MOVE: tr("Keys", "Move"),
    }


def _page_title(page: str) -> str:
    titles = {
        REGISTER: tr("Keys", "Keys for the register"),
        TENDER: tr("Keys", "Keys for taking payment"),
        CHANGE: tr("Keys", "Keys after a sale"),
    }
    return titles.get(page, tr("Keys", "Keys of this page"))


def _place_words(place: str) -> str:
    words = {
        REGISTER: tr("Keys", "At the register"),
        TENDER: tr("Keys", "While paying"),
        CHANGE: tr("Keys", "After a sale"),
    }
    return words.get(place, tr("Keys", "On its page"))


def _group_of(command: Command) -> str:
    area = command.id.partition(".")[0]
    return _ELSEWHERE.get(command.id, _AREAS.get(area, HERE))


def _always(page: str) -> tuple[tuple[str, str, str], ...]:
    """Keys that are no commands: they belong to the fields."""
    back = (MOVE, tr("Keys", "Esc"), tr("Keys", "One step back"))
    if page == REGISTER:
        return ((RING_UP, "3 *", tr("Keys", "Times three, then scan")), back)
    if page == TENDER:
        return ((PAY, tr("Keys", "Enter"), tr("Keys", "Take the amount")), back)
    if page == CHANGE:
        return ((PAY, tr("Keys", "Enter"), tr("Keys", "New sale")),)
    return (back,)


def _is_numbered(shortcut: str) -> bool:
    rest = shortcut.removeprefix(_PAGE_KEYS)
    return rest != shortcut and len(rest) == 1 and rest.isdecimal()


def _span(digits: list[str]) -> str:
    return digits[0] if len(digits) == 1 else f"{digits[0]} – {digits[-1]}"
