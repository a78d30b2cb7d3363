"""Round axes, shares that add up, and curves that never overshoot."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.ui.charts.curve import smooth_path, tangents
from pos_app.ui.charts.values import axis_for, shares


@pytest.mark.parametrize(
    ("values", "low", "step", "count"),
    [
        ([145, 641], 0, 200, 4),
        ([3], 0, 1, 3),
        ([0, 0], 0, 1, 1),
        ([], 0, 1, 1),
        ([-60, 640], -250, 250, 4),
        ([-5], -6, 2, 3),
        ([Decimal("0.07")], 0, Decimal("0.02"), 4),
        ([1_000_000], 0, 250_000, 4),
    ],
)
def test_axes_are_round(values, low, step, count):
    axis = axis_for(values)
    assert (axis.low, axis.step, axis.count) == (low, step, count)


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=40))
def test_every_value_is_on_the_axis(values):
    axis = axis_for(values)
    assert axis.count <= 4
    assert axis.low <= min(0, *values) if len(values) > 1 else True
    assert all(0 <= axis.share(value) <= 1 for value in values)
    assert Decimal(0) in axis.marks


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=20))
def test_shares_add_up(values):
    parts = shares(values)
    assert sum(parts) == pytest.approx(1.0 if any(values) else 0.0)


@given(st.lists(st.integers(0, 1000), min_size=2, max_size=24))
def test_a_curve_stays_between_its_points(ys):
    from PySide6.QtCore import QPointF

    path = smooth_path([QPointF(10 * x, y) for x, y in enumerate(ys)])
    box = path.boundingRect()
    assert box.top() >= min(ys) - 1e-6
    assert box.bottom() <= max(ys) + 1e-6


def test_a_flat_piece_stays_flat():
    assert tangents([0, 1, 2, 3], [0, 5, 5, 9])[1:3] == [0.0, 0.0]
