"""Documents as values: the layout, and the receipt and shift report built from it."""
