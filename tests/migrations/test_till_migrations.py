"""The till's schema: models equal migrations, up and down and up again, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from pos_app.kernel.identifiers import new_id
from pos_app.platform import database
from pos_app.platform.database import Connection
from pos_app.platform.migrate import (
    SCHEMA_VERSION,
    NewerSchema,
    NotAShop,
    migrate,
    needs_migration,
    schema_version,
)
from pos_app.platform.tables import METADATA
from pos_app.selling.use_cases.complete_sale import CompleteSale, complete_sale
from pos_app.till import schema
from tests.helpers.shop import cash, open_shop

KEY = bytes(range(32))


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Connection]:
    with closing(database.connect(tmp_path / "x.db", KEY, write=True, create=True)) as connection:
        yield connection


def objects(connection: Connection) -> dict[str, str]:
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'"
    )
    return dict(rows.fetchall())


def test_models_equal_migrations(empty: Connection) -> None:
    migrate(empty)
    engine = create_engine("sqlite://", module=dbapi2, creator=lambda: empty, poolclass=StaticPool)
    with engine.connect() as sql:
        context = MigrationContext.configure(sql, opts={"include_object": _is_ours})
        assert compare_metadata(context, METADATA) == []


def _is_ours(part: Any, name: str, kind: str, reflected: bool, other: Any) -> bool:
    virtual = ("product_words", "product_trigrams")
    return not (kind == "table" and reflected and name.startswith(virtual))


def test_triggers_and_virtual_tables_are_as_the_program_declares_them(empty: Connection) -> None:
    migrate(empty)
    there = set(objects(empty).values())
    created = [statement for statement in schema.RAW_DDL if statement.startswith("CREATE")]
    assert created
    assert set(created) <= there


def test_every_table_is_strict(empty: Connection) -> None:
    migrate(empty)
    for table in METADATA.sorted_tables:
        assert "STRICT" in objects(empty)[table.name], table.name


def test_the_number_of_migrations_is_the_schema_version() -> None:
    versions = list((Path(schema.__file__).parents[2] / "migrations/till/versions").glob("*.py"))
    assert len(versions) == SCHEMA_VERSION


def test_up_down_and_up_again_on_a_filled_database(tmp_path: Path) -> None:
    with open_shop(tmp_path / "shop") as shop:
        complete_sale(CompleteSale(new_id(), shop.cart("TEA"), cash("140")), **shop.how)
        path, key = shop.till.folder.database, shop.till.store.keys.database_key
    with closing(database.connect(path, key, write=True)) as connection:
        before = objects(connection)
        for name in ("journal", "stream"):  # Only a migration may take the journal down.
            for verb in ("updates", "deletes"):
                connection.execute(f"DROP TRIGGER {name}_never_{verb}")
        migrate(connection, to="base")
        assert schema_version(connection) == 0
        assert objects(connection) == {}
        migrate(connection)
        assert objects(connection) == before
        assert schema_version(connection) == SCHEMA_VERSION


def test_a_migration_that_fails_leaves_the_old_schema(empty: Connection) -> None:
    empty.execute("CREATE TABLE sale (in_the_way INTEGER)")
    with pytest.raises(Exception, match="already exists"):
        migrate(empty)
    if empty.in_transaction:
        empty.execute("ROLLBACK")
    assert list(objects(empty)) == ["sale"]
    assert schema_version(empty) == 0


def test_a_newer_schema_is_refused(empty: Connection, tmp_path: Path) -> None:
    migrate(empty)
    empty.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    with pytest.raises(NewerSchema, match=str(SCHEMA_VERSION + 1)):
        needs_migration(empty, tmp_path)


def test_another_programs_database_is_refused(empty: Connection, tmp_path: Path) -> None:
    migrate(empty)
    empty.execute("PRAGMA application_id=42")
    with pytest.raises(NotAShop):
        needs_migration(empty, tmp_path)
