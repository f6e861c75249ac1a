"""The talent card: who someone is, where they stand, and why; the same everywhere."""
