"""Reads the chart templates that come with the program, from resources/countries/charts."""

from __future__ import annotations

from functools import cache

from pos_app.kernel.errors import BadInput
from pos_app.ledger.domain.chart import Chart, parse_chart
from pos_app.platform.paths import resource

FOLDER = resource("countries", "charts")


def chart_names() -> tuple[str, ...]:
    """The names of all templates, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


@cache  # Asked for by every sale; templates do not change while the program runs.
def read_chart(name: str) -> Chart:
    """The template of that name; refuses one that does not exist."""
    if name not in chart_names():
        raise BadInput(what="The chart of accounts", why=f'there is no template "{name[:32]}"')
    return parse_chart((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
