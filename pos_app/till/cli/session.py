"""Who runs a command, and on which shop: opening the till and signing in.

A command runs in a process of its own, or inside the running desktop that was handed it; then the
desktop is its host, and whatever touches the database happens on the desktop's database lane.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypedDict, TypeVar

from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.list_people import list_people
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.platform.instance import hold
from pos_app.platform.logs import start_logging, stop_logging
from pos_app.platform.work import OpenWork
from pos_app.till.composition import Till, open_till

PIN_VARIABLE = "POS_PIN"
T = TypeVar("T")


class Do(Protocol):
    """Runs something that touches the database where it may be touched."""

    def __call__(self, act: Callable[[], T]) -> T:
        """Its answer, when it is done."""


@dataclass(frozen=True, slots=True)
class Host:
    """The running desktop, for a command that was handed over."""

    till: Till
    do: Do
    wake_printer: Callable[[], object] | None = None  # It prints on a lane of its own.


class How(TypedDict):
    """The arguments that every use case takes."""

    actor: Actor
    now: datetime
    open_work: OpenWork


@dataclass(frozen=True, slots=True)
class Session:
    """An open till and the person at it."""

    till: Till
    actor: Actor
    do: Do
    wake_printer: Callable[[], object] | None = None  # The desktop prints on a lane of its own.

    def how(self) -> How:
        """What every use case takes."""
        return How(actor=self.actor, now=self.till.now(), open_work=self.till.store.open_work)


@contextmanager
def signed_in(options: argparse.Namespace) -> Iterator[Session]:
    """The till and the person that `--as` and the PIN prove."""
    host: Host | None = options.host
    if host:
        actor = host.do(lambda: _prove(options, host.till))
        yield Session(host.till, actor, host.do, host.wake_printer)
        return
    with hold(options.folder.root), open_till(options.folder) as till, _logging(till):
        if till.clock_warning:
            options.console.err(f"{till.clock_warning}\n")
        yield Session(till, _prove(options, till), _here)


@contextmanager
def _logging(till: Till) -> Iterator[None]:
    handler = start_logging(till.folder.logs)
    try:
        yield
    finally:
        stop_logging(handler)


def _here(act: Callable[[], T]) -> T:
    return act()


def _prove(options: argparse.Namespace, till: Till) -> Actor:
    """Signs in. Without `--as` the shop's only active user is meant."""
    who = options.user or _only_user(till)
    pin = options.pin if options.host else read_pin(who)
    return sign_in(
        SignIn(new_id(), who, pin),
        pepper=till.store.keys.pepper,
        now=till.now(),
        open_work=till.store.open_work,
    )


def read_pin(who: str) -> str:
    """The PIN from the environment or a hidden prompt; never an argument."""
    pin = os.environ.get(PIN_VARIABLE)
    if pin is not None:
        if not pin.isascii():
            raise BadInput(what="The PIN", why="it is digits")
        return pin
    if sys.stdin is None or not sys.stdin.isatty():  # A job of the system may have no input.
        raise BadInput(what="The PIN", why=f"set {PIN_VARIABLE}, or run this at a terminal")
    return getpass.getpass(f"PIN of {who}: ")


def _only_user(till: Till) -> str:
    active = [person.name for person in list_people(till.store.own_reading())]
    if len(active) != 1:
        raise BadInput(what="The user", why="say who you are with --as NAME")
    return active[0]
