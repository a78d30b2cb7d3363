"""The story of somebody who types wrong PINs, and of the manager who lets him try again."""

from __future__ import annotations

import pytest
from pytest_bdd import parsers, scenarios, then, when

from pos_app.identity.domain.sign_in import LockedOut, TriedTooOften, WrongPin
from pos_app.identity.storage.users import find_by_name
from pos_app.identity.use_cases.unlock_user import UnlockUser, unlock_user
from pos_app.kernel.errors import Refusal
from pos_app.kernel.identifiers import new_id
from tests.helpers.crash.books import facts_of
from tests.scenarios.conftest import PEOPLE, Counter

scenarios("locked_out.feature")

WRONG = "1357"


@when(parsers.parse("Juma types a wrong PIN {times:d} times"))
def _wrong(counter: Counter, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPin):
            counter.come_in("Juma", WRONG)


@when(parsers.parse("Juma types a wrong PIN {times:d} times, waiting as long as he is told"))
def _patient(counter: Counter, times: int) -> None:
    tried = 0
    while tried < times:
        try:
            counter.come_in("Juma", WRONG)
        except TriedTooOften as told:
            counter.wait(int(str(told.details["seconds"])))
        except (WrongPin, LockedOut):
            tried += 1


@then(parsers.parse("Juma is told to wait {seconds:d} seconds, even with the right PIN"))
def _waits(counter: Counter, seconds: int) -> None:
    with pytest.raises(TriedTooOften) as told:
        counter.come_in("Juma")
    # A second passes whenever somebody looks at the clock.
    assert int(str(told.value.details["seconds"])) in (seconds, seconds - 1)


@then(parsers.parse("after {seconds:d} seconds the right PIN lets Juma in"))
def _after(counter: Counter, seconds: int) -> None:
    counter.wait(seconds)
    assert counter.come_in("Juma").name == PEOPLE["Juma"]


@then("the right PIN lets Juma in")
def _in(counter: Counter) -> None:
    assert counter.come_in("Juma").name == PEOPLE["Juma"]


@then("Juma stays outside, even with the right PIN")
def _outside(counter: Counter) -> None:
    with pytest.raises(Refusal, match="Locked after too many wrong PINs"):
        counter.come_in("Juma")


@then("Amina comes in as always")
def _amina(counter: Counter) -> None:
    assert counter.come_in("Amina").name == PEOPLE["Amina"]


@when("a whole day passes")
def _a_day(counter: Counter) -> None:
    counter.wait(86_400)


@when("Amina lets Juma try again")
def _unlocked(counter: Counter) -> None:
    juma = find_by_name(counter.shop.reading, PEOPLE["Juma"])
    assert juma
    amina = counter.come_in("Amina")
    unlock_user(UnlockUser(new_id(), juma.id), **{**counter.shop.how, "actor": amina})


@then("the journal says who tried, and who let him in")
def _journal(counter: Counter) -> None:
    facts = facts_of(counter.shop.reading.connection)
    wrong = [f for f in facts if f["kind"] == "user.sign_in_failed" and f["reason"] == "wrong_pin"]
    assert len(wrong) == 10
    (unlocked,) = (f for f in facts if f["kind"] == "approval.given")
    assert unlocked["approver_name"] == PEOPLE["Amina"]
    assert unlocked["subject"] == wrong[0]["claimed"]
    assert WRONG not in str(facts)
