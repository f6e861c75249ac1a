"""Rehearsals over the board and the challenge of its middle: shown, compared, taken over or thrown away."""
