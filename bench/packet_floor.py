"""A packet's content in ReportLab's own flowables: what drawing it costs at least.

The floor takes the words and figures of our story and lays them out with Paragraph, Table and Drawing in a
SimpleDocTemplate with a plain footer: no bookmarks, totals, codes, fallback fonts, mended line ends or
repeated search for rare characters.
"""

from collections.abc import Callable, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

from reportlab.graphics.shapes import Drawing, Line, Polygon, Rect, String
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Table, TableStyle

from talentdesk import paths
from talentdesk.charts.geometry import spokes
from talentdesk.domain.packet import IssuedPacket
from talentdesk.domain.texts import Language
from talentdesk.reports import blocks, grid, rows, sections, text, vectors
from talentdesk.reports.evaluation import evaluation_story
from talentdesk.reports.ink import Ink
from tests.unit.reports.made import speaker

LINE = HexColor("#888888")
FILL = HexColor("#2B5C8A")
HEAD = HexColor("#E8EEF7")
SAY = speaker(Language.ZH)
WIDTH = 482.0
"""Points of text width on an upright page."""
Cell = tuple[str, bool]
"""Words, and whether they fit on one line: those are plain strings in the floor's tables."""
Plain = tuple[str, Any]
"""Kind and content of a part, taken out of our story before the clock starts."""


# ------------------------------------------------------------------------- what our story says, as plain data


def plain(block: Any) -> list[Plain]:
    """Return the words and figures of a part of our story."""
    if isinstance(block, text.Text):
        return [("text", (block.text, block.face.size, block.face.leading, block.face.bold))]
    if isinstance(block, rows.Rows):
        block.measure(WIDTH)
        heads = [(one.text, True) for one in block.heads]
        cells = [[_plain_cell(one) for one in row] for row in block.cells]
        table = ("table", (heads, cells, [(one.width, one.is_share) for one in block.columns]))
        bars = [one.bar for row in block.cells for one in row if isinstance(one, vectors.ShareBar)]
        return [table, ("bars", [("", one.percent / 100, 0.3) for one in bars])] if bars else [table]
    if isinstance(block, blocks.Beside):
        return [("beside", [plain(one) for one in block.blocks])]
    if isinstance(block, blocks.Stack):
        return [part for one in block.blocks for part in plain(one)]
    if isinstance(block, blocks.Portrait):
        return [("photo", block._picture)]
    return _plain_drawing(block)


def _plain_cell(cell: Any) -> Cell:
    return (cell.text, len(cell.lines) == 1) if isinstance(cell, text.Text) else ("", True)


def _plain_drawing(block: Any) -> list[Plain]:
    if isinstance(block, vectors.Radar):
        items = block._values.items
        names = [one.name.zh for one in items]
        return [
            ("radar", (names, [(one.score or 0) / 5 for one in items], [one.required / 5 for one in items]))
        ]
    if isinstance(block, vectors.FitBars):
        return [
            ("bars", [(one.name.zh, (one.score or 0) / 5, one.required / 5) for one in block._values.items])
        ]
    if isinstance(block, vectors.Trend):
        return [
            (
                "trend",
                [(year.period, year.words(SAY), (year.score or 0) / 100) for year in block._values.years],
            )
        ]
    if isinstance(block, grid.MiniGrid):
        return [("grid", [[] for _ in block._scheme.boxes])]
    if isinstance(block, grid.GridPage):
        inside = [block._names.get(box.placement, ()) for box in block._scheme.boxes]
        return [("grid", [[name.text for name in one] for one in inside])]
    if isinstance(block, blocks.Signatures):
        return [
            (
                "table",
                (
                    [],
                    [[(name, True), ("", True), ("年 月 日", True)] for name in block._names],
                    [(0.3, True)] * 3,
                ),
            )
        ]
    return [("break", None)] if isinstance(block, PageBreak) else []


