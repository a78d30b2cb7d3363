"""How people are drawn: initials on a tint that stays theirs."""

from __future__ import annotations

_TINTS = ("plum", "sea", "rose", "honey", "sage", "sky", "clay", "stone")


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    words = name.split()
    ends = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in ends).upper()


def tint_at(position: int) -> str:
    """The category tint of the person at that position of the list."""
    return _TINTS[position % len(_TINTS)]


def first_name(name: str) -> str:
    """How somebody is greeted."""
    return (name.split() or [""])[0]
