"""Finds products by what somebody typed: beginnings of words in any order, codes, parts, typos."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from pos_app.catalogue.domain.product import Product
from pos_app.catalogue.domain.search import (
    Candidate,
    has_beginnings,
    has_parts,
    ranked,
    typed_words,
)
from pos_app.catalogue.domain.typing_error import meant
from pos_app.catalogue.storage import searching
from pos_app.catalogue.storage.product_reading import products_as_found
from pos_app.identity.domain.actor import Actor
from pos_app.kernel.permissions import Permission
from pos_app.platform.reading import Reading

HITS_MAX = 20
FEW = 5


class Hit(msgspec.Struct, frozen=True):
    """A product that may be meant, with its shelf price. Who knows the stock adds it by the id."""

    product: Product


def find_products(
    text: str,
    *,
    actor: Actor,
    reading: Reading,
    limit: int = HITS_MAX,
    archived: bool = False,
) -> tuple[Hit, ...]:
    """The products meant by `text`, likeliest first; archived ones only where they are asked for.

    The first sort that finds anything answers: words that begin so, parts of words and codes, and
    last what a typing error may have meant. Where one word begins only few, its parts are added:
    "berry" finds strawberries too.
    """
    may_sell = actor.can(Permission.SELL)
    actor.require(Permission.SELL if may_sell else Permission.SEE_PRODUCTS)
    typed = typed_words(text)
    if not typed:
        return ()
    tail = searching.not_indexed(reading, archived=archived)
    spellings = [_spellings(word) for word in typed]
    found = _fresh(searching.beginning_with(reading, spellings, archived=archived), tail)
    found += [candidate for candidate in tail.candidates if has_beginnings(candidate, spellings)]
    if not found or (len(typed) == 1 and len(found) < FEW):
        parts = _fresh(searching.containing(reading, typed, archived=archived), tail)
        parts += [candidate for candidate in tail.candidates if has_parts(candidate, typed)]
        found += _others(parts, found)
    if not found:
        corrected = _corrected(reading, typed)
        if corrected:
            found = _fresh(searching.beginning_with(reading, corrected, archived=archived), tail)
    best = ranked(typed, found, limit)
    products = products_as_found(reading, [product for product, *_ in best])
    return tuple(map(Hit, products))


def _spellings(word: str) -> tuple[str, ...]:
    """A number may be typed with the zeros that fill a barcode up, or without."""
    bare = word.lstrip("0")
    return (word, bare) if bare and bare != word and word.isdigit() else (word,)


def _fresh(candidates: list[Candidate], tail: searching.Tail) -> list[Candidate]:
    """The candidates whose entries are not out of date."""
    if not tail.stale:
        return candidates
    return [candidate for candidate in candidates if candidate[0] not in tail.stale]


def _others(candidates: Iterable[Candidate], known: Sequence[Candidate]) -> list[Candidate]:
    there = {product for product, *_ in known}
    return [candidate for candidate in candidates if candidate[0] not in there]


def _corrected(reading: Reading, typed: Sequence[str]) -> list[Sequence[str]]:
    """For each word itself where a product has it, else what it may have meant; empty: hopeless."""
    corrected: list[Sequence[str]] = []
    for word in typed:
        if searching.is_known(reading, word):
            corrected.append((word,))
            continue
        likely = meant(word, searching.vocabulary(reading, word[0]))
        likely = likely or meant(word, searching.vocabulary(reading, ""))
        if not likely:
            return []
        corrected.append(likely)
    return corrected
