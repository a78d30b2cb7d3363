"""The first run: a shop set up by keys; closing loses nothing; its code is confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from pos_app.catalogue.use_cases.read_products import read_by_sku
from pos_app.devices.emulators.printer import EmulatedPrinter
from pos_app.devices.settings import PRINTER_ADDRESS
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform import keybox
from pos_app.platform.paths import Folder
from pos_app.platform.settings import read
from pos_app.till.composition import open_till
from pos_app.till.examples import remove_examples
from pos_app.till.first_run_view_model import OWNER, PRINTER, SHOP
from pos_app.till.running import is_new
from pos_app.ui.widgets.label import Label
from tests.helpers.first_run import NAME, PERSON, PIN, Steps, opened


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "shop")


@pytest.fixture
def first(qapp: QApplication, folder: Folder) -> Iterator[Steps]:
    with opened(folder, qapp) as run:
        yield run


def test_keys_alone_set_a_shop_up_whose_owner_can_sign_in(first: Steps) -> None:
    first.to_the_printer()
    assert is_new(first.folder)
    first.hands.press(Qt.Key.Key_Return)
    code = first.wait_for_code()
    with open_till(first.folder) as till:
        assert (till.shop.name, till.shop.country, till.shop.currency) == (NAME, "KE", "KES")
        request = SignIn(new_id(), PERSON, PIN)
        store = till.store
        owner = sign_in(
            request, pepper=store.keys.pepper, now=till.now(), open_work=store.open_work
        )
        assert owner.role == "Owner"
        assert keybox.open_with_code(first.folder.keybox, code) == store.keys


def test_the_code_is_confirmed_before_the_shop_opens(first: Steps) -> None:
    heard: list[bool] = []
    first.window.done.connect(lambda: heard.append(True))
    first.to_the_printer()
    first.hands.tap("first.skip")
    first.wait_for_code()
    go = first.hands.find("first.go")
    assert not go.isEnabled()
    first.hands.press(Qt.Key.Key_Return)
    assert heard == []
    first.window.close()
    assert first.window.isVisible()
    assert first.hands.find("first.leave").isVisible()
    first.hands.wait(50)
    first.hands.press(Qt.Key.Key_Return)  # The safe answer: back to the code.
    first.hands.wait(50)
    assert first.window.findChild(QWidget, "first.leave") is None
    assert first.window.isVisible()
    first.confirm()
    assert go.isEnabled()
    first.hands.press(Qt.Key.Key_Return)
    assert heard == [True]
    assert not first.window.isVisible()


def test_the_code_stands_in_no_file(first: Steps) -> None:
    first.to_the_printer()
    first.hands.tap("first.skip")
    code = first.wait_for_code()
    files = [path for path in first.folder.root.rglob("*") if path.is_file()]
    assert [path for path in files if code.encode() in path.read_bytes()] == []


def test_the_currency_and_the_taxes_follow_the_country(first: Steps) -> None:
    first.hands.type(NAME)
    first.choose_country("Spain")
    assert first.model.draft.currency == "EUR"
    first.hands.find("first.name").setFocus()
    first.hands.press(Qt.Key.Key_Return)
    first.fill_in_owner()
    words = [label.text() for label in first.window.findChildren(Label) if label.isVisible()]
    assert {"21 %", "10 %", "4 %"} <= set(words)


def test_what_is_missing_is_said_at_its_field(first: Steps) -> None:
    first.hands.tap("first.go")
    assert first.model.step == SHOP
    assert "needed" in first.hands.find("first.name").accessibleDescription()
    first.hands.type(NAME)
    first.choose_country("Kenya")
    first.hands.tap("first.go")
    first.type_into("owner", PERSON)
    first.type_into("pin", "12")
    first.hands.tap("first.go")
    assert "4 to 8 digits" in first.hands.find("first.pin").accessibleDescription()
    first.type_into("pin", "34")
    first.type_into("again", "9999")
    first.hands.tap("first.go")
    assert "not the same" in first.hands.find("first.again").accessibleDescription()
    assert first.model.step == OWNER


def test_closing_midway_keeps_what_was_typed_but_not_the_pin(
    qapp: QApplication, folder: Folder
) -> None:
    with opened(folder, qapp) as run:
        run.to_the_printer()
        run.window.close()
        assert not run.window.isVisible()
    assert is_new(folder)
    for path in folder.root.rglob("*"):
        assert PIN.encode() not in path.read_bytes()
    with opened(folder, qapp) as again:
        assert again.model.step == OWNER
        owner = again.hands.find("first.owner")
        assert isinstance(owner, QLineEdit)
        assert owner.text() == PERSON
        again.hands.press(Qt.Key.Key_Escape)
        name = again.hands.find("first.name")
        assert isinstance(name, QLineEdit)
        assert (again.model.step, name.text()) == (SHOP, NAME)


def test_a_damaged_draft_is_begun_anew(qapp: QApplication, folder: Folder) -> None:
    folder.root.mkdir()
    (folder.root / "set-up-draft.json").write_text('{"name": 7, "step": "x", "pin": "1234"')
    with opened(folder, qapp) as run:
        assert run.model.step == SHOP
        assert (run.model.draft.name, run.model.draft.pin) == ("", "")


def test_examples_come_in_and_go_out_in_one_step(first: Steps) -> None:
    first.hands.type(NAME)
    first.choose_country("Kenya")
    first.hands.tap("first.go")
    first.fill_in_owner()
    first.hands.tap("first.go")
    first.hands.tap("first.products.examples")
    first.hands.tap("first.go")
    first.hands.tap("first.skip")
    first.wait_for_code()
    assert first.said("first.said") == ""
    with open_till(first.folder) as till:
        store = till.store
        milk = read_by_sku("EX001", reading=store.own_reading())
        assert milk is not None
        request = SignIn(new_id(), PERSON, PIN)
        owner = sign_in(
            request, pepper=store.keys.pepper, now=till.now(), open_work=store.open_work
        )
        assert remove_examples(till, owner) == 25
        assert remove_examples(till, owner) == 0
        assert read_by_sku("EX001", reading=store.own_reading()) is None


def test_the_arrows_choose_how_products_get_in(first: Steps) -> None:
    first.hands.type(NAME)
    first.choose_country("Kenya")
    first.hands.tap("first.go")
    first.fill_in_owner()
    first.hands.tap("first.go")
    first.hands.press(Qt.Key.Key_Down)
    assert first.model.draft.products == "examples"
    first.hands.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert first.model.draft.products == "file"
    first.hands.press(Qt.Key.Key_Up)
    assert first.model.draft.products == "file"


def test_a_file_that_does_not_fit_is_told_and_the_shop_stands(first: Steps, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("what,is,this\n1,2,3\n")
    first.model.put("products", "file")
    first.model.put("file", str(bad))
    first.to_the_printer()
    first.hands.tap("first.skip")
    first.wait_for_code()
    assert first.said("first.said") != ""
    assert not is_new(first.folder)


def test_a_printer_prints_the_test_the_code_and_is_the_shops(first: Steps) -> None:
    with EmulatedPrinter() as printer:
        first.to_the_printer()
        first.type_into("printer", f"tcp:127.0.0.1:{printer.port}")
        first.hands.tap("first.test")
        first.hands.wait_until(lambda: "is out" in first.said("first.said"), "the test page")
        first.hands.tap("first.go")
        code = first.wait_for_code()
        first.hands.tap("first.code.print")
        first.hands.wait_until(lambda: len(printer.receipts) == 2, "the code on paper")
        assert all(group in printer.receipts[-1] for group in code.split("-"))
        with open_till(first.folder) as till:
            address = read(till.store.own_reading(), PRINTER_ADDRESS)
        assert address == f"tcp:127.0.0.1:{printer.port}"


def test_a_wrong_address_leaves_no_shop(first: Steps) -> None:
    first.to_the_printer()
    first.type_into("printer", "somewhere")
    first.hands.tap("first.go")
    first.hands.wait_until(lambda: first.model.said.is_wrong, "the refusal")
    assert is_new(first.folder)
    assert first.model.step == PRINTER


def test_another_language_goes_on_at_the_same_step(first: Steps) -> None:
    first.hands.type(NAME)
    first.choose_country("Kenya")
    first.hands.tap("first.go")
    first.type_into("owner", PERSON)
    before = first.window
    box = first.hands.find("first.language")
    box.setFocus()
    first.hands.press(Qt.Key.Key_End)
    first.hands.wait(50)
    assert first.window is not before
    assert first.model.step == OWNER
    owner = first.hands.find("first.owner")
    assert isinstance(owner, QLineEdit)
    assert owner.text() == PERSON
    assert QLocale().name().startswith("es")


def test_everything_has_a_name(first: Steps) -> None:
    for part in (
        *first.window.findChildren(QAbstractButton),
        *first.window.findChildren(QLineEdit),
    ):
        own = not part.objectName().startswith("qt_")
        assert part.accessibleName() or not own, part.objectName()
