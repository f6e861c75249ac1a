"""Keys of the view that several modules name."""

VIEW_KEYS = 9
"""So many saved views have a key of their own, Alt+1 and so on."""
