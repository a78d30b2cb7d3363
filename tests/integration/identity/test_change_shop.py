"""The shop's name, address, tax number and end of day: changed whole, refused with why."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from pos_app.facts.shop import ShopChanged
from pos_app.identity.domain.actor import NotAllowed
from pos_app.identity.use_cases.change_shop import ChangeShop, change_shop
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from tests.integration.identity.conftest import TestShop


def change(duka: TestShop, who: str = "Amina", **wanted: Any) -> ShopChanged:
    return change_shop(
        ChangeShop(new_id(), **wanted),
        actor=duka.sign_in(who),
        now=duka.now,
        open_work=duka.store.open_work,
    )


def test_only_what_is_named_changes(duka: TestShop) -> None:
    before = read_shop(duka.reading)
    change(duka, name="  Duka Mpya ", day_ends=time(3, 30))
    assert read_shop(duka.reading) == replace(before, name="Duka Mpya", day_ends=time(3, 30))


def test_an_address_keeps_its_lines_and_empty_ones_go(duka: TestShop) -> None:
    change(duka, address="Moi Avenue 5 \n\n  Nairobi\n", tax_number="P0512")
    shop = read_shop(duka.reading)
    assert (shop.address, shop.tax_number) == ("Moi Avenue 5\nNairobi", "P0512")
    change(duka, address="", tax_number="")
    shop = read_shop(duka.reading)
    assert (shop.address, shop.tax_number) == ("", "")


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ({"name": " "}, "The shop's name is not valid: it is empty"),
        ({"name": "x" * 101}, "longer than 100 characters"),
        ({"address": "x" * 301}, "The address is not valid"),
        ({"address": "Moi\x07 Avenue"}, "characters that cannot be shown"),
        ({"tax_number": "x" * 101}, "The tax number is not valid"),
        ({"day_ends": time(3, 0, 1)}, "an hour and a minute"),
    ],
)
def test_what_no_shop_can_have_is_refused(
    duka: TestShop, wanted: dict[str, Any], sentence: str
) -> None:
    before = read_shop(duka.reading)
    with pytest.raises(BadInput, match=sentence):
        change(duka, **wanted)
    assert read_shop(duka.reading) == before


def test_only_whoever_may_change_settings_does(duka: TestShop) -> None:
    with pytest.raises(NotAllowed):
        change(duka, "Musa", name="Musa's")


def test_a_retry_finds_what_was_recorded(duka: TestShop) -> None:
    request = ChangeShop(new_id(), name="Once")
    actor = duka.sign_in("Amina")
    first = change_shop(request, actor=actor, now=duka.now, open_work=duka.store.open_work)
    assert change_shop(request, actor=actor, now=duka.now, open_work=duka.store.open_work) == first
