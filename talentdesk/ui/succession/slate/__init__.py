"""The slate editor: who may follow in a post, in which order, how ready, and who covers at once."""
