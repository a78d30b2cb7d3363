"""The shop's accounts, and the balanced entry behind every money fact."""
