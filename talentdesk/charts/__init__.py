"""Charts as functions of values: ``draw_x(axes, values, style, say)`` on axes they are given.

No module here imports Matplotlib when it is imported itself: papers and the window take the values and the
style without paying for it, and the window draws its first chart only when one is looked at.
"""
