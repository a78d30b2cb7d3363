"""`pos-app init`: a new encrypted shop."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from pos_app.till.cli.output import show
from pos_app.till.cli.session import read_pin
from pos_app.till.set_up import NewShop, set_up


def init(options: argparse.Namespace) -> int:
    """Sets the shop up and prints the recovery code, once."""
    new_shop = NewShop(
        name=options.shop,
        country=options.country,
        currency=options.currency.upper(),
        owner=options.owner,
        owner_pin=read_pin(options.owner),
        locale=options.locale,
        time_zone=options.time_zone,
        prices=options.prices,
        address=options.address,
        tax_number=options.tax_number,
        day_ends=options.day_ends,
    )
    code = set_up(options.folder, new_shop, now=datetime.now(UTC))
    show(
        options,
        {"shop": options.shop, "data": str(options.folder.root), "recovery_code": code},
        [
            f"{options.shop} is set up in {options.folder.root}.",
            "",
            f"Recovery code: {code}",
            "Print it and keep it away from this computer. It is shown only now. It opens the",
            "shop's data when this computer's key is lost, and lets a locked-out owner in.",
        ],
    )
    return 0
