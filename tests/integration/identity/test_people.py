"""Taking people on and letting them go, making roles: who may, and what is never allowed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from uuid import UUID

import pytest

from pos_app.facts.identity import RolesChanged, UserRow, UsersChanged
from pos_app.identity.checks import check_identity
from pos_app.identity.domain.actor import Actor, NotAllowed
from pos_app.identity.domain.role import BeyondOwnRights, Role
from pos_app.identity.domain.sign_in import SignedOut, WrongPin
from pos_app.identity.domain.staff import LastOwner, NameTaken, UnknownRole, UnknownUser
from pos_app.identity.use_cases.change_own_pin import ChangeOwnPin, change_own_pin
from pos_app.identity.use_cases.change_roles import ChangeRoles, OwnersStayOwners, change_roles
from pos_app.identity.use_cases.change_users import ChangeUsers, UserChange, change_users
from pos_app.identity.use_cases.list_people import list_people
from pos_app.identity.use_cases.list_staff import list_staff
from pos_app.identity.use_cases.refresh_actor import refresh_actor
from pos_app.kernel.errors import BadInput, Refusal
from pos_app.kernel.identifiers import new_id
from pos_app.kernel.permissions import Permission
from tests.integration.identity.conftest import TestShop

_LEAD = Role("floor_lead", "Floor lead", frozenset({Permission.SELL, Permission.VOID_SALE}))


def _change(
    duka: TestShop, actor: Actor, *changes: UserChange, request: UUID | None = None
) -> UsersChanged:
    return change_users(
        ChangeUsers(request or new_id(), changes),
        actor=actor,
        pepper=duka.pepper,
        now=duka.now,
        open_work=duka.store.open_work,
    )


def _change_roles(duka: TestShop, actor: Actor, *roles: Role) -> RolesChanged:
    return change_roles(
        ChangeRoles(new_id(), roles), actor=actor, now=duka.now, open_work=duka.store.open_work
    )


def test_a_new_cashier_comes_in_with_their_pin(duka: TestShop) -> None:
    zuri = new_id()
    _change(
        duka,
        duka.sign_in("Musa"),
        UserChange(zuri, name="  Zuri ", role="cashier", pin="5150", badge="B1"),
    )
    assert duka.sign_in("zuri", "5150").user == zuri
    assert [person.name for person in list_people(duka.reading)] == [
        "Amina",
        "Chipo",
        "Musa",
        "Zuri",
    ]
    assert check_identity(duka.reading) == []


def test_only_what_is_named_changes(duka: TestShop) -> None:
    owner, chipo = duka.sign_in("Amina"), duka.people["Chipo"]
    fact = _change(duka, owner, UserChange(chipo, name="Chipo Banda", role="manager"))
    (row,) = fact.users
    assert (row.name, row.role, row.active, fact.user) == (
        "Chipo Banda",
        "manager",
        True,
        owner.user,
    )
    assert duka.sign_in("Chipo Banda", "8051").role == "Manager"


def test_somebody_who_left_comes_in_no_more_and_may_come_back(duka: TestShop) -> None:
    musa, chipo = duka.sign_in("Musa"), duka.people["Chipo"]
    _change(duka, musa, UserChange(chipo, active=False))
    with pytest.raises(WrongPin):
        duka.sign_in("Chipo")
    assert "Chipo" not in [person.name for person in list_people(duka.reading)]
    _change(duka, musa, UserChange(chipo, active=True))
    assert duka.sign_in("Chipo").user == chipo


def test_a_session_loses_rights_at_once(duka: TestShop) -> None:
    chipo, owner = duka.sign_in("Chipo"), duka.sign_in("Amina")
    assert refresh_actor(duka.reading, chipo) == chipo
    _change(duka, owner, UserChange(chipo.user, role="manager"))
    promoted = refresh_actor(duka.reading, chipo)
    assert promoted.can(Permission.APPROVE)
    _change(duka, owner, UserChange(chipo.user, active=False))
    with pytest.raises(SignedOut):
        refresh_actor(duka.reading, promoted)


def test_repeating_a_request_changes_nothing_more(duka: TestShop) -> None:
    musa, request = duka.sign_in("Musa"), new_id()
    change = UserChange(new_id(), name="Zuri", role="cashier", pin="5150")
    first = _change(duka, musa, change, request=request)
    assert _change(duka, musa, change, request=request) == first


Change = Callable[[TestShop], UserChange]


@pytest.mark.parametrize(
    ("by", "change", "refusal"),
    [
        ("Chipo", lambda d: UserChange(d.people["Chipo"], role="owner"), NotAllowed),
        ("Amina", lambda d: UserChange(d.people["Amina"], active=False), LastOwner),
        ("Amina", lambda d: UserChange(d.people["Amina"], role="manager"), LastOwner),
        ("Musa", lambda d: UserChange(d.people["Amina"], pin="1111"), BeyondOwnRights),
        ("Musa", lambda d: UserChange(d.people["Amina"], role="cashier"), BeyondOwnRights),
        ("Musa", lambda d: UserChange(d.people["Musa"], role="owner"), BeyondOwnRights),
        ("Musa", lambda d: UserChange(new_id(), "Zuri", "owner", "1111"), BeyondOwnRights),
        ("Musa", lambda d: UserChange(new_id(), " CHIPO", "cashier", "1111"), NameTaken),
        ("Musa", lambda d: UserChange(d.people["Chipo"], name="Musa"), NameTaken),
        ("Musa", lambda d: UserChange(d.people["Chipo"], role="king"), UnknownRole),
        ("Musa", lambda _: UserChange(new_id(), active=False), UnknownUser),
        ("Musa", lambda _: UserChange(new_id(), "Zuri", "cashier"), BadInput),
        ("Musa", lambda d: UserChange(d.people["Chipo"], pin="12"), BadInput),
        ("Musa", lambda d: UserChange(d.people["Chipo"], name="  "), BadInput),
        ("Musa", lambda d: UserChange(d.people["Chipo"], name="\x1b@Chipo"), BadInput),
        ("Musa", lambda d: UserChange(d.people["Chipo"], name="x" * 61), BadInput),
    ],
)
def test_what_is_refused_changes_nothing(
    duka: TestShop, by: str, change: Change, refusal: type[Refusal]
) -> None:
    actor, before = duka.sign_in(by), duka.facts()
    with pytest.raises(refusal):
        _change(duka, actor, change(duka))
    assert duka.facts() == before


def test_one_bad_row_refuses_all_of_them(duka: TestShop) -> None:
    musa, before = duka.sign_in("Musa"), duka.facts()
    good = UserChange(duka.people["Chipo"], name="Chipo B")
    with pytest.raises(UnknownRole):
        _change(duka, musa, good, UserChange(new_id(), "Zuri", "king", "1111"))
    assert duka.facts() == before


@pytest.mark.parametrize("count", [0, 201])
def test_a_request_has_one_to_two_hundred_rows(duka: TestShop, count: int) -> None:
    changes = [UserChange(new_id(), f"U{n}", "cashier") for n in range(count)]
    with pytest.raises(BadInput):
        _change(duka, duka.sign_in("Musa"), *changes)


def test_nobody_is_named_twice_in_a_request(duka: TestShop) -> None:
    chipo = duka.people["Chipo"]
    with pytest.raises(BadInput):
        _change(duka, duka.sign_in("Musa"), UserChange(chipo, "A"), UserChange(chipo, "B"))


def test_two_people_swap_names_in_one_request(duka: TestShop) -> None:
    musa, chipo = duka.people["Musa"], duka.people["Chipo"]
    _change(duka, duka.sign_in("Amina"), UserChange(musa, "Chipo"), UserChange(chipo, "Musa"))
    assert duka.sign_in("Musa", "8051").user == chipo


def test_a_role_of_the_shops_own(duka: TestShop) -> None:
    owner = duka.sign_in("Amina")
    _change_roles(duka, owner, _LEAD)
    _change(duka, owner, UserChange(duka.people["Chipo"], role="floor_lead"))
    chipo = duka.sign_in("Chipo")
    assert chipo.permissions == {Permission.SELL, Permission.VOID_SALE}
    assert chipo.role == "Floor lead"


def test_a_changed_role_counts_for_everybody_who_has_it(duka: TestShop) -> None:
    cashier = Role("cashier", "Cashier", frozenset({Permission.SELL}), Decimal("2.5"))
    chipo = duka.sign_in("Chipo")
    _change_roles(duka, duka.sign_in("Amina"), cashier)
    after = refresh_actor(duka.reading, chipo)
    assert (after.permissions, after.discount_percent_max) == ({Permission.SELL}, Decimal("2.5"))


@pytest.mark.parametrize(
    ("by", "role", "refusal"),
    [
        ("Chipo", _LEAD, NotAllowed),
        ("Amina", Role("owner", "Owner", frozenset({Permission.SELL})), OwnersStayOwners),
        ("Musa", Role("x", "X", frozenset({Permission.CHANGE_SETTINGS})), BeyondOwnRights),
        ("Amina", Role("Floor lead", "Floor lead", frozenset()), BadInput),
        ("Amina", Role("x", "", frozenset()), BadInput),
        ("Amina", Role("x", "X", frozenset(), Decimal(101)), BadInput),
        ("Amina", Role("x", "X", frozenset(), Decimal(-1)), BadInput),
    ],
)
def test_a_role_that_is_refused_changes_nothing(
    duka: TestShop, by: str, role: Role, refusal: type[Refusal]
) -> None:
    actor, before = duka.sign_in(by), duka.facts()
    with pytest.raises(refusal):
        _change_roles(duka, actor, role)
    assert duka.facts() == before


def test_a_manager_does_not_cut_down_a_role_above_their_own(duka: TestShop) -> None:
    auditor = Role("auditor", "Auditor", frozenset({Permission.CHANGE_TAXES}))
    _change_roles(duka, duka.sign_in("Amina"), auditor)
    with pytest.raises(BeyondOwnRights):
        _change_roles(duka, duka.sign_in("Musa"), Role("auditor", "Auditor", frozenset()))


def test_anybody_chooses_a_new_pin_for_themselves(duka: TestShop) -> None:
    chipo = duka.sign_in("Chipo")

    def change(pin: str, new_pin: str) -> None:
        change_own_pin(
            ChangeOwnPin(new_id(), pin, new_pin),
            actor=chipo,
            pepper=duka.pepper,
            now=duka.now,
            open_work=duka.store.open_work,
        )

    with pytest.raises(WrongPin):
        change("0000", "246802")
    with pytest.raises(BadInput):
        change("8051", "12")
    change("8051", "246802")
    assert duka.sign_in("Chipo", "246802").user == chipo.user
    with pytest.raises(WrongPin):
        duka.sign_in("Chipo", "8051")


def test_the_list_for_managing_people_shows_no_pin(duka: TestShop) -> None:
    for number in range(10):
        duka.wait(minutes=2)
        with pytest.raises(Refusal):
            duka.sign_in("Chipo", f"000{number}")
    staff = list_staff(duka.reading, actor=duka.sign_in("Musa"))
    assert [(m.user.name, m.is_locked) for m in staff.members] == [
        ("Amina", False),
        ("Chipo", True),
        ("Musa", False),
    ]
    assert {member.user.pin for member in staff.members} == {""}
    assert [role.id for role in staff.roles] == ["cashier", "manager", "owner"]


def test_a_cashier_does_not_see_the_list(duka: TestShop) -> None:
    with pytest.raises(NotAllowed):
        list_staff(duka.reading, actor=duka.sign_in("Chipo"))


def _record_users(duka: TestShop, *rows: UserRow) -> None:
    duka.record(UsersChanged(id=new_id(), at=duka.now, till=duka.till, users=rows))


def test_the_books_tell_of_a_role_nobody_made(duka: TestShop) -> None:
    _record_users(duka, UserRow(id=new_id(), name="Eve", role="queen", pin="x"))
    (found,) = check_identity(duka.reading)
    assert (found.check, found.n) == ("role_known", len(duka.facts()))
    assert "Eve" in found.what


def test_the_books_tell_of_a_shop_without_owner(duka: TestShop) -> None:
    amina = duka.people["Amina"]
    _record_users(duka, UserRow(id=amina, name="Amina", role="cashier", pin="x"))
    assert [finding.check for finding in check_identity(duka.reading)] == ["owner_left"]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE user_account SET role_id = 'owner' WHERE name = 'Chipo'",
        "UPDATE role SET permissions = permissions || ' approve' WHERE role_id = 'cashier'",
        "DELETE FROM user_account WHERE name = 'Musa'",
        "INSERT INTO sign_in_guard VALUES (zeroblob(16), 10, 0)",
    ],
)
def test_the_books_tell_of_rights_slipped_into_a_table(duka: TestShop, tampering: str) -> None:
    with duka.store.open_work() as work:
        work.connection.execute(tampering)
        work.commit()
    assert [finding.check for finding in check_identity(duka.reading)] == ["tables_agree"]
