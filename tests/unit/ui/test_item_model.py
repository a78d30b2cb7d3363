"""A new list reaches the views as the fewest changes that lead there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from pos_app.ui.models.item_model import ITEM, ItemModel
from pos_app.ui.models.items import CartItem

keys = st.lists(st.integers(0, 9).map(str), unique=True, max_size=8)


def line(key: str, quantity: str = "1") -> CartItem:
    return CartItem(key, quantity, f"Product {key}", "€1.00")


def changes(model: ItemModel[CartItem]) -> list[tuple[str, int, int]]:
    seen: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: seen.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: seen.append(("out", first, last)))
    model.dataChanged.connect(lambda a, b: seen.append(("new", a.row(), b.row())))
    return seen


def test_one_more_line_is_one_insertion():
    model = ItemModel([line("a"), line("b")])
    seen = changes(model)
    model.set_items([line("a"), line("b"), line("c")])
    assert seen == [("in", 2, 2)]


def test_another_quantity_redraws_one_line():
    model = ItemModel([line("a"), line("b"), line("c")])
    seen = changes(model)
    model.set_items([line("a"), line("b", "2"), line("c")])
    assert seen == [("new", 1, 1)]


def test_a_removed_line_leaves_the_others_alone():
    model = ItemModel([line("a"), line("b"), line("c")])
    seen = changes(model)
    model.set_items([line("a"), line("c")])
    assert seen == [("out", 1, 1)]


def test_put_adds_or_replaces():
    model = ItemModel([line("a")])
    seen = changes(model)
    assert [model.put(line("b")), model.put(line("a", "7"))] == [1, 0]
    assert seen == [("in", 1, 1), ("new", 0, 0)]
    assert model.index(0, 0).data(ITEM).quantity == "7"


@given(keys, keys)
def test_any_list_becomes_any_other(before, after):
    model = ItemModel([line(k) for k in before])
    mirror = list(before)
    model.rowsRemoved.connect(lambda _, a, b: mirror.__delitem__(slice(a, b + 1)))
    model.rowsInserted.connect(
        lambda _, a, b: mirror.__setitem__(
            slice(a, a), [model.item(row).key for row in range(a, b + 1)]
        )
    )
    model.set_items([line(k, "2") for k in after])
    assert [item.key for item in model.items] == after == mirror
    assert all(item.quantity == "2" for item in model.items)
    assert [model.row_of(k) for k in after] == list(range(len(after)))
    assert model.rowCount(QModelIndex()) == len(after)


def test_screen_readers_hear_the_whole_line():
    item = CartItem("a", "3", "Oat milk", "€7.05", "€2.35 each")
    assert item.spoken == "Oat milk, 3, €2.35 each, €7.05"
    told = CartItem("a", "3", "Oat milk", "€7.05", spoken_text="Oat milk, 3 pieces, 7.05 euros")
    assert told.spoken == "Oat milk, 3 pieces, 7.05 euros"
