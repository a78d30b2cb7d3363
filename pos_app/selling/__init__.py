"""What people come in to do: sales, returns, voids, and the open cart."""
