"""What can be wrong with an emulated printer, by the names used on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pos_app.kernel.errors import BadInput

FAULTS: dict[str, str] = {
    "refuse": "connections are refused",
    "black_hole": "connections are never answered",
    "accept_close": "connections are accepted and closed at once",
    "busy": "another computer holds the only connection",
    "fin": "hangs up after N bytes",
    "rst": "breaks the connection after N bytes",
    "stall": "takes no more after N bytes",
    "slow": "prints N bytes a second",
    "paper_out": "paper is out after N printed bytes",
    "near_end": "paper is near its end",
    "cover_open": "the cover is opened after N printed bytes",
    "cutter_error": "the cutter jams at the first cut",
    "power_off": "the power fails after N bytes, the buffer is lost",
    "no_status": "answers no question",
    "no_fence": "answers real-time questions only",
    "late_status": "answers N milliseconds late",
    "garbage_status": "answers with noise",
    "double_status": "answers with two bytes",
    "split_asb": "sends automatic status in pieces",
    "asb_flood": "sends automatic status all the time",
    "drawer_open": "the drawer is open",
    "leftover": "greets with the answer to an old question",
    "unread": "sends status right when the other side closes",
    "xoff": "says XOFF for N milliseconds after the first bytes (serial)",
}


def parse_faults(words: Iterable[str]) -> Mapping[str, int]:
    """Faults of the form `name` or `name:N`; refuses names and numbers that mean nothing."""
    faults: dict[str, int] = {}
    for word in words:
        name, _, number = word.partition(":")
        if name not in FAULTS:
            known = ", ".join(FAULTS)
            raise BadInput(what=f"The fault {name}", why=f"there are only {known}")
        if number and not (number.isascii() and number.isdigit()):
            raise BadInput(what=f"The fault {name}", why=f'"{number}" is not a whole number')
        faults[name] = int(number or 0)
    return faults
