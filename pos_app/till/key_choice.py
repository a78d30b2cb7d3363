"""The keys that people gave to commands: each person's own, kept beside this till's data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

_FILE = "keys.json"


class KeyChoice:
    """A small file on this computer: no fact of the shop, so nothing of it goes elsewhere."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE

    def of(self, person: UUID) -> dict[str, str]:
        """The person's own keys by command id; none where the file cannot be read."""
        own = self._read().get(str(person), {})
        return {k: v for k, v in own.items() if isinstance(v, str)} if own else {}

    def keep(self, person: UUID, own: Mapping[str, str]) -> None:
        """Keep them for the next time this person signs in here."""
        everybody = {**self._read(), str(person): dict(own)}
        kept = {who: keys for who, keys in everybody.items() if keys}
        if self._file.parent.is_dir():
            self._file.write_text(json.dumps(kept, indent=1, sort_keys=True), encoding="utf-8")

    def _read(self) -> dict[str, dict[str, object]]:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}  # Nobody changed a key yet, or the file is damaged: the built-in keys hold.
        people = kept.items() if isinstance(kept, dict) else ()
        return {who: keys for who, keys in people if isinstance(keys, dict)}
