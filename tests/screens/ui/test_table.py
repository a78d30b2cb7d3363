"""The table by mouse and keyboard: sorting, ticking, searching, copying, paging, arranging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from pos_app.ui.models.table_layout import Arrangement, Sort
from pos_app.ui.theme import C
from pos_app.ui.widgets.table import TableView
from pos_app.ui.widgets.table_card import TableCard
from tests.screens.ui.tables import GROCERIES, at, low_table, names, product_table, title

# Pop-up windows want the keyboard, which the offscreen platform has none of.
pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def card(show) -> TableCard:
    return show(product_table(GROCERIES), 1226, 560)


@pytest.fixture
def view(card) -> TableView:
    card.view.setFocus(Qt.FocusReason.TabFocusReason)
    return card.view


def test_a_header_sorts_and_turns_round(qtbot, view):
    with qtbot.waitSignal(view.arranged) as heard:
        qtbot.mouseClick(view.header.viewport(), LEFT, pos=title(view, "price"))
    assert heard.args[0].sort == Sort("price")
    assert names(view)[0] == "Avocado"
    qtbot.mouseClick(view.header.viewport(), LEFT, pos=title(view, "price"))
    assert names(view)[0] == "Cedar candle 220 g"
    assert view.table.sorted_by == Sort("price", descending=True)


def test_a_header_that_cannot_sort_does_nothing(qtbot, view):
    qtbot.mouseClick(view.header.viewport(), LEFT, pos=title(view, "barcode"))
    assert view.table.sorted_by is None


def test_ticks_and_the_current_row_outlive_sorting_and_filtering(qtbot, view):
    view.tick(0)
    view.go_to(2)
    view.table.sort_by(Sort("price", descending=True))
    assert [names(view)[row] for row in view.selected_rows()] == ["Aged Gouda 200 g"]
    assert names(view)[view.currentIndex().row()] == "Avocado"
    view.table.set_filter(lambda p: p.category == "Fresh")
    assert names(view) == ["Blood oranges 1 kg", "Cherries 250 g", "Avocado"]
    assert view.selected_rows() == []
    assert view.currentIndex().row() == 2


def test_the_box_ticks_and_the_row_does_not(qtbot, view):
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, 1, "name"))
    assert (view.selected_rows(), view.currentIndex().row()) == ([], 1)
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, 1, "name", 24))
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, 3, "name", 24))
    assert view.selected_rows() == [1, 3]
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, 5, "name"))
    assert view.selected_rows() == [1, 3]
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, 3, "name", 24))
    assert view.selected_rows() == [1]


def test_the_box_is_at_the_start_in_arabic(qtbot, view, light):
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    place = view.visualRect(view.table.index(1, 0))
    middle = place.center().y()
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(place.right() - 24, middle))
    assert view.selected_rows() == [1]
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(24, middle))
    assert view.selected_rows() == [1]


def test_shift_ticks_a_range_and_control_one_more(qtbot, view):
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, 1, "name"))
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, at(view, 3, "name"))
    assert view.selected_rows() == [1, 2, 3]
    qtbot.mouseClick(view.viewport(), LEFT, CTRL, at(view, 6, "name"))
    assert view.selected_rows() == [1, 2, 3, 6]


def test_by_keyboard_alone(qtbot, view):
    view.go_to(0)
    qtbot.keyClick(view, KEY.Key_Space)
    qtbot.keyClick(view, KEY.Key_Down)
    qtbot.keyClick(view, KEY.Key_Down, SHIFT)
    assert view.selected_rows() == [0, 1, 2]
    qtbot.keyClick(view, KEY.Key_End)
    assert view.currentIndex().row() == 7
    assert view.selected_rows() == [0, 1, 2]
    qtbot.keyClick(view, KEY.Key_Home)
    assert view.currentIndex().row() == 0
    qtbot.keyClick(view, KEY.Key_A, CTRL)
    assert view.selected_rows() == list(range(8))
    qtbot.keyClick(view, KEY.Key_Escape)
    assert view.selected_rows() == []


def test_typing_goes_to_a_row(qtbot, view):
    view.go_to(0)
    qtbot.keyClicks(view, "ch")
    assert names(view)[view.currentIndex().row()] == "Chamomile tea"
    qtbot.keyClicks(view, "e")
    assert names(view)[view.currentIndex().row()] == "Cherries 250 g"
    qtbot.wait(QApplication.keyboardInputInterval() + 50)
    qtbot.keyClicks(view, "aa")
    assert names(view)[view.currentIndex().row()] == "Almond cookies"
    qtbot.wait(QApplication.keyboardInputInterval() + 50)
    qtbot.keyClicks(view, "blood o")
    assert names(view)[view.currentIndex().row()] == "Blood oranges 1 kg"
    assert view.selected_rows() == []


def test_copy_takes_what_is_shown_as_it_stands(qtbot, view):
    view.arrange(Arrangement(order=("price", "name"), hidden=frozenset({"barcode", "category"})))
    view.tick(0)
    view.tick(2)
    qtbot.keyClick(view, KEY.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[:2] for line in lines] == [
        ["€5.90", "Aged Gouda 200 g"],
        ["€1.40", "Avocado"],
    ]


def test_a_cell_can_be_a_button(qtbot, view):
    with qtbot.waitSignal(view.pressed_cell) as heard:
        qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, 4, "more"))
    assert heard.args == [4, "more"]
    spoken = view.table.index(4, 7).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "More for Cedar candle 220 g"


def test_the_menu_key_asks_for_the_menu_of_the_row(qtbot, view):
    view.go_to(3)
    with qtbot.waitSignal(view.menu_asked) as heard:
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(
            view.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5))
        )
    assert heard.args[0] == 3


def test_a_finger_that_rests_asks_for_the_menu(qtbot, view):
    place = at(view, 2, "more")
    pressed: list[int] = []
    view.pressed_cell.connect(lambda row, key: pressed.append(row))
    with qtbot.waitSignal(view.menu_asked) as heard:
        qtbot.mousePress(view.viewport(), LEFT, pos=place)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=place)
    assert heard.args[0] == 2
    assert pressed == []


def test_minus_and_plus_in_a_row(qtbot, show):
    card = show(low_table(), 1226, 400)
    view = card.view
    place = at(view, 1, "order")
    with qtbot.waitSignal(view.stepped) as heard:
        qtbot.mouseClick(view.viewport(), LEFT, pos=place + QPoint(43, 0))
    assert heard.args == [1, "order", 1]
    with qtbot.waitSignal(view.stepped) as heard:
        qtbot.mouseClick(view.viewport(), LEFT, pos=place - QPoint(43, 0))
    assert heard.args == [1, "order", -1]
    view.setFocus()
    with qtbot.waitSignal(view.stepped) as heard:
        qtbot.keyClick(view, KEY.Key_Plus)
    assert heard.args == [1, "order", 1]
    assert not card.bulk.isVisible()


def test_holding_plus_repeats_it(qtbot, show):
    card = show(low_table(), 1226, 400)
    view = card.view
    steps: list[int] = []
    view.stepped.connect(lambda row, key, step: steps.append(step))
    qtbot.mousePress(view.viewport(), LEFT, pos=at(view, 1, "order") + QPoint(43, 0))
    qtbot.waitUntil(lambda: len(steps) >= 3, timeout=2000)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=at(view, 1, "order"))
    count = len(steps)
    qtbot.wait(150)
    assert len(steps) == count


def test_a_number_is_typed_in_its_cell(qtbot, show):
    card = show(low_table(), 1226, 400)
    view = card.view
    view.setFocus()
    view.go_to(2)
    qtbot.keyClick(view, KEY.Key_F2)
    edit = view.findChild(QLineEdit)
    assert edit.text() == "12"
    qtbot.keyClicks(edit, "30")
    with qtbot.waitSignal(view.typed) as heard:
        qtbot.keyClick(edit, KEY.Key_Return)
    assert heard.args == [2, "order", "30"]


def test_a_screen_reader_knows_rows_and_titles(view):
    accessible = QAccessible.queryAccessibleInterface(view)
    assert accessible.role() is QAccessible.Role.Table
    assert accessible.text(QAccessible.Text.Name) == "Products"
    cell = view.table.index(0, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert cell == "Aged Gouda 200 g, CHS-031"


def test_the_keyboard_shows_where_it_is(qtbot, view):
    view.go_to(1)
    qtbot.keyClick(view, KEY.Key_Down)
    row = view.visualRect(view.table.index(2, 1))
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(row.center().x(), row.y()) == C("focus")
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, 2, "name"))
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(row.center().x(), row.y()) != C("focus")


def test_words_that_are_cut_off_are_told_whole(view):
    def told(row: int, key: str) -> str:
        place = at(view, row, key)
        QToolTip.hideText()
        event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
        QApplication.sendEvent(view.viewport(), event)
        return QToolTip.text() if QToolTip.isVisible() else ""

    assert told(0, "name") == ""
    view.arrange(view.arrangement.with_width("category", 48))
    assert told(0, "category") == "Fridge"
