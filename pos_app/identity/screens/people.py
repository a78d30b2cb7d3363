"""How people are drawn: initials on a tint that stays theirs."""

from __future__ import annotations

from pos_app.ui.translations import later, tr

_TINTS = ("plum", "sea", "rose", "honey", "sage", "sky", "clay", "stone")
_BUILT_IN = (later("Role", "Owner"), later("Role", "Manager"), later("Role", "Cashier"))


def initials(name: str) -> str:
    """The first letters of the first and the last word."""
    words = name.split()
    ends = words[:1] + words[1:][-1:]
    return "".join(word[0] for word in ends).upper()


def tint_at(position: int) -> str:
    """The category tint of the person at that position of the list."""
    return _TINTS[position % len(_TINTS)]


def role_words(role: str) -> str:
    """The roles that every shop begins with in the language of the window; its own as they are."""
    return tr("Role", role) if role in _BUILT_IN else role


def first_name(name: str) -> str:
    """How somebody is greeted."""
    return (name.split() or [""])[0]
