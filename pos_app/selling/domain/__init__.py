"""The cart, and the rules of selling."""
