"""The card of a post on paper: as on the screen, with shapes and words that grey paper keeps."""

from reportlab.lib.colors import Color

from talentdesk.charts.post_card import PAD, STRIP, WIDTH, Part, Placed, parts, risk_beside
from talentdesk.domain.succession_chart import PostState
from talentdesk.reports import marks
from talentdesk.reports.ink import Align, Face, Ink
from talentdesk.reports.text import Canvas, Text, draw_line
from talentdesk.wording.post_card import CardLine, PostCard

ROLES = {
    PostState.READY: "good",
    PostState.LATER: "warn",
    PostState.NOT_JUDGED: "info",
    PostState.NONE: "bad",
    PostState.UNLOOKED: "muted",
}
_TITLE = Face(14, 18, bold=True)
_NAME = Face(13.5, 18)
_BODY = Face(13, 17)
_SMALL = Face(12, 15)
_CHIP = Face(11, 14)
_QUIET = (Part.TITLE, Part.UNIT, Part.EXPECTED, Part.MORE)
"""Lines that are a text of the card and nothing else; each is named as its field is."""
_MARK = 13.0
_DASH = (2.4, 2.0)
_USUAL_NAME = 72.0
"""Units of a name that a chip never takes."""


def paint_card(canvas: Canvas, ink: Ink, card: PostCard, left: float, top: float, height: float) -> None:
    """Paint a card; the units are those of the layout, y grows upwards."""
    vacant = card.vacant
    line = ink.colour("bad" if vacant else "line-strong")
    bottom = top - height
    dash = list(_DASH) if vacant else []
    canvas.setFillColor(ink.colour("surface"))
    canvas.setStrokeColor(line)
    canvas.setLineWidth(1.2 if vacant else 0.8)
    canvas.setDash(dash)
    canvas.roundRect(left, bottom, WIDTH, height, 6, stroke=1, fill=1)
    canvas.setDash([])
    if card.state is not None:
        marks.box(canvas, left + 1, bottom + 6, STRIP, height - 12, fill=ink.colour(ROLES[card.state]))
    for placed in parts(card):
        _paint_part(canvas, ink, card, placed, left, top)


def paint_state(canvas: Canvas, ink: Ink, state: PostState, left: float, bottom: float, side: float) -> None:
    """Paint the mark of a state into a square."""
    colour, white = ink.colour(ROLES[state]), ink.colour("surface")
    middle = (left + side / 2, bottom + side / 2)
    radius = side / 2
    canvas.setLineWidth(side / 9)
    canvas.setStrokeColor(colour)
    if state is PostState.READY:
        marks.dot(canvas, middle, radius, fill=colour)
        canvas.setStrokeColor(white)
        points = ((0.27, 0.48), (0.44, 0.31), (0.74, 0.66))
        path = canvas.beginPath()
        path.moveTo(left + points[0][0] * side, bottom + points[0][1] * side)
        for across, up in points[1:]:
            path.lineTo(left + across * side, bottom + up * side)
        canvas.drawPath(path, stroke=1, fill=0)
    elif state is PostState.NONE:
        marks.shape(
            canvas, [(left, bottom), (left + side, bottom), (left + radius, bottom + side)], fill=colour
        )
        _sign(canvas, ink, "!", middle[0], bottom, side, "surface")
    else:
        canvas.setDash(list(_DASH) if state is PostState.UNLOOKED else [])
        canvas.circle(*middle, radius - side / 18, stroke=1, fill=0)
        canvas.setDash([])
        if state is PostState.LATER:
            _half(canvas, middle, radius, colour)
        elif state is PostState.NOT_JUDGED:
            _sign(canvas, ink, "?", middle[0], bottom + side * 0.06, side, ROLES[state])


def _half(canvas: Canvas, middle: tuple[float, float], radius: float, colour: Color) -> None:
    canvas.setFillColor(colour)
    x, y = middle
    canvas.wedge(x - radius, y - radius, x + radius, y + radius, 90, 180, stroke=0, fill=1)


