"""Every module that declares a table of the till, and what only SQL can declare."""

from pos_app.catalogue.storage import (
    categories,
    import_jobs,
    products,
    search_index,
    search_queue,
)
from pos_app.documents.storage import print_jobs, receipt_copies
from pos_app.identity.storage import approvals, guards, shops, users
from pos_app.ledger import storage as ledger
from pos_app.platform import journal, sealing, settings
from pos_app.pricing.storage import price_rules
from pos_app.selling.storage import documents, open_carts, returns
from pos_app.shifts import storage as shifts
from pos_app.stock import storage as stock
from pos_app.taxes import storage as taxes

MODULES = (
    approvals,
    categories,
    documents,
    guards,
    import_jobs,
    journal,
    ledger,
    open_carts,
    price_rules,
    print_jobs,
    products,
    receipt_copies,
    returns,
    sealing,
    search_index,
    search_queue,
    settings,
    shifts,
    shops,
    stock,
    taxes,
    users,
)

RAW_DDL = (
    *journal.IMMUTABLE,
    ledger.BALANCE_TRIGGER,
    documents.SUMS_TRIGGER,
    *search_index.SEARCH_DDL,
)
"""Triggers and virtual tables, which a migration takes over as they stand here."""
