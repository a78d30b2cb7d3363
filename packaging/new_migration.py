"""Writes the next migration of the till from the difference between its tables and the last one.

Run by a developer: `.venv/bin/python packaging/new_migration.py "what changes"`. Triggers and
virtual tables are added to the first migration; later ones name theirs by hand.
"""

import re
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from pos_app.platform import database
from pos_app.till import schema

ROOT = Path(__file__).resolve().parents[1]
VERSIONS = ROOT / "migrations" / "till" / "versions"


def main(message: str) -> None:
    """Makes the file and prints its name."""
    number = len(list(VERSIONS.glob("*.py"))) + 1
    config = Config()
    config.set_main_option("script_location", str(VERSIONS.parent))
    config.set_main_option("path_separator", "os")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        connection = database.connect(path, bytes(32), write=True, create=True)
        engine = create_engine(
            "sqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool
        )
        with engine.connect() as sql:
            config.attributes["connection"] = sql
            if number > 1:
                command.upgrade(config, "head")
            made = command.revision(config, message, autogenerate=True, rev_id=f"{number:04d}")
    path = Path(made.path)
    if number == 1:
        _add_raw(path)
    print(path.relative_to(ROOT))


def _add_raw(path: Path) -> None:
    """Lets the first migration make triggers and virtual tables, too."""
    statements = "".join(f"    {statement!r},\n" for statement in schema.RAW_DDL)
    text = path.read_text(encoding="utf-8")
    text = text.replace(
        "\n\ndef upgrade",
        f"\n# Triggers and virtual tables.\nRAW = (\n{statements})\n\n\ndef upgrade",
        1,
    )
    run = "\n    for statement in RAW:\n        op.get_bind().exec_driver_sql(statement)\n"
    text = text.replace("\n\n\ndef downgrade", f"{run}\n\ndef downgrade", 1)
    virtual = re.findall(r"CREATE VIRTUAL TABLE (\w+)", statements)
    drops = "".join(f'    op.execute("DROP TABLE {name}")\n' for name in virtual)
    text = text.replace("def downgrade() -> None:\n", f"def downgrade() -> None:\n{drops}", 1)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
