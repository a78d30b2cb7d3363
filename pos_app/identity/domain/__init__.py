"""People and rights as values: plain Python."""
