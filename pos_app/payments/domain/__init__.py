"""Tenders and what they settle."""
