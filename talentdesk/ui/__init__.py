"""Windows: they ask and do through the desk, and show values."""
