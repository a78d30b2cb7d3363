"""What something costs now, and why: shelf prices, price rules, prices inside codes."""
