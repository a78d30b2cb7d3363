"""Brings a database to this program's schema, whole or not at all, after a verified backup.

The schema's version is the number of migrations applied; it stands in the file's header, so that
an up-to-date database is recognised without loading the migration tools.
"""

from __future__ import annotations

from pathlib import Path

from pos_app.kernel.errors import Trouble
from pos_app.platform.database import APPLICATION_ID, Connection
from pos_app.platform.paths import program_folder

SCHEMA_VERSION = 1


class NewerSchema(Trouble):
    """A newer program wrote this database."""

    text = (
        "This shop's data was written by a newer Duka (data version {found}, this program knows "
        "{known}). Nothing was changed. Install the newer program, or restore an older backup."
    )


class NotAShop(Trouble):
    """The file is a database of another program."""

    text = "The file {path} is not a Duka database. Nothing was changed."


def schema_version(connection: Connection) -> int:
    """How many migrations the database has seen; 0 for an empty one."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def needs_migration(connection: Connection, path: Path) -> bool:
    """Whether the schema is older than this program's. Refuses newer and foreign databases."""
    version = schema_version(connection)
    if version > SCHEMA_VERSION:
        raise NewerSchema(found=version, known=SCHEMA_VERSION)
    if version and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotAShop(path=path)
    return version < SCHEMA_VERSION


def migrate(connection: Connection, *, to: str = "head") -> None:
    """Applies migrations in one transaction; killed anywhere, the old schema is intact."""
    from alembic import command  # Only a first start and an update need the migration tools.
    from alembic.config import Config
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool
    )
    config = Config()
    config.set_main_option("path_separator", "os")
    config.set_main_option("script_location", str(program_folder() / "migrations" / "till"))
    with engine.connect() as sql:
        # Begun before the tools see the connection: they then leave beginning and ending to us.
        sql.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = sql
        wanted = SCHEMA_VERSION if to == "head" else int(to) if to.isdigit() else 0
        going_down = wanted < schema_version(connection)
        (command.downgrade if going_down else command.upgrade)(config, to)
        applied = sql.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        sql.exec_driver_sql(f"PRAGMA user_version={int(applied or 0)}")
        sql.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        sql.commit()
