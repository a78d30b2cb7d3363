"""What people do with the stock: count it, correct it, look at it."""
