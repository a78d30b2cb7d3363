"""Fields, choices, table, labels and small indicators."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QWidget

from pos_app.ui import theme
from pos_app.ui.models.items import BadgeValue
from pos_app.ui.models.table_model import Cell, Column, TableModel
from pos_app.ui.theme import C
from pos_app.ui.widgets.choices import CheckBox, Segmented, Toggle
from pos_app.ui.widgets.customer_strip import CustomerStrip, CustomerValue
from pos_app.ui.widgets.field import Field, LineEdit
from pos_app.ui.widgets.indicators import PinDots
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.receipt_paper import ReceiptPaper
from pos_app.ui.widgets.table import TableView

LEFT = Qt.MouseButton.LeftButton


def test_an_error_is_a_sentence_at_the_field(qtbot, show):
    field = show(Field("Barcode", help_text="On the packet", test_id="product.barcode"), 300, 90)
    qtbot.keyClicks(field.editor, "87109126003")
    field.set_error("13 digits needed, this has 11")
    assert field.error == "13 digits needed, this has 11"
    assert field.editor.accessibleDescription() == "13 digits needed, this has 11"
    assert field.editor.grab().toImage().pixelColor(150, 0) == C("danger")
    field.set_error("")
    assert field.error == ""
    assert field.editor.accessibleDescription() == "On the packet"
    assert field.text() == "87109126003"


def test_an_error_does_not_push_the_box_down(show):
    field = show(Field("Barcode", help_text="On the packet"), 300, 90)
    before = field.editor.geometry()
    field.set_error("13 digits needed, this has 11")
    assert field.editor.geometry() == before


def test_a_suffix_keeps_its_place_free(show):
    plain, priced = LineEdit("1"), LineEdit("1", suffix="per piece")
    assert priced.textMargins().right() > plain.textMargins().right() + 40


def test_segments_choose_one(qtbot, show):
    period = Segmented((("d", "Day"), ("w", "Week")), test_id="period", name="Period")
    show(period, 200, 40)
    assert period.current() == "d"
    with qtbot.waitSignal(period.chosen) as heard:
        qtbot.mouseClick(period.findChild(QWidget, "period.w"), LEFT)
    assert heard.args == ["w"]
    assert period.current() == "w"


@pytest.mark.parametrize("kind", [Toggle, CheckBox])
def test_the_whole_row_is_the_target(qtbot, show, kind):
    box = show(kind("Print gift receipt"), 300, 32)
    qtbot.mouseClick(box, LEFT, pos=box.rect().center())
    assert box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_cut_words_are_whole_in_the_tooltip(show):
    label = show(Label("A product with a very long name indeed"), 100, 20)
    assert label.toolTip() == "A product with a very long name indeed"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_labels_follow_the_theme_and_the_size(show, light):
    label = show(Label("€45.99", "amountL"), 300, 60)
    before = label.sizeHint().height()
    theme.apply(light, "dark", scale=1.25)
    assert label.sizeHint().height() == round(before * 1.25)
    seen = label.grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(120) for y in range(seen.height())}
    assert C("ink").name() in colours


def test_arabic_gets_the_height_it_needs(show):
    assert Label("جبنة جودة معتقة", "title").sizeHint().height() >= 24


def test_pin_dots_say_how_many_never_which(show):
    dots = show(PinDots(test_id="signin.pin"), 200, 30)
    dots.set_typed(2)
    assert dots.accessibleName() == "2 / 4"
    dots.set_typed(6)
    assert dots.accessibleName() == "6 / 6"
    assert dots.sizeHint().width() == 36 * 6 - 12


def test_the_customer_strip_offers_and_shows(qtbot, show):
    strip = show(CustomerStrip(), 408, 70)
    person = strip.findChild(QWidget, "register.customer")
    assert person.accessibleName() == "Add customer"
    assert not strip.findChild(QWidget, "register.customer.clear").isVisible()
    strip.set_customer(CustomerValue("Amelia Hart", "Gold · 1,240 points", "AH", starred=True))
    assert person.accessibleName() == "Amelia Hart, Gold · 1,240 points"
    with qtbot.waitSignal(strip.cleared):
        qtbot.mouseClick(strip.findChild(QWidget, "register.customer.clear"), LEFT)


def test_a_receipt_is_as_long_as_its_lines(show):
    paper = ReceiptPaper(test_id="receipt.paper", name="Receipt")
    paper.set_text("JUNIPER & CO.\nTotal   €1.00\n", 32)
    short = paper.sizeHint().height()
    paper.set_text("\n".join(["line"] * 40), 32)
    assert paper.sizeHint().height() > short + 300
    assert paper.sizeHint().width() == 312


def test_full_columns_fit_the_paper(show):
    paper = ReceiptPaper()
    paper.set_text("#" * 48, 48)
    picture = show(paper, 312, 200).grab().toImage()
    inked = [
        x for x in range(312) for y in range(20, 45) if picture.pixelColor(x, y).lightness() < 120
    ]
    assert 20 <= min(inked) <= 26
    assert 284 <= max(inked) <= 292


def test_the_printers_raster_keeps_its_shape(show):
    paper = ReceiptPaper()
    image = QImage(576, 1152, QImage.Format.Format_Mono)
    image.fill(1)
    paper.set_image(image, "Total €1.00")
    assert paper.sizeHint().height() == 268 * 2 + 44 + 8
    assert paper.accessibleDescription() == "Total €1.00"


@dataclass(frozen=True)
class Product:
    name: str
    sku: str
    price: str
    state: str


COLUMNS = (
    Column[Product]("name", "Product", lambda p: Cell(p.name, p.sku, "bread", "honey")),
    Column[Product]("price", "Price", lambda p: Cell(p.price, strong=True), 110, numeric=True),
    Column[Product](
        "state", "Status", lambda p: Cell(badge=BadgeValue(p.state, "ok")), 140, priority=3
    ),
    Column[Product]("stock", "In stock", lambda p: Cell("12", meter=0.6), 180, priority=2),
)
PRODUCTS = [Product(f"Product {n}", f"SKU-{n}", f"€{n}.00", "Active") for n in range(50)]


@pytest.fixture
def table(show) -> TableView:
    model = TableModel(COLUMNS)
    model.set_rows(PRODUCTS)
    return show(TableView(model, test_id="products.table", name="Products"), 900, 500)


def test_the_table_model_is_sound(qtmodeltester, table):
    qtmodeltester.check(table.model(), force_py=True)


def test_enter_and_double_click_open(qtbot, table):
    table.selectRow(2)
    with qtbot.waitSignal(table.opened) as heard:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard.args == [2]


def test_copy_is_for_spreadsheets(qtbot, table):
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Product 1\t€1.00\tActive\t12"


def test_narrow_tables_hide_the_least_important_columns(table):
    assert [c for c in range(4) if table.isColumnHidden(c)] == []
    table.resize(560, 500)
    assert [c for c in range(4) if table.isColumnHidden(c)] == [2]
    table.resize(400, 500)
    assert [c for c in range(4) if table.isColumnHidden(c)] == [2, 3]


def test_cells_are_made_once(show):
    made: list[str] = []

    def cell(product: Product) -> Cell:
        made.append(product.name)
        return Cell(product.name)

    model = TableModel((Column[Product]("name", "Product", cell),))
    model.set_rows(PRODUCTS)
    view = show(TableView(model), 300, 300)
    view.grab()
    view.grab()
    assert len(made) == len(set(made)) < len(PRODUCTS)
    model.replace_row(0, Product("Other", "", "", ""))
    view.grab()
    assert made[-1] == "Other"


def test_rows_added_at_the_end_come_as_a_page(table):
    table.model().add_rows(PRODUCTS[:5])
    assert table.model().rowCount() == 55


def test_a_label_is_still_a_label(show):
    assert isinstance(Label("x"), QLabel)
