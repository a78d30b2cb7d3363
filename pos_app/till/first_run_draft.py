"""What was typed so far when a shop is set up: kept at once, so that closing loses nothing.

The PIN is not kept: what opens the shop stands on no disk before the shop does.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from pos_app.platform.paths import Folder
from pos_app.till.set_up import NewShop

EMPTY, EXAMPLES, FROM_FILE = "empty", "examples", "file"
PRODUCTS = (FROM_FILE, EMPTY, EXAMPLES)
_FILE = "set-up-draft.json"
_LONGEST = 64 * 1024


@dataclass(slots=True)
class Draft:
    """The answers, as text; `step` is where one was. `prices` empty: as the country does."""

    name: str = ""
    country: str = ""
    currency: str = ""
    address: str = ""
    owner: str = ""
    prices: str = ""
    tax_number: str = ""
    products: str = EMPTY
    file: str = ""
    printer: str = ""
    profile: str = "generic-80"
    step: int = 0
    pin: str = field(default="", repr=False)

    def new_shop(self) -> NewShop:
        """What the shop is set up with."""
        return NewShop(
            name=self.name.strip(),
            country=self.country,
            currency=self.currency,
            owner=self.owner.strip(),
            owner_pin=self.pin,
            prices=self.prices,
            address=self.address.strip(),
            tax_number=self.tax_number.strip(),
        )


def read_draft(folder: Folder) -> Draft:
    """What was typed before, or nothing."""
    try:
        text = _path(folder).read_bytes()[:_LONGEST]
        members = json.loads(text)
    except (OSError, ValueError):
        return Draft()
    draft = Draft()
    for each in fields(Draft):
        value = members.get(each.name) if isinstance(members, dict) else None
        if each.name != "pin" and type(value) is type(getattr(draft, each.name)):
            setattr(draft, each.name, value)
    return draft


def keep_draft(folder: Folder, draft: Draft) -> None:
    """Keep it beside where the shop will be; a disk that refuses is told when the shop is made."""
    members = {name: value for name, value in asdict(draft).items() if name != "pin"}
    path = _path(folder)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_text(json.dumps(members), encoding="utf-8")
    except OSError:
        return


def drop_draft(folder: Folder) -> None:
    """The shop stands."""
    _path(folder).unlink(missing_ok=True)


def _path(folder: Folder) -> Path:
    return folder.root / _FILE
