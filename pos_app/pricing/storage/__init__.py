"""The table of price rules."""

from pos_app.pricing.storage import price_rules

MODULES = (price_rules,)
"""Whoever imports this room has every table of pricing declared."""