def content(packet: IssuedPacket) -> list[Plain]:
    """Return everything our packet says."""
    ink = Ink(SAY)
    values = packet.content
    places = {one.candidate: (one.proposed, one.calibrated) for one in values.evaluations}
    stories: list[Sequence[Any]] = [
        sections.roster(values, ink),
        sections.grids(values.scheme, values.evaluations, places, ink),
        sections.spread(values.scheme, values, places, ink),
        sections.decisions(values, ink),
    ]
    stories += [
        evaluation_story(one, values, ink, packet.photos.get(one.photo, b"")) for one in values.evaluations
    ]
    stories.append(sections.signatures(packet, ink))
    made: list[Plain] = []
    for story in stories:
        made += [part for block in story for part in plain(block)]
        made.append(("break", None))
    return made


# ----------------------------------------------------------------------------------- the floor's flowables


def flowables(parts: Sequence[Plain], width: float) -> list[Any]:
    """Return ReportLab's own flowables for plain parts."""
    return [FLOOR[kind](value, width) for kind, value in parts]


def _paragraph(value: tuple[str, float, float, bool], width: float) -> Paragraph:
    words, size, leading, bold = value
    return Paragraph(_escaped(words), _style(size, leading, "NB" if bold else "N"))


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")


_STYLES: dict[tuple[float, float, str], ParagraphStyle] = {}


def _style(size: float, leading: float, font: str) -> ParagraphStyle:
    key = (size, leading, font)
    if key not in _STYLES:
        _STYLES[key] = ParagraphStyle(
            str(key), fontName=font, fontSize=size, leading=leading, wordWrap="CJK", spaceAfter=3
        )
    return _STYLES[key]


def _table(value: tuple[list[Cell], list[list[Cell]], list[tuple[float, bool]]], width: float) -> Table:
    heads, cells, columns = value
    fixed = sum(wide for wide, share in columns if not share)
    shares = sum(wide for wide, share in columns if share)
    widths = [(width - fixed) * wide / shares if share else wide for wide, share in columns]
    face = _style(9, 12.5, "N")
    body: list[list[Any]] = [
        [words if fits else Paragraph(_escaped(words), face) for words, fits in row] for row in cells
    ]
    data = [[words for words, _ in heads], *body] if heads else body
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), "N", 9),
            ("FONT", (0, 0), (-1, 0), "NB" if heads else "N", 9),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]
    )
    return Table(data, colWidths=widths, repeatRows=bool(heads), style=style, splitInRow=1)


def _beside(value: list[list[Plain]], width: float) -> Table:
    wide = width / len(value)
    return Table([[flowables(parts, wide - 14) for parts in value]], colWidths=[wide] * len(value))


def _radar(value: tuple[list[str], list[float], list[float]], width: float) -> Drawing:
    names, scores, asked = value
    drawing = Drawing(width, 190)
    x0, y0, radius = width / 2, 95.0, 60.0

    def at(shares: Sequence[float]) -> list[float]:
        return [one for x, y in spokes(shares) for one in (x0 + x * radius, y0 + y * radius)]

    for share in (0.25, 0.5, 0.75, 1.0):
        drawing.add(Polygon(at([share] * len(names)), fillColor=None, strokeColor=LINE))
    for shares, colour in ((scores, FILL), (asked, LINE)):
        drawing.add(Polygon(at(shares), fillColor=None, strokeColor=colour))
    for (x, y), name, score in zip(spokes([1.1] * len(names)), names, scores, strict=True):
        drawing.add(Line(x0, y0, x0 + x * radius, y0 + y * radius, strokeColor=LINE))
        for line, words in ((0, name), (10, f"{score:.1f}")):
            y1 = y0 + y * radius - line
            drawing.add(String(x0 + x * radius, y1, words, fontName="N", fontSize=8, textAnchor="middle"))
    return drawing


