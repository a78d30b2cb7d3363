"""Reads the countries that come with the program, from resources/countries."""

from __future__ import annotations

from functools import cache

from pos_app.kernel.errors import BadInput
from pos_app.platform.paths import resource
from pos_app.taxes.domain.country import Country, parse_country

FOLDER = resource("countries")


def country_codes() -> tuple[str, ...]:
    """The ISO 3166 codes of all countries there is data for, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


@cache
def read_country(code: str) -> Country:
    """The country of an ISO 3166 code; refuses one there is no data for."""
    if code not in country_codes():
        known = ", ".join(country_codes())
        raise BadInput(
            what="The country", why=f'there is no data for "{code[:8]}", only for {known}'
        )
    return parse_country((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
