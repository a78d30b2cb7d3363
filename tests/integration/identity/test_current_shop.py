"""The shop's identity is read back as it was set, and there is one or a clear refusal."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from pos_app.facts import shop
from pos_app.identity.storage.shops import NoShopYet
from pos_app.identity.use_cases.read_shop import read_shop
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.rounding import CashRoundingMode
from pos_app.platform.keybox import Secrets
from pos_app.platform.paths import Folder
from pos_app.platform.store import connect_reader
from tests.integration.identity.conftest import TestShop, create_schema


def test_the_shop_is_read_as_it_was_set(duka: TestShop) -> None:
    found = read_shop(duka.reading)
    assert (found.name, found.address, found.country) == ("Duka la Amina", "Moi Avenue 5", "KE")
    assert (found.till, found.store, found.tenant) == (duka.till, UUID(int=101), UUID(int=100))
    assert (found.day_ends, found.cash_mode) == (time(4), CashRoundingMode.HALF_UP)


def test_a_later_change_replaces_the_shop_whole(duka: TestShop) -> None:
    duka.record(
        shop.ShopChanged(
            id=new_id(),
            at=duka.now,
            till=duka.till,
            tenant=UUID(int=100),
            store=shop.Store(id=UUID(int=101), name="Duka Jipya"),
            country="KE",
            currency="KES",
            locale="en-KE",
            time_zone="Africa/Nairobi",
            prices="exclusive",
            rounding="line",
            tax_number="P051",
            cash_step=100,
            cash_mode="down",
        )
    )
    found = read_shop(duka.reading)
    assert (found.name, found.address, found.tax_number) == ("Duka Jipya", "", "P051")
    assert (found.prices, found.rounding) == ("exclusive", "line")
    assert (found.cash_step, found.cash_mode) == (100, CashRoundingMode.DOWN)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-11-21T03:59:59+03:00", date(2026, 11, 20)),
        ("2026-11-21T04:00:00+03:00", date(2026, 11, 21)),
        ("2026-11-21T00:59:00+00:00", date(2026, 11, 20)),  # 03:59 in Nairobi.
        ("2026-11-21T01:00:00+00:00", date(2026, 11, 21)),
    ],
)
def test_the_business_day_is_the_shops_whatever_the_zone(
    duka: TestShop, instant: str, day: date
) -> None:
    assert read_shop(duka.reading).business_day(datetime.fromisoformat(instant)) == day


def test_an_empty_database_has_no_shop(tmp_path: Path) -> None:
    folder, keys = Folder(tmp_path), Secrets.make()
    create_schema(folder, keys)
    with pytest.raises(NoShopYet):
        read_shop(connect_reader(folder, keys))


def test_the_clock_of_the_tests_is_in_the_shops_zone(duka: TestShop) -> None:
    assert duka.now.tzinfo == ZoneInfo(read_shop(duka.reading).time_zone)
