"""`pos-app sell`: one sale, or a batch of them, each acknowledged only after its commit."""

from __future__ import annotations

import argparse
import codecs
import json
from dataclasses import dataclass
from functools import partial
from uuid import UUID

import msgspec

from pos_app.facts.selling import SaleCompleted
from pos_app.kernel.errors import BadInput, Refusal, Trouble
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.money import parse_minor
from pos_app.kernel.quantity import parse_quantity, shorten
from pos_app.payments.domain.settlement import TenderGiven
from pos_app.platform import journal
from pos_app.selling.use_cases.complete_sale import (
    CompleteSale,
    SoldOtherwise,
    complete_sale,
)
from pos_app.selling.use_cases.scan_item import Scanning, open_scanning, scan_item
from pos_app.till.cli.console import batch_lines
from pos_app.till.cli.output import document_lines, document_members, show
from pos_app.till.cli.run import REFUSED, WRONG_INPUT, as_object, exit_code, report
from pos_app.till.cli.session import Session, signed_in
from pos_app.till.printing import print_waiting


class SaleAsked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a batch: what is sold, and how it is paid."""

    scan: list[str]
    tender: dict[str, str]
    id: UUID | None = None
    customer: str | None = None


@dataclass(frozen=True, slots=True)
class _Asked:
    """A sale as it was asked for: codes with their times, and kinds with their amounts."""

    id: UUID
    scan: list[str]
    tenders: list[tuple[str, str]]


class NoCustomersYet(Refusal):
    """Customers come with their screens."""

    text = "Duka does not keep customers yet. Nothing was sold; leave the customer out."


@dataclass(frozen=True, slots=True)
class _Counter:
    """A session with what scanning needs, kept for the whole batch."""

    session: Session
    scanning: Scanning


def sell(options: argparse.Namespace) -> int:
    """Sells; see cli.md."""
    if bool(options.scan) == bool(options.batch):
        raise BadInput(what="The sale", why="give either --scan or --batch")
    if options.customer:
        raise NoCustomersYet
    with signed_in(options) as session:
        counter = _Counter(session, session.do(lambda: _scanning(session)))
        if options.batch:
            return _sell_batch(counter, options)
        asked = _Asked(new_id(), options.scan, [_tender(text) for text in options.tender])
        sale = session.do(lambda: _complete(counter, asked, paper=options.wants_paper))
        show(options, document_members(sale), document_lines(sale))
        if options.wants_paper:
            _print(session, options)
    return 0


def _print(session: Session, options: argparse.Namespace) -> None:
    """The sale is done whatever the printer does: its trouble is told, and the paper waits."""
    if session.wake_printer:
        session.wake_printer()
        return
    try:
        print_waiting(session.till)
    except (Refusal, Trouble) as error:
        report(error, options)


def _scanning(session: Session) -> Scanning:
    return open_scanning(
        actor=session.actor, reading=session.till.store.own_reading(), now=session.till.now()
    )


def _sell_batch(counter: _Counter, options: argparse.Namespace) -> int:
    """Answers every line with one line: the sale, or why it was refused. Nothing in between."""
    worst = 0
    for number, line in enumerate(batch_lines(options), start=1):
        if not line.strip():
            continue
        try:
            asked = _asked(line)
            sale = counter.session.do(partial(_complete_once, counter, asked))
            answer = document_members(sale)
        except Refusal as error:
            answer = {"line": number, **as_object(error)}
            worst = max(worst, exit_code(error), key=(0, WRONG_INPUT, REFUSED).index)
        # The line is the promise that the sale is there.
        options.console.out(json.dumps(answer, ensure_ascii=False) + "\n")
    return worst


def _asked(line: bytes) -> _Asked:
    try:
        asked = msgspec.json.decode(line.removeprefix(codecs.BOM_UTF8), type=SaleAsked)
        json.loads(line.decode("utf-8-sig"), object_pairs_hook=_members)
        if asked.customer:
            raise NoCustomersYet
        return _Asked(asked.id or new_id(), asked.scan, list(asked.tender.items()))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadInput(what="The line", why=shorten(str(error))) from None


def _members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """The members of an object; refuses one named twice, for one of the two would be lost."""
    members = dict(pairs)
    if len(members) < len(pairs):
        raise BadInput(what="The line", why="it names a member twice")
    return members


def _complete_once(counter: _Counter, asked: _Asked) -> SaleCompleted:
    """The sale of a line; one that comes again is known by its id, also when its goods are gone."""
    try:
        return _complete(counter, asked)
    except SoldOtherwise:
        raise
    except Refusal:
        reading = counter.session.till.store.own_reading()
        earlier = journal.find(reading, asked.id)
        if not isinstance(earlier, SaleCompleted):
            raise
        return earlier


def _complete(counter: _Counter, asked: _Asked, *, paper: bool = False) -> SaleCompleted:
    session = counter.session
    cart = counter.scanning.empty_cart()
    now = session.till.now()
    for text in asked.scan:
        code, star, quantity = text.rpartition("*")
        if not star:
            code, quantity = text, "1"
        cart = scan_item(cart, code, parse_quantity(quantity), scanning=counter.scanning, now=now)
    currency = session.till.shop.currency
    tenders = tuple(_given(kind, amount, currency) for kind, amount in asked.tenders)
    request = CompleteSale(asked.id, cart, tenders, paper=paper)
    # On a full disk the room kept for it is given up, and the sale under way still finishes.
    return session.till.ballast.run(
        lambda: complete_sale(
            request, actor=session.actor, now=now, open_work=session.till.store.open_work
        )
    )


def _tender(text: str) -> tuple[str, str]:
    kind, equals, amount = text.partition("=")
    if not equals:
        raise BadInput(what="The tender", why="write it as cash=50.00")
    return kind, amount


def _given(kind: str, text: str, currency: str) -> TenderGiven:
    amount, _, reference = text.partition(":")
    return TenderGiven(kind, parse_minor(amount, currency), reference)
