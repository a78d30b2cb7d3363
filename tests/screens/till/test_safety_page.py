"""Data and backup: made, listed and put back by taps; damage is named; selling never waits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from pos_app.facts.selling import SaleCompleted
from pos_app.platform import journal
from pos_app.platform.paths import Folder
from pos_app.till.composition import open_till
from pos_app.till.restoring import asked_restore, put_back
from pos_app.till.safety_place import SafetyPlace
from pos_app.till.safety_view_model import SafetyViewModel
from pos_app.ui.widgets.label import Label
from tests.helpers.window import CASHIER, MAIZE, OWNER, Window, open_window


def safety(window: Window) -> SafetyViewModel:
    place = window.place("safety")
    assert isinstance(place, SafetyPlace)
    return place.model


def open_safety(window: Window) -> SafetyViewModel:
    """The owner, through the navigation."""
    window.sign_in(OWNER)
    return go_to_safety(window)


def go_to_safety(window: Window) -> SafetyViewModel:
    window.hands.tap("nav.safety")
    model = safety(window)
    window.hands.wait_until(lambda: model.kept is not None and model.total > 0, "the page")
    return model


def said(window: Window, test_id: str) -> str:
    label = window.hands.find(test_id)
    assert isinstance(label, Label)
    return label.text()


def back_up(window: Window, model: SafetyViewModel) -> Path:
    before = len(model.kept or [])
    window.hands.tap("safety.now")
    window.hands.wait_until(lambda: len(model.kept or []) == before + 1, "the backup")
    assert model.newest is not None
    return model.newest.file


def sell(window: Window) -> None:
    window.scan(MAIZE)
    window.hands.press(Qt.Key.Key_F12)
    window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: window.flow.page == "change", "the change")


def sales(folder: Folder) -> int:
    with open_till(folder) as till:
        reading = till.store.own_reading()
        rows = [
            row
            for stream in journal.streams(reading)
            for row in journal.rows_after(reading, stream.id, 0, 10_000)
        ]
    return sum(row.kind == SaleCompleted.KIND for row in rows)


def test_a_shop_without_a_backup_says_so_and_one_tap_makes_one(window: Window) -> None:
    model = open_safety(window)
    assert said(window, "safety.last") == "There is no backup yet"
    assert not window.hands.find("safety.restore").isEnabled()
    file = back_up(window, model)
    assert file.parent == window.desktop.till.folder.backups
    assert said(window, "safety.last") == "Backed up just now"
    assert str(file) == said(window, "safety.where")


def test_a_backup_to_another_folder_is_remembered(window: Window, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    model = open_safety(window)
    window.hands.tap("safety.other")
    folder = window.hands.find("backup.folder")
    assert isinstance(folder, QLineEdit)
    folder.setText(str(stick))
    window.hands.tap("backup.go")
    window.hands.wait_until(lambda: bool(model.kept), "the backup")
    assert len(list(stick.glob("*.duka"))) == 1
    assert model.folder == stick


def test_a_stick_that_is_not_there_is_told_and_nothing_else_happens(
    window: Window, tmp_path: Path
) -> None:
    model = open_safety(window)
    window.hands.tap("safety.other")
    folder = window.hands.find("backup.folder")
    assert isinstance(folder, QLineEdit)
    folder.setText(str(tmp_path / "gone"))
    window.hands.tap("backup.go")
    window.hands.wait_until(lambda: bool(window.counter.messages.kept), "the message")
    assert "plugged in" in said(window, "safety.result")
    assert not (tmp_path / "gone").exists()
    assert model.kept == []
    assert window.hands.find("safety.now").isEnabled()


def test_the_books_prove_themselves_in_plain_words(window: Window) -> None:
    model = open_safety(window)
    window.hands.tap("safety.check")
    window.hands.wait_until(lambda: model.books is not None, "the proof")
    assert said(window, "safety.result") == f"All is well: {model.total} records prove themselves."


def test_a_changed_figure_is_found_and_named(window: Window) -> None:
    window.sign_in(OWNER)
    sell(window)
    window.hands.press(Qt.Key.Key_Return)

    def change_a_level() -> None:
        with window.desktop.till.store.open_work() as work:
            work.connection.execute("UPDATE stock_day SET on_hand = on_hand + 1, moved = moved + 1")
            work.commit()

    window.desktop.on_lane(change_a_level)
    model = go_to_safety(window)
    window.hands.tap("safety.check")
    window.hands.wait_until(lambda: model.books is not None, "the proof")
    words = said(window, "safety.result")
    assert words.startswith("This is not as it must be")
    assert "stock" in words


def test_selling_goes_on_while_the_books_are_proved(window: Window) -> None:
    model = open_safety(window)
    window.hands.tap("safety.check")
    window.hands.tap("nav.register")
    sell(window)
    window.hands.wait_until(lambda: model.books is not None, "the proof")
    assert model.books is not None
    assert model.books.found == ()


def test_a_restore_says_what_is_lost_and_the_safe_answer_keeps_it(window: Window) -> None:
    model = open_safety(window)
    back_up(window, model)
    window.hands.tap("nav.register")
    sell(window)
    go_to_safety(window)
    window.hands.find("safety.backups").setFocus()
    window.hands.press(Qt.Key.Key_Down)
    window.hands.tap("safety.restore")
    what = said(window, "restore.what")
    assert "(just now)" in what
    assert "will no longer be in it" in what
    window.hands.press(Qt.Key.Key_Return)
    assert window.desktop.window.isVisible()
    assert asked_restore(window.desktop.window) is None


def test_a_backup_is_put_back_between_two_windows(qapp: QApplication, shop_folder: Folder) -> None:
    with open_window(shop_folder) as window:
        model = open_safety(window)
        file = back_up(window, model)
        window.hands.tap("nav.register")
        sell(window)
        go_to_safety(window)
        window.hands.find("safety.backups").setFocus()
        window.hands.press(Qt.Key.Key_Down)
        window.hands.tap("safety.restore")
        window.hands.tap("restore.go")
        window.hands.wait_until(lambda: not window.desktop.window.isVisible(), "the closed window")
        asked = asked_restore(window.desktop.window)
    assert asked is not None
    assert asked.file == file
    assert sales(shop_folder) == 1
    put_back(shop_folder, asked)
    with open_window(shop_folder) as again:
        again.sign_in(OWNER)
        assert sum(1 for _ in shop_folder.root.glob("replaced-*")) == 1
    assert sales(shop_folder) == 0


@pytest.mark.parametrize("text", ["", "nothing like it"])
def test_what_is_no_backup_cannot_be_put_back(window: Window, tmp_path: Path, text: str) -> None:
    junk = tmp_path / "junk.duka"
    junk.write_text(text)
    open_safety(window)
    window.hands.tap("safety.file")
    field = window.hands.find("restore.file")
    assert isinstance(field, QLineEdit)
    field.setText(str(junk))
    assert "not a whole Duka backup" in said(window, "restore.what")
    assert not window.hands.find("restore.go").isEnabled()


def test_a_cashier_does_not_find_the_page(window: Window) -> None:
    window.sign_in(CASHIER)
    assert "page.safety" not in window.counter.offered
    assert "safety.backup" not in window.counter.offered


def test_everything_has_a_name(window: Window) -> None:
    open_safety(window)
    screen = window.place("safety").screen
    for part in screen.findChildren(QAbstractButton):
        assert part.accessibleName(), part.objectName()
    assert window.hands.find("safety.backups").accessibleName() == "Backups"
