"""The drawer and the day: shifts, cash in and out, counting, X and Z."""
