"""A till at which somebody scans and has not paid yet: `python -m ... FOLDER CODE...`.

Says `scanned` when everything was scanned, and lives until it is killed.
"""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.identifiers import new_id
from pos_app.platform.instance import hold
from pos_app.platform.paths import Folder
from pos_app.selling.use_cases.park_cart import park_cart
from pos_app.selling.use_cases.scan_item import open_scanning, scan_item
from pos_app.till.composition import open_till
from tests.helpers.shop import CASHIER, PIN


def main(root: Path, codes: list[str]) -> None:
    """Rings up the codes as the register does: the cart is saved at every change."""
    with hold(root), open_till(Folder(root)) as till:
        store = till.store
        actor = sign_in(
            SignIn(new_id(), CASHIER, PIN),
            pepper=store.keys.pepper,
            now=till.now(),
            open_work=store.open_work,
        )
        scanning = open_scanning(actor=actor, reading=store.own_reading(), now=till.now())
        cart, sale_id = scanning.empty_cart(), new_id()
        for code in codes:
            cart = scan_item(cart, code, Decimal(1), scanning=scanning, now=till.now())
            park_cart(sale_id, cart, actor=actor, now=till.now(), open_work=store.open_work)
        sys.stdout.write("scanned\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
