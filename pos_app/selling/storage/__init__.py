"""Documents at the till, and the open cart."""
