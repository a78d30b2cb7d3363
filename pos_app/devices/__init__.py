"""Printers, drawers and scanners: what they say, how they are spoken to, and stand-ins for them."""
