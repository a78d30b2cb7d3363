"""What belongs to a table: bulk bar, pager, column chooser, filters, empty and loading states."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from pos_app.ui import theme
from pos_app.ui.models.table_layout import Arrangement, Sort
from pos_app.ui.theme import C
from pos_app.ui.widgets.column_chooser import ColumnsButton
from pos_app.ui.widgets.empty_state import EmptyState
from pos_app.ui.widgets.filter_chip import FilterChip
from pos_app.ui.widgets.pager import Pager
from pos_app.ui.widgets.skeleton import Skeleton
from pos_app.ui.widgets.table import TableView
from pos_app.ui.widgets.table_card import TableCard
from tests.screens.ui.tables import GROCERIES, names, product_table, products_page, title

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


def test_the_bulk_bar_comes_with_the_second_tick(qtbot, card, view):
    view.tick(0)
    assert not card.bulk.isVisible()
    view.tick(1)
    assert card.bulk.isVisible()
    count = card.findChild(QWidget, "products.bulk.count")
    assert count.text() == "2 selected"
    with qtbot.waitSignal(card.acted) as heard:
        qtbot.mouseClick(card.findChild(QWidget, "products.bulk.archive"), LEFT)
    assert heard.args == ["archive"]
    qtbot.mouseClick(card.findChild(QWidget, "products.bulk.clear"), LEFT)
    assert view.selected_rows() == []
    assert not card.bulk.isVisible()


def test_the_bulk_bar_offers_what_means_something(card, view):
    card.bulk.offer({"price"})
    view.selectAll()
    shown = {each.objectName() for each in card.bulk.buttons if each.isVisible()}
    assert shown == {"products.bulk.price", "products.bulk.clear"}


def test_the_bulk_bar_is_one_tab_away(qtbot, card, view):
    view.selectAll()
    qtbot.keyClick(view, KEY.Key_Tab)
    first = card.findChild(QWidget, "products.bulk.price")
    assert first.hasFocus()
    qtbot.keyClick(first, KEY.Key_Escape)
    assert view.hasFocus()
    assert view.selected_rows() == []


def test_the_header_box_ticks_all_and_says_how_many(qtbot, view):
    box = QPoint(24, view.header.height() // 2)
    view.tick(0)
    assert view.header.all_state is Qt.CheckState.PartiallyChecked
    qtbot.mouseClick(view.header.viewport(), LEFT, pos=box)
    assert view.header.all_state is Qt.CheckState.Checked
    assert len(view.selected_rows()) == 8
    qtbot.mouseClick(view.header.viewport(), LEFT, pos=box)
    assert view.header.all_state is Qt.CheckState.Unchecked
    assert view.table.sorted_by is None


def test_rows_come_by_page_as_one_scrolls(qtbot, show):
    many = [GROCERIES[0]] * 60
    card = show(product_table(many[:20], 60), 1226, 400)
    table = card.view.table
    asked: list[int] = []
    table.more_wanted.connect(asked.append)
    card.view.scrollToBottom()
    qtbot.waitUntil(lambda: asked == [20])
    assert not table.canFetchMore()
    table.add_rows(many[20:40])
    assert table.canFetchMore()
    assert (table.rowCount(), table.total) == (40, 60)
    table.add_rows([])
    assert not table.canFetchMore()
    assert table.total == 40


def test_the_pager_turns_pages_and_waits_for_rows(qtbot, show):
    page = show(products_page(GROCERIES * 10, 100), 1282, 686)
    view, pager = page.findChild(TableView), page.findChild(Pager)
    assert pager.findChild(QWidget, "products.pager.range").text() == "1–25 of 100"
    turn = pager.findChild(QWidget, "products.pager.next")
    for _ in range(2):
        qtbot.mouseClick(turn, LEFT)
    assert pager.findChild(QWidget, "products.pager.page").text() == "Page 3 of 4"
    assert view.rowAt(0) == 50
    with qtbot.waitSignal(view.table.more_wanted):
        qtbot.mouseClick(turn, LEFT)
    view.table.add_rows(GROCERIES * 2 + GROCERIES[:4])
    assert pager.findChild(QWidget, "products.pager.page").text() == "Page 4 of 4"
    assert not turn.isEnabled()


def test_a_count_that_comes_later_is_told_and_asks_for_more(qtbot, show):
    page = show(products_page(list(GROCERIES), len(GROCERIES)), 1366, 720)
    view = page.findChild(TableView)
    assert not view.table.canFetchMore()
    view.table.set_total(1284)
    assert view.table.canFetchMore()
    assert "of 1284" in page.findChild(QWidget, "products.pager.range").text().replace(",", "")


def test_columns_are_chosen_moved_and_remembered(qtbot, show):
    page = show(products_page(), 1282, 686)
    view = page.findChild(TableView)
    qtbot.mouseClick(page.findChild(ColumnsButton), LEFT)
    chooser = page.findChild(QWidget, "products.columns.chooser")
    qtbot.mouseClick(chooser.findChild(QWidget, "products.columns.chooser.barcode"), LEFT)
    down = chooser.findChild(QWidget, "products.columns.chooser.price.caret-down")
    qtbot.mouseClick(down, LEFT)
    kept = Arrangement.from_plain(view.arrangement.as_plain())
    assert kept.hidden == {"barcode"}
    assert kept.order.index("price") == kept.order.index("margin") + 1
    assert not chooser.findChild(QWidget, "products.columns.chooser.name").isEnabled()
    qtbot.keyClick(chooser, KEY.Key_Escape)
    assert not chooser.isVisible()

    second = show(products_page(), 1282, 686)
    other = second.findChild(TableView)
    other.arrange(kept)
    keys = [other.table.columns[other.header.logicalIndex(v)].key for v in range(8)]
    assert keys[:5] == ["name", "category", "barcode", "margin", "price"]
    assert other.isColumnHidden(2)


def test_sorting_without_a_mouse(qtbot, show):
    page = show(products_page(), 1282, 686)
    view = page.findChild(TableView)
    columns = page.findChild(ColumnsButton)
    columns.setFocus()
    qtbot.keyClick(columns, KEY.Key_Down)
    turn = page.findChild(QWidget, "products.columns.chooser.turn")
    turn.setFocus()
    qtbot.keyClick(turn, KEY.Key_Return)
    assert view.table.sorted_by == Sort("name", descending=True)
    assert names(view)[0] == "Chilli flakes 60 g"


def test_a_drawn_width_is_told_once_and_kept(qtbot, view):
    told: list[Arrangement] = []
    view.arranged.connect(told.append)
    edge = view.header.sectionViewportPosition(1) + view.header.sectionSize(1) - 1
    start = QPoint(edge, 20)
    viewport = view.header.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(20, 0))
    qtbot.mouseMove(viewport, start + QPoint(40, 0))
    qtbot.mouseRelease(viewport, LEFT, pos=start + QPoint(40, 0))
    assert [round(value.widths["category"]) for value in told] == [170]
    assert view.columnWidth(1) == 170


def test_a_column_is_dragged_to_another_place(qtbot, view):
    viewport = view.header.viewport()
    start = title(view, "margin")
    goal = title(view, "category")
    with qtbot.waitSignal(view.arranged) as heard:
        qtbot.mousePress(viewport, LEFT, pos=start)
        for x in range(start.x(), goal.x() - 90, -20):
            qtbot.mouseMove(viewport, QPoint(x, start.y()))
        qtbot.mouseRelease(viewport, LEFT, pos=QPoint(goal.x() - 90, start.y()))
    assert heard.args[0].order.index("margin") < heard.args[0].order.index("category")


def test_columns_fill_the_width_to_the_last_px(view, light):
    for scale in (0.8, 1.0, 1.25, 1.6):
        theme.apply(light, "light", scale=scale)
        shown = [c for c in range(8) if not view.isColumnHidden(c)]
        assert sum(view.columnWidth(c) for c in shown) == view.viewport().width()


def test_an_empty_table_says_what_to_do(qtbot, show):
    card = show(product_table([]), 900, 500)
    empty = card.findChild(EmptyState)
    assert empty.isVisible()
    assert not card.view.isVisible()
    card.view.table.set_rows(GROCERIES)
    assert card.view.isVisible()


def test_what_takes_longer_shows_pale_rows(qtbot, show):
    card = show(product_table([]), 900, 500)
    skeleton = card.findChild(Skeleton)
    card.set_loading(True)
    assert not skeleton.isVisible()
    qtbot.waitUntil(skeleton.isVisible, timeout=1000)
    colours = skeleton.grab().toImage()
    assert colours.pixelColor(30, 28) == C("sunken")
    card.view.table.set_rows(GROCERIES)
    card.set_loading(False)
    assert not skeleton.isVisible()


@pytest.mark.parametrize(("density", "height"), [("mouse", 44), ("auto", 56), ("touch", 64)])
def test_rows_follow_the_density(view, light, density, height):
    theme.apply(light, "light", density=density)
    assert view.rowHeight(0) == height


def test_a_filter_says_what_it_is_set_to(qtbot, show):
    chip = show(FilterChip("Category", (("fresh", "Fresh"),), test_id="f"), 160, 40)
    qtbot.mouseClick(chip, LEFT, pos=QPoint(30, 20))
    menu = chip.findChild(QWidget, "f.menu")
    assert [entry.text() for entry in menu.actions()] == ["All", "Fresh"]
    with qtbot.waitSignal(chip.chosen) as heard:
        menu.actions()[1].trigger()
    menu.close()
    qtbot.wait(1)  # The menu goes before the chip does.
    assert heard.args == ["fresh"]
    assert chip.accessibleName() == "Category: Fresh"
    with qtbot.waitSignal(chip.chosen) as heard:
        qtbot.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 20, 20))
    assert heard.args == [""]
    chip.choose("fresh")
    chip.setFocus()
    with qtbot.waitSignal(chip.chosen) as heard:
        qtbot.keyClick(chip, KEY.Key_Delete)
    assert chip.current() == ""
