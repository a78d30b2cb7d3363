"""What happened, as frozen values: written once, never changed; also the wire format."""
