"""The parts of a form as blocks: places and labels, boxes with signatures, lists, ticks."""

from collections.abc import Mapping, Sequence
from datetime import date
from string import Formatter

from typing_extensions import override

from talentdesk.domain.forms import FormField, FormPart, FormValues, PartKind, Signer, Value
from talentdesk.domain.texts import Text as Words
from talentdesk.reports import marks
from talentdesk.reports.blocks import Beside, Portrait, Signatures
from talentdesk.reports.forms.boxed import BoxedCell, BoxedTable, Row
from talentdesk.reports.ink import CELL, CELL_HEAD, CELL_MUTED, MM, Align, Ink
from talentdesk.reports.text import Balanced, Block, Canvas, Text, WholeWords, draw_line
from talentdesk.wording import Say

_LABEL = CELL_HEAD.but(align=Align.CENTRE, bold=False)
_LABEL_SHARE = 0.42
"""Width of a label as a share of its place."""
_ROW = 9 * MM
_BOX = 24 * MM
_SIDE_LABEL = 0.14
"""Width of the label at the left of a box, as a share of the whole."""
_SIGN = 10 * MM
_TICK = 3.2 * MM


def words(value: Value, say: Say) -> str:
    """Return a value as it is written into a place."""
    if value is None:
        return ""
    if isinstance(value, Words):
        return say.text(value)
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, date):
        return say.day(value)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


def part_block(part: FormPart, values: FormValues, ink: Ink) -> Block:
    """Return a part as a block; parts of one table stand below each other without a gap."""
    match part.kind:
        case PartKind.FIELDS:
            return _fields(part, values, ink)
        case PartKind.BOX:
            return _box(part, values, ink)
        case PartKind.LIST:
            return _list(part, values, ink)
        case PartKind.CHOICES:
            return _choices(part, values, ink)
        case PartKind.NOTE:
            return Text(ink, ink.say.text(part.text), CELL_MUTED.but(before=4, after=4))
        case PartKind.SIGNATURES:
            return SignatureLines(ink, part.signers)


# ------------------------------------------------------------------------------------ places and labels


def _fields(part: FormPart, values: FormValues, ink: Ink) -> Block:
    say = ink.say
    rows: list[Row] = []
    if ink.say.text(part.title):
        rows.append([_label(ink, say.text(part.title), 1)])
    for group in _grouped(part.fields, part.columns):
        row: list[BoxedCell] = []
        for one in group:
            filled = words(values.values.get(one.value), say) if one.value else ""
            row.append(_label(ink, say.text(one.label), _LABEL_SHARE))
            place = one.span - _LABEL_SHARE
            row.append(BoxedCell(WholeWords(ink, filled, CELL), place, least=_ROW))
        rows.append(row)
    table = BoxedTable(ink, rows)
    if not part.photo:
        return table
    name = words(values.values.get("person.name"), say)
    portrait = Portrait(ink, name, values.photo) if name else BlankPhoto(ink)
    beside = Beside([(table, 1), (portrait, Portrait.WIDTH)], gap=2 * MM)
    beside.spaceBefore = beside.spaceAfter = 0
    return beside


def _grouped(fields: Sequence[FormField], columns: int) -> list[list[FormField]]:
    """Return the fields row by row; one that does not fit begins the next, the last takes the rest."""
    rows: list[list[FormField]] = [[]]
    used = 0
    for one in fields:
        if used + one.span > columns and rows[-1]:
            rows.append([])
            used = 0
        rows[-1].append(one)
        used += one.span
    if rows[-1] and used < columns:
        last = rows[-1][-1]
        rows[-1][-1] = FormField(label=last.label, value=last.value, span=last.span + columns - used)
    return [row for row in rows if row]


def _label(ink: Ink, text: str, width: float) -> BoxedCell:
    return BoxedCell(Balanced(ink, text, _LABEL), width, label=True, least=_ROW)


