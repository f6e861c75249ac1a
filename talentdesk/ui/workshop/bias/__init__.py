"""How groups of people stand on the board, for the facilitator alone."""
