"""Tables of products, categories and import jobs, and the search index."""

from pos_app.catalogue.storage import categories, import_jobs, products, search_index, search_queue
from pos_app.catalogue.storage.search_index import SEARCH_DDL

MODULES = (categories, import_jobs, products, search_index, search_queue)
"""Whoever imports this room has every table of the catalogue declared."""

__all__ = ["MODULES", "SEARCH_DDL"]
