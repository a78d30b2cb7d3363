"""What a mistyped word may have meant: known words that begin almost like it."""

from __future__ import annotations

from collections.abc import Iterable

LETTERS_MIN = 4
MEANT_MAX = 5
_LONG = 8


def meant(typed: str, known: Iterable[str]) -> list[str]:
    """The known words that `typed` may have begun, closest first; none for short words."""
    if len(typed) < LETTERS_MIN:
        return []
    allowed = 1 if len(typed) < _LONG else 2
    letters, reach = set(typed), len(typed) + allowed
    found = []
    for word in known:
        start = word[:reach]
        if len(letters.difference(start)) <= allowed:
            errors = typing_errors(typed, start)
            if errors <= allowed:
                found.append((errors, abs(len(word) - len(typed)), word))
    return [word for _, _, word in sorted(found)[:MEANT_MAX]]


def typing_errors(typed: str, word: str) -> int:
    """How many letters were left out, put in, replaced or swapped to type a start of `word`."""
    before: list[int] = []
    row = list(range(len(word) + 1))
    for at, letter in enumerate(typed, 1):
        earlier, before, row = before, row, [at]
        for place, wanted in enumerate(word, 1):
            cost = min(
                before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != wanted)
            )
            if earlier and place > 1 and (letter, typed[at - 2]) == (word[place - 2], wanted):
                cost = min(cost, earlier[place - 2] + 1)
            row.append(cost)
    return min(row)
