"""The controls of the design language. They take plain values and emit signals."""
