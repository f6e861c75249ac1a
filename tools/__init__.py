"""Tools for those who work on TalentDesk; the program does not need them."""
