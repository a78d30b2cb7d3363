"""What is done at the register."""
