"""Facts to the exact bytes that are kept and sent, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

import msgspec

from pos_app.facts.base import Fact

_encoder = msgspec.json.Encoder(decimal_format="string", uuid_format="canonical")
_FactType = TypeVar("_FactType", bound=type[Fact])


class Envelope(msgspec.Struct, frozen=True):
    """The outer members of a journal line; `d` is the fact itself, still as bytes."""

    k: str
    v: int
    h: str
    d: msgspec.Raw


class Line(NamedTuple):
    """One decoded journal line: the fact, and the hybrid clock's stamp as text."""

    fact: Fact
    hlc: str


class UnknownFact(ValueError):
    """A line of a kind or version that only a newer program knows."""


_envelopes = msgspec.json.Decoder(Envelope)
_types: dict[str, type[Fact]] = {}
_decoders: dict[tuple[str, int], msgspec.json.Decoder[Fact]] = {}


def fact_type(cls: _FactType) -> _FactType:
    """Makes a kind of fact known to the codec (a class decorator)."""
    if cls.KIND in _types:
        raise ValueError(f"two facts are called {cls.KIND}")
    _types[cls.KIND] = cls
    _decoders[cls.KIND, cls.VERSION] = msgspec.json.Decoder(cls)
    return cls


def known_facts() -> Mapping[str, type[Fact]]:
    """Every kind of fact by its name on the wire."""
    return _types


def encode(fact: Fact, hlc: str) -> bytes:
    """The line of `fact`: UTF-8 JSON without line feeds; these bytes are hashed, kept and sent."""
    head = f'{{"k":"{fact.KIND}","v":{fact.VERSION},"h":"{hlc}","d":'
    return b"".join((head.encode(), _encoder.encode(fact), b"}"))


def decode(line: bytes) -> Line:
    """The fact of a line. `UnknownFact` for what a newer program wrote, ValueError if broken."""
    try:
        envelope = _envelopes.decode(line)
        decoder = _decoders.get((envelope.k, envelope.v))
        if decoder is None:
            raise UnknownFact(f"{envelope.k} version {envelope.v}")
        return Line(decoder.decode(envelope.d), envelope.h)
    except msgspec.MsgspecError as error:
        raise ValueError(f"not a journal line: {error}") from error
