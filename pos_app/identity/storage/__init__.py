"""Tables of the shop, its users and their approvals."""
