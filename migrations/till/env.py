"""Runs the till's migrations on a connection that the program has opened and keyed."""

from alembic import context

from pos_app.platform.tables import METADATA
from pos_app.till import schema

assert schema.MODULES, "every table must be declared before it is compared"

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
context.run_migrations()
