"""Stand-ins that behave, and misbehave, like the devices in a shop."""
