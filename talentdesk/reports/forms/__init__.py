"""Forms on paper: bordered tables with labels and places, boxes for words, and signatures."""
