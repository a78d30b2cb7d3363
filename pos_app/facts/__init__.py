"""What happened, as frozen values. A fact is written once and never changes; it is the wire format."""
