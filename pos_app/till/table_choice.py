"""How people arranged their tables: each person's own, kept beside this till's data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

_FILE = "tables.json"


class TableChoice:
    """A small file on this computer: no fact of the shop, so nothing of it goes elsewhere."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    def of(self, person: UUID, table: str) -> object:
        """What was kept of a table (see `Arrangement.from_plain`); None for its own layout."""
        return self._read().get(str(person), {}).get(table)

    def keep(self, person: UUID, table: str, arrangement: Mapping[str, Any]) -> None:
        """Keep it for the next time this person signs in here."""
        everybody = self._read()
        own = {**everybody.get(str(person), {}), table: dict(arrangement)}
        kept = {**everybody, str(person): own}
        if self._file.parent.is_dir():
            self._file.write_text(json.dumps(kept, indent=1, sort_keys=True), encoding="utf-8")

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}  # Nobody arranged a table yet, or the file is damaged: built-in layouts hold.
        people = kept.items() if isinstance(kept, dict) else ()
        return {who: tables for who, tables in people if isinstance(tables, dict)}
