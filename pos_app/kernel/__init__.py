"""The language everything speaks: money, quantity, time, identity, refusals."""
