"""What people do with the catalogue: change it, find in it, import into it."""