def _paint(fill: Color, line: Color | None = None) -> dict[str, Any]:
    """Return how a rectangle is painted; its stubs take the arguments of a shape for one value."""
    return {"fillColor": fill, "strokeColor": line}


def _bars(value: list[tuple[str, float, float]], width: float) -> Drawing:
    drawing = Drawing(width, 24 * len(value))
    for index, (name, share, asked) in enumerate(value):
        y = 24 * (len(value) - index - 1)
        drawing.add(String(0, y + 12, name, fontName="N", fontSize=8))
        drawing.add(
            String(width, y + 12, f"{share:.2f} / {asked:.2f}", fontName="N", fontSize=8, textAnchor="end")
        )
        drawing.add(Rect(0, y, width, 6, **_paint(HEAD)))
        drawing.add(Rect(0, y, width * share, 6, **_paint(FILL)))
        drawing.add(Line(width * asked, y - 2, width * asked, y + 8))
    return drawing


def _trend(value: list[tuple[str, str, float]], width: float) -> Drawing:
    drawing = Drawing(width, 96)
    step = width / max(1, len(value))
    points = [(step * (index + 0.5), 16 + 50 * share) for index, (_, _, share) in enumerate(value)]
    for before, after in pairwise(points):
        drawing.add(Line(*before, *after, strokeColor=FILL))
    for (x, y), (period, words, _) in zip(points, value, strict=True):
        drawing.add(Rect(x - 2, y - 2, 4, 4, **_paint(FILL)))
        drawing.add(String(x, y + 6, words, fontName="NB", fontSize=8, textAnchor="middle"))
        drawing.add(String(x, 2, period, fontName="N", fontSize=8, textAnchor="middle"))
    return drawing


def _grid(value: list[list[str]], width: float) -> Drawing:
    high = 120.0 if any(value) else 34.0
    drawing = Drawing(width, 3 * high + 26)
    wide = width / 3
    for index, names in enumerate(value):
        x, y = index % 3 * wide, 26 + (2 - index // 3) * high
        drawing.add(Rect(x, y, wide - 2, high - 2, **_paint(HEAD, LINE)))
        drawing.add(String(x + 4, y + high - 12, str(index + 1), fontName="NB", fontSize=8))
        for row, name in enumerate(names):
            drawing.add(
                String(x + 4 + row // 10 * 60, y + high - 24 - row % 10 * 10, name, fontName="N", fontSize=8)
            )
    return drawing


def _photo(value: bytes | None, width: float) -> Any:
    return Image(BytesIO(value), 71, 99) if value else Drawing(71, 99)


def _break(value: None, width: float) -> PageBreak:
    return PageBreak()


FLOOR: dict[str, Callable[[Any, float], Any]] = {
    "text": _paragraph,
    "table": _table,
    "beside": _beside,
    "radar": _radar,
    "bars": _bars,
    "trend": _trend,
    "grid": _grid,
    "photo": _photo,
    "break": _break,
}


def _footer(canvas: Any, doc: Any) -> None:
    canvas.setFont("N", 8)
    canvas.drawString(71, 30, "材料编号 2026-0007-01 · 内容指纹 A1B2 C3D4 E5F6 0718")
    canvas.drawRightString(552, 30, f"第 {doc.page} 页")
    canvas.drawString(71, 806, "远岚集团 · 华东事业部中层管理校准会")


def floor(parts: Sequence[Plain]) -> bytes:
    """Lay plain parts out with ReportLab's own means."""
    for name, file in (("N", "NotoSansSC-Regular.ttf"), ("NB", "NotoSansSC-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(paths.resource("fonts", file))))
    sink = BytesIO()
    document = SimpleDocTemplate(
        sink, pagesize=A4, leftMargin=71, rightMargin=43, topMargin=54, bottomMargin=74, initialFontName="N"
    )
    document.build(flowables(parts, WIDTH), onFirstPage=_footer, onLaterPages=_footer)
    return sink.getvalue()
