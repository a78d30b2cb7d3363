"""The scan field answers where the eyes already are."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pos_app.ui.widgets.search_field import SearchField


def field(show) -> SearchField:
    return show(SearchField("Scan a barcode", key="F2", big=True, test_id="register.scan"), 700, 52)


def test_enter_submits_what_was_typed(qtbot, show):
    scan = field(show)
    with qtbot.waitSignal(scan.submitted) as heard:
        qtbot.keyClicks(scan, "5012345678900")
        qtbot.keyClick(scan, Qt.Key.Key_Return)
    assert heard.args == ["5012345678900"]


def test_an_error_stays_until_the_next_key(qtbot, show):
    scan = field(show)
    scan.set_state("error", "Not in the catalogue")
    qtbot.wait(1000)
    assert (scan.state, scan.message) == ("error", "Not in the catalogue")
    qtbot.keyClicks(scan, "5")
    assert (scan.state, scan.message) == ("idle", "")


def test_good_news_go_by_themselves(qtbot, show):
    scan = field(show)
    scan.set_state("ok", "Oat milk barista added · 3 in cart")
    assert scan.state == "ok"
    qtbot.waitUntil(lambda: scan.state == "idle", timeout=2000)
    assert scan.message == ""


def test_a_long_answer_leaves_room_to_type(qtbot, show):
    scan = field(show)
    scan.set_state("ok", "A product with a very long name indeed was added to the cart " * 3)
    assert scan.textMargins().right() <= scan.width() // 2


def test_escape_empties_and_tells(qtbot, show):
    scan = field(show)
    qtbot.keyClicks(scan, "abc")
    with qtbot.waitSignal(scan.escaped):
        qtbot.keyClick(scan, Qt.Key.Key_Escape)
    assert scan.text() == ""


def test_the_room_for_icon_and_key_changes_sides(show):
    scan = field(show)
    before = scan.textMargins()
    scan.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = scan.textMargins()
    assert (before.left(), before.right()) == (after.right(), after.left())
    assert before.left() != before.right()
