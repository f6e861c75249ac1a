"""The workshop: the board with its cards, the page around it, and the window for the projector."""
