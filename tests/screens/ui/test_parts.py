"""Popover, lists, steps, counting, timeline, figures, settings, choices: by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pos_app.ui.widgets.cash_counter import CashCounter
from pos_app.ui.widgets.choice_card import ChoiceCard
from pos_app.ui.widgets.figures import Figure, FigureStrip, StatCard
from pos_app.ui.widgets.indicators import ProgressRing
from pos_app.ui.widgets.keypad_popover import KeypadPopover, NumberTab
from pos_app.ui.widgets.list_detail import ListDetail
from pos_app.ui.widgets.option_grid import OptionGrid
from pos_app.ui.widgets.record_list import RecordItem, RecordList
from pos_app.ui.widgets.size_slider import SizeSlider
from pos_app.ui.widgets.step_strip import StepStrip
from pos_app.ui.widgets.theme_tile import ThemeTile
from pos_app.ui.widgets.timeline import Timeline
from tests.screens.ui import pages
from tests.screens.ui.tables import price

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def part(widget: QWidget, test_id: str) -> QWidget:
    found = widget.findChild(QWidget, test_id)
    assert found is not None, test_id
    return found


@pytest.fixture
def line(qtbot, show) -> KeypadPopover:
    page = show(pages.editing_a_line(), 1282, 686)
    with qtbot.waitActive(page):
        page.activateWindow()
    popover = page.findChild(KeypadPopover)
    popover.open_beside(part(page, "cart"))
    popover.page = page
    return popover


def test_the_popover_stands_beside_the_cart_whatever_the_size(line):
    cart = part(line.page, "cart")
    assert line.geometry().right() <= cart.x() + 30
    assert line.isVisible()
    line.page.resize(1024, 700)
    assert line.geometry().right() <= cart.x() + 30


def test_digits_are_typed_and_done_tells_them(qtbot, line):
    qtbot.keyClicks(line, "2.5")
    with qtbot.waitSignal(line.done) as heard:
        qtbot.keyClick(line, KEY.Key_Return)
    assert heard.args == ["quantity", "2.5"]
    assert line.isVisible()  # The screen says whether it may close.


def test_another_tab_starts_anew_with_its_own_label(qtbot, line):
    qtbot.keyClicks(line, "2")
    qtbot.mouseClick(part(line, "line.tab.discount"), LEFT)
    assert part(line, "line.figure").accessibleName() == "Percent off 0%"
    qtbot.mouseClick(part(line, "line.keypad.5"), LEFT)
    with qtbot.waitSignal(line.done) as heard:
        qtbot.mouseClick(part(line, "line.done"), LEFT)
    assert heard.args == ["discount", "5"]


def test_a_refusal_is_said_in_place_and_goes_with_the_next_key(qtbot, line):
    line.set_problem("15% is above your limit of 10%.")
    assert part(line, "line.problem").isVisible()
    qtbot.keyClicks(line, "9")
    assert not part(line, "line.problem").isVisible()


def test_a_reason_can_be_asked_for(qtbot, line):
    line.ask_reason()
    qtbot.keyClicks(part(line, "line.reason"), "Damaged box")
    assert line.reason == "Damaged box"


def test_esc_the_cross_and_a_press_beside_close_it(qtbot, line):
    with qtbot.waitSignal(line.closed):
        qtbot.keyClick(line, KEY.Key_Escape)
    line.open_beside(part(line.page, "cart"))
    with qtbot.waitSignal(line.closed):
        qtbot.mouseClick(part(line, "line.close"), LEFT)
    line.open_beside(part(line.page, "cart"))
    with qtbot.waitSignal(line.closed):
        qtbot.mouseClick(line.page, LEFT, pos=QPoint(20, 20))
    line.open_beside(part(line.page, "cart"))
    qtbot.mouseClick(part(line, "line.keypad.7"), LEFT)
    assert line.isVisible()


def test_what_may_not_be_changed_has_no_tab(line):
    line.edit([NumberTab("quantity", "Quantity", "1")], "quantity", can_remove=False)
    assert not part(line, "line.remove").isVisible()
    assert (
        line.findChild(QWidget, "line.tab.price") is None
        or not line.findChild(QWidget, "line.tab.price").isVisible()
    )


@pytest.fixture
def counter(qtbot, show) -> CashCounter:
    made = show(CashCounter("Notes", pages.NOTES, price, test_id="count"), 420, 420)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_counting_by_keyboard_alone(qtbot, counter):
    first = counter.first_field()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    first.selectAll()
    for typed in ("1", "0", "2"):
        field = counter.window().focusWidget()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, KEY.Key_Return)
    assert counter.counts == {20000: 1, 10000: 0, 5000: 2, 2000: 0, 1000: 0, 500: 0}
    assert counter.total_minor == 30000
    assert part(counter, "count.5000.amount").text() == "€100.00"


def test_the_last_enter_is_the_end(qtbot, counter):
    last = part(counter, "count.500.value")
    last.setFocus()
    with qtbot.waitSignal(counter.finished):
        qtbot.keyClick(last, KEY.Key_Return)


def test_counts_are_stepped_and_told(qtbot, counter):
    with qtbot.waitSignal(counter.counted) as heard:
        qtbot.mouseClick(part(counter, "count.1000.plus"), LEFT)
    assert heard.args[0][1000] == 1
    qtbot.mouseClick(part(counter, "count.1000.minus"), LEFT)
    qtbot.mouseClick(part(counter, "count.1000.minus"), LEFT)
    assert counter.counts[1000] == 0


def test_letters_are_not_counted(qtbot, counter):
    field = counter.first_field()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "1x2.")
    assert counter.counts[20000] == 12


def test_a_count_saved_for_later_comes_back(counter):
    counter.set_counts({500: 7, 999: 3})
    assert counter.total_minor == 3500
    assert part(counter, "count.500.value").text() == "7"


def test_steps_say_where_one_is(show):
    strip = show(StepStrip(pages.STEPS), 800, 40)
    assert strip.accessibleName() == "Step 1 of 3: Count"
    strip.set_now(2)
    assert strip.accessibleName() == "Step 3 of 3: Close"
    strip.set_now(3)
    assert strip.accessibleName() == "All 3 steps done"


def test_records_are_chosen_and_opened(qtbot, show):
    people = show(RecordList(name="Customers"), 300, 400)
    people.set_items(pages.PEOPLE, "2")
    people.setFocus()
    with qtbot.waitSignal(people.chosen) as heard:
        qtbot.keyClick(people, KEY.Key_Down)
    assert heard.args == ["3"]
    with qtbot.waitSignal(people.opened) as heard:
        qtbot.keyClick(people, KEY.Key_Return)
    assert heard.args == ["3"]
    qtbot.keyClicks(people, "da")
    assert people.current() == "4"
    spoken = people.records.index(1, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Bar El Puerto, Trade · owes €218.00, Yesterday"


def test_the_chosen_record_stays_when_the_list_is_read_again(qtbot, show):
    people = show(RecordList(name="Customers"), 300, 400)
    people.set_items(pages.PEOPLE, "3")
    with qtbot.assertNotEmitted(people.chosen):
        people.set_items([RecordItem("0", "Aaron"), *pages.PEOPLE[1:]])
    assert people.current() == "3"


def test_the_side_gives_way_in_narrow_windows(show):
    page = show(pages.customers(), 1282, 686)
    assert isinstance(page, ListDetail)
    side = page.layout().itemAt(2).widget()
    assert (side.isVisible(), side.width()) == (True, 270)
    page.resize(1700, 686)
    assert side.width() == 340
    page.resize(1000, 686)
    assert not side.isVisible()


def test_happenings_open_but_headings_do_not(qtbot, show):
    timeline = show(Timeline(name="What happened"), 500, 400)
    timeline.set_items(pages.HAPPENED)
    opened: list[str] = []
    timeline.opened.connect(opened.append)
    for row in (0, 1):
        place = timeline.visualRect(timeline.happenings.index(row, 0)).center()
        qtbot.mouseClick(timeline.viewport(), LEFT, pos=place)
    assert opened == ["1"]


def test_figures_are_read_out(qtbot, show):
    strip = show(FigureStrip([Figure("Net price", "€5.36", "VAT 10%")], ground="canvas"), 400, 90)
    assert strip.accessibleName() == "Net price €5.36 VAT 10%"
    card = show(StatCard(Figure("Out of stock", "1"), "prohibit", "danger"), 300, 90)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, KEY.Key_Return)
    assert card.accessibleName() == "Out of stock 1"


def test_the_size_takes_effect_when_it_is_let_go(qtbot, show):
    slider = show(SizeSlider(100, name="Size"), 340, 40)
    picked: list[int] = []
    slider.picked.connect(picked.append)
    qtbot.mousePress(slider, LEFT, pos=QPoint(120, 20))
    qtbot.mouseMove(slider, QPoint(290, 20))
    assert picked == []
    qtbot.mouseRelease(slider, LEFT, pos=QPoint(290, 20))
    assert picked == [160]
    slider.setFocus()
    qtbot.keyClick(slider, KEY.Key_Left)
    qtbot.keyClick(slider, KEY.Key_Home)
    assert picked == [160, 150, 80]
    assert QAccessible.queryAccessibleInterface(slider).role() is QAccessible.Role.Slider


def test_a_theme_is_chosen_by_key(qtbot, show):
    page = show(pages.settings(), 1282, 686)
    dark = part(page, "settings.dark")
    assert isinstance(dark, ThemeTile)
    qtbot.keyClick(dark, KEY.Key_Space)
    assert dark.isChecked()
    assert not part(page, "settings.light").isChecked()


def test_variants_by_arrows_and_enter(qtbot, show):
    page = show(pages.variants(), 760, 360)
    with qtbot.waitActive(page):
        page.activateWindow()
    grid = page.findChild(OptionGrid)
    grid.choose("11")
    qtbot.keyClick(page.focusWidget(), KEY.Key_Right)
    qtbot.keyClick(page.focusWidget(), KEY.Key_Up)
    assert grid.current() == "02"
    with qtbot.waitSignal(grid.accepted) as heard:
        qtbot.keyClick(page.focusWidget(), KEY.Key_Return)
    assert heard.args == ["02"]
    name = part(grid, "variant.02").accessibleName()
    assert name == "Ink, M, 4 in stock"


def test_a_big_choice_is_a_button(qtbot, show):
    card = show(ChoiceCard("Bring a file", "CSV", icon="file-csv", test_id="setup.file"), 600, 110)
    qtbot.keyClick(card, KEY.Key_Space)
    assert card.isChecked()
    assert (card.accessibleName(), card.accessibleDescription()) == ("Bring a file", "CSV")


def test_a_ring_says_its_number(show):
    ring = show(ProgressRing(name="Counted"), 64, 64)
    ring.set_share(0.7, "14 of 20")
    assert ring.accessibleDescription() == "14 of 20"
