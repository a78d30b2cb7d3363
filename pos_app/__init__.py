"""Duka: a point of sale and back office that never loses a sale."""

__version__ = "0.1.0"
