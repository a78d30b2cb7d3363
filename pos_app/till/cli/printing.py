"""`pos-app print-test` and `pos-app emulate printer`."""

from __future__ import annotations

import argparse

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.devices.drivers.self_test_page import self_test_page
from pos_app.devices.emulators.printer import run_emulator
from pos_app.devices.settings import PRINTER_ADDRESS, PRINTER_PROFILE
from pos_app.kernel.errors import BadInput, Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from pos_app.settings.use_cases.change_settings import ChangeSettings, change_settings
from pos_app.till.cli.output import show
from pos_app.till.cli.session import Session, signed_in
from pos_app.till.printing import receipt_printer


class TestPageNotPrinted(Trouble):
    """The printer did not take the test page."""

    text = "The test page was not printed: {why}. Check the printer, then try again."


def print_test(options: argparse.Namespace) -> int:
    """Prints a test page and says what the printer answered; `--save` keeps the printer."""
    with signed_in(options) as session:
        session.actor.require(Permission.SET_UP_DEVICES)
        address, profile = options.printer or "", options.profile or ""
        reading = session.till.store.own_reading()
        printer = session.do(lambda: receipt_printer(reading, address, profile))
        outcome = printer.driver.send(self_test_page(printer.profile))
        if outcome.delivery not in (Delivery.PRINTED, Delivery.SENT_UNCONFIRMED):
            raise TestPageNotPrinted(why=(outcome.why or outcome.delivery.value).rstrip("."))
        if options.save:
            session.do(lambda: _keep(session, options))
    members = {"printer": printer.driver.where, "outcome": outcome.delivery.value}
    show(options, members, [f"{printer.driver.where}: {outcome.delivery.value}"])
    return 0


def _keep(session: Session, options: argparse.Namespace) -> None:
    values: dict[str, object] = {}
    if options.printer:
        values[PRINTER_ADDRESS.name] = options.printer
    if options.profile:
        values[PRINTER_PROFILE.name] = options.profile
    change_settings(
        ChangeSettings(new_id(), values),
        actor=session.actor,
        now=session.till.now(),
        open_work=session.till.store.open_work,
    )


def emulate_printer(options: argparse.Namespace) -> int:
    """Is a printer until interrupted; prints what it was sent as text."""

    def tell(event: str, detail: str) -> None:
        options.console.out(f"{detail}\n" if event == "receipt" else f"{event}: {detail}\n")

    if not 0 <= options.port < 65536:
        raise BadInput(what="The port", why="it is 0 to 65535; 0 takes any")
    run_emulator(options.port, options.fault, tell)
    return 0
