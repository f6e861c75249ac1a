"""Every code has its sentence, in both languages, with all its figures filled in."""

import json
import re
from string import Formatter

import pytest

from talentdesk import paths
from talentdesk.domain.problem import Problem
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Met, Reason, RefusedError, Ruling, refused
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.wording import Say, fields, problems, reasons, reasons_met, troubles

CATALOGUE = json.loads(paths.resource("i18n", "say_zh.json").read_text(encoding="utf-8"))
SPEAKERS = {"zh": Say(Language.ZH, CATALOGUE), "en": Say(Language.EN, {})}
HAN = re.compile("[\u4e00-\u9fff]")


@pytest.fixture(params=SPEAKERS)
def say(request: pytest.FixtureRequest) -> Say:
    return SPEAKERS[request.param]


@pytest.fixture(scope="module")
def programme() -> Programme:
    return read_programme(template_text("general"))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


REASON_TEXTS = [
    (code.value, texts)
    for table in (reasons.TEXTS, reasons_met.UNKNOWN, reasons_met.MET)
    for code, texts in table.items()
]
TROUBLE_TEXTS = [
    (code.value, texts) for table in (troubles.TEXTS, troubles.ADVICE) for code, texts in table.items()
]


def test_every_code_has_a_sentence() -> None:
    assert set(reasons.TEXTS) == set(Reason)
    assert set(troubles.TEXTS) == set(troubles.ADVICE) == set(Trouble)


@pytest.mark.parametrize(("code", "texts"), REASON_TEXTS + TROUBLE_TEXTS)
def test_every_text_is_chinese_too_and_the_last_one_needs_no_figure(
    code: str, texts: tuple[str, ...]
) -> None:
    for text in texts:
        assert HAN.search(CATALOGUE[text]), code
        assert placeholders(CATALOGUE[text]) == placeholders(text), code
        assert not HAN.search(text), code
    assert not placeholders(texts[-1]), code


@pytest.mark.parametrize("met", Met)
@pytest.mark.parametrize("reason", Reason)
def test_every_finding_is_said_with_all_and_with_no_figures(reason: Reason, met: Met, say: Say) -> None:
    texts = reasons.TEXTS[reason]
    names = {name for text in texts for name in placeholders(text)}
    for figures in ({}, dict.fromkeys(names, "7")):
        said = reasons.sentence(Finding(reason, met, figures), say)
        assert said
        assert not set("{}") & set(said)
        assert ("7" in said) == bool(figures) or met is not Met.NOT_MET


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_says_what_happened_and_what_to_do(trouble: Trouble, say: Say) -> None:
    figures = dict.fromkeys(
        ("path", "version", "known", "who", "host", "since", "detail", "line", "key"), "x"
    )
    for error in (TroubleError(trouble), TroubleError(trouble, **figures)):
        for said in (troubles.sentence(error, say), troubles.advice(error, say)):
            assert said
            assert not set("{}") & set(said)


def test_keys_of_the_programme_are_shown_by_their_names(programme: Programme) -> None:
    scheme = programme.schemes[0]
    low, high = scheme.vertical.levels[0], scheme.vertical.levels[-1]
    figures = {"dimension": scheme.vertical.key, "required": high.key, "actual": low.key}
    for name, say in SPEAKERS.items():
        said = reasons.sentence(Finding(Reason.BELOW_LEVEL, figures=figures), say, programme)
        language = Language(name)
        assert scheme.vertical.name.in_(language) in said
        assert high.name.in_(language) in said
        assert low.name.in_(language) in said


def test_a_guideline_names_its_box_and_the_share_it_wants(programme: Programme) -> None:
    scheme = programme.schemes[0]
    box = scheme.boxes[0]
    figures: dict[str, Figure] = {
        "scheme": scheme.key, "actual": 33.3, "operator": "=", "low": 20.0, "high": 20.0, "tolerance": 5.0,
        "standing": "above", "vertical": box.placement.vertical, "horizontal": box.placement.horizontal,
    }  # fmt: skip
    said = reasons.sentence(Finding(Reason.GUIDELINE_OUTSIDE, figures=figures), SPEAKERS["en"], programme)
    assert f"box {box.number} {box.name.en}: 33.3%" in said
    assert "20% ± 5" in said


