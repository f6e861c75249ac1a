"""What a user can do and ask, one module per place; rows never leave this package."""
