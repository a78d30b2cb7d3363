"""Who works here: users, roles, PINs, sessions, approvals, and the shop itself."""
