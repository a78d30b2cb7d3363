"""Cart lines: the current one is expanded and carries its edits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from pos_app.ui import theme
from pos_app.ui.models.items import CartItem
from pos_app.ui.widgets.cart_list import CartList

LEFT = Qt.MouseButton.LeftButton


def line(n: int, quantity: str = "1") -> CartItem:
    return CartItem(f"k{n}", quantity, f"Product {n}", f"€{n}.00", "€1.00 each")


@pytest.fixture
def cart(show) -> CartList:
    view = CartList(test_id="register.cart", name="Cart")
    view.set_items([line(n) for n in range(4)])
    return show(view, 408, 360)


def heights(cart: CartList) -> list[int]:
    return [cart.rowHeight(row) for row in range(cart.model().rowCount())]


def part(cart: CartList, name: str) -> QWidget:
    found = cart.findChild(QWidget, f"register.cart.{name}")
    assert found is not None, name
    return found


def test_the_newest_line_is_expanded(cart):
    cart.put(line(9))
    assert heights(cart) == [57, 57, 57, 57, 116]
    assert cart.current_key() == "k9"


def test_scanning_the_same_again_expands_that_line(cart):
    cart.put(line(1, "2"))
    assert heights(cart) == [57, 116, 57, 57]
    assert cart.lines.item(1).quantity == "2"
    assert cart.controls.stepper.value.text() == "2"


def test_a_tap_moves_the_controls(qtbot, cart):
    with qtbot.waitSignal(cart.selected) as heard:
        qtbot.mouseClick(
            cart.viewport(), LEFT, pos=cart.visualRect(cart.model().index(0, 0)).center()
        )
    assert heard.args == ["k0"]
    line_box = cart.visualRect(cart.model().index(0, 0))
    assert line_box.contains(cart.controls.geometry())


def test_arrows_move_the_expansion(qtbot, cart):
    cart.setFocus()
    qtbot.keyClick(cart, Qt.Key.Key_Up)
    assert cart.current_key() == "k2"
    assert heights(cart) == [57, 57, 116, 57]


@pytest.mark.parametrize(
    ("name", "signal", "told"),
    [
        ("step.plus", "stepped", ["k3", 1]),
        ("step.minus", "stepped", ["k3", -1]),
        ("step.value", "quantity_asked", ["k3"]),
        ("price", "price_asked", ["k3"]),
        ("discount", "discount_asked", ["k3"]),
        ("remove", "remove_asked", ["k3"]),
    ],
)
def test_every_control_names_its_line(qtbot, cart, name, signal, told):
    with qtbot.waitSignal(getattr(cart, signal), timeout=1000) as heard:
        qtbot.mouseClick(part(cart, name), LEFT)
    assert heard.args == told


def test_more_is_there_only_when_the_pane_is_wide(show, cart):
    assert part(cart, "more").isHidden()
    wide = CartList(test_id="register.cart")
    wide.set_items([line(1)])
    show(wide, 520, 360)
    assert not part(wide, "more").isHidden()


def test_a_weighed_line_has_no_plus(cart):
    cart.put(CartItem("w", "kg", "Carrots", "€3.24", "1.245 kg", value="1.245", can_step=False))
    assert not part(cart, "step.plus").isEnabled()
    assert cart.controls.stepper.value.text() == "1.245"
    cart.select("k0")
    assert part(cart, "step.plus").isEnabled()


def test_removing_the_current_line_expands_the_last(cart):
    cart.select("k1")
    cart.set_items([line(0), line(2), line(3)])
    assert cart.current_key() == "k3"
    assert heights(cart) == [57, 57, 116]


def test_removing_another_line_keeps_the_current(cart):
    cart.select("k2")
    cart.set_items([line(2), line(3)])
    assert cart.current_key() == "k2"
    assert heights(cart) == [116, 57]


def test_an_emptied_cart_shows_no_controls(cart):
    cart.set_items([])
    assert not cart.controls.isVisible()
    assert cart.current_key() == ""
    cart.put(line(1))
    assert cart.controls.isVisible()


def test_the_expanded_line_is_wholly_visible_in_a_long_sale(show):
    view = CartList()
    view.set_items([line(n) for n in range(100)])
    show(view, 408, 300)
    view.put(line(200))
    box = view.visualRect(view.model().index(100, 0))
    assert view.viewport().rect().contains(box)
    view.select("k0")
    assert view.viewport().rect().contains(view.visualRect(view.model().index(0, 0)))
    assert view.controls.y() == view.visualRect(view.model().index(0, 0)).y() + 60


def test_controls_travel_with_their_line(qtbot, show):
    view = CartList()
    view.set_items([line(n) for n in range(30)], "k3")
    show(view, 408, 300)
    before = view.controls.y()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    assert view.controls.y() == before - 40


def test_while_paying_nothing_is_expanded(cart):
    cart.set_read_only(True)
    assert heights(cart) == [57] * 4
    assert not cart.controls.isVisible()
    cart.set_read_only(False)
    assert cart.current_key() == "k3"


def test_keys_of_the_register_are_not_swallowed(qtbot, cart):
    class Window(QWidget):
        def keyPressEvent(self, event) -> None:
            self.heard = event.text()

    window = Window()
    qtbot.addWidget(window)
    cart.setParent(window)
    window.show()
    cart.setFocus()
    qtbot.keyClick(cart, Qt.Key.Key_Plus)
    assert window.heard == "+"
    cart.setParent(None)


def test_one_scan_costs_few_questions_however_long_the_sale(show, monkeypatch):
    def asked(lines: int) -> int:
        view = CartList()
        view.set_items([line(n) for n in range(lines)])
        show(view, 408, 360)
        count = 0
        answer = type(view.lines).data

        def counted(model, index, role=0):
            nonlocal count
            count += 1
            return answer(model, index, role)

        monkeypatch.setattr(type(view.lines), "data", counted)
        view.put(line(999))
        view.viewport().repaint()
        monkeypatch.undo()
        return count

    few, many = asked(40), asked(400)
    assert many <= few
    assert many <= 40


def test_a_new_line_glows_and_calms_down(qtbot, cart, light):
    cart.put(line(5))
    cart.flash()
    bright = cart.viewport().grab().toImage().pixelColor(300, cart.controls.y() - 8)
    assert bright != theme.C("accentWash")
    qtbot.wait(1000)
    calm = cart.viewport().grab().toImage().pixelColor(300, cart.controls.y() - 8)
    assert calm == theme.C("accentWash")


def test_less_motion_means_no_glow(cart, light):
    theme.apply(light, "light", reduce_motion=True)
    cart.put(line(5))
    cart.flash()
    still = cart.viewport().grab().toImage().pixelColor(300, cart.controls.y() - 8)
    assert still == theme.C("accentWash")


def test_screen_readers_hear_lines(cart):
    table = QAccessible.queryAccessibleInterface(cart)
    names = [table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())]
    assert "Product 0, 1, €1.00 each, €0.00" in names
