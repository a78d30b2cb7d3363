"""The ways back in: a manager unlocks, an owner has the recovery code. A kill loses no count."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from pos_app.facts.identity import ApprovalGiven, SignedIn, SignInFailed
from pos_app.identity.checks import check_identity
from pos_app.identity.domain.actor import Actor, NotAllowed
from pos_app.identity.domain.approval import OwnApproval
from pos_app.identity.domain.sign_in import LockedOut, NoOwnerOfCode, TriedTooOften, WrongPin
from pos_app.identity.domain.staff import UnknownUser
from pos_app.identity.storage.guards import guard_of
from pos_app.identity.use_cases.change_users import ChangeUsers, UserChange, change_users
from pos_app.identity.use_cases.sign_in_with_recovery_code import (
    SignInWithRecoveryCode,
    sign_in_with_recovery_code,
)
from pos_app.identity.use_cases.unlock_user import UnlockUser, unlock_user
from pos_app.kernel.identifiers import new_id
from pos_app.platform import keybox
from tests.integration.identity.conftest import TestShop

_ROOT = Path(__file__).parents[3]


def _lock(duka: TestShop, who: str) -> None:
    for _ in range(10):
        with pytest.raises((WrongPin, LockedOut)):
            duka.sign_in(who, "0000")
        duka.wait(minutes=2)
    with pytest.raises(LockedOut):
        duka.sign_in(who)


def _unlock(duka: TestShop, user: UUID, actor: Actor, request_id: UUID | None = None) -> None:
    unlock_user(
        UnlockUser(request_id or new_id(), user),
        actor=actor,
        now=duka.now,
        open_work=duka.store.open_work,
    )


def _with_code(duka: TestShop, who: str, *, fits: bool = True) -> Actor:
    return sign_in_with_recovery_code(
        SignInWithRecoveryCode(new_id(), who, fits), now=duka.now, open_work=duka.store.open_work
    )


@pytest.mark.parametrize(
    ("locked", "by"), [("Chipo", "Musa"), ("Musa", "Amina"), ("Amina", "Musa")]
)
def test_somebody_with_the_right_to_approve_unlocks(duka: TestShop, locked: str, by: str) -> None:
    _lock(duka, locked)
    _unlock(duka, duka.people[locked], duka.sign_in(by))
    assert duka.sign_in(locked).name == locked
    unlocked = [fact for fact in duka.facts() if isinstance(fact, ApprovalGiven)]
    assert [(f.approver_name, f.subject) for f in unlocked] == [(by, duka.people[locked])]
    assert check_identity(duka.reading) == []


def test_an_unlocked_person_has_ten_tries_again(duka: TestShop) -> None:
    _lock(duka, "Chipo")
    _unlock(duka, duka.people["Chipo"], duka.sign_in("Musa"))
    _lock(duka, "Chipo")


def test_asking_twice_unlocks_once(duka: TestShop) -> None:
    _lock(duka, "Chipo")
    musa, request = duka.sign_in("Musa"), new_id()
    _unlock(duka, duka.people["Chipo"], musa, request)
    _unlock(duka, duka.people["Chipo"], musa, request)
    assert sum(isinstance(fact, ApprovalGiven) for fact in duka.facts()) == 1


def test_a_cashier_unlocks_nobody(duka: TestShop) -> None:
    _lock(duka, "Musa")
    with pytest.raises(NotAllowed):
        _unlock(duka, duka.people["Musa"], duka.sign_in("Chipo"))


def test_nobody_unlocks_themselves_from_a_session_still_open(duka: TestShop) -> None:
    musa = duka.sign_in("Musa")
    _lock(duka, "Musa")
    with pytest.raises(OwnApproval):
        _unlock(duka, duka.people["Musa"], musa)


def test_nobody_is_unlocked_who_does_not_exist(duka: TestShop) -> None:
    with pytest.raises(UnknownUser):
        _unlock(duka, new_id(), duka.sign_in("Musa"))


def test_an_owner_comes_in_with_the_recovery_code(duka: TestShop) -> None:
    _lock(duka, "Amina")
    amina = _with_code(duka, "Amina")
    assert amina.role == "Owner"
    signed_in = duka.facts()[-1]
    assert isinstance(signed_in, SignedIn)
    assert signed_in.how == "recovery_code"
    assert duka.sign_in("Amina").user == amina.user  # The code has also unlocked the PIN.


def test_the_recovery_code_is_the_one_that_opens_the_keybox(duka: TestShop, tmp_path: Path) -> None:
    code, path = keybox.new_recovery_code(), tmp_path / "box.json"
    keybox.create(path, str(new_id()), duka.store.keys, code)
    fits = keybox.open_with_code(path, code.lower()) == duka.store.keys
    assert _with_code(duka, "Amina", fits=fits).name == "Amina"


@pytest.mark.parametrize(
    ("who", "fits"), [("Amina", False), ("Musa", True), ("Chipo", True), ("Nobody", True)]
)
def test_the_recovery_code_lets_nobody_else_in(duka: TestShop, who: str, *, fits: bool) -> None:
    with pytest.raises(NoOwnerOfCode):
        _with_code(duka, who, fits=fits)
    failed = duka.facts()[-1]
    assert isinstance(failed, SignInFailed)
    assert failed.reason == "wrong_code"
    assert check_identity(duka.reading) == []


def test_wrong_codes_lock_nobody_out(duka: TestShop) -> None:
    for _ in range(30):
        with pytest.raises(NoOwnerOfCode):
            _with_code(duka, "Amina", fits=False)
    assert duka.sign_in("Amina").name == "Amina"


def test_a_new_pin_forgives_what_was_tried_with_the_old_one(duka: TestShop) -> None:
    _lock(duka, "Chipo")
    change_users(
        ChangeUsers(new_id(), (UserChange(duka.people["Chipo"], pin="6666"),)),
        actor=duka.sign_in("Musa"),
        pepper=duka.pepper,
        now=duka.now,
        open_work=duka.store.open_work,
    )
    assert duka.sign_in("Chipo", "6666").name == "Chipo"


def test_a_new_name_forgives_nothing(duka: TestShop) -> None:
    _lock(duka, "Chipo")
    change_users(
        ChangeUsers(new_id(), (UserChange(duka.people["Chipo"], name="Chipo B"),)),
        actor=duka.sign_in("Musa"),
        pepper=duka.pepper,
        now=duka.now,
        open_work=duka.store.open_work,
    )
    with pytest.raises(LockedOut):
        duka.sign_in("Chipo B", "8051")


_GUESS = """
import sys
from datetime import datetime
from pathlib import Path
from uuid import UUID
from pos_app.platform.keybox import Secrets
from pos_app.platform.paths import Folder
from pos_app.platform.store import Store
from tests.integration.identity.conftest import REACTIONS, TestShop
keys = Secrets(b"d" * 32, b"s" * 32, b"p" * 32)
duka = TestShop(Store(Folder(Path(sys.argv[1])), keys, REACTIONS), UUID(int=1),
                datetime.fromisoformat(sys.argv[2]))
while True:
    try:
        duka.sign_in("Chipo", "0000")
    except Exception as refused:
        print(type(refused).__name__, flush=True)
"""


def test_killed_at_any_moment_every_refusal_shown_was_counted(
    duka: TestShop, tmp_path: Path
) -> None:
    duka.store.close()
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", _GUESS, str(tmp_path), duka.now.isoformat()],
        cwd=_ROOT,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as guessing:
        assert guessing.stdout is not None
        shown = [guessing.stdout.readline().strip() for _ in range(3)]
        guessing.send_signal(signal.SIGKILL)
        shown += guessing.stdout.read().split()
    duka.reopen()
    counted = guard_of(duka.reading, duka.people["Chipo"]).failures
    assert shown[:3] == ["WrongPin"] * 3
    assert counted >= shown.count("WrongPin")
    for _ in range(counted, 5):
        with pytest.raises(WrongPin):
            duka.sign_in("Chipo", "0000")
    with pytest.raises(TriedTooOften):
        duka.sign_in("Chipo")
