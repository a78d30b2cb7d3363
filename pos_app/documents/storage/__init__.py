"""The print spool as a table."""
