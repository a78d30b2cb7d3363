"""Going from page to page, and who may."""

from __future__ import annotations

import pytest

from pos_app.kernel.permissions import Permission
from pos_app.ui.commands import EVERYBODY
from pos_app.ui.navigation import Navigation, Page


@pytest.fixture
def navigation() -> Navigation:
    pages = Navigation()
    pages.add(
        Page("register", "Register", "cash-register", Permission.SELL),
        Page("tender", "Take payment", "coins", Permission.SELL, in_nav=False),
        Page("reports", "Reports", "chart-line-up", Permission.SEE_REPORTS),
        Page("settings", "Settings", "gear-six", EVERYBODY, at_end=True),
    )
    pages.set_rights({Permission.SELL})
    return pages


def opened(navigation: Navigation) -> list[str]:
    seen: list[str] = []
    navigation.opened.connect(seen.append)
    return seen


def test_pages_without_permission_are_absent(navigation):
    assert [p.id for p in navigation.visible()] == ["register", "settings"]


def test_a_page_without_permission_does_not_open(navigation):
    seen = opened(navigation)
    assert not navigation.go("reports")
    assert seen == []
    assert navigation.current == ""


def test_back_and_forward_as_in_a_browser(navigation):
    seen = opened(navigation)
    for page in ("register", "tender", "settings"):
        navigation.go(page)
    navigation.go_back()
    navigation.go_back()
    navigation.go_forward()
    assert seen == ["register", "tender", "settings", "tender", "register", "tender"]


def test_going_elsewhere_forgets_the_way_forward(navigation):
    for page in ("register", "tender"):
        navigation.go(page)
    navigation.go_back()
    navigation.go("settings")
    navigation.go_forward()
    assert navigation.current == "settings"


def test_the_next_person_does_not_inherit_the_way_back(navigation):
    navigation.go("register")
    navigation.go("settings")
    navigation.set_rights(frozenset())
    navigation.go_back()
    assert navigation.current == "settings"


def test_going_where_one_is_changes_nothing(navigation):
    seen = opened(navigation)
    assert navigation.go("register")
    assert navigation.go("register")
    assert seen == ["register"]