class BlankPhoto(Block):
    """The place for a photo on a blank form."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self._ink = ink

    @override
    def measure(self, width: float) -> float:
        """Return the height of a portrait."""
        return Portrait.HEIGHT

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the frame and the word."""
        line = self._ink.colour("line-strong")
        bottom = top - Portrait.HEIGHT
        marks.box(canvas, left, bottom, Portrait.WIDTH, Portrait.HEIGHT, line=line, dash=(2, 2))
        face = CELL_MUTED.but(align=Align.CENTRE)
        middle = bottom + Portrait.HEIGHT / 2 - 3
        draw_line(canvas, self._ink, self._ink.say("Photo"), left + Portrait.WIDTH / 2, middle, face)


# ------------------------------------------------------------------------------------------------- boxes


def _box(part: FormPart, values: FormValues, ink: Ink) -> Block:
    text = words(values.values.get(part.value), ink.say) if part.value else ""
    inside = SignedBox(ink, text, part.signers, max(part.height * MM, _BOX))
    title = ink.say.text(part.title)
    if not title:
        return BoxedTable(ink, [[BoxedCell(inside, 1)]])
    return BoxedTable(ink, [[_label(ink, title, _SIDE_LABEL), BoxedCell(inside, 1 - _SIDE_LABEL)]])


class SignedBox(Block):
    """Words at the top, signatures at the bottom right."""

    def __init__(self, ink: Ink, text: str, signers: Sequence[Signer], least: float) -> None:
        super().__init__()
        self._ink, self._signers, self._least = ink, tuple(signers), least
        self.text: Block = Text(ink, text, CELL)

    @override
    def measure(self, width: float) -> float:
        """Return the height of words and signatures, or the least one."""
        self.width = width
        foot = _SIGN * len(self._signers)
        self.height = max(self.text.measure(width) + foot, self._least)
        return self.height

    @override
    def cut(self, height: float) -> "tuple[SignedBox, SignedBox] | None":
        """Split the words; the signatures stay with the end."""
        parts = self.text.cut(height)
        if parts is None:
            return None
        upper, lower = SignedBox(self._ink, "", (), 0.0), SignedBox(self._ink, "", self._signers, 0.0)
        upper.text, lower.text = parts
        for one in (upper, lower):
            one.measure(self.width)
        return upper, lower

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the words and, at the foot, name, line, date and the place of the seal."""
        self.text.paint(canvas, left, top)
        y = top - self.height + 3
        for signer in reversed(self._signers):
            paint_signer(canvas, self._ink, signer, (left, left + self.width), y)
            y += _SIGN


class SignatureLines(Block):
    """Lines to sign on below the table, each with a date."""

    def __init__(self, ink: Ink, signers: Sequence[Signer]) -> None:
        super().__init__(before=8, after=4)
        self._ink, self._signers = ink, tuple(signers)

    @override
    def measure(self, width: float) -> float:
        """Return the height for the number of lines."""
        self.width = width
        return 12 * MM * len(self._signers)

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint the lines."""
        sealed = any(signer.seal for signer in self._signers)
        for index, signer in enumerate(self._signers, start=1):
            y = top - 12 * MM * index + 3
            paint_signer(canvas, self._ink, signer, (left, left + self.width), y, sealed=sealed)


def paint_signer(
    canvas: Canvas, ink: Ink, signer: Signer, between: tuple[float, float], y: float, *, sealed: bool = False
) -> None:
    """Paint role, line, date and seal between two edges; ``sealed`` leaves room for the seals of others."""
    say, strong = ink.say, ink.colour("text")
    left, x = between
    seal = Text(ink, say("(seal)"), CELL_MUTED).natural_width + 3 * MM
    if signer.seal:
        draw_line(canvas, ink, say("(seal)"), x, y, CELL_MUTED.but(align=Align.RIGHT))
    if signer.seal or sealed:
        x -= seal
    pieces = [(text, field) for text, field, _, _ in Formatter().parse(say("Date {year} / {month} / {day}"))]
    blanks = {"year": 11 * MM, "month": 8 * MM, "day": 8 * MM}
    for text, field in reversed(pieces):
        if field:
            marks.rule(canvas, (x - blanks[field], y - 2), (x, y - 2), strong, thick=0.4)
            x -= blanks[field]
        if text:
            x -= draw_line(canvas, ink, text, x, y, CELL.but(align=Align.RIGHT))
    x -= 4 * MM
    role = say("{role}: ", role=say.text(signer.role))
    room = x - left - Text(ink, role, CELL).natural_width - 1 * MM
    line = min(Signatures.LINE, max(room, 32 * MM))
    marks.rule(canvas, (x - line, y - 2), (x, y - 2), strong, thick=0.4)
    draw_line(canvas, ink, role, x - line - 1 * MM, y, CELL.but(align=Align.RIGHT))


