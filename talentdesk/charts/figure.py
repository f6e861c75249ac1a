"""Figures to draw on, and their bytes: the same values give the same PNG, SVG or PDF."""

import threading
from enum import StrEnum
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from talentdesk import paths, tokens
from talentdesk.charts.chart import Chart
from talentdesk.charts.style import Style
from talentdesk.wording import Say, code_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FONTS = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
_preparing = threading.Lock()
_prepared = False


class Format(StrEnum):
    """What a chart can be saved as; the value is the file's extension."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


def prepare() -> None:
    """Give Matplotlib our fonts and settings, once; the first call imports it (0.3 s).

    The settings belong to the process, as a screen draws later than the chart is made and tick labels are
    made only then.
    """
    global _prepared
    with _preparing:
        if _prepared:
            return
        import matplotlib
        from matplotlib import font_manager

        for name in FONTS:
            font_manager.fontManager.addfont(paths.resource("fonts", name))
        for font in paths.optional_fonts():
            font_manager.fontManager.addfont(font)
        matplotlib.rcParams.update(
            {
                "font.family": [tokens.FAMILY, *_optional_families()],
                "axes.unicode_minus": False,
                "svg.fonttype": "path",  # looks the same where the font is not installed
                "svg.hashsalt": "talentdesk",
                "pdf.fonttype": 3,  # 0.2 s; cutting a TrueType subset out of 10 MB takes 1.2 s
                "pdf.compression": 6,
                "hatch.linewidth": 0.7,
            }
        )
        _prepared = True


def _optional_families() -> list[str]:
    from matplotlib.ft2font import FT2Font

    return [FT2Font(str(font)).family_name for font in paths.optional_fonts()]


def new_figure(style: Style, shape: tuple[float, float], dpi: float = 100.0) -> "Figure":
    """Return an empty figure of a shape in inches, on the style's ground."""
    prepare()
    from matplotlib.figure import Figure

    figure = Figure(figsize=shape, dpi=dpi, facecolor=style.ground)
    figure.set_layout_engine("constrained", w_pad=0.1, h_pad=0.1)
    return figure


def draw(figure: "Figure", chart: Chart, style: Style, say: Say, *, titled: bool = True) -> "Axes":
    """Draw a chart on a figure of its own, with its title where it is not shown beside; return the axes."""
    figure.clear()
    figure.set_facecolor(style.ground)
    axes = figure.add_subplot(facecolor=style.ground)
    plain_axes(axes, style)
    chart.draw(axes, style, say)
    if titled:
        figure.suptitle(
            chart.title(say), x=0.015, ha="left", color=style.theme.text, fontsize=style.title, weight="bold"
        )
    show_codes(figure)
    return axes


def show_codes(figure: "Figure") -> None:
    """Write the code of a character that no font has, where Matplotlib would draw a box."""
    from matplotlib.text import Text

    known = _characters()
    for text in figure.findobj(Text):
        said = text.get_text()
        if not known.issuperset(said):
            text.set_text(
                "".join(char if char in known or char.isspace() else code_of(char) for char in said)
            )


@cache
def _characters() -> frozenset[str]:
    from matplotlib.ft2font import FT2Font

    files = (paths.resource("fonts", FONTS[0]), *paths.optional_fonts())
    return frozenset(chr(code) for file in files for code in FT2Font(str(file)).get_charmap())


def plain_axes(axes: "Axes", style: Style) -> None:
    """Give axes the quiet look: thin lines at the left and bottom, labels in muted text."""
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set(color=style.theme.line_strong, linewidth=style.thin)
    axes.tick_params(
        colors=style.theme.line_strong,
        labelcolor=style.theme.muted,
        labelsize=style.small,
        width=style.thin,
        length=3,
    )
    axes.set_axisbelow(True)


def save(chart: Chart, style: Style, say: Say, format_: Format, dpi: float = 200.0) -> bytes:
    """Return a chart as a picture with its title; the same values give the same bytes."""
    figure = new_figure(style, chart.shape, dpi)
    draw(figure, chart, style, say)
    return encode(figure, format_, title=chart.title(say), dpi=dpi)


def encode(figure: "Figure", format_: Format, *, title: str, dpi: float = 200.0) -> bytes:
    """Return the bytes of a figure with fixed metadata: no moment, no machine, only its title."""
    if figure.canvas.__class__.__name__ == "FigureCanvasBase":
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        FigureCanvasAgg(figure)
    data: dict[Format, dict[str, Any]] = {
        Format.PNG: {"Title": title, "Software": "TalentDesk"},
        Format.SVG: {"Title": title, "Creator": "TalentDesk", "Date": None},
        Format.PDF: {"Title": title, "Creator": "TalentDesk", "Producer": "TalentDesk", "CreationDate": None},
    }
    sink = BytesIO()
    figure.savefig(sink, format=format_.value, dpi=dpi, metadata=data[format_])
    return sink.getvalue()
