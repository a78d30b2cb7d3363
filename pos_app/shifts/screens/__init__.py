"""What people see of shifts."""