def test_days_are_written_as_the_language_writes_them() -> None:
    finding = Finding(Reason.DATE_IN_FUTURE, figures={"field": "birth_date", "value": "2031-05-04"})
    assert reasons.sentence(finding, SPEAKERS["zh"]) == "出生日期 2031年5月4日晚于今天。"
    assert reasons.sentence(finding, SPEAKERS["en"]) == "Date of birth: 4 May 2031 lies in the future."


def test_a_text_like_a_day_that_is_none_stays_as_it_is(say: Say) -> None:
    finding = Finding(Reason.DATE_NOT_READ, figures={"field": "birth_date", "value": "2031-15-04"})
    assert "“2031-15-04”" in reasons.sentence(finding, say)


def test_a_ruling_says_each_sentence_once_and_leaves_out_what_is_met() -> None:
    met = Finding(Reason.BELOW_LEVEL, Met.MET)
    ruling = Ruling(False, (Finding(Reason.PLAN_MISSING), met, Finding(Reason.PLAN_MISSING)))
    assert reasons.sentences(ruling, SPEAKERS["en"]) == "This development plan is no longer in the workspace."
    two = Ruling(False, (Finding(Reason.PLAN_MISSING), Finding(Reason.NUMBER_MISSING)))
    assert reasons.sentences(two, SPEAKERS["zh"]) == "工作区中已没有这份培养计划。缺少工号。"


def test_a_refusal_carries_its_sentence() -> None:
    with pytest.raises(RefusedError) as caught:
        raise refused(Reason.VALUE_TOO_LONG, field="remarks", actual=32_767, required=20_000)
    said = reasons.sentences(caught.value.ruling, SPEAKERS["zh"])
    assert said == "备注有 32767 个字符，最多 20000 个。"


def test_fields_of_histories_and_ratings_have_their_own_names(programme: Programme, say: Say) -> None:
    key = programme.dimensions[0].key
    assert programme.dimensions[0].name.in_(say.language) in fields.name(f"rating:{key}:2025", say, programme)
    assert "2025" in fields.name(f"rating:{key}:2025", say, programme)
    assert fields.name("grade", say) != fields.name("grade", say, kind="rating")
    assert fields.name("no such field", say) == "no such field"


@pytest.mark.parametrize("name", [*fields.NAMES.values(), *fields.KINDS.values()])
def test_every_field_has_a_chinese_name(name: str) -> None:
    assert HAN.search(CATALOGUE[name])


def test_a_problem_says_where_it_stands_and_what_is_wrong() -> None:
    problem = Problem(reason=Reason.DATE_NOT_READ, sheet="花名册", row=12, column="入职日期", value="去年")
    assert problems.line(problem, SPEAKERS["zh"]) == (
        "工作表“花名册”第 12 行“入职日期”列：入职日期：“去年”不是日期，请写成 2026-03-15 的形式。"
    )
    assert problems.where(Problem(reason=Reason.NUMBER_MISSING, row=3), SPEAKERS["en"]) == "Row 3"
    assert problems.where(Problem(reason=Reason.NUMBER_MISSING), SPEAKERS["zh"]) == "工作簿"


def test_chinese_in_a_chinese_sentence_stands_without_the_blank_that_figures_have() -> None:
    catalogue = {"needs {part} of {base} here": "通过标准 {part}，编号 {base} 的材料"}
    zh, en = Say(Language.ZH, catalogue), Say(Language.EN, {})
    text = "needs {part} of {base} here"
    assert zh(text, part="2/3", base="TD-7") == "通过标准 2/3，编号 TD-7 的材料"
    assert zh(text, part="超过 1/2", base="预览") == "通过标准超过 1/2，编号预览的材料"
    assert zh(text, part="2 票", base="2026年5月4日") == "通过标准 2 票，编号 2026年5月4日 的材料"
    assert en(text, part="超过", base="预览") == "needs 超过 of 预览 here"
