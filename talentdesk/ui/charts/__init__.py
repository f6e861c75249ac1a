"""Charts in the window, drawn by the same functions as those on paper."""
