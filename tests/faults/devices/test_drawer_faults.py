"""The drawer opens now or not at all."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest

from pos_app.devices.domain.print_outcome import Delivery
from pos_app.devices.drivers.deadline import Deadline
from pos_app.devices.emulators.printer import EmulatedPrinter
from tests.faults.devices.printing import (
    ANSWERING,
    RECEIPT,
    driver_of,
)


def test_it_opens_at_once() -> None:
    with EmulatedPrinter() as printer:
        began = time.monotonic()
        assert driver_of(printer, ANSWERING).kick().delivery is Delivery.SENT_UNCONFIRMED
        printer.wait_until_idle()
        assert time.monotonic() - began < 0.15
        assert [(kick.pin, kick.on_ms) for kick in printer.kicks] == [(2, 100)]


def test_without_paper_it_opens_by_real_time_command_or_not_at_all() -> None:
    realtime = replace(ANSWERING, drawer=replace(ANSWERING.drawer, pin=5, realtime=True))
    with EmulatedPrinter(["paper_out"]) as printer:
        assert driver_of(printer, realtime).kick().delivery is Delivery.SENT_UNCONFIRMED
        printer.wait_until_idle(0.2)
        assert [kick.pin for kick in printer.kicks] == [5]
        assert driver_of(printer, ANSWERING).kick().delivery is Delivery.BLOCKED
        printer.heal()
        assert printer.wait_until_idle()
        assert len(printer.kicks) == 1, "an old kick opened the drawer when paper was back"


@pytest.mark.parametrize("fault", ["refuse", "accept_close"])
def test_a_kick_that_fails_is_not_tried_again(fault: str) -> None:
    with EmulatedPrinter([fault]) as printer:
        driver = driver_of(printer, ANSWERING)
        assert driver.kick().delivery is Delivery.NOTHING_ACCEPTED
        printer.heal()
        assert driver.send(RECEIPT).delivery is Delivery.PRINTED
        assert printer.kicks == []


def test_behind_a_long_job_it_expires() -> None:
    with EmulatedPrinter(["paper_out:700"]) as printer:
        driver = driver_of(printer, ANSWERING)
        thread = threading.Thread(target=driver.send, args=(RECEIPT,))
        thread.start()
        time.sleep(0.1)
        late = driver.kick(Deadline.after_ms(200))
        thread.join()
        assert (late.delivery, late.accepted_bytes) == (Delivery.NOTHING_ACCEPTED, 0)
        assert printer.kicks == []
