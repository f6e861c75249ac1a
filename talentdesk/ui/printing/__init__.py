"""Printing: sessions and their packets, preview, printer, checking what was printed."""
