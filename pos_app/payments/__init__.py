"""How a document is settled: tenders, change, cash rounding."""
