"""The demo shop: a small supermarket in Nairobi with people, products and stock."""

from __future__ import annotations

import csv
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pos_app.catalogue.storage.categories import all_categories
from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.facts.catalogue import CategoriesChanged, CategoryRow
from pos_app.facts.shop import SettingsChanged
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.change_users import ChangeUsers, UserChange, change_users
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform.paths import Folder, resource
from pos_app.platform.settings import format_values
from pos_app.selling.settings import FAVOURITES
from pos_app.till.composition import Till, open_till
from pos_app.till.importing import importing_into
from pos_app.till.set_up import NewShop, set_up


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody of the demo shop; the PIN is no secret."""

    name: str
    role: str
    pin: str


def demo_people() -> list[DemoPerson]:
    """Everybody, the owner first."""
    return [DemoPerson(**each) for each in _shop()["users"]]


def make_demo_shop(folder: Folder, *, products: int, now: datetime) -> None:
    """Sets the demo shop up in an empty folder. More than 500 products repeat with other codes."""
    told = _shop()
    shop, owner = told["shop"], demo_people()[0]
    new_shop = NewShop(
        name=shop["name"],
        country=shop["country"],
        currency=shop["currency"],
        owner=owner.name,
        owner_pin=owner.pin,
        address=shop["address"],
        tax_number=shop["tax_number"],
        day_ends=shop["day_ends"],
        cash_step=shop["cash_step"],
    )
    set_up(folder, new_shop, now=now)
    with open_till(folder) as till:
        actor = sign_in(
            SignIn(new_id(), owner.name, owner.pin),
            pepper=till.store.keys.pepper,
            now=till.now(),
            open_work=till.store.open_work,
        )
        _hire(till, actor)
        with tempfile.TemporaryDirectory() as scratch:
            file = Path(scratch) / "products.csv"
            _write_products(file, products)
            import_products(file, importing_into(till, actor))
        _furnish(till, actor, told)


def _shop() -> dict[str, Any]:
    told: dict[str, Any] = json.loads(resource("demo", "shop.json").read_text(encoding="utf-8"))
    return told


def _hire(till: Till, owner: Actor) -> None:
    changes = [
        UserChange(new_id(), person.name, person.role, person.pin) for person in demo_people()[1:]
    ]
    change_users(
        ChangeUsers(new_id(), changes),
        actor=owner,
        pepper=till.store.keys.pepper,
        now=till.now(),
        open_work=till.store.open_work,
    )


def _write_products(file: Path, count: int) -> None:
    with resource("demo", "products.csv").open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source))
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(_repeated(rows, count))


def _repeated(rows: list[dict[str, str]], count: int) -> Iterator[dict[str, str]]:
    for number in range(count):
        row = dict(rows[number % len(rows)])
        lap = number // len(rows)
        if lap:
            row |= {"sku": f"{row['sku']}-{lap}", "name": f"{row['name']} ({lap + 1})"}
            row |= {"barcode": "", "pack_barcode": "", "pack_size": ""}
        yield row


def _furnish(till: Till, owner: Actor, told: dict[str, Any]) -> None:
    """Tints, icons and favourites, which no import file has."""
    looks = {each["name"]: (place, each) for place, each in enumerate(told["categories"])}
    common: dict[str, Any] = {"at": till.now(), "till": till.shop.till, "user": owner.user}
    with till.store.open_work() as work:
        rows = tuple(
            CategoryRow(
                id=category.id,
                name=category.name,
                tint=looks[category.name][1]["tint"],
                icon=looks[category.name][1]["icon"],
                position=looks[category.name][0],
            )
            for category in all_categories(work)
        )
        work.record(CategoriesChanged(id=new_id(), categories=rows, **common))
        favourites = format_values({FAVOURITES.name: " ".join(told["favourites"])})
        work.record(SettingsChanged(id=new_id(), values=favourites, **common))
        work.commit()
