"""What people see when they sell: register, tender, change."""
