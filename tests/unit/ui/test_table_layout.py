"""What a person arranged is kept, and as many columns stand in a table as fit."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from pos_app.ui.models.table_layout import Arrangement, Sort, fit


@dataclass(frozen=True)
class Wished:
    key: str
    width: float = 0.0
    priority: int = 1
    least: float = 0.0


COLUMNS = (Wished("name"), Wished("code", 150, 3), Wished("price", 100), Wished("stock", 120, 2))
OWN = Arrangement()


def test_what_is_left_goes_to_the_column_without_a_width():
    assert fit(COLUMNS, OWN, 900) == {"name": 530, "code": 150, "price": 100, "stock": 120}


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (530, ["name", "code", "price", "stock"]),
        (529, ["name", "price", "stock"]),
        (379, ["name", "price"]),
        (200, ["name", "price"]),
    ],
)
def test_the_least_important_give_way_and_nothing_scrolls(room, shown):
    widths = fit(COLUMNS, OWN, room)
    assert list(widths) == shown
    assert sum(widths.values()) == pytest.approx(room)


def test_hidden_columns_leave_their_room():
    assert fit(COLUMNS, OWN.with_shown("code", shown=False), 900)["name"] == 680
    shown_again = OWN.with_shown("code", shown=False).with_shown("code", shown=True)
    assert shown_again == OWN


def test_a_drawn_width_is_kept_and_the_last_column_takes_the_rest():
    widths = fit(COLUMNS, OWN.with_width("name", 300), 900)
    assert (widths["name"], widths["stock"]) == (300, 350)


@pytest.mark.parametrize(("drawn", "kept"), [(5, 48), (400, 400), (9000, 1200)])
def test_no_column_is_lost_by_drawing_it(drawn, kept):
    assert OWN.with_width("name", drawn).widths["name"] == kept


def test_new_columns_stand_where_they_were_built():
    moved = Arrangement(order=("stock", "name", "gone"))
    assert moved.ordered(["name", "code", "price", "stock"]) == ("stock", "code", "price", "name")


def test_what_is_kept_comes_back():
    full = Arrangement(
        order=("price", "name"),
        hidden=frozenset({"code"}),
        widths={"name": 300.0},
        sort=Sort("price", descending=True),
    )
    assert Arrangement.from_plain(full.as_plain()) == full


@pytest.mark.parametrize(
    "raw",
    [
        None,
        "order",
        [],
        {},
        {"order": 3, "hidden": "name", "widths": ["x"], "sort": "price"},
        {"order": [1, None], "hidden": [[]], "widths": {"name": "wide"}, "sort": {"key": 5}},
    ],
)
def test_what_cannot_be_understood_is_the_tables_own_layout(raw):
    assert Arrangement.from_plain(raw) == OWN


def test_others_give_way_before_a_column_has_less_than_it_needs():
    roomy = (Wished("name", least=300), *COLUMNS[1:])
    assert list(fit(roomy, OWN, 600)) == ["name", "price", "stock"]
    assert list(fit(COLUMNS, OWN, 600)) == ["name", "code", "price", "stock"]
