"""Products as values, codes, ranking of search hits, and the rules for a file of products."""
