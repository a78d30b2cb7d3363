"""The settings page: found by words, changed at once, refused at the row."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from pos_app.facts.shop import SettingsChanged
from pos_app.identity.screens.amount_words import amount_words
from pos_app.identity.settings import IDLE_LOCK_MINUTES
from pos_app.platform import settings
from pos_app.platform.paths import Folder
from pos_app.platform.settings import read
from pos_app.settings.screens.setting_controls import make_control
from pos_app.settings.screens.setting_groups import groups_of
from pos_app.settings.screens.setting_words import limits_text, value_text
from pos_app.ui.theme import look, px
from pos_app.ui.theme.taste import Taste, taste_of
from pos_app.ui.widgets.label import Label
from pos_app.ui.widgets.record_list import RecordList
from pos_app.ui.widgets.setting_rows import LockedValue, SettingRow
from pos_app.ui.widgets.size_slider import SizeSlider
from pos_app.ui.widgets.theme_tile import ThemeTile
from tests.helpers.window import MANAGER, OWNER, Window, open_window
from tests.screens.settings.opening import facts, open_settings, wait_quiet, words

IDLE = f"settings.{IDLE_LOCK_MINUTES.name}"


@pytest.fixture(autouse=True)
def _look_as_before() -> Iterator[None]:
    yield
    from pos_app.ui.theme import apply

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, "light")


def line(window: Window, test_id: str) -> QLineEdit:
    found = window.hands.find(test_id)
    assert isinstance(found, QLineEdit)
    return found


def write(window: Window, test_id: str, text: str) -> None:
    """Put the cursor in, write something else, and press Enter."""
    field = line(window, test_id)
    field.setFocus()
    field.selectAll()
    window.hands.type(text)
    window.hands.press(Qt.Key.Key_Return)
    wait_quiet(window)


def titles(window: Window) -> list[str]:
    found = window.hands.find("settings.list")
    assert isinstance(found, RecordList)
    return [item.name for item in found.records.items]


def idle_minutes(window: Window) -> int:
    return window.desktop.on_lane(
        lambda: read(window.desktop.till.store.own_reading(), IDLE_LOCK_MINUTES)
    )


def test_a_number_is_kept_at_once_as_one_fact(window: Window) -> None:
    open_settings(window, "Locking")
    before = len(facts(window, SettingsChanged))
    write(window, IDLE, "12")
    assert idle_minutes(window) == 12
    window.counter.rest(minutes=11)
    assert window.counter.actor is not None  # It holds at once, not at the next start.
    added = facts(window, SettingsChanged)[before:]
    assert [fact.values for fact in added if isinstance(fact, SettingsChanged)] == [
        {IDLE_LOCK_MINUTES.name: "12"}
    ]
    assert "All changes saved" in words(window)
    shown = window.hands.find("settings.list")
    assert isinstance(shown, RecordList)
    assert "12 minutes" in [item.detail for item in shown.records.items]


@pytest.mark.parametrize("typed", ["500", "many", ""])
def test_what_cannot_be_is_refused_at_its_row_and_put_back(window: Window, typed: str) -> None:
    open_settings(window, "Locking")
    before = len(facts(window, SettingsChanged))
    field = line(window, IDLE)
    field.setFocus()
    field.selectAll()
    window.hands.press(Qt.Key.Key_Delete)
    write(window, IDLE, typed)
    said = words(window)
    assert "Write a whole number from 0 to 120. It stays as it was: 5 minutes." in said
    assert field.text() == "5"
    assert "All changes saved" not in said
    assert len(facts(window, SettingsChanged)) == before
    write(window, IDLE, "7")
    assert "It stays as it was" not in words(window)
    assert idle_minutes(window) == 7


def test_the_same_value_again_is_no_fact(window: Window) -> None:
    open_settings(window, "Locking")
    before = len(facts(window, SettingsChanged))
    write(window, IDLE, "5")
    assert len(facts(window, SettingsChanged)) == before


def test_a_setting_is_found_by_any_word_and_gone_to_by_enter(window: Window) -> None:
    open_settings(window)
    window.hands.press(Qt.Key.Key_F, ctrl=True)
    window.hands.type("scan asks pin")
    assert titles(window) == ["Lock the till when nobody uses it"]
    window.hands.press(Qt.Key.Key_Return)
    window.hands.wait(20)
    assert window.hands.find(IDLE).hasFocus()
    assert "Locking" in words(window)


def test_a_word_that_nothing_has_says_so(window: Window) -> None:
    open_settings(window)
    window.hands.find("settings.find").setFocus()
    window.hands.type("zebra")
    assert "No setting is called" in words(window)
    window.hands.press(Qt.Key.Key_Escape)
    assert "No setting is called" not in words(window)
    assert "Look & language" in titles(window)


def test_ctrl_comma_opens_the_page_and_the_keyboard_walks_it(window: Window) -> None:
    window.sign_in(OWNER)
    window.hands.press(Qt.Key.Key_Comma, ctrl=True)
    assert window.counter.page == "settings"
    window.hands.press(Qt.Key.Key_Down)
    title = window.hands.find("settings.title")
    assert isinstance(title, Label)
    assert title.text() == titles(window)[1]


def test_a_manager_has_no_settings_page(window: Window) -> None:
    window.sign_in(MANAGER)
    assert window.desktop.window.findChild(QWidget, "nav.settings") is None
    assert "page.settings" not in window.counter.offered


def test_the_size_applies_to_the_whole_window_at_once_and_is_kept(
    qapp: QApplication, shop_folder: Folder
) -> None:
    with open_window(shop_folder) as window:
        open_settings(window, "Look & language")
        high = window.hands.find("settings.find").height()
        slider = window.hands.find("settings.look.size")
        slider.setFocus()
        window.hands.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
        assert look().scale == 1.2
        assert "Now 120%." in words(window)
        assert window.hands.find("settings.find").height() > high
    with open_window(shop_folder) as again:
        assert again.desktop.look.taste.percent == 120
        assert px(100) == 120


def test_themes_contrast_spacing_and_motion_are_taken_by_a_tap(window: Window) -> None:
    open_settings(window, "Look & language")
    window.hands.tap("settings.look.dark")
    window.hands.tap("settings.look.density.touch")
    window.hands.tap("settings.look.contrast")
    window.hands.tap("settings.look.motion")
    now = look()
    assert (now.name, now.density, now.high_contrast, now.reduce_motion) == (
        "dark",
        "touch",
        True,
        True,
    )
    window.hands.tap("settings.look.light")
    assert look().name == "light"
    assert look().high_contrast


def test_a_theme_chosen_in_the_menu_shows_on_the_page(window: Window) -> None:
    open_settings(window, "Look & language")
    window.desktop.look.choose("dark")
    dark = window.hands.find("settings.look.dark")
    assert isinstance(dark, ThemeTile)
    assert dark.isChecked()


def test_another_language_makes_the_window_anew_for_the_same_person(window: Window) -> None:
    open_settings(window, "Look & language")
    combo = window.hands.find("settings.look.language")
    combo.setFocus()
    window.hands.type("e")  # English is chosen already; the next one that begins so is Español.
    window.hands.wait_until(lambda: window.desktop.language.choice == "es", "the language")
    window.hands.wait_until(lambda: window.counter.actor is not None, "the same person")
    assert window.counter.actor is not None
    assert window.counter.actor.name == OWNER.name
    window.desktop.language.choose("en")


@pytest.mark.parametrize(
    ("kept", "taste"),
    [
        ("dark", Taste("dark")),
        ("light\nsize 130\ndensity touch", Taste("light", 130, "touch")),
        ("system\nless_motion on\nhigh_contrast on", Taste("system", 100, "auto", True, True)),
        ("pink\nsize 900\ndensity huge\nnoise", Taste()),
        ("", Taste()),
    ],
)
def test_a_look_is_read_as_it_was_written(kept: str, taste: Taste) -> None:
    assert taste_of(kept) == taste
    assert taste_of(taste.as_text()) == taste


def test_every_kind_of_setting_has_a_control_words_and_limits(qapp: QApplication) -> None:
    amounts = amount_words("en_KE", "KES")
    words_of = {"title": "A title", "description": "What it does."}
    declared = [
        (settings.Setting(name="x.a", kind="switch", default=True, **words_of), False, "Off"),
        (
            settings.Setting(
                name="x.b", kind="choice", default="a", choices=("a", "b_c"), **words_of
            ),
            "b_c",
            "B c",
        ),
        (
            settings.Setting(
                name="x.c", kind="percent", default=Decimal(5), at_most=20, **words_of
            ),
            Decimal("7.5"),
            "7.5%",
        ),
        (
            settings.Setting(name="x.d", kind="text", default="", at_most=9, **words_of),
            "",
            "Nothing",
        ),
    ]
    limit = settings.Setting(
        name="x.e", kind="number", default=0, at_most=9999, unit=settings.MONEY, **words_of
    )
    declared.append((limit, 1250, "Ksh\u00a01,250.00"))
    for setting, value, said in declared:
        control = make_control(setting, amounts)
        control.show(value)
        assert value_text(setting, value, amounts) == said
        assert limits_text(setting).endswith(".")
        control.widget.deleteLater()
    others = groups_of([setting for setting, _, _ in declared])
    assert [(group.title, group.icon) for group in others] == [("X", "faders")]


def test_a_locked_value_is_text_with_a_reason(qapp: QApplication) -> None:
    locked = LockedValue("5 minutes", reason="Your role does not allow you to change this.")
    row = SettingRow("Lock", "When nobody uses it.", locked, test_id="row")
    assert locked.text() == "5 minutes"
    assert locked.toolTip() == "Your role does not allow you to change this."
    assert locked.accessibleName() == "Lock"
    assert row.said == "When nobody uses it."
    row.deleteLater()


def test_in_a_narrow_row_the_control_goes_below_its_words(qapp: QApplication) -> None:
    slider = SizeSlider(100)
    row = SettingRow("Size", "Everything grows together.", slider, test_id="row")
    row.resize(900, 80)
    row.show()
    assert slider.geometry().left() > 400
    row.resize(360, 140)
    qapp.processEvents()
    assert slider.geometry().left() < 40
    assert slider.geometry().top() > 30
    assert slider.geometry().right() <= 360
    row.deleteLater()
