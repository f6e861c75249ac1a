"""Experts with scarce knowledge, holders of special relations, and how both are handed over."""
