"""Makes the shop of a first run: set up whole, then its products and printer, as its owner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pos_app.catalogue.use_cases.import_products import import_products
from pos_app.devices.domain import escpos
from pos_app.devices.domain.print_outcome import Outcome
from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.drivers.printer_address import driver_for, transport_for
from pos_app.devices.settings import PRINTER_ADDRESS, PRINTER_PROFILE
from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.errors import Refusal, Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.platform.instance import hold
from pos_app.platform.paths import Folder
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.till.composition import Till, open_till
from pos_app.till.examples import add_examples
from pos_app.till.first_run_draft import EXAMPLES, FROM_FILE, Draft
from pos_app.till.importing import importing_into
from pos_app.till.set_up import set_up

_HOLD_S = 10


@dataclass(frozen=True, slots=True, repr=False)
class Made:
    """The shop stands. `troubles`: what of products and printer could not be done; both can later.

    `code` is shown once and kept nowhere.
    """

    code: str
    troubles: tuple[str, ...] = ()


def make_shop(folder: Folder, draft: Draft, *, now: datetime) -> Made:
    """Sets the shop up, or refuses and leaves nothing; what follows is mended on its pages."""
    if draft.printer.strip():
        transport_for(draft.printer.strip())  # Refused now, while one can still go back.
    code = set_up(folder, draft.new_shop(), now=now)
    try:
        with hold(folder.root, wait_s=_HOLD_S), open_till(folder) as till:
            return Made(code, tuple(_furnish(till, draft)))
    except (Refusal, Trouble) as error:
        # The shop stands, and its code must be shown whatever else goes wrong.
        return Made(code, (str(error),))


def print_code(choice: PrinterChoice, shop: str, code: str) -> Outcome:
    """The code on the shop's own paper, in plain letters."""
    lines = [shop, "", "RECOVERY CODE", "", *code.split("-"), "", "Keep it away from the till."]
    text = "\n".join(lines).encode("ascii", "replace")
    return driver_for(choice).send(escpos.INIT + text + b"\n\n\n\n\n\x1dV\x01")


def _furnish(till: Till, draft: Draft) -> list[str]:
    request = SignIn(new_id(), draft.owner.strip(), draft.pin)
    pepper, open_work = till.store.keys.pepper, till.store.open_work
    owner = sign_in(request, pepper=pepper, now=till.now(), open_work=open_work)
    return [*_products(till, draft, owner), *_printer(till, draft, owner)]


def _products(till: Till, draft: Draft, owner: Actor) -> list[str]:
    try:
        if draft.products == EXAMPLES:
            add_examples(till, owner)
        elif draft.products == FROM_FILE:
            import_products(Path(draft.file), importing_into(till, owner))
    except (Refusal, Trouble) as error:
        return [str(error)]
    return []


def _printer(till: Till, draft: Draft, owner: Actor) -> list[str]:
    address = draft.printer.strip()
    if not address:
        return []
    values = {PRINTER_ADDRESS.name: address, PRINTER_PROFILE.name: draft.profile}
    request = ChangeSettings(new_id(), values)
    change_settings(request, actor=owner, now=till.now(), open_work=till.store.open_work)
    return []
