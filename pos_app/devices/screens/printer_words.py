"""What a printer's state is called, and what a person does about it. One sentence, one verb."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.devices.domain.print_outcome import Delivery, Outcome
from pos_app.devices.domain.printer_choice import PrinterChoice
from pos_app.devices.domain.printer_status import BlockReason, Paper
from pos_app.ui.translations import tr


@dataclass(frozen=True, slots=True)
class DeviceState:
    """`word` on the badge; `sentence` says what to do, empty when all is well."""

    tone: str
    word: str
    sentence: str = ""

    @property
    def needs_help(self) -> bool:
        """Whether somebody must do something."""
        return self.tone in ("warn", "danger")


def not_set_up() -> DeviceState:
    """There is none."""
    return DeviceState("neutral", tr("Devices", "Not set up"))


def asking() -> DeviceState:
    """The answer is under way."""
    return DeviceState("neutral", tr("Devices", "Asking…"))


def state_of(outcome: Outcome) -> DeviceState:
    """How a printer is that was asked, or that was given something."""
    if outcome.reason is not None:
        return _blocked(outcome.reason)
    if outcome.delivery is Delivery.UNKNOWN:
        return DeviceState("warn", tr("Devices", "Not sure"), _unsure())
    if outcome.delivery is Delivery.NOTHING_ACCEPTED and outcome.why:
        return DeviceState("warn", tr("Devices", "No answer"), _away(outcome.why))
    if outcome.status.paper is Paper.NEAR_END:
        sentence = tr("Devices", "The roll is nearly used up. Have a new one ready.")
        return DeviceState("warn", tr("Devices", "Paper is low"), sentence)
    if outcome.status.online is None:
        return DeviceState("ok", tr("Devices", "Connected"))
    return DeviceState("ok", tr("Devices", "Ready"))


def after_test(outcome: Outcome) -> DeviceState:
    """How a test page went."""
    if outcome.delivery is Delivery.PRINTED:
        return DeviceState("ok", tr("Devices", "Printed"), tr("Devices", "The test page is out."))
    if outcome.delivery is Delivery.SENT_UNCONFIRMED:
        sentence = tr("Devices", "The test page was sent. This printer does not say if it is out.")
        return DeviceState("ok", tr("Devices", "Sent"), sentence)
    return state_of(outcome)


def after_kick(outcome: Outcome) -> DeviceState:
    """How the drawer went; nobody but people can see whether it is open."""
    if outcome.delivery in (Delivery.PRINTED, Delivery.SENT_UNCONFIRMED):
        sentence = tr(
            "Devices", "The printer was told to open it. If it stays shut, check its cable."
        )
        return DeviceState("ok", tr("Devices", "Opened"), sentence)
    return state_of(outcome)


def place_words(choice: PrinterChoice) -> str:
    """How a printer is connected, for people."""
    words = {
        "tcp": tr("Devices", "network {place}", place=choice.place),
        "usb": tr("Devices", "USB"),
        "serial": tr("Devices", "serial line {place}", place=choice.place),
        "cups": tr("Devices", "print queue {place}", place=choice.place),
        "file": tr("Devices", "folder {place}", place=choice.place),
    }
    return words.get(choice.way, choice.address)


def paper_words(dots: int, columns: int) -> str:
    """The width of the paper, as it is sold, and what goes on a line."""
    width = 58 if dots <= _DOTS_58 else 80
    return tr(
        "Devices", "{width} mm paper, {columns} characters a line", width=width, columns=columns
    )


_DOTS_58 = 420


def _blocked(reason: BlockReason) -> DeviceState:
    word, sentence = {
        BlockReason.PAPER_OUT: (
            tr("Devices", "No paper"),
            tr("Devices", "Put in a new roll and close the cover."),
        ),
        BlockReason.COVER_OPEN: (
            tr("Devices", "Cover open"),
            tr("Devices", "Close the printer’s cover until it clicks."),
        ),
        BlockReason.CUTTER_ERROR: (
            tr("Devices", "Cutter stuck"),
            tr("Devices", "Switch the printer off, take out loose paper, switch it on."),
        ),
        BlockReason.PRINTER_ERROR: (
            tr("Devices", "Printer error"),
            tr("Devices", "Switch the printer off and on again."),
        ),
        BlockReason.OFFLINE: (
            tr("Devices", "Offline"),
            tr("Devices", "Press the printer’s feed or online button."),
        ),
        BlockReason.NOT_ANSWERING: (tr("Devices", "No answer"), _away("")),
        BlockReason.QUEUE_STOPPED: (
            tr("Devices", "Queue stopped"),
            tr("Devices", "Start the print queue again in this computer’s printer settings."),
        ),
    }[reason]
    return DeviceState("warn", word, sentence)


def _away(why: str) -> str:
    asked = tr("Devices", "Check that it is switched on and its cable is in.")
    return f"{why.rstrip('.')}. {asked}" if why else asked


def _unsure() -> str:
    return tr("Devices", "Part of it was sent. Look at the paper before you print again.")
