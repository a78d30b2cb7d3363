"""What people do with the drawer."""
