"""Talking to the devices themselves. All of it blocks: call it from a worker thread."""
