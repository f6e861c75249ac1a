"""Words and rules of talent review: frozen values and pure functions, standard library only."""
