"""Every fault of a printer, over real sockets: what is said of the job is what happened to it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from pos_app.devices.domain.print_outcome import Delivery, Outcome
from pos_app.devices.domain.printer_profile import PrinterProfile, StatusSupport
from pos_app.devices.domain.printer_status import BlockReason, Paper
from pos_app.devices.drivers.printer_driver import PrinterDriver
from pos_app.devices.drivers.transports.tcp import TcpTransport
from pos_app.devices.emulators.printer import EmulatedPrinter
from tests.faults.devices.printing import (
    ANSWERING,
    AUTOMATIC,
    LEARNING,
    LONG,
    PATIENT,
    PICTURE,
    QUICK,
    RECEIPT,
    SILENT,
    driver_of,
    is_whole,
)


@pytest.mark.parametrize("profile", [LEARNING, ANSWERING, AUTOMATIC])
def test_a_sound_printer_confirms(profile: PrinterProfile) -> None:
    with EmulatedPrinter() as printer:
        outcome = driver_of(printer, profile).send(LONG)
        assert outcome.delivery is Delivery.PRINTED
        assert (outcome.support.dle_eot, outcome.support.gs_r) == (True, True)
        assert is_whole(printer)
        assert (printer.cuts, printer.rasters[0].data) == (1, PICTURE[8:])
        assert printer.paper.unknown == []


@pytest.mark.parametrize(
    ("number", "fault", "profile", "delivery", "reason"),
    [
        ("F1", "refuse", LEARNING, Delivery.NOTHING_ACCEPTED, None),
        ("F2", "black_hole", LEARNING, Delivery.NOTHING_ACCEPTED, None),
        ("F5", "accept_close", LEARNING, Delivery.NOTHING_ACCEPTED, None),
        ("F6", "fin:3", LEARNING, Delivery.NOTHING_ACCEPTED, None),
        ("F6", "fin:20", LEARNING, Delivery.UNKNOWN, None),
        ("F6", "fin:900", LEARNING, Delivery.UNKNOWN, None),
        ("F6", "fin:900", SILENT, Delivery.UNKNOWN, None),
        ("F7", "rst:3", LEARNING, Delivery.NOTHING_ACCEPTED, None),
        ("F7", "rst:900", LEARNING, Delivery.UNKNOWN, None),
        ("F7", "rst:900", SILENT, Delivery.UNKNOWN, None),
        ("F8", "stall:2", ANSWERING, Delivery.BLOCKED, BlockReason.NOT_ANSWERING),
        ("F8", "stall:900", ANSWERING, Delivery.UNKNOWN, None),
        ("F10", "paper_out", LEARNING, Delivery.BLOCKED, BlockReason.PAPER_OUT),
        ("F12", "cover_open", LEARNING, Delivery.BLOCKED, BlockReason.COVER_OPEN),
        ("F13", "cutter_error", AUTOMATIC, Delivery.UNKNOWN, BlockReason.CUTTER_ERROR),
        ("F14", "power_off:900", LEARNING, Delivery.UNKNOWN, None),
        ("F14", "power_off:900", SILENT, Delivery.UNKNOWN, None),
        ("F20", "busy", ANSWERING, Delivery.BLOCKED, BlockReason.NOT_ANSWERING),
    ],
)
def test_what_goes_wrong_is_said_as_it_is(
    number: str,
    fault: str,
    profile: PrinterProfile,
    delivery: Delivery,
    reason: BlockReason | None,
) -> None:
    with EmulatedPrinter([fault]) as printer:
        started: list[bool] = []
        outcome = driver_of(printer, profile).send(
            RECEIPT, before_sending=lambda: started.append(True)
        )
        assert (outcome.delivery, outcome.reason) == (delivery, reason), number
        if delivery in (Delivery.NOTHING_ACCEPTED, Delivery.BLOCKED):
            assert printer.text() == ""
            assert outcome.accepted_bytes == 0
        else:
            assert started == [True]
        assert outcome.why


@pytest.mark.parametrize(
    "fault", ["refuse", "black_hole", "accept_close", "fin:3", "paper_out", "cover_open", "busy"]
)
def test_what_was_not_accepted_is_printed_once_when_the_printer_is_well_again(fault: str) -> None:
    with EmulatedPrinter([fault]) as printer:
        driver = driver_of(printer, ANSWERING)
        assert driver.send(RECEIPT).delivery in (Delivery.NOTHING_ACCEPTED, Delivery.BLOCKED)
        printer.heal()
        assert driver.send(RECEIPT).delivery is Delivery.PRINTED
        assert is_whole(printer)


@pytest.mark.parametrize("after", [100, 900, len(RECEIPT) - 1])
@pytest.mark.parametrize("fault", ["fin", "rst"])
def test_a_broken_wire_never_passes_for_printed(fault: str, after: int) -> None:
    for profile in (LEARNING, SILENT):
        with EmulatedPrinter([f"{fault}:{after}"]) as printer:
            assert driver_of(printer, profile).send(RECEIPT).delivery is Delivery.UNKNOWN


@pytest.mark.parametrize(
    ("fault", "help_it", "reason"),
    [
        ("paper_out:700", EmulatedPrinter.load_paper, BlockReason.PAPER_OUT),
        ("cover_open:700", lambda p: p.open_cover(is_open=False), BlockReason.COVER_OPEN),
        ("cutter_error", EmulatedPrinter.clear_jam, BlockReason.CUTTER_ERROR),
    ],
)
@pytest.mark.parametrize("profile", [ANSWERING, AUTOMATIC])
def test_a_printer_helped_in_the_middle_goes_on_and_prints_one_receipt(
    fault: str,
    help_it: Callable[[EmulatedPrinter], None],
    reason: BlockReason,
    profile: PrinterProfile,
) -> None:
    with EmulatedPrinter([fault]) as printer:
        told: list[BlockReason] = []

        def waiting(why: BlockReason) -> None:
            told.append(why)
            help_it(printer)

        driver = driver_of(printer, profile, PATIENT)
        assert driver.send(RECEIPT, on_waiting=waiting).delivery is Delivery.PRINTED
        assert set(told) == {reason}
        assert is_whole(printer)


def test_a_long_job_waits_for_paper_when_the_printer_reports_by_itself() -> None:
    with EmulatedPrinter(["paper_out:3000"]) as printer:
        told: list[BlockReason] = []

        def waiting(why: BlockReason) -> None:
            told.append(why)
            if len(told) == 3:
                printer.load_paper()

        driver = driver_of(printer, AUTOMATIC, PATIENT)
        outcome = driver.send(LONG + LONG + LONG, on_waiting=waiting)
        assert outcome.delivery is Delivery.PRINTED
        assert told[:3] == [BlockReason.PAPER_OUT] * 3
        printer.wait_until_idle()
        assert printer.text().count("THANKS") == 3


def test_paper_that_stays_out_leaves_the_job_in_doubt_with_its_reason() -> None:
    with EmulatedPrinter(["paper_out:700"]) as printer:
        outcome = driver_of(printer, ANSWERING).send(RECEIPT)
        assert (outcome.delivery, outcome.reason) == (Delivery.UNKNOWN, BlockReason.PAPER_OUT)
        assert not printer.receipts


def test_paper_out_with_the_last_line_is_printed_and_told() -> None:
    with EmulatedPrinter([f"paper_out:{len(RECEIPT) + 5 + 12}"]) as printer:
        outcome = driver_of(printer, LEARNING).send(RECEIPT)
        assert outcome.delivery in (Delivery.PRINTED, Delivery.UNKNOWN)
        assert is_whole(printer)


def test_paper_near_its_end_prints_and_is_told() -> None:
    with EmulatedPrinter(["near_end"]) as printer:
        outcome = driver_of(printer).send(RECEIPT)
        assert (outcome.delivery, outcome.status.paper) == (Delivery.PRINTED, Paper.NEAR_END)


@pytest.mark.parametrize(
    ("number", "faults", "delivery"),
    [
        ("F15", ["no_status"], Delivery.SENT_UNCONFIRMED),
        ("F15", ["no_fence"], Delivery.SENT_UNCONFIRMED),
        ("F15", ["no_fence", "leftover"], Delivery.SENT_UNCONFIRMED),
        ("F16", ["late_status:300"], Delivery.PRINTED),
        ("F16", ["late_status:160", "drawer_open"], Delivery.PRINTED),
        ("F17", ["garbage_status"], Delivery.SENT_UNCONFIRMED),
        ("F17", ["double_status"], Delivery.PRINTED),
        ("F17", ["split_asb"], Delivery.PRINTED),
        ("F18", ["asb_flood"], Delivery.PRINTED),
        ("F18", ["asb_flood", "split_asb", "slow:8000"], Delivery.PRINTED),
        ("F19", ["unread"], Delivery.PRINTED),
    ],
)
@pytest.mark.parametrize("automatic", [False, True])
def test_odd_answers_never_stop_a_printer_nor_pass_for_a_confirmation(
    number: str, faults: list[str], delivery: Delivery, automatic: bool
) -> None:
    profile = LEARNING.with_status(StatusSupport(asb=automatic))
    with EmulatedPrinter(faults) as printer:
        outcome = driver_of(printer, profile).send(RECEIPT)
        assert outcome.delivery is delivery, number
        assert is_whole(printer)


def test_unread_answers_at_the_end_do_not_cut_the_receipt_off() -> None:
    with EmulatedPrinter(["asb_flood", "slow:60000"]) as printer:
        outcome = driver_of(printer, SILENT).send(LONG)
        assert outcome.delivery is Delivery.SENT_UNCONFIRMED
        assert is_whole(printer)
        assert printer.text().rstrip("- \n").endswith("THANKS")


def test_silence_is_learned_once_and_then_costs_no_time() -> None:
    with EmulatedPrinter(["no_status"]) as printer:
        driver = driver_of(printer)
        first = driver.send(RECEIPT)
        assert first.support == StatusSupport(dle_eot=False, gs_r=False)
        began = time.monotonic()
        assert driver.send(RECEIPT).delivery is Delivery.SENT_UNCONFIRMED
        assert time.monotonic() - began < 0.3


def test_a_slow_printer_is_waited_for() -> None:
    with EmulatedPrinter(["slow:3000"]) as printer:
        assert driver_of(printer, ANSWERING).send(RECEIPT).delivery is Delivery.PRINTED
        assert is_whole(printer)


def test_a_printer_switched_off_in_the_middle_prints_the_next_job_cleanly() -> None:
    with EmulatedPrinter(["power_off:900"]) as printer:
        driver = driver_of(printer, ANSWERING)
        assert driver.send(RECEIPT).delivery is Delivery.UNKNOWN
        assert driver.send(RECEIPT).delivery is Delivery.NOTHING_ACCEPTED
        printer.heal()
        assert driver.send(RECEIPT).delivery is Delivery.PRINTED
        printer.wait_until_idle()
        assert printer.receipts[-1].count("TOTAL 1234.50") == 1
        assert printer.receipts[-1].endswith("TOTAL 1234.50")


def test_ipv6() -> None:
    with EmulatedPrinter(host="::1") as printer:
        assert driver_of(printer).send(RECEIPT).delivery is Delivery.PRINTED


def test_a_name_nobody_knows_is_a_trouble_in_words() -> None:
    driver = PrinterDriver(TcpTransport("no-such-printer.invalid"), LEARNING, timing=QUICK)
    outcome = driver.send(RECEIPT)
    assert outcome.delivery is Delivery.NOTHING_ACCEPTED
    assert "no-such-printer.invalid:9100 cannot be reached" in outcome.why


def test_nothing_is_sent_when_the_spool_cannot_note_that_it_begins() -> None:
    def full_disk() -> None:
        raise OSError("disk full")

    with EmulatedPrinter() as printer:
        driver = driver_of(printer)
        with pytest.raises(OSError, match="disk full"):
            driver.send(RECEIPT, before_sending=full_disk)
        assert printer.text() == ""
        assert driver.send(RECEIPT).delivery is Delivery.PRINTED, "the driver is free again"


def test_four_threads_with_drivers_of_their_own_print_four_whole_receipts() -> None:
    with EmulatedPrinter() as printer:
        outcomes: list[Outcome] = []
        jobs = [b"\x1b@" + (b"%d" % n) * 40 + b"\n\x1dV\x01" for n in range(4)]
        threads = [
            threading.Thread(target=lambda job=job: outcomes.append(driver_of(printer).send(job)))
            for job in jobs
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        printer.wait_until_idle()
        assert [o.delivery for o in outcomes] == [Delivery.PRINTED] * 4
        assert sorted(printer.receipts) == [f"{n}" * 40 for n in range(4)]
