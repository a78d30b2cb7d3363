"""`pos-app print-test` and `pos-app emulate printer`."""

from __future__ import annotations

import argparse

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.devices.drivers.self_test_page import self_test_page
from pos_app.devices.emulators.printer import run_emulator
from pos_app.kernel.errors import Trouble
from pos_app.kernel.permissions import Permission
from pos_app.till.cli.output import show
from pos_app.till.cli.session import signed_in
from pos_app.till.printing import receipt_printer


class TestPageNotPrinted(Trouble):
    """The printer did not take the test page."""

    text = "The test page was not printed: {why}. Check the printer, then try again."


def print_test(options: argparse.Namespace) -> int:
    """Prints a test page and says what the printer answered."""
    with signed_in(options) as session:
        session.actor.require(Permission.SET_UP_DEVICES)
        reading = session.till.store.own_reading()
        printer = receipt_printer(reading, options.printer or "")
    outcome = printer.driver.send(self_test_page(printer.profile))
    if outcome.delivery not in (Delivery.PRINTED, Delivery.SENT_UNCONFIRMED):
        raise TestPageNotPrinted(why=outcome.why or outcome.delivery.value)
    members = {"printer": printer.driver.where, "outcome": outcome.delivery.value}
    show(options, members, [f"{printer.driver.where}: {outcome.delivery.value}"])
    return 0


def emulate_printer(options: argparse.Namespace) -> int:
    """Is a printer until interrupted; prints what it was sent as text."""

    def tell(event: str, detail: str) -> None:
        options.console.out(f"{detail}\n" if event == "receipt" else f"{event}: {detail}\n")

    run_emulator(options.port, options.fault, tell)
    return 0
