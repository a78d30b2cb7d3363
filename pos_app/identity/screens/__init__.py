"""What people see when they sign in, and what every screen shares: the desk, amounts."""
