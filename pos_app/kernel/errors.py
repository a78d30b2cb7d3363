"""The three kinds of trouble: the shop says no, the world says no; anything else is a bug."""

from __future__ import annotations

import re

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class Refusal(Exception):
    """The business says no. Raised where the rule is; nothing was saved.

    A subclass states the sentence for the user once, in `text`; `details` fill its places and
    reach the command line's JSON, so they must be plain values.
    """

    text = "This cannot be done."

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(self.text.format(**details))

    @property
    def code(self) -> str:
        """The class name in snake case: the stable name that scripts react to."""
        return _WORD_START.sub("_", type(self).__name__).lower()


class BadInput(Refusal):
    """What was typed, scanned or handed in cannot be understood (wrong usage, not a shop rule)."""

    text = "{what} is not valid: {why}"


class Trouble(Exception):
    """Disk, network, printer or key store fail. Says what happened, what is safe, what to do."""

    text = "Something outside the program failed."

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(self.text.format(**details))

    @property
    def code(self) -> str:
        """The class name in snake case."""
        return _WORD_START.sub("_", type(self).__name__).lower()
