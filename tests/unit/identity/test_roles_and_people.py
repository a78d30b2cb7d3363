"""Who may do what: the roles that come with the program, and what nobody may take or give away."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest

from pos_app.facts.identity import RoleRow, UserRow
from pos_app.identity.domain.actor import Actor, NotAllowed
from pos_app.identity.domain.pin import require_pin
from pos_app.identity.domain.role import (
    BeyondOwnRights,
    Role,
    require_within,
    role_of,
    standard_roles,
)
from pos_app.identity.domain.staff import (
    LastOwner,
    NameTaken,
    UnknownRole,
    as_actor,
    require_an_owner,
    require_one_name_each,
    require_role,
)
from pos_app.kernel.errors import BadInput
from pos_app.kernel.permissions import Permission

_ROLES = {row.id: role_of(row) for row in standard_roles()}


def _user(number: int, role: str, *, name: str = "", active: bool = True) -> UserRow:
    return UserRow(id=UUID(int=number), name=name or f"U{number}", role=role, pin="", active=active)


def _actor(role: str) -> Actor:
    return as_actor(_user(1, role, name="Juma"), _ROLES[role], UUID(int=9))


@pytest.mark.parametrize(
    ("right", "roles_that_have_it"),
    [
        (Permission.SELL, {"owner", "manager", "cashier"}),
        (Permission.CLOSE_SHIFT, {"owner", "manager", "cashier"}),
        (Permission.DISCOUNT, {"owner", "manager", "cashier"}),
        (Permission.DISCOUNT_OVER_LIMIT, {"owner", "manager"}),
        (Permission.VOID_SALE, {"owner", "manager"}),
        (Permission.RETURN_GOODS, {"owner", "manager"}),
        (Permission.SEE_EXPECTED_CASH, {"owner", "manager"}),
        (Permission.MOVE_CASH, {"owner", "manager"}),
        (Permission.OPEN_DRAWER, {"owner", "manager"}),
        (Permission.APPROVE, {"owner", "manager"}),
        (Permission.CHANGE_USERS, {"owner", "manager"}),
        (Permission.CHANGE_SETTINGS, {"owner"}),
        (Permission.CHANGE_TAXES, {"owner"}),
        (Permission.RESTORE, {"owner"}),
    ],
)
def test_who_has_a_right(right: Permission, roles_that_have_it: set[str]) -> None:
    assert {name for name in _ROLES if _actor(name).can(right)} == roles_that_have_it


def test_an_owner_has_rights_that_came_after_the_shop_was_set_up() -> None:
    assert role_of(RoleRow(id="owner", name="Owner", permissions=("sell",))).permissions == set(
        Permission
    )


def test_a_right_of_a_newer_program_grants_nothing_here() -> None:
    role = role_of(RoleRow(id="x", name="X", permissions=("sell", "launch_rockets")))
    assert role.permissions == {Permission.SELL}


def test_what_is_missing_is_said_in_a_sentence() -> None:
    with pytest.raises(NotAllowed) as refused:
        _actor("cashier").require(Permission.OPEN_DRAWER)
    assert str(refused.value) == (
        "Juma (Cashier) is not allowed to do this: the right to open drawer is missing. "
        "A manager can approve it."
    )
    assert refused.value.details["permission"] == "open_drawer"


@pytest.mark.parametrize("role", sorted(_ROLES))
@pytest.mark.parametrize("right", list(Permission))
def test_require_refuses_exactly_what_can_denies(role: str, right: Permission) -> None:
    actor = _actor(role)
    if actor.can(right):
        actor.require(right)
        return
    with pytest.raises(NotAllowed):
        actor.require(right)


@pytest.mark.parametrize(
    ("actor", "role", "may"),
    [
        ("owner", "owner", True),
        ("owner", "manager", True),
        ("manager", "manager", True),
        ("manager", "cashier", True),
        ("manager", "owner", False),
        ("cashier", "manager", False),
    ],
)
def test_nobody_commands_more_rights_than_they_have(actor: str, role: str, may: bool) -> None:
    if may:
        require_within(_actor(actor), _ROLES[role])
        return
    with pytest.raises(BeyondOwnRights):
        require_within(_actor(actor), _ROLES[role])


def test_a_larger_discount_is_also_more_rights() -> None:
    generous = Role("generous", "Generous", frozenset({Permission.SELL}), Decimal("5.5"))
    with pytest.raises(BeyondOwnRights):
        require_within(_actor("cashier"), generous)


@pytest.mark.parametrize(
    "after",
    [
        [_user(1, "owner", active=False), _user(2, "manager")],
        [_user(1, "manager"), _user(2, "manager")],
        [],
    ],
)
def test_the_last_owner_stays(after: list[UserRow]) -> None:
    with pytest.raises(LastOwner):
        require_an_owner([_user(1, "owner"), _user(2, "manager")], after)


def test_one_of_two_owners_may_go() -> None:
    before = [_user(1, "owner"), _user(2, "owner")]
    require_an_owner(before, [_user(1, "owner", active=False), _user(2, "owner")])


def test_the_first_users_of_a_shop_need_no_owner_before_them() -> None:
    require_an_owner([], [_user(1, "owner")])


def test_two_active_people_of_one_name_are_refused() -> None:
    with pytest.raises(NameTaken):
        require_one_name_each([_user(1, "cashier", name="Zoë"), _user(2, "cashier", name="zoe ")])


def test_the_name_of_somebody_who_left_is_free() -> None:
    left = _user(1, "cashier", name="Zoe", active=False)
    require_one_name_each([left, _user(2, "cashier", name="Zoe")])


def test_a_role_nobody_made_is_refused() -> None:
    with pytest.raises(UnknownRole):
        require_role(_ROLES, "king")


@pytest.mark.parametrize("pin", ["1234", "0000", "12345678"])
def test_a_pin_is_four_to_eight_digits(pin: str) -> None:
    assert require_pin(pin) == pin


@pytest.mark.parametrize(
    "pin", ["", "123", "123456789", "12a4", "12 4", " 1234", "-1234", "1²34", "١٢٣٤"]
)
def test_what_is_no_pin_is_refused_and_not_repeated(pin: str) -> None:
    with pytest.raises(BadInput) as refused:
        require_pin(pin)
    assert not pin or pin not in str(refused.value)
