"""Coming in with a PIN: who is let in, what is recorded, and how guessing is slowed and stopped."""

from __future__ import annotations

import re
import statistics
import time
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from argon2 import PasswordHasher

from pos_app.facts.identity import SignedIn, SignInFailed, UserRow, UsersChanged
from pos_app.identity.checks import check_identity
from pos_app.identity.domain.sign_in import LockedOut, WrongPin
from pos_app.identity.storage import pins
from pos_app.identity.storage.users import read_users
from pos_app.identity.use_cases.sign_in import SignIn
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from tests.integration.identity.conftest import TestShop

_WRONG = "0000"
_WAIT_AFTER = {5: 5, 6: 10, 7: 20, 8: 40, 9: 80}  # failures: seconds


def _fail(duka: TestShop, who: str, times: int = 1) -> None:
    """Wrong PINs, each as soon as it is looked at."""
    for _ in range(times):
        with pytest.raises((WrongPin, LockedOut)):
            duka.sign_in(who, _WRONG)
        duka.wait(seconds=100)


def _refusal(duka: TestShop, who: str, pin: str) -> str:
    with pytest.raises(Refusal) as refused:
        duka.sign_in(who, pin)
    return f"{refused.value.code}: {refused.value}"


def test_the_right_pin_lets_in_with_the_rights_of_the_role(duka: TestShop) -> None:
    actor = duka.sign_in("Chipo")
    assert (actor.user, actor.name, actor.role) == (duka.people["Chipo"], "Chipo", "Cashier")
    assert actor.till == duka.till
    assert actor.can(Permission.SELL)
    assert not actor.can(Permission.OPEN_DRAWER)
    assert actor.discount_percent_max == Decimal(5)
    assert duka.facts()[-1] == SignedIn(
        id=duka.facts()[-1].id, at=duka.now, till=duka.till, user=actor.user, how="pin"
    )


@pytest.mark.parametrize("who", ["chipo", " CHIPO ", "Chipo"])
def test_names_are_found_as_people_type_them(duka: TestShop, who: str) -> None:
    assert duka.sign_in(who, "8051").name == "Chipo"


def test_people_also_come_in_by_their_id(duka: TestShop) -> None:
    assert duka.sign_in(duka.people["Musa"], "4242").name == "Musa"


def test_a_wrong_pin_is_refused_and_recorded(duka: TestShop) -> None:
    assert _refusal(duka, "Musa", _WRONG) == (
        "wrong_pin: That name and PIN do not belong together. Try again."
    )
    failed = duka.facts()[-1]
    assert isinstance(failed, SignInFailed)
    assert (failed.claimed, failed.reason, failed.failures) == (duka.people["Musa"], "wrong_pin", 1)
    assert failed.user is None


def test_another_persons_pin_is_a_wrong_pin(duka: TestShop) -> None:
    assert _refusal(duka, "Musa", "1907").startswith("wrong_pin")


@pytest.mark.parametrize("pin", ["", "x", "8051 ", "８０５１", "80510", "\x00", "8" * 10_000])
def test_what_is_no_pin_at_all_is_a_wrong_pin(duka: TestShop, pin: str) -> None:
    assert _refusal(duka, "Chipo", pin).startswith("wrong_pin")


def test_after_five_failures_the_next_try_waits_even_with_the_right_pin(duka: TestShop) -> None:
    for _ in range(5):
        assert _refusal(duka, "Chipo", _WRONG).startswith("wrong_pin")
    assert _refusal(duka, "Chipo", "8051") == (
        "tried_too_often: Too many wrong PINs. Wait 5 seconds, then try again."
    )
    duka.wait(seconds=4)
    assert "Wait 1 seconds" in _refusal(duka, "Chipo", "8051")
    duka.wait(seconds=1)
    assert duka.sign_in("Chipo").name == "Chipo"


def test_the_wait_doubles_and_the_tenth_failure_locks(duka: TestShop) -> None:
    for failures in range(1, 10):
        assert _refusal(duka, "Chipo", _WRONG).startswith("wrong_pin")
        if seconds := _WAIT_AFTER.get(failures):
            assert f"Wait {seconds} seconds" in _refusal(duka, "Chipo", "8051")
            duka.wait(seconds=seconds)
    assert _refusal(duka, "Chipo", _WRONG).startswith("locked_out")
    duka.wait(days=3650)
    assert _refusal(duka, "Chipo", "8051").startswith("locked_out")
    reasons = [fact.reason for fact in duka.facts() if isinstance(fact, SignInFailed)]
    assert (reasons.count("wrong_pin"), reasons.count("waiting"), reasons[-1]) == (10, 5, "locked")


