"""What a shift is, and what its sums say."""