# ------------------------------------------------------------------------------------------------- lists


def _list(part: FormPart, values: FormValues, ink: Ink) -> Block:
    say = ink.say
    heads: list[Row] = []
    if say.text(part.title):
        heads.append([_label(ink, say.text(part.title), 1)])
    heads.append([_label(ink, say.text(head.title), head.width) for head in part.heads])
    rows = [_list_row(part, one, ink) for one in values.lists.get(part.value, ())]
    for fixed in part.rows:
        first, *others = part.heads
        cells = [BoxedCell(Text(ink, say.text(fixed), CELL), first.width, least=_ROW)]
        rows.append([*cells, *(_empty(ink, head.width) for head in others)])
    while len(rows) < part.blank:
        rows.append([_empty(ink, head.width) for head in part.heads])
    return BoxedTable(ink, [*heads, *rows], heads=len(heads))


def _list_row(part: FormPart, one: Mapping[str, Value], ink: Ink) -> list[BoxedCell]:
    return [
        BoxedCell(WholeWords(ink, words(one.get(head.value), ink.say), CELL), head.width, least=_ROW)
        for head in part.heads
    ]


def _empty(ink: Ink, width: float) -> BoxedCell:
    return BoxedCell(Text(ink, "", CELL), width, least=_ROW)


# ------------------------------------------------------------------------------------------------- ticks


def _choices(part: FormPart, values: FormValues, ink: Ink) -> Block:
    ticked = words(values.values.get(part.value), ink.say) if part.value else ""
    options = [(ink.say.text(name), key == ticked) for key, name in part.options]
    ticks = Ticks(ink, options)
    title = _label(ink, ink.say.text(part.title), _SIDE_LABEL)
    return BoxedTable(ink, [[title, BoxedCell(ticks, 1 - _SIDE_LABEL, least=_ROW)]])


class Ticks(Block):
    """Words with a square before each; a tick stands in the chosen one."""

    def __init__(self, ink: Ink, options: Sequence[tuple[str, bool]]) -> None:
        super().__init__()
        self._ink = ink
        self.options = tuple(options)
        self._places: list[tuple[float, int]] = []

    @override
    def measure(self, width: float) -> float:
        """Return the height when the options flow into lines."""
        x, line = 0.0, 0
        self._places = []
        for text, _ in self.options:
            wide = _TICK + 2 * MM + Text(self._ink, text, CELL).natural_width + 6 * MM
            if x and x + wide > width:
                x, line = 0.0, line + 1
            self._places.append((x, line))
            x += wide
        return (line + 1) * CELL.leading * 1.25

    @override
    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Paint squares and words."""
        strong = self._ink.colour("text")
        for (text, chosen), (x, line) in zip(self.options, self._places, strict=True):
            y = top - (line + 1) * CELL.leading * 1.25 + 4
            marks.box(canvas, left + x, y - 1, _TICK, _TICK, line=strong, thick=0.7)
            if chosen:
                corner = (left + x + _TICK * 0.4, y - 1 + _TICK * 0.2)
                marks.rule(canvas, (left + x + _TICK * 0.15, y - 1 + _TICK * 0.5), corner, strong, thick=1.1)
                marks.rule(canvas, corner, (left + x + _TICK * 0.9, y - 1 + _TICK * 0.9), strong, thick=1.1)
            draw_line(canvas, self._ink, text, left + x + _TICK + 2 * MM, y, CELL)
