"""What holds for every chart: our font, nothing clipped, the same bytes, both languages, any theme."""

import re
from io import BytesIO

import pypdf
import pytest
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import findfont
from matplotlib.text import Text as Label
from PIL import Image

from talentdesk import tokens
from talentdesk.charts.chart import Chart
from talentdesk.charts.figure import Format, draw, new_figure, save
from talentdesk.charts.style import Style, paper, screen
from talentdesk.domain.texts import Language
from tests.unit.charts.examples import charts
from tests.unit.reports.made import EN, ZH, speaker

CHARTS = charts()
HAN = re.compile("[\u4e00-\u9fff]")
every_chart = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS.keys())
both_languages = pytest.mark.parametrize("language", [ZH, EN])


def drawn(
    chart: Chart, language: Language, style: Style | None = None, shape: tuple[float, float] | None = None
) -> FigureCanvasAgg:
    style = style or paper()
    figure = new_figure(style, shape or chart.shape)
    draw(figure, chart, style, speaker(language), titled=shape is None)
    canvas = FigureCanvasAgg(figure)
    paint(canvas)
    return canvas


def paint(canvas: FigureCanvasAgg) -> tuple[bytes, int]:
    """Draw everything; return the pixels and the width."""
    pixels, (width, _) = canvas.print_to_buffer()  # type: ignore[no-untyped-call]  # Matplotlib's own
    return bytes(pixels), int(width)


def labels(figure: Figure) -> list[Label]:
    """Return the texts that are seen: ticks outside the axes' limits and axes that are off are not."""
    unseen: set[Artist] = set()
    for axes in figure.axes:
        for axis, ends in ((axes.xaxis, axes.get_xlim()), (axes.yaxis, axes.get_ylim())):
            for tick in axis.get_major_ticks():
                shown = axes.axison and min(ends) <= tick.get_loc() <= max(ends)
                unseen.add(tick.label2)
                if not shown:
                    unseen.add(tick.label1)
    found = [one for one in figure.findobj() if isinstance(one, Label)]
    return [one for one in found if one.get_visible() and one.get_text() and one not in unseen]


@every_chart
@both_languages
def test_no_text_is_clipped_and_our_font_draws_it(chart: Chart, language: Language) -> None:
    figure = drawn(chart, language).figure
    page = figure.bbox
    texts = labels(figure)
    assert texts
    for text in texts:
        box = text.get_window_extent()
        inside = box.x0 >= -0.5 and box.y0 >= -0.5 and box.x1 <= page.x1 + 0.5 and box.y1 <= page.y1 + 0.5
        assert inside, f"{text.get_text()!r} at {box} of {page}"
        assert "NotoSansSC" in findfont(text.get_fontproperties()), text.get_text()


BESIDE_THE_BOARD = (
    *("by box", "by level", "movement", "radar", "fit bars", "performance", "scatter", "risks", "ages"),
    *("completion", "coverage", "forecast", "half looked at", "pipeline", "tiers", "timeline"),
)


@pytest.mark.parametrize("name", BESIDE_THE_BOARD)
@both_languages
def test_in_a_narrow_panel_no_text_is_clipped_either(name: str, language: Language) -> None:
    figure = drawn(CHARTS[name], language, shape=(3.5, 4.6)).figure
    for text in labels(figure):
        box = text.get_window_extent()
        assert box.x0 >= -0.5, text.get_text()
        assert box.x1 <= figure.bbox.x1 + 0.5, text.get_text()


@every_chart
def test_words_follow_the_language(chart: Chart) -> None:
    chinese, english = speaker(ZH), speaker(EN)
    assert HAN.search(chart.sentence(chinese))
    assert HAN.search(chart.title(chinese))
    assert all(HAN.search(column) for column in chart.table(chinese).header)
    assert not any(HAN.search(column) for column in chart.table(english).header)
    for say in (chinese, english):
        table = chart.table(say)
        assert all(len(row) == len(table.header) for row in table.rows)


@every_chart
def test_the_same_values_give_the_same_bytes(chart: Chart) -> None:
    say = speaker(ZH)
    assert save(chart, paper(), say, Format.SVG) == save(chart, paper(), say, Format.SVG)


@pytest.mark.parametrize("format_", [Format.PNG, Format.PDF])
def test_pictures_and_papers_are_the_same_too(format_: Format) -> None:
    say, chart = speaker(ZH), CHARTS["movement"]
    assert save(chart, paper(), say, format_) == save(chart, paper(), say, format_)


def test_each_format_is_what_it_says_and_holds_the_title() -> None:
    chart, say = CHARTS["by box"], speaker(ZH)
    picture = Image.open(BytesIO(save(chart, paper(), say, Format.PNG, dpi=100)))
    assert picture.size == tuple(round(side * 100) for side in chart.shape)
    assert picture.info["Title"] == chart.title(say)
    svg = save(chart, paper(), say, Format.SVG).decode()
    assert f"<dc:title>{chart.title(say)}</dc:title>" in svg
    assert "<dc:date>" not in svg
    reader = pypdf.PdfReader(BytesIO(save(chart, paper(), say, Format.PDF)))
    assert reader.metadata is not None
    assert reader.metadata.title == chart.title(say)
    assert "中坚力量" in reader.pages[0].extract_text()
    fonts = reader.pages[0]["/Resources"]["/Font"]  # type: ignore[index]  # a page has resources
    names = {str(font.get_object()["/FontDescriptor"]["/FontName"]) for font in fonts.values()}
    assert names
    assert all("NotoSansSC" in name for name in names)


@pytest.mark.parametrize("theme", list(tokens.ThemeName))
def test_a_screen_takes_its_theme_and_paper_is_always_light(theme: tokens.ThemeName) -> None:
    style = screen(tokens.theme(theme))
    canvas = drawn(CHARTS["movement"], ZH, style)
    pixels, width = paint(canvas)
    at = 4 * (2 * width + 2)
    assert tuple(pixels[at : at + 3]) == tokens.channels(style.theme.surface)
    assert paper().theme == tokens.theme("light")


@every_chart
def test_drawing_again_on_the_same_figure_leaves_nothing_behind(chart: Chart) -> None:
    say, style = speaker(ZH), paper()
    figure = new_figure(style, chart.shape)
    draw(figure, chart, style, say)
    canvas = FigureCanvasAgg(figure)
    paint(canvas)
    count = len(figure.findobj())
    draw(figure, chart, style, say)
    paint(canvas)
    assert len(figure.findobj()) == count
