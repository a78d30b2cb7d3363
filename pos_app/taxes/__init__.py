"""The money engine: one way to compute net, tax and gross for cart, paper, ledger and hub."""
