"""What the shop sells: products, their codes and categories; finding them; importing them."""
