"""Settings: this machine's, and the programme of the open file to read."""
