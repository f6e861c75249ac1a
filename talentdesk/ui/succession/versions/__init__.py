"""Versions of the tier chart, and what changed between two of them."""
