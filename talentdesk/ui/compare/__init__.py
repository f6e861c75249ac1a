"""People side by side."""
