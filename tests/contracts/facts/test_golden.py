"""The wire format of every released fact: old lines must be read for ever, byte for byte.

Each kind has a golden line with every member filled. A failing test means the format changed: a
member may be added with a default (write the new golden file beside the old one), never changed.
New files are written by `python -m tests.contracts.facts.test_golden`.
"""

from __future__ import annotations

import types
import typing
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

from pos_app.facts import registry
from pos_app.facts.base import Fact
from pos_app.facts.codec import UnknownFact, decode, encode, known_facts

GOLDEN = Path(__file__).parent / "golden"
HLC = "0198c2f1a0b3-0007-0000002a"
assert registry.MODULES
KINDS = sorted(known_facts())


def sample(kind: type) -> Any:
    """A value of that struct with every member filled, the same each time."""
    hints = typing.get_type_hints(kind)
    names = [field.name for field in msgspec.structs.fields(kind)]
    return kind(**{name: filled(hints[name], n) for n, name in enumerate(names, start=1)})


def filled(hint: Any, n: int) -> Any:
    """A value for one member."""
    plain = {
        UUID: UUID(int=n, version=4),
        datetime: datetime(2026, 11, 20, 9, 12, 31, 220_000, tzinfo=UTC),
        date: date(2026, 11, 20),
        Decimal: Decimal(n) + Decimal("0.125"),
        str: f"text {n} é",
        int: n * 100,
        bool: True,
        bytes: bytes([n, 255]),
    }
    if hint in plain:
        return plain[hint]
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return sample(hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return (filled(arguments[0], n), filled(arguments[0], n + 1))
    if origin is dict:
        return {f"key {n}": filled(arguments[1], n)}
    assert origin in (typing.Union, types.UnionType), hint
    return filled(next(one for one in arguments if one is not type(None)), n)


def path_of(kind: type[Fact]) -> Path:
    return GOLDEN / f"{kind.KIND}.v{kind.VERSION}.json"


@pytest.mark.parametrize("name", KINDS)
def test_a_line_is_written_as_it_always_was(name: str) -> None:
    kind = known_facts()[name]
    assert encode(sample(kind), HLC) == path_of(kind).read_bytes()


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.json")), ids=lambda path: path.stem)
def test_every_released_line_is_read(path: Path) -> None:
    fact, hlc = decode(path.read_bytes())
    assert hlc == HLC
    assert path.name.rpartition(".v")[0] == type(fact).KIND
    assert fact == sample(type(fact))


def test_what_was_left_out_by_an_older_program_has_its_default() -> None:
    line = (GOLDEN / "receipt.printed.v1.json").read_bytes()
    shorter = line.replace(b',"confirmed":true', b"")
    assert shorter != line
    assert not decode(shorter).fact.confirmed  # type: ignore[attr-defined]  # read generically


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b'{"k":"future.fact","v":1,"h":"x","d":{}}', UnknownFact),
        (b'{"k":"shift.opened","v":99,"h":"x","d":{}}', UnknownFact),
        (b"not json", ValueError),
        (b"{}", ValueError),
        (b'{"k":"shift.opened","v":1,"h":"x","d":{"number":"x"}}', ValueError),
        (b"\xff\xfe", ValueError),
    ],
    ids=["unknown kind", "newer version", "garbage", "empty", "wrong type", "no text"],
)
def test_a_line_that_cannot_be_read_says_so(line: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        decode(line)


def test_facts_are_values() -> None:
    for name in KINDS:
        fact = sample(known_facts()[name])
        with pytest.raises(AttributeError):
            fact.id = UUID(int=9)


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for each in known_facts().values():
        if not path_of(each).exists():
            path_of(each).write_bytes(encode(sample(each), HLC))
