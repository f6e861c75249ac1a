"""Empty boxes for a pen."""

from typing_extensions import override

from talentdesk.reports import marks
from talentdesk.reports.ink import MM, Ink
from talentdesk.reports.text import Canvas, FixedBlock


class Tick(FixedBlock):
    """A square to mark."""

    def __init__(self, ink: Ink, side: float) -> None:
        super().__init__(ink, side + 2)
        self._side = side

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the square."""
        line = self._ink.colour("text")
        marks.box(canvas, left + 2 * MM, top - self._side - 1, self._side, self._side, line=line, thick=1.0)
