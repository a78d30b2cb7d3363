"""What a screen reader finds: every page of the window, opened through the navigation.

Pages that come later are walked too: the list is the window's own.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLabel, QWidget

from pos_app.ui.widgets.sheet import Sheet
from tests.helpers.window import MAIZE, OWNER, Window

KEY = Qt.Key
STEPS = ("signin", "register", "tender", "change")
# What has no meaning of its own says nothing to whoever cannot see it.
MUTE = frozenset(
    {
        QAccessible.Role.NoRole,
        QAccessible.Role.Client,
        QAccessible.Role.Pane,
        QAccessible.Role.Grouping,
        QAccessible.Role.LayeredPane,
        QAccessible.Role.Whitespace,
        QAccessible.Role.Border,
        QAccessible.Role.Graphic,
    }
)
ITEMS_LOOKED_AT = 30


def nodes(node: QAccessibleInterface, deep: int = 0) -> Iterator[QAccessibleInterface]:
    """The tree of what can be seen, from the window down; of long lists the beginning."""
    yield node
    assert deep < 60, "the tree has no end"
    for at in range(min(node.childCount(), ITEMS_LOOKED_AT)):
        child = node.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from nodes(child, deep + 1)


def said(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


def where(node: QAccessibleInterface) -> str:
    """Which node this is, for whoever has to mend it."""
    thing = node.object()
    own = f"{type(thing).__name__} {thing.objectName()}" if thing is not None else "item"
    around = node.parent().object() if node.parent() is not None else None
    return f"{own} ({node.role().name}) in {type(around).__name__}"


def own_words(widget: QWidget) -> bool:
    """Scroll areas hand the focus to what is inside; views have their items."""
    return not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QAbstractItemView)


def faults(window: Window) -> list[str]:
    """Focusable nodes without a name, and those that are only painted."""
    return [each for top in shown_windows(window) for each in faults_in(top)]


def shown_windows(window: Window) -> list[QWidget]:
    """The window, and what lies over it: for a reader these are trees of their own."""
    top = window.desktop.window
    over = [w for w in top.findChildren(QWidget) if w.isWindow() and w.isVisible()]
    return [top, *over]


def faults_in(top: QWidget) -> list[str]:
    found = []
    for node in nodes(QAccessible.queryAccessibleInterface(top)):
        thing = node.object()
        focusable = node.state().focusable and thing is not top
        if focusable and not said(node):
            found.append(f"says nothing of itself: {where(node)}")
        if isinstance(thing, QWidget) and takes_focus(thing) and own_words(thing):
            mute = node.role() in MUTE and not is_page(thing)
            if mute:
                found.append(f"can be reached, but is only painted: {where(node)}")
    return found


def takes_focus(widget: QWidget) -> bool:
    by_key = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_key and widget.isVisible() and widget.isEnabled()


def is_page(widget: QWidget) -> bool:
    """A whole page takes the keys of its keypad; what it is, its title says."""
    return bool(widget.accessibleName()) and widget.findChild(QWidget) is not None


def unreadable_items(window: Window) -> list[str]:
    """Rows of lists and tables that a reader would pass over in silence."""
    found = []
    for view in window.desktop.window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None or not model.rowCount():
            continue
        index = model.index(0, 0)
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
        if not words:
            found.append(f"{type(view).__name__} {view.objectName()}")
    return found


def go(window: Window, step: str) -> None:
    """To a step of selling."""
    if step == "signin":
        return
    window.sign_in(OWNER)
    if step == "register":
        window.scan(MAIZE)
        return
    window.scan(MAIZE)
    window.hands.press(KEY.Key_F12)
    window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
    if step == "change":
        window.hands.press(KEY.Key_Return)
        window.hands.wait_until(lambda: window.flow.page == "change", "the change")


def settle(window: Window) -> None:
    window.hands.wait(80)
    window.hands.wait_until(lambda: not window.desktop.operations.is_busy, "the page")
    window.hands.wait(80)


@pytest.mark.parametrize("step", STEPS)
def test_the_steps_of_a_sale_can_be_heard(window: Window, step: str) -> None:
    go(window, step)
    settle(window)
    assert faults(window) == []
    assert unreadable_items(window) == []


def test_every_page_of_the_window_can_be_heard(window: Window) -> None:
    window.sign_in(OWNER)
    window.scan(MAIZE)
    window.hands.press(KEY.Key_F12)
    window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
    window.hands.press(KEY.Key_Return)
    window.hands.wait_until(lambda: window.flow.page == "change", "the change")
    pages = window.counter.pages
    assert pages is not None
    found = {}
    for key in pages.places:
        pages.go(key)
        settle(window)
        if pages.current == key:  # Others are for nobody, not even the owner.
            found[key] = [*faults(window), *unreadable_items(window)]
    assert len(found) >= 3
    assert {key: each for key, each in found.items() if each} == {}


def test_dialogs_and_palette_can_be_heard(register: Window) -> None:
    menu = register.counter.menu
    assert menu is not None
    for opened in (menu.jump, menu.show_keys, menu.change_keys):
        opened()
        settle(register)
        assert len(shown_windows(register)) == 2
        assert faults(register) == [], opened.__name__
        register.hands.press(KEY.Key_Escape)
        register.hands.wait(50)


def test_the_walk_finds_what_is_wrong(register: Window) -> None:
    """A walk that finds nothing anywhere would prove nothing."""
    silent = QWidget(register.flow.register_screen)
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    silent.setObjectName("silent")
    silent.resize(20, 20)
    silent.show()
    found = faults(register)
    assert any("says nothing" in each and "silent" in each for each in found)
    assert any("only painted" in each and "silent" in each for each in found)


def test_a_reader_hears_the_amount_and_the_lines(register: Window) -> None:
    register.scan(MAIZE)
    settle(register)
    tree = list(nodes(QAccessible.queryAccessibleInterface(register.desktop.window)))
    names = [said(node) for node in tree]
    assert any("Pay" in name and "155.00" in name for name in names)
    assert any("Mlimani maize flour 2 kg" in name for name in names)
    assert not any(isinstance(n.object(), (QLabel, Sheet)) and n.state().focusable for n in tree)