def test_a_success_forgives(duka: TestShop) -> None:
    for _ in range(4):
        _fail(duka, "Chipo", 4)
        duka.sign_in("Chipo")
    assert _refusal(duka, "Chipo", _WRONG).startswith("wrong_pin")


def test_one_locked_person_does_not_lock_the_others(duka: TestShop) -> None:
    _fail(duka, "Chipo", 10)
    assert duka.sign_in("Musa").name == "Musa"


def test_with_everybody_locked_nobody_was_locked_by_the_till(duka: TestShop) -> None:
    for who in ("Chipo", "Musa"):
        _fail(duka, who, 10)
    for _ in range(30):  # The till itself has seen more than twenty by now.
        duka.wait(seconds=90)
        assert _refusal(duka, "nobody", _WRONG).split(":")[0] in ("wrong_pin", "locked_out")
    duka.wait(seconds=61)
    assert duka.sign_in("Amina").name == "Amina"


def test_guessing_around_all_people_is_slowed_at_the_till(duka: TestShop) -> None:
    for number in range(20):
        assert _refusal(duka, f"name{number}", _WRONG).startswith("wrong_pin")
    assert "Wait 5 seconds" in _refusal(duka, "Chipo", "8051")
    duka.wait(seconds=5)
    duka.sign_in("Chipo")
    assert _refusal(duka, "name21", _WRONG).startswith("wrong_pin")


def test_counts_survive_a_restart(duka: TestShop) -> None:
    for _ in range(5):
        _refusal(duka, "Chipo", _WRONG)
    duka.reopen()
    assert _refusal(duka, "Chipo", "8051").startswith("tried_too_often")


@pytest.mark.parametrize("back", [{"hours": -1}, {"days": -3650}])
def test_a_clock_set_back_neither_opens_nor_shuts_for_long(
    duka: TestShop, back: dict[str, int]
) -> None:
    for _ in range(6):
        duka.wait(seconds=5)
        _refusal(duka, "Chipo", _WRONG)
    duka.wait(**back)
    assert "Wait 10 seconds" in _refusal(duka, "Chipo", "8051")
    duka.wait(seconds=9)
    assert "Wait 1 seconds" in _refusal(duka, "Chipo", "8051")
    duka.wait(seconds=1)
    assert duka.sign_in("Chipo").name == "Chipo"


def test_a_clock_set_forward_gives_no_more_than_ten_tries(duka: TestShop) -> None:
    for _ in range(10):
        duka.wait(days=365)
        _refusal(duka, "Chipo", _WRONG)
    assert _refusal(duka, "Chipo", "8051").startswith("locked_out")


def test_nobody_learns_who_exists(duka: TestShop) -> None:
    """A person, nobody and somebody who left are answered word for word alike, try after try."""
    left = msgspec.structs.replace(_row(duka, "Musa"), active=False)
    duka.record(UsersChanged(id=new_id(), at=duka.now, till=duka.till, users=(left,)))

    def answers(who: str) -> list[str]:
        duka.sign_in("Amina")  # So that the till's own patience plays no part.
        said = []
        for number in range(14):
            said.append(_refusal(duka, who, _WRONG))
            duka.wait(seconds=1 if number % 2 else 90)
        return said

    person = answers("Chipo")
    assert person == answers("Nobody") == answers("Musa")
    assert person[-1].startswith("locked_out")


def test_an_unknown_name_is_one_however_it_is_written(duka: TestShop) -> None:
    for who in ("Nobody", "NOBODY", " nobody", "nobody ", "nóbody"):
        assert _refusal(duka, who, _WRONG).startswith("wrong_pin")
    assert _refusal(duka, "nobody", _WRONG).startswith("tried_too_often")


def test_the_name_of_somebody_who_left_belongs_to_the_next(duka: TestShop) -> None:
    left = msgspec.structs.replace(_row(duka, "Chipo"), active=False)
    next_id = new_id()
    hired = UserRow(
        id=next_id, name="Chipo", role="cashier", pin=pins.hash_pin("7777", next_id, duka.pepper)
    )
    duka.record(UsersChanged(id=new_id(), at=duka.now, till=duka.till, users=(left, hired)))
    assert duka.sign_in("Chipo", "7777").user == next_id


