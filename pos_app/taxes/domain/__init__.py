"""Taxes, discounts and charges of a document, computed exactly; amounts are integer minor units."""
