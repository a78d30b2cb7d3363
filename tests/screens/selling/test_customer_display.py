"""The customer's screen: basket, total, change; never what is typed, and nothing while locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder
from pos_app.selling.screens.customer_display import CustomerDisplay
from pos_app.selling.screens.customer_display_view_model import CustomerDisplayViewModel
from pos_app.selling.settings import CUSTOMER_DISPLAY
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.till.customer_window import CustomerWindow
from tests.helpers.window import CASHIER, MAIZE, OWNER, WHEAT, Window, open_window

NAME = "Mlimani maize flour 2 kg"


def customer(window: Window) -> CustomerWindow:
    """Who shows and hides it."""
    assert window.counter.pages is not None
    return window.counter.pages.looks.customer


def toggle(window: Window) -> None:
    """View > Customer display."""
    menu = window.counter.menu
    assert menu is not None
    menu.commands.get("view.customerDisplay").handler()
    window.hands.wait(20)


def display(window: Window) -> CustomerDisplay:
    """The customer's window."""
    shown = customer(window).display
    assert shown is not None
    return shown


def model(window: Window) -> CustomerDisplayViewModel:
    """What is on it."""
    found = customer(window).findChild(CustomerDisplayViewModel)
    assert isinstance(found, CustomerDisplayViewModel)
    return found


def plain(text: str) -> str:
    """Without the spaces that do not break."""
    return text.replace("\u00a0", " ")


def picture(window: Window) -> bytes:
    """What is painted."""
    image = display(window).grab().toImage()
    return bytes(image.constBits())


def differs(window: Window, act: Callable[[], object]) -> bool:
    """Whether the customer sees anything of it."""
    window.hands.wait(50)
    before = picture(window)
    act()
    window.hands.wait(50)
    return picture(window) != before


def test_it_opens_beside_the_till_and_leaves_it_the_keyboard(register: Window) -> None:
    assert customer(register).display is None
    toggle(register)
    assert display(register).isVisible()
    assert display(register).isWindow()
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_Plus)
    assert register.pieces == 2
    toggle(register)
    assert not display(register).isVisible()


def test_between_customers_it_shows_the_shops_name(register: Window) -> None:
    toggle(register)
    assert model(register).state == "idle"
    assert display(register).accessibleDescription() == "Jirani Mini Mart"


def test_the_basket_the_total_and_what_was_saved(register: Window) -> None:
    toggle(register)
    register.hands.type("3*")
    register.scan(MAIZE)
    register.scan(WHEAT)
    shown = [(line.name, plain(line.detail), plain(line.amount)) for line in model(register).lines]
    assert shown[0] == (NAME, "3 × Ksh 155.00", "Ksh 465.00")
    assert shown[1][1:] == ("", "Ksh 90.00")
    assert plain(model(register).total) == "Ksh 555.00"
    assert model(register).saved == ""
    register.hands.press(Qt.Key.Key_F7, shift=True)
    register.hands.type("5")
    register.hands.press(Qt.Key.Key_Return)
    assert plain(model(register).saved) == "Ksh 27.75"


def test_nothing_that_is_typed_is_seen(register: Window) -> None:
    register.scan(MAIZE)
    toggle(register)
    register.hands.wait_until(lambda: model(register).lines[0].art.icon != "", "the picture")
    assert not differs(register, lambda: register.hands.type("secret"))
    register.hands.press(Qt.Key.Key_Escape)
    assert not differs(register, lambda: register.flow.register.set_note("for his wife"))
    assert not differs(register, lambda: register.hands.press(Qt.Key.Key_F12))
    assert not differs(register, lambda: register.hands.type("500"))


def test_the_change_is_shown_until_the_next_customer(register: Window) -> None:
    toggle(register)
    register.scan(MAIZE)
    register.hands.press(Qt.Key.Key_F12)
    register.hands.type("200")
    register.hands.press(Qt.Key.Key_Return)
    register.hands.wait_until(lambda: model(register).state == "paid", "the change")
    assert plain(model(register).change) == "Ksh 45.00"
    assert plain(model(register).total) == "Ksh 155.00"
    register.hands.press(Qt.Key.Key_Return)
    assert model(register).state == "idle"
    assert model(register).change == ""


def test_a_locked_till_shows_the_customer_nothing(register: Window) -> None:
    toggle(register)
    register.scan(MAIZE)
    register.counter.lock()
    assert not display(register).isVisible()
    register.sign_in(OWNER)
    assert display(register).isVisible()


def test_closed_by_hand_it_stays_closed(register: Window) -> None:
    toggle(register)
    display(register).close()
    register.counter.lock()
    register.sign_in(OWNER)
    assert not display(register).isVisible()


def test_whoever_sets_up_devices_has_it_there_at_the_next_start(
    qapp: QApplication, shop_folder: Folder
) -> None:
    with open_window(shop_folder) as before:
        before.sign_in(OWNER)
        toggle(before)
        before.hands.wait_until(lambda: not before.desktop.operations.is_busy, "the setting")
    with open_window(shop_folder) as after:
        after.sign_in(CASHIER)
        after.hands.wait(20)
        assert display(after).isVisible()


def test_it_goes_with_the_program(register: Window) -> None:
    toggle(register)
    shown = display(register)
    register.desktop.window.close()
    assert not shown.isVisible()


def test_the_settings_page_turns_it_on_at_once(register: Window) -> None:
    register.counter.lock()
    register.sign_in(OWNER)
    desk, actor = register.counter.opened.desk, register.counter.actor
    assert actor is not None
    request = ChangeSettings(new_id(), {CUSTOMER_DISPLAY.name: True})
    desk.operations.run(
        lambda: change_settings(request, actor=actor, now=desk.now(), open_work=desk.open_work),
        changes=("settings",),
    )
    register.hands.wait_until(lambda: customer(register).display is not None, "the display")
    assert display(register).isVisible()
