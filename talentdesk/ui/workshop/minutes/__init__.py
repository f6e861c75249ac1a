"""The minutes beside the board: written by themselves, edited by hand."""
