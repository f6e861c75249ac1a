"""The meeting beside the board: agenda, timer, opinions, attendance, recusals."""
