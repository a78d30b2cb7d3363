"""Small charts, painted; imported by the pages that show them, never by the register."""