def test_the_pin_of_somebody_who_left_is_refused(duka: TestShop) -> None:
    left = msgspec.structs.replace(_row(duka, "Chipo"), active=False)
    duka.record(UsersChanged(id=new_id(), at=duka.now, till=duka.till, users=(left,)))
    assert _refusal(duka, "Chipo", "8051").startswith("wrong_pin")
    assert [f.reason for f in duka.facts() if isinstance(f, SignInFailed)] == ["inactive"]


def test_an_unknown_name_takes_as_long_as_a_wrong_pin(duka: TestShop) -> None:
    def seconds(who: str) -> float:
        started = time.perf_counter()
        _refusal(duka, who, _WRONG)
        return time.perf_counter() - started

    taken: dict[str, list[float]] = {"Chipo": [], "Nobody": []}
    for _ in range(4):
        for who, times in taken.items():
            times.append(seconds(who))
    known, unknown = (statistics.median(times) for times in taken.values())
    assert 0.5 < unknown / known < 2  # Hashing is all of it; without it: a hundredth.


def test_of_two_people_of_one_name_neither_comes_in_by_name(duka: TestShop) -> None:
    """Two tills may each have taken on a Chipo before they heard of each other."""
    twin = new_id()
    row = UserRow(
        id=twin, name="chipo", role="cashier", pin=pins.hash_pin("7777", twin, duka.pepper)
    )
    duka.record(UsersChanged(id=new_id(), at=duka.now, till=duka.till, users=(row,)))
    assert _refusal(duka, "Chipo", "8051").startswith("wrong_pin")
    assert duka.sign_in(twin, "7777").user == twin


def test_a_role_that_is_not_known_here_grants_nothing(duka: TestShop) -> None:
    row = msgspec.structs.replace(_row(duka, "Chipo"), role="floor_lead")
    duka.record(UsersChanged(id=new_id(), at=duka.now, till=duka.till, users=(row,)))
    assert duka.sign_in("Chipo").permissions == frozenset()


def test_a_pin_is_kept_as_argon2id_of_a_peppered_pin(duka: TestShop) -> None:
    kept = _row(duka, "Chipo").pin
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert pins.pin_fits("8051", duka.people["Chipo"], duka.pepper, kept)
    assert not pins.pin_fits("8051", duka.people["Chipo"], b"another pepper", kept)
    assert not pins.pin_fits("8051", duka.people["Musa"], duka.pepper, kept)


def test_the_hash_of_nobody_costs_what_a_hash_costs() -> None:
    assert not pins.is_outdated(pins.NOBODY)
    assert not pins.pin_fits("1234", new_id(), b"pepper", None)


def test_a_weaker_hash_is_made_anew_when_its_owner_comes_in(
    duka: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = duka.people["Chipo"]
    with monkeypatch.context() as earlier:
        earlier.setattr(pins, "_HASHER", PasswordHasher(1, 8192, 1))
        weak = msgspec.structs.replace(
            _row(duka, "Chipo"), pin=pins.hash_pin("8051", user, duka.pepper)
        )
    duka.record(UsersChanged(id=new_id(), at=duka.now, till=duka.till, users=(weak,)))
    _refusal(duka, "Chipo", _WRONG)
    assert _row(duka, "Chipo").pin == weak.pin  # Only the right PIN can do it.
    duka.sign_in("Chipo")
    assert not pins.is_outdated(_row(duka, "Chipo").pin)
    count = len(duka.facts())
    assert duka.sign_in("Chipo").user == user
    assert len(duka.facts()) == count + 1  # Strong already: a sign-in and nothing else.


def test_no_pin_stands_in_the_journal_or_in_a_request(duka: TestShop) -> None:
    marker = "90210773"
    _refusal(duka, "Chipo", marker)
    _refusal(duka, marker, marker)
    lines = b"".join(
        line for (line,) in duka.reading.connection.execute("SELECT line FROM journal")
    )
    assert marker.encode() not in lines
    assert not re.search(rb'[":\[,]8051["\],}]', lines)
    assert marker not in repr(SignIn(new_id(), "Chipo", marker))


def test_every_try_adds_up_when_recomputed_from_the_journal(duka: TestShop) -> None:
    _fail(duka, "Chipo", 3)
    _fail(duka, "Nobody", 7)
    duka.sign_in("Musa")
    _fail(duka, "Musa", 2)
    assert check_identity(duka.reading) == []


def _row(duka: TestShop, name: str) -> UserRow:
    return read_users(duka.reading)[duka.people[name]]


def test_the_database_file_holds_no_name_in_clear(duka: TestShop, tmp_path: Path) -> None:
    duka.sign_in("Chipo")
    assert (raw := b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file()))
    assert b"Chipo" not in raw
