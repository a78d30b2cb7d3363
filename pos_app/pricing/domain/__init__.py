"""Quotes and price rules as values."""
