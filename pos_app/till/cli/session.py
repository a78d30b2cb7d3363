"""Who runs a command, and on which shop: opening the till and signing in."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pos_app.identity.domain.actor import Actor
from pos_app.identity.use_cases.list_people import list_people
from pos_app.identity.use_cases.sign_in import SignIn, sign_in
from pos_app.kernel.errors import BadInput
from pos_app.kernel.identifiers import new_id
from pos_app.platform.instance import hold
from pos_app.till.composition import Till, open_till

PIN_VARIABLE = "POS_PIN"


@dataclass(frozen=True, slots=True)
class Session:
    """An open till and the person at it."""

    till: Till
    actor: Actor


@contextmanager
def writing(options: argparse.Namespace) -> Iterator[Till]:
    """The till, held by this program alone."""
    with hold(options.folder.root), open_till(options.folder) as till:
        yield till


@contextmanager
def signed_in(options: argparse.Namespace) -> Iterator[Session]:
    """The till and the person that `--as` and the PIN prove."""
    with writing(options) as till:
        yield Session(till, prove(options, till))


def prove(options: argparse.Namespace, till: Till) -> Actor:
    """Signs in. Without `--as` the shop's only active user is meant."""
    who = options.user or _only_user(till)
    request = SignIn(new_id(), who, read_pin(who))
    return sign_in(
        request, pepper=till.store.keys.pepper, now=till.now(), open_work=till.store.open_work
    )


def read_pin(who: str) -> str:
    """The PIN from the environment or a hidden prompt; never an argument."""
    pin = os.environ.get(PIN_VARIABLE)
    if pin is not None:
        return pin
    if not sys.stdin.isatty():
        raise BadInput(what="The PIN", why=f"set {PIN_VARIABLE}, or run this at a terminal")
    return getpass.getpass(f"PIN of {who}: ")


def _only_user(till: Till) -> str:
    active = [person.name for person in list_people(till.store.own_reading())]
    if len(active) != 1:
        raise BadInput(what="The user", why="say who you are with --as NAME")
    return active[0]
