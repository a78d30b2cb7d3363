"""Accounts, entries and the rules by which money facts are posted."""
