"""The language everything speaks: money, quantity, time, identity and refusals. Imports nothing of ours."""
