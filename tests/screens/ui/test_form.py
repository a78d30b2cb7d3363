"""Fields of every kind, filled by keyboard, checked in place, watched for changes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QWidget

from pos_app.kernel.money import Money
from pos_app.ui import theme
from pos_app.ui.theme import C
from pos_app.ui.widgets.combo import Combo
from pos_app.ui.widgets.date_edit import DateEdit, read_date
from pos_app.ui.widgets.form import Form
from pos_app.ui.widgets.line_edit import LineEdit
from pos_app.ui.widgets.search_field import SearchField
from pos_app.ui.widgets.surfaces import Pane, row
from pos_app.ui.widgets.text_area import TextArea
from tests.screens.ui.forms import CATEGORIES, GOUDA, SUPPLIERS, product_form

# Pop-up windows want the keyboard, which the offscreen platform has none of.
pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def form(show, qapp) -> Form:
    made = show(product_form(), 504, 700)
    made.activateWindow()
    return made


def typed(qtbot, field, text: str) -> None:
    field.editor.setFocus(Qt.FocusReason.TabFocusReason)
    field.editor.selectAll()
    qtbot.keyClicks(field.editor, text)


def test_what_is_loaded_is_what_comes_back(form):
    assert form.values() == GOUDA
    assert not form.is_changed
    assert form.field("price").editor.text() == "€5.90"
    assert form.field("vat").editor.text() == "10%"


def test_changes_are_known_and_go_away(qtbot, form):
    heard: list[bool] = []
    form.changed.connect(heard.append)
    typed(qtbot, form.field("price"), "6,50")
    assert form.values()["price"] == Money(650, "EUR")
    typed(qtbot, form.field("price"), "5.90")
    assert heard == [True, False]
    typed(qtbot, form.field("name"), "Gouda")
    form.discard()
    assert (form.values(), form.is_changed) == (GOUDA, False)


def test_figures_can_follow_every_key(qtbot, form):
    seen: list[tuple[str, object]] = []
    form.edited.connect(lambda key: seen.append((key, form.values()[key])))
    typed(qtbot, form.field("weight"), "1.5")
    assert seen[-1] == ("weight", Decimal("1.5"))
    assert {key for key, _ in seen} == {"weight"}


def test_errors_stand_at_their_fields_and_go_when_mended(qtbot, form):
    typed(qtbot, form.field("price"), "a lot")
    typed(qtbot, form.field("reorder"), "1.5")
    form.field("name").editor.clear()
    assert not form.check()
    assert form.field("name").error == "This is needed."
    assert "€1,250.00" in form.field("price").error
    assert form.field("name").editor.hasFocus()
    assert form.field("cost").error == ""
    qtbot.keyClicks(form.field("name").editor, "G")
    assert form.field("name").error == ""
    typed(qtbot, form.field("price"), "3")
    assert form.field("price").error == ""
    assert not form.check()
    typed(qtbot, form.field("reorder"), "12")
    assert form.check()


def test_what_the_shop_refuses_is_said_at_the_field(form):
    form.show_errors({"barcode": "Another product has this barcode."})
    field = form.field("barcode")
    assert field.error == "Another product has this barcode."
    assert field.editor.accessibleDescription() == "Another product has this barcode."
    assert field.editor.hasFocus()


def test_long_sentences_are_not_cut(form, qtbot):
    sentence = "This barcode is that of Oat milk barista 1 L, which was archived in June."
    form.show_errors({"cost": sentence})
    qtbot.wait(1)
    below = form.field("cost").layout().itemAt(2).layout().itemAt(1).widget()
    assert below.text() == sentence
    assert below.height() >= 3 * below.fontMetrics().height()


def test_rows_align_at_the_top_whatever_stands_below(form, qtbot):
    before = form.field("price").editor.mapTo(form, QPoint(0, 0)).y()
    form.show_errors({"cost": "Write an amount."})
    qtbot.wait(1)
    tops = [
        form.field(key).editor.mapTo(form, QPoint(0, 0)).y() for key in ("price", "cost", "vat")
    ]
    assert tops == [before] * 3


def test_numbers_are_tidied_when_one_leaves_them(qtbot, form):
    typed(qtbot, form.field("cost"), "3")
    qtbot.keyClick(form.field("cost").editor, KEY.Key_Tab)
    assert form.field("cost").editor.text() == "€3.00"
    assert form.field("vat").editor.hasFocus()
    assert form.field("vat").editor.selectedText() == "10%"


def test_a_wrong_number_is_a_change_that_is_not_lost_silently(qtbot, form):
    typed(qtbot, form.field("price"), "5.9x")
    assert form.is_changed
    qtbot.keyClick(form.field("price").editor, KEY.Key_Tab)
    assert form.field("price").editor.text() == "5.9x"


def test_locked_fields_show_why(form):
    form.set_locked("Ask a manager")
    assert form.field("name").editor.isReadOnly()
    assert not form.field("tracked").editor.isEnabled()
    assert form.field("name").editor.accessibleDescription() == "Ask a manager"
    form.set_locked("")
    assert not form.field("name").editor.isReadOnly()


def test_every_field_has_a_name_and_an_id(form):
    for key in GOUDA:
        editor = form.field(key).editor
        spoken = QAccessible.queryAccessibleInterface(editor).text(QAccessible.Text.Name)
        assert spoken, key
        assert editor.objectName() == f"product.{key}"


def beside_another(show, editor: QWidget) -> tuple[QWidget, QWidget]:
    """A field to leave by Tab; keep the pane as long as the field is used."""
    pane = Pane("canvas")
    pane.setLayout(row(editor, LineEdit()))
    show(pane, 500, 60)
    pane.activateWindow()
    return pane, editor


def test_a_short_choice_by_arrows(qtbot, show):
    combo = show(Combo(CATEGORIES), 200, 40)
    combo.set_value("fridge")
    combo.setFocus()
    assert not combo.isEditable()
    with qtbot.waitSignal(combo.chosen) as heard:
        qtbot.keyClick(combo, KEY.Key_Down)
    assert heard.args == ["home"]
    assert combo.value() == "home"


def test_a_long_choice_by_typing(qtbot, show):
    _pane, combo = beside_another(show, Combo(SUPPLIERS))
    combo.set_value(7)
    edit = combo.lineEdit()
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "er 23")
    popup = combo.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == 1
    with qtbot.waitSignal(combo.chosen) as heard:
        qtbot.keyClick(popup, KEY.Key_Down)
        qtbot.keyClick(popup, KEY.Key_Return)
    assert heard.args == [23]
    assert combo.value() == 23
    assert edit.text() == "Supplier 23"


def test_half_a_word_chooses_nothing(qtbot, show):
    _pane, combo = beside_another(show, Combo(SUPPLIERS))
    combo.set_value(7)
    combo.lineEdit().setFocus()
    combo.lineEdit().selectAll()
    qtbot.keyClicks(combo.lineEdit(), "nobody")
    qtbot.keyClick(combo.lineEdit(), KEY.Key_Tab)
    assert combo.value() == 7
    assert combo.lineEdit().text() == "Supplier 7"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_arrow_of_a_choice_is_seen_in_both_themes(show, light, name):
    theme.apply(light, name)
    combo = show(Combo(CATEGORIES), 200, 40)
    picture = combo.grab().toImage()
    around = [picture.pixelColor(x, y) for x in range(170, 192) for y in range(10, 30)]
    assert any(_near(colour, C("ink2")) for colour in around)


def _near(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) < 60


def test_a_day_is_typed_or_picked(qtbot, show, qapp):
    QLocale.setDefault(QLocale("en_GB"))
    try:
        edit = show(DateEdit(), 200, 40)
        edit.setObjectName("since")
        edit.setFocus()
        qtbot.keyClicks(edit, "5/1/26")
        assert edit.value() == date(2026, 1, 5)
        qtbot.keyClick(edit, KEY.Key_Plus)
        assert edit.value() == date(2026, 1, 6)
        assert edit.text() == "06/01/2026"
        edit.setText("")
        qtbot.keyClicks(edit, "2026-11-20")
        assert edit.value() == date(2026, 11, 20)
        qtbot.keyClicks(edit, "99")
        assert "20/11/2026" in edit.problem()
    finally:
        QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("typed_text", "day"),
    [
        ("20.11.2026", date(2026, 11, 20)),
        ("20 11 26", date(2026, 11, 20)),
        ("2026/11/20", date(2026, 11, 20)),
        ("31/6/2026", None),
        ("20/11", None),
        ("20 Nov 2026", None),
        ("", None),
    ],
)
def test_days_are_read_in_the_order_of_the_language(typed_text, day):
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert read_date(typed_text) == day
    finally:
        QLocale.setDefault(QLocale.c())


def test_the_calendar_works_by_keyboard(qtbot, show):
    edit = show(DateEdit(), 300, 40)
    edit.setObjectName("since")
    edit.set_value(date(2026, 11, 20))
    edit.setFocus()
    qtbot.keyClick(edit, KEY.Key_Down)
    popup = edit.findChild(QWidget, "since.calendar")
    month = popup.findChild(QWidget, "since.calendar.month")
    grid = month.findChild(QWidget, "qt_calendar_calendarview")
    qtbot.keyClick(grid, KEY.Key_Right)
    with qtbot.waitSignal(edit.picked) as heard:
        qtbot.keyClick(grid, KEY.Key_Return)
    qtbot.wait(1)
    assert heard.args == [date(2026, 11, 21)]
    assert edit.value() == date(2026, 11, 21)


def test_text_grows_with_its_lines_and_tab_leaves_it(qtbot, show):
    area = show(TextArea(longest=30), 300, 200)
    low = area.sizeHint().height()
    area.set_value("\n".join("abcdef"))
    assert area.sizeHint().height() > low
    area.set_value("\n".join("x" * 14))
    eight = area.sizeHint().height()
    assert eight == area.fontMetrics().lineSpacing() * 8 + 18
    qtbot.keyClicks(area, "0123456789" * 4)
    assert len(area.toPlainText()) == 30
    assert area.tabChangesFocus()


@pytest.mark.parametrize("make", [LineEdit, lambda: SearchField("Search"), lambda: TextArea("")])
def test_the_caret_is_blue_and_steady(qtbot, show, light, make):
    edit = show(make(), 240, 90)
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    picture = edit.grab().toImage()
    middle = range(4, picture.width() - 4)
    blue = {
        x
        for x in middle
        for y in range(4, picture.height() - 4)
        if picture.pixelColor(x, y) == C("focus")
    }
    assert len(blue) == 2
    assert light.cursorFlashTime() == 0
