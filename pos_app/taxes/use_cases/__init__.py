"""What the features above ask of taxes."""
