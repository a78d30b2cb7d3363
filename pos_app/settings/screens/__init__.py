"""The settings page: its categories, and a row for everything that can be set."""
