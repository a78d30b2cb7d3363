"""Changes a shop's data behind the program's back: with its key by SQL, and without it by bytes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from pos_app.kernel.errors import Trouble
from pos_app.platform.findings import Finding
from pos_app.platform.paths import Folder
from pos_app.till.composition import open_keys

Connection = Any


@contextmanager
def tampering(shop: Path) -> Iterator[Connection]:
    """The database, opened with its key and without its guards; they stand again afterwards."""
    folder = Folder(shop)
    with closing(driver.connect(str(folder.database), isolation_level=None)) as connection:
        connection.execute(f"PRAGMA key=\"x'{open_keys(folder).database_key.hex()}'\"")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        guards = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in guards:
            connection.execute(f'DROP TRIGGER "{name}"')
        yield connection
        for _, sql in guards:
            connection.execute(sql)


@dataclass(frozen=True, slots=True)
class Cell:
    """One value in a row, found by all columns of the table's primary key."""

    table: str
    key: tuple[tuple[str, Any], ...]
    column: str
    value: Any

    @property
    def place(self) -> Any:
        """The row's position in the journal, where it has one."""
        return dict(self.key).get("n")

    def edit(self, connection: Connection) -> None:
        """Changes the value, keeping its type: a little, or more where a little makes two alike."""
        row = " AND ".join(f'"{name}" = ?' for name, _ in self.key)
        column, table = self.column, self.table
        sql = f'UPDATE "{table}" SET "{column}" = ? WHERE {row}'  # noqa: S608 - names of our schema
        little, more = self._others()
        keys = [value for _, value in self.key]
        try:
            changed = connection.execute(sql, (little, *keys))
        except driver.IntegrityError:
            changed = connection.execute(sql, (more, *keys))
        assert changed.rowcount == 1, self

    def _others(self) -> tuple[Any, Any]:
        match self.value:
            case int(number):
                return number + 1, number + 1_000_003
            case str(text):
                return f"{text[:-1]}{'x' if text[-1:] != 'x' else 'y'}", f"{text} too"
            case bytes(content):
                end = content[-1] ^ 1 if content else 1
                return content[:-1] + bytes([end]), bytes(255 - byte for byte in content)
        raise AssertionError(f"{self.column} holds nothing that could be changed")


def cells(connection: Connection, table: str) -> list[Cell]:
    """Every value of a table but its NULLs."""
    columns = connection.execute("SELECT name, pk FROM pragma_table_info(?)", (table,)).fetchall()
    names = [name for name, _ in columns]
    keys = [name for name, part in columns if part]
    rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608 - our schema
    found = []
    for row in rows:
        values = dict(zip(names, row, strict=True))
        key = tuple((name, values[name]) for name in keys)
        found += [Cell(table, key, name, values[name]) for name in names]
    return [cell for cell in found if cell.value is not None]


def flip_bit(file: Path, chance: random.Random) -> int:
    """Turns one bit round; answers where."""
    content = bytearray(file.read_bytes())
    at = chance.randrange(len(content))
    content[at] ^= 1 << chance.randrange(8)
    file.write_bytes(content)
    return at


def found_by(verify: Iterator[Finding]) -> list[Finding] | str:
    """What a verification found, or the sentence it ended with."""
    try:
        return list(verify)
    except Trouble as trouble:
        return str(trouble)
