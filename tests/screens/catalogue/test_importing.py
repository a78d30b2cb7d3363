"""The import of a file: looked at first, refused with its reasons, done beside the selling."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from pos_app.ui.widgets.button import Button
from pos_app.ui.widgets.figures import FigureStrip
from tests.helpers.window import CASHIER, MAIZE, Window
from tests.screens.catalogue.products_page import open_products, product, said, told

HEAD = "sku,name,price,tax,barcode\n"


def name_file(window: Window, path: Path) -> None:
    """Type its path, and Enter."""
    edit = window.hands.find("import.path")
    assert isinstance(edit, QLineEdit)
    edit.setText(str(path))
    edit.setFocus()
    window.hands.press(Qt.Key.Key_Return)


def wait_for_state(window: Window, state: str) -> None:
    from tests.screens.catalogue.products_page import page_of

    page = page_of(window)
    window.hands.wait_until(lambda: page.importing.state == state, state)


def figures(window: Window) -> list[str]:
    strip = window.hands.find("import.figures")
    assert isinstance(strip, FigureStrip)
    return [each.value for each in strip.figures]


def test_a_file_is_looked_at_then_imported(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "new.csv"
    file.write_text(
        f"{HEAD}NEW1,Ginger beer,120,16%,\nCAR051,Antacid tablets,61,16%,\n", encoding="utf-8"
    )
    page = open_products(window)
    window.hands.tap("products.import")
    name_file(window, file)
    wait_for_state(window, "ready")
    assert figures(window) == ["1", "1", "0"]
    assert product(window, "NEW1") is None
    go = window.hands.find("import.go")
    assert isinstance(go, Button)
    assert go.text() == "Import 2 rows"
    window.hands.press(Qt.Key.Key_Return)
    wait_for_state(window, "done")
    assert product(window, "NEW1") is not None
    assert "new.csv is imported 1 new, 1 changed, 0 as they were." in told(window)
    window.hands.wait_until(lambda: page.table.total == 501, "the list with it")


def test_a_file_with_mistakes_says_where_and_changes_nothing(
    window: Window, tmp_path: Path
) -> None:
    rows = "".join(f"N{at},Thing {at},much,16%,\n" for at in range(9))
    file = tmp_path / "bad.csv"
    file.write_text(HEAD + rows, encoding="utf-8")
    open_products(window)
    window.hands.tap("products.import")
    name_file(window, file)
    wait_for_state(window, "refused")
    words = said(window.hands.find("import"))
    assert "Nothing was imported." in words
    assert "Row 2, price:" in words
    assert "And 4 more." in words
    assert product(window, "N0") is None


def test_a_file_that_is_no_table_is_refused_in_a_sentence(window: Window, tmp_path: Path) -> None:
    open_products(window)
    window.hands.tap("products.import")
    name_file(window, tmp_path / "nowhere.csv")
    wait_for_state(window, "refused")
    assert "it is not a file" in said(window.hands.find("import"))


def test_a_sale_goes_on_while_a_long_file_is_imported(window: Window, tmp_path: Path) -> None:
    rows = "".join(f"L{at},Line {at},10,16%,\n" for at in range(20_000))
    file = tmp_path / "long.csv"
    file.write_text(HEAD + rows, encoding="utf-8")
    page = open_products(window)
    window.hands.tap("products.import")
    name_file(window, file)
    wait_for_state(window, "ready")
    window.hands.tap("import.go")
    window.hands.wait_until(lambda: page.importing.share > 0, "the first batch")
    window.hands.tap("import.cancel")
    window.hands.tap("nav.register")
    window.scan(MAIZE)
    window.hands.press(Qt.Key.Key_F12)
    window.hands.wait_until(lambda: window.flow.page == "tender", "the tender screen")
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait_until(lambda: window.flow.page == "change", "the sale")
    assert page.importing.state == "importing"
    wait_for_state(window, "done")
    assert product(window, "L19999") is not None


def test_an_import_outlives_a_change_of_person(window: Window, tmp_path: Path) -> None:
    rows = "".join(f"L{at},Line {at},10,16%,\n" for at in range(10_000))
    file = tmp_path / "long.csv"
    file.write_text(HEAD + rows, encoding="utf-8")
    page = open_products(window)
    importing = page.importing
    window.hands.tap("products.import")
    name_file(window, file)
    wait_for_state(window, "ready")
    window.hands.tap("import.go")
    window.hands.wait_until(lambda: importing.share > 0, "the first batch")
    window.hands.tap("import.cancel")
    window.counter.lock()
    window.sign_in(CASHIER)
    window.hands.wait_until(lambda: importing.state == "done", "the import")
    assert product(window, "L9999") is not None


def test_closing_the_program_in_the_middle_ends_the_import_cleanly(
    window: Window, tmp_path: Path
) -> None:
    rows = "".join(f"L{at},Line {at},10,16%,\n" for at in range(20_000))
    file = tmp_path / "long.csv"
    file.write_text(HEAD + rows, encoding="utf-8")
    page = open_products(window)
    window.hands.tap("products.import")
    name_file(window, file)
    wait_for_state(window, "ready")
    window.hands.tap("import.go")
    window.hands.wait_until(lambda: page.importing.share > 0.5, "applied batches")
    window.desktop.close()
    assert page.importing.state == "importing"  # Not done, and nothing waited for it.
