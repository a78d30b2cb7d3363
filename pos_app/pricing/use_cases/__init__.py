"""What people do with prices: ask for them and change their rules."""
