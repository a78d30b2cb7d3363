"""Why somebody could not come in. Unknown, inactive and mistyped all read the same."""

from __future__ import annotations

from pos_app.kernel.errors import Refusal


class WrongPin(Refusal):
    """Name and PIN do not belong together; the text does not say which is wrong."""

    text = "That name and PIN do not belong together. Try again."


class TriedTooOften(Refusal):
    """Wrong PINs made the next try wait."""

    text = "Too many wrong PINs. Wait {seconds} seconds, then try again."


class LockedOut(Refusal):
    """Ten wrong PINs."""

    text = (
        "Locked after too many wrong PINs. A manager can unlock it; "
        "an owner can also sign in with the shop's recovery code."
    )


class NoOwnerOfCode(Refusal):
    """Only owners come in by recovery code."""

    text = "That name and recovery code do not belong together. The code lets only owners in."


class SignedOut(Refusal):
    """The person was deactivated while signed in."""

    text = "{name} cannot work here any more. Sign in as somebody else."
