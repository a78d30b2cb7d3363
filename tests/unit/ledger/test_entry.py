"""An entry cancels out, or there is no entry."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.kernel.errors import BadInput
from pos_app.kernel.money import AMOUNT_MAX_MINOR
from pos_app.ledger.domain.entry import Entry, EntryLine, gather, mirror

amounts = st.integers(-(10**13), 10**13)  # Twelve of them are still an amount.
movements = st.lists(st.tuples(st.sampled_from("abcdef"), amounts), max_size=12)


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        ([], "without lines"),
        ([("a", 5)], "differ by 5"),
        ([("a", 5), ("b", -4)], "differ by 1"),
        ([("a", 5), ("b", 0), ("c", -5)], "moves nothing"),
    ],
)
def test_what_does_not_cancel_out_is_a_bug(lines: list[tuple[str, int]], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Entry(tuple(EntryLine(account, amount) for account, amount in lines))


@given(movements)
def test_gathered_lines_hold_each_account_once_with_its_whole_sum(
    moved: list[tuple[str, int]],
) -> None:
    moved.append(("rest", -sum(amount for _, amount in moved)))
    lines = gather(moved)
    assert len({line.account for line in lines}) == len(lines)
    assert sum(line.amount for line in lines) == 0
    for account in "abcdef":
        whole = sum(amount for each, amount in moved if each == account)
        assert [line.amount for line in lines if line.account == account] == [whole] * bool(whole)


@given(movements.filter(lambda moved: sum(amount for _, amount in moved) != 0))
def test_unbalanced_movements_are_a_bug(moved: list[tuple[str, int]]) -> None:
    with pytest.raises(ValueError, match="differ by"):
        gather(moved)


def test_nothing_moved_leaves_no_lines() -> None:
    assert gather([("a", 0), ("b", 3), ("b", -3)]) == ()


@given(movements)
def test_the_mirror_of_the_mirror_is_the_entry(moved: list[tuple[str, int]]) -> None:
    moved.append(("rest", -sum(amount for _, amount in moved)))
    lines = gather(moved)
    assert mirror(mirror(lines)) == lines
    assert gather((line.account, line.amount) for line in (*lines, *mirror(lines))) == ()


def test_an_amount_that_no_shop_has_is_refused() -> None:
    most = AMOUNT_MAX_MINOR
    assert gather([("a", most), ("b", -most)]) == (EntryLine("a", most), EntryLine("b", -most))
    with pytest.raises(BadInput, match="1,000,000,000,000,001 is too large"):
        gather([("a", most), ("b", -most), ("a", 1), ("b", -1)])
