"""Every module that declares a table of the till."""

from pos_app.catalogue import storage as catalogue
from pos_app.documents.storage import print_jobs
from pos_app.identity.storage import approvals, guards, shops, users
from pos_app.ledger import storage as ledger
from pos_app.platform import journal, sealing, settings
from pos_app.pricing import storage as pricing
from pos_app.selling.storage import documents, open_carts
from pos_app.shifts import storage as shifts
from pos_app.stock import storage as stock
from pos_app.taxes import storage as taxes

MODULES = (
    approvals,
    catalogue,
    documents,
    guards,
    journal,
    ledger,
    open_carts,
    pricing,
    print_jobs,
    sealing,
    settings,
    shifts,
    shops,
    stock,
    taxes,
    users,
)
