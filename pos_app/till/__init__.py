"""The till: the program a shop runs, put together."""
