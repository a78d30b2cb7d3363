"""What is done with papers: rendering and printing them, and printing them again."""