def _sign(canvas: Canvas, ink: Ink, sign: str, x: float, bottom: float, side: float, role: str) -> None:
    face = Face(side * 0.68, side, bold=True, colour=role, align=Align.CENTRE)
    draw_line(canvas, ink, sign, x, bottom + side * 0.22, face)


def _paint_part(canvas: Canvas, ink: Ink, card: PostCard, placed: Placed, left: float, top: float) -> None:
    x, right = left + PAD, left + WIDTH - PAD
    room = right - x
    base = top - placed.y - placed.height / 2 - 4.4
    part = placed.part
    if card.risk and part is risk_beside(card):
        beside = part is not Part.RISK
        face = _SMALL.but(align=Align.RIGHT if beside else Align.LEFT, colour=card.risk_role)
        room -= draw_line(canvas, ink, card.risk, right if beside else x, base, face) + 10
    if part in _QUIET:
        face = _TITLE if part is Part.TITLE else _SMALL.but(colour="muted")
        draw_line(canvas, ink, str(getattr(card, part)), x, base, face, width=room)
    elif part is Part.HOLDER:
        _paint_holder(canvas, ink, card, x, room, base)
    elif part is Part.RULE:
        y = top - placed.y - placed.height / 2
        marks.rule(canvas, (x, y), (right, y), ink.colour("line"))
    elif part is Part.STATE and card.state is not None:
        paint_state(canvas, ink, card.state, x, base - 2, _MARK)
        face = _SMALL.but(bold=True, colour=ROLES[card.state])
        draw_line(canvas, ink, card.state_text, x + _MARK + 6, base, face, width=room - _MARK - 6)
    elif part is Part.LINE:
        widest = max(Text(ink, one.label, _SMALL).natural_width for one in card.lines)
        _paint_line(canvas, ink, card.lines[placed.index], x, right, base, max(16.0, widest + 8))
    elif part is Part.COVER:
        draw_line(canvas, ink, card.cover, x + _MARK + 6, base, _SMALL, width=room - _MARK - 6)
        _shield(canvas, ink, x + 1, base - 2)


def _paint_holder(canvas: Canvas, ink: Ink, card: PostCard, x: float, room: float, base: float) -> None:
    if not card.vacant:
        draw_line(canvas, ink, card.holder, x, base, _NAME, width=room)
        return
    face = _BODY.but(bold=True, colour="bad")
    wide = draw_line(canvas, ink, card.holder, x + 8, base, face, width=room - 16) + 16
    canvas.setStrokeColor(ink.colour("bad"))
    canvas.setDash(list(_DASH))
    canvas.roundRect(x, base - 5, wide, 18, 4, stroke=1, fill=0)
    canvas.setDash([])


def _paint_line(
    canvas: Canvas, ink: Ink, line: CardLine, x: float, right: float, base: float, label: float
) -> None:
    draw_line(canvas, ink, line.label, x, base, _SMALL.but(colour="muted"))
    chip = 0.0
    if line.chip:
        face = _CHIP.but(colour=line.role, align=Align.CENTRE)
        name = min(_USUAL_NAME, Text(ink, line.name, _BODY).natural_width)
        chip = min(Text(ink, line.chip, _CHIP).natural_width + 14, right - x - label - name - 8)
        canvas.setStrokeColor(ink.colour(line.role))
        canvas.setLineWidth(0.8)
        canvas.setDash([] if line.firm else list(_DASH))
        canvas.roundRect(right - chip, base - 4, chip, 16, 7, stroke=1, fill=0)
        canvas.setDash([])
        draw_line(canvas, ink, line.chip, right - chip / 2, base + 0.4, face, width=chip - 10)
    face = _BODY.but(colour="text" if line.firm else "bad" if line.missing else "muted")
    draw_line(canvas, ink, line.name, x + label, base, face, width=right - x - label - chip - 6)


def _shield(canvas: Canvas, ink: Ink, x: float, bottom: float) -> None:
    side = 10.0
    points = ((0, 1.0), (0.5, 1.1), (1, 1.0), (1, 0.5), (0.5, 0), (0, 0.5))
    marks.shape(
        canvas,
        [(x + across * side, bottom + up * side) for across, up in points],
        line=ink.colour("accent"),
        thick=1.1,
    )
