"""What people do with settings."""
