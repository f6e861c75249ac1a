"""Help: short pages in both languages."""
