"""Ballots in the workshop: one candidate at a time, many in a table, papers to print."""
