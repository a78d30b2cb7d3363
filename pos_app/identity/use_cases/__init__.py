"""What people ask of identity: to come in, to be changed, to be let do one act."""
