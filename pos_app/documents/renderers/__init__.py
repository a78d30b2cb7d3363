"""A document as printer bytes, plain text, picture and PDF, and printer bytes read back."""
