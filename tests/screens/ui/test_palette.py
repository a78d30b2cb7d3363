"""Palette, key sheet and shortcuts by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pos_app.ui.widgets.dialog import Scrim
from pos_app.ui.widgets.key_field import KeyField
from pos_app.ui.widgets.key_sheet import KeyRow, print_sheet
from pos_app.ui.widgets.palette import Palette
from pos_app.ui.widgets.shortcuts_pane import ShortcutsPane
from pos_app.ui.widgets.surfaces import Pane
from tests.screens.ui.jumping import MORE, TITLES, make_commands, make_palette, make_sheet

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def window(show) -> QWidget:
    return show(Pane("canvas"), 1366, 768)


@pytest.fixture
def palette(qtbot, window, ran) -> Palette:
    made = make_palette(window, ran.append)
    with qtbot.waitActive(made):
        made.open()
    return made


def line(palette: Palette) -> QWidget:
    return palette.findChild(QWidget, "palette.input")


def results(palette: Palette) -> list[str]:
    model = palette.findChild(QWidget, "palette.results").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_two_letters_and_enter(qtbot, palette, ran):
    qtbot.keyClicks(line(palette), "co")
    assert results(palette)[:2] == ["Products", "House blend beans 250 g"]
    assert palette.current.name == "House blend beans 250 g"
    qtbot.keyClick(line(palette), KEY.Key_Return)
    assert ran == ["add House blend beans 250 g"]
    assert not palette.isVisible()


def test_arrows_pass_over_headings_and_go_round(qtbot, palette):
    qtbot.keyClicks(line(palette), "co")
    qtbot.keyClick(line(palette), KEY.Key_Up)
    assert palette.current.name == "Discount on the whole sale"
    qtbot.keyClick(line(palette), KEY.Key_Down)
    qtbot.keyClick(line(palette), KEY.Key_Tab)
    qtbot.keyClick(line(palette), KEY.Key_Down)
    qtbot.keyClick(line(palette), KEY.Key_Down)
    assert palette.current.name == "Cowork 21"
    qtbot.keyClick(line(palette), KEY.Key_PageDown)
    assert palette.current.name == "Discount on the whole sale"


def test_control_enter_opens_the_record(qtbot, palette, ran):
    qtbot.keyClicks(line(palette), "flat")
    qtbot.keyClick(line(palette), KEY.Key_Return, CTRL)
    assert ran == ["open Flat white"]


def test_a_prefix_shows_actions_with_their_keys(qtbot, palette, ran):
    qtbot.keyClicks(line(palette), ">hold")
    assert results(palette) == ["Actions", "Hold"]
    assert palette.current.spoken == "Hold, F6"
    qtbot.keyClick(line(palette), KEY.Key_Return)
    assert ran == ["sale.hold"]


def test_it_offers_something_before_a_letter_is_typed(palette):
    assert "Actions" in results(palette)
    assert palette.current is not None


def test_a_press_takes_a_hit_but_not_a_heading(qtbot, palette, ran):
    qtbot.keyClicks(line(palette), "co")
    view = palette.findChild(QWidget, "palette.results")
    for row, expected in ((0, []), (2, ["add Flat white"])):
        place = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), LEFT, pos=place)
        assert ran == expected


def test_nothing_found_is_said_and_enter_does_nothing(qtbot, palette, ran):
    qtbot.keyClicks(line(palette), "zzz")
    assert palette.findChild(QWidget, "palette.nothing").isVisible()
    qtbot.keyClick(line(palette), KEY.Key_Return)
    assert ran == []
    assert palette.isVisible()


def test_esc_closes_and_the_scrim_goes(qtbot, window, palette):
    assert len(window.findChildren(Scrim)) == 1
    qtbot.keyClick(line(palette), KEY.Key_Escape)
    assert not palette.isVisible()
    qtbot.waitUntil(lambda: window.findChildren(Scrim) == [])


def test_it_is_as_high_as_its_hits(qtbot, palette):
    qtbot.keyClicks(line(palette), "@")
    low = palette.height()
    palette.ask("co")
    assert palette.height() > low + 150


def test_it_has_names(palette):
    for widget in (line(palette), palette.findChild(QWidget, "palette.results")):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_key_sheet_is_made_of_the_commands(qtbot, window):
    sheet = make_sheet(window)
    sheet.open()
    said = {row.accessibleName() for row in sheet.findChildren(KeyRow)}
    assert {"F12, Take payment", "Ctrl K, Jump to anything", "3 *, Times three, then scan"} <= said
    assert not any("Sync now" in words for words in said)
    assert sheet.findChild(QWidget, "keys.close").hasFocus() or not sheet.isActiveWindow()
    with qtbot.waitSignal(sheet.print_asked):
        qtbot.mouseClick(sheet.findChild(QWidget, "keys.print"), LEFT)


def test_the_key_sheet_goes_on_paper(tmp_path, light):
    path = tmp_path / "keys.pdf"
    print_sheet("Keys for the register", [MORE], str(path))
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 2000


@pytest.mark.parametrize(
    ("key", "modifier", "text"),
    [
        (KEY.Key_F9, Qt.KeyboardModifier.NoModifier, "F9"),
        (KEY.Key_H, CTRL, "Ctrl+H"),
        (KEY.Key_F6, SHIFT, "Shift+F6"),
        (KEY.Key_Plus, CTRL, "Ctrl++"),
        (KEY.Key_Tab, CTRL, "Ctrl+Tab"),
        (KEY.Key_5, CTRL | Qt.KeyboardModifier.KeypadModifier, "Ctrl+5"),
        (KEY.Key_Backspace, Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_a_key_field_takes_the_next_key(qtbot, show, key, modifier, text):
    field = show(KeyField("F6", name="Hold"), 160, 40)
    field.setFocus()
    qtbot.keyClick(field, KEY.Key_Space)
    assert field.isChecked()
    with qtbot.waitSignal(field.captured) as heard:
        qtbot.keyClick(field, key, modifier)
    assert heard.args == [text]
    assert not field.isChecked()


def test_esc_leaves_the_key_as_it_was(qtbot, show):
    field = show(KeyField("F6", name="Hold"), 160, 40)
    qtbot.mouseClick(field, LEFT)
    with qtbot.assertNotEmitted(field.captured):
        qtbot.keyClick(field, KEY.Key_Control)
        qtbot.keyClick(field, KEY.Key_Escape)
    assert not field.isChecked()


@pytest.fixture
def shortcuts(show, ran) -> ShortcutsPane:
    pane = ShortcutsPane(make_commands(ran.append), (), TITLES)
    return show(pane, 700, 1400)


def give(qtbot, pane: ShortcutsPane, command_id: str, key: Qt.Key, modifier=None) -> KeyField:
    field = pane.findChild(KeyField, f"shortcuts.{command_id}")
    qtbot.mouseClick(field, LEFT)
    qtbot.keyClick(field, key, modifier or Qt.KeyboardModifier.NoModifier)
    return field


def test_a_command_gets_another_key(qtbot, shortcuts):
    with qtbot.waitSignal(shortcuts.changed) as heard:
        field = give(qtbot, shortcuts, "sale.hold", KEY.Key_H, CTRL)
    assert heard.args == [{"sale.hold": "Ctrl+H"}]
    assert field.text() == "Ctrl H"


def test_a_taken_key_is_refused_at_the_command(qtbot, shortcuts):
    with qtbot.assertNotEmitted(shortcuts.changed):
        field = give(qtbot, shortcuts, "sale.hold", KEY.Key_F12)
    assert field.accessibleDescription() == "F12 already means Take payment."
    assert field.text() == "F6"
    field = give(qtbot, shortcuts, "sale.hold", KEY.Key_A)
    assert "needed for typing" in field.accessibleDescription()


def test_all_keys_go_back(qtbot, shortcuts):
    field = give(qtbot, shortcuts, "sale.hold", KEY.Key_H, CTRL)
    with qtbot.waitSignal(shortcuts.changed) as heard:
        qtbot.mouseClick(shortcuts.findChild(QWidget, "shortcuts.reset"), LEFT)
    assert heard.args == [{}]
    assert field.text() == "F6"


def test_commands_are_found_by_word_or_key(qtbot, shortcuts):
    search = shortcuts.findChild(QWidget, "shortcuts.search")
    qtbot.keyClicks(search, "f12")
    shown = [f.objectName() for f in shortcuts.findChildren(KeyField) if f.isVisible()]
    assert shown == ["shortcuts.pay.take", "shortcuts.pay.card"]
