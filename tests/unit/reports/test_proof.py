"""What a printed page must hold whatever is on it: readable in grey, broken as Chinese is, heads repeated."""

from dataclasses import replace
from functools import lru_cache
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from talentdesk.charts.fit import fit_of
from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.packet import Evaluation
from talentdesk.domain.texts import Language
from talentdesk.reports.ink import Ink
from talentdesk.reports.lines import CLOSING, OPENING
from talentdesk.reports.packet import draw_packet
from talentdesk.reports.vectors import FitBars
from tests.unit.reports.made import EN, ZH, content, evaluation, issue, issued, speaker
from tests.unit.reports.reading import Page, picture, read, tight

LONG_NAME = "阿卜杜热合曼·买买提明·" * 5
_CLEAR = 3.0
"""Contrast of a text to its ground in grey at least."""
_DPI = 150
both = pytest.mark.parametrize("language", [ZH, EN])


@lru_cache(maxsize=2)
def packet(language: Language) -> bytes:
    """Return a packet of a few candidates, one of whom nothing is known, all parts."""
    return draw_packet(issued(6, bare=(4,)), speaker(language), layout=Layout(parts=tuple(Part))).data


def luminance(grey: int) -> float:
    """Return the light of a grey of 0 to 255."""
    share = grey / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def contrast(sheet: object, box: tuple[float, float, float, float], page: Page) -> float:
    """Return the contrast of a run of text to what lies behind it on a grey picture of the page."""
    left, bottom, right, top = (side * _DPI / 72 for side in box)
    high = page.height * _DPI / 72
    part = sheet.crop((int(left), int(high - top), int(right) + 1, int(high - bottom) + 1))  # type: ignore[attr-defined]
    darkest, lightest = part.getextrema()
    return (luminance(lightest) + 0.05) / (luminance(darkest) + 0.05)


@both
def test_every_word_is_readable_in_grey(language: Language) -> None:
    data = packet(language)
    for number, page in enumerate(read(data)):
        sheet = picture(data, number, _DPI).convert("L")
        for box in page.boxes:
            if box[2] - box[0] > 4 and box[3] - box[1] > 3:
                assert contrast(sheet, box, page) >= _CLEAR, (number + 1, box)


def dark(sheet: object, left: float, bottom: float, right: float, top: float) -> float:
    """Return which part of an area in points is dark on a grey picture of an A4 page of 300 dpi."""
    high, scale = 841.89, 300 / 72
    area = (left * scale, (high - top) * scale, right * scale, (high - bottom) * scale)
    counts = sheet.crop(tuple(map(int, area))).histogram()  # type: ignore[attr-defined]  # a picture
    return float(sum(counts[:150]) / sum(counts))


def test_a_bar_below_what_is_asked_differs_by_its_pattern_from_one_that_meets_it() -> None:
    one = evaluation(2)
    met = replace(one.competencies[0], score=4.0, required=3.0)
    short = replace(one.competencies[1], score=4.0, required=5.0)
    bars = FitBars(Ink(speaker(ZH)), fit_of(replace(one, competencies=(met, short))))
    sink = BytesIO()
    canvas = Canvas(sink, pagesize=A4)
    bars.measure(200)
    bars.paint(canvas, 50, 700)
    canvas.save()
    sheet = picture(sink.getvalue(), 0, 300).convert("L")
    assert dark(sheet, 60, 682.5, 140, 686.5) > 0.95, "a solid bar"
    assert 0.08 < dark(sheet, 60, 658.5, 140, 662.5) < 0.8, "a hatched one"


@both
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(language: Language) -> None:
    for page in read(packet(language)):
        lines = [line.strip() for line in page.text.splitlines() if len(line.strip()) > 8]
        assert lines
        for line in lines:
            assert line[0] not in CLOSING - set("—…·"), line
            assert line[-1] not in OPENING, line


def many(count: int) -> tuple[Evaluation, ...]:
    return tuple(evaluation(index) for index in range(count))


@both
def test_long_tables_repeat_their_heads_on_every_page(language: Language) -> None:
    layout = Layout(parts=(Part.COVER, Part.DECISIONS))
    pages = read(draw_packet(issue(content(many(45))), speaker(language), layout=layout).data)[1:]
    assert len(pages) > 3
    head = speaker(language)("Reasons of the moves")
    assert all(page.holds(head) for page in pages)


@both
def test_names_of_sixty_characters_are_nowhere_cut_nor_over_an_edge(language: Language) -> None:
    assert len(LONG_NAME) == 60
    long = replace(evaluation(0), name=LONG_NAME)
    values = content((long, *many(3)[1:]))
    values = replace(values, members=tuple(replace(one, name=LONG_NAME) for one in values.members))
    layout = Layout(parts=(Part.COVER, Part.COMMITTEE, Part.DECISIONS, Part.REPORTS, Part.SIGNATURES))
    pages = read(draw_packet(issue(values), speaker(language), layout=layout).data)
    whole = [number for number, page in enumerate(pages) if tight(LONG_NAME) in tight(page.text)]
    assert len(whole) >= 3, "roster, decisions, report"
    for page in pages:
        assert all(right <= page.width - 40 for _, _, right, _ in page.boxes)


def test_long_comments_of_everybody_are_printed_whole_in_both_languages() -> None:
    one = replace(evaluation(3), note="甲" * 2999 + "尾", action="乙" * 2999 + "末")
    for language in (ZH, EN):
        layout = Layout(parts=(Part.REPORTS,))
        text = tight(
            "".join(
                page.text
                for page in read(draw_packet(issue(content((one,))), speaker(language), layout=layout).data)
            )
        )
        assert text.count("甲") == 2999
        assert text.count("乙") == 2999
