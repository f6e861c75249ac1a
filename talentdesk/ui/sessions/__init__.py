"""Setting up sessions: cycle, committee and candidates."""
