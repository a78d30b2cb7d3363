"""The taxes of the shop on a screen."""
