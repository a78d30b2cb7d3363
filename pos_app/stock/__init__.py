"""What is on the shelves: movements, levels per day, counts and adjustments."""
