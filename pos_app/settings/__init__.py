"""Changing what a shop can set."""
