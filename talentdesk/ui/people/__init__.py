"""The people place: the table of all, the personal file, adding people and taking rosters over."""
