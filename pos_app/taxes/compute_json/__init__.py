"""The money engine as JSON in, JSON out: `pos-app compute`, a contract that only grows."""
