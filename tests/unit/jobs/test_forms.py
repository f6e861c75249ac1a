"""Forms, blank and filled: what stands in them, that they break over pages well, that nothing slips in."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pypdf
import pytest

from talentdesk.domain.faults import FaultCode, ProgrammeFileError
from talentdesk.domain.forms import About, Form, FormValues, PartKind, Value
from talentdesk.domain.plans import PlanState
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.texts import Language
from talentdesk.exchange.form_file import form, forms, read_form
from talentdesk.jobs.forms import draw_form, form_values, plan_of
from talentdesk.jobs.nomination_forms import draw_nomination_form
from talentdesk.jobs.nomination_values import proposing_unit
from talentdesk.reports.forms.paper import draw_forms
from talentdesk.services.campaigns import Campaigns
from talentdesk.services.nominees import AllNominations
from talentdesk.services.overview import Members, Sessions
from talentdesk.services.people import PersonFileOf
from talentdesk.services.plans import PlanLines
from talentdesk.services.workspace import Workspace
from talentdesk.wording.say import speaker
from tests.made import BEGIN, reopen
from tests.made_sample import sample_copy

ZH, EN = speaker(Language.ZH), speaker(Language.EN)
EVERY = [one.key for one in forms()]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with reopen(sample_copy(tmp_path_factory.mktemp("forms")), look=True) as workspace:
        yield workspace


def found(key: str) -> Form:
    one = form(key)
    assert one is not None
    return one


def pages(data: bytes) -> list[str]:
    return [page.extract_text().replace("\n", "") for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def about(sample: Workspace, one: Form) -> str:
    if one.about is About.SESSION:
        return sample.ask(Sessions())[0].id
    lines = (line for line in sample.ask(PlanLines()) if line.actions)
    return next(line.person for line in lines if plan_of(sample, line.person) is not None)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("key", EVERY)
def test_a_blank_form_says_what_to_write_and_nothing_of_anybody(
    sample: Workspace, key: str, language: Language
) -> None:
    one, say = found(key), speaker(language)
    printed = draw_form(sample, one, [], say)
    text = "".join(pages(printed.data)).replace(" ", "")
    assert say.text(one.name).replace(" ", "") in text
    for part in one.parts:
        for label in [*(field.label for field in part.fields), *(head.title for head in part.heads)]:
            assert say.text(label).replace(" ", "") in text
        for signer in part.signers:
            assert say.text(signer.role).replace(" ", "") in text
    person = sample.ask(PersonFileOf(person=about(sample, found("nomination"))))
    assert person is not None
    assert person.line.name not in text
    assert printed.missing == ()


@pytest.mark.parametrize("key", EVERY)
def test_every_name_a_form_asks_for_is_one_the_record_knows(sample: Workspace, key: str) -> None:
    one = found(key)
    values = form_values(sample, one, about(sample, one))
    asked = {field.value for part in one.parts for field in part.fields if field.value}
    asked |= {part.value for part in one.parts if part.value and part.kind is not PartKind.LIST}
    assert asked <= values.values.keys()
    lists = {part.value: part for part in one.parts if part.kind is PartKind.LIST and part.value}
    assert lists.keys() <= values.lists.keys()
    for name, part in lists.items():
        for row in values.lists[name][:1]:
            assert {head.value for head in part.heads if head.value} <= row.keys()


def test_a_filled_form_holds_the_record(sample: Workspace) -> None:
    one = found("development_plan")
    person = about(sample, one)
    values = form_values(sample, one, person)
    text = "".join(pages(draw_form(sample, one, [person], ZH).data)).replace(" ", "")
    for key in ("person.name", "person.number", "person.post"):
        assert str(values.values[key]).replace(" ", "") in text
    first = values.lists["actions"][0]
    assert str(first["goal"]).replace(" ", "")[:12] in text


def test_a_plans_dates_take_a_line_each(sample: Workspace) -> None:
    row: dict[str, Value] = {
        "goal": "牵头一个跨部门降本项目",
        "start": date(2026, 10, 26),
        "due": date(2027, 11, 30),
    }
    values = FormValues(lists={"actions": (row,)})
    told = draw_forms(found("development_plan"), [values], ZH, BEGIN).data
    lines = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(told)).pages).splitlines()
    assert "2026年10月26日" in lines
    assert "2027年11月30日" in lines


def test_contracts_stand_on_the_personal_file_and_the_members_on_the_attendance_sheet(
    sample: Workspace,
) -> None:
    person = about(sample, found("personal_file"))
    text = "".join(pages(draw_form(sample, found("personal_file"), [person], ZH).data))
    file = sample.ask(PersonFileOf(person=person))
    assert file is not None
    assert file.contracts and all(one.kind in text for one in file.contracts)
    assert any(one.end is None for one in file.contracts) and "长期" in text
    assert any(one.end is None for one in file.experience) and "至今" in text
    session = about(sample, found("attendance"))
    members = sample.ask(Members(session=session))
    sheet = "".join(pages(draw_form(sample, found("attendance"), [session], ZH).data))
    assert f"应到人数{len(members)}实到人数" in sheet


def test_the_appointment_names_the_posts_of_the_mentors(sample: Workspace) -> None:
    person = about(sample, found("mentor_appointment"))
    plan = plan_of(sample, person)
    assert plan is not None
    held = [file.line.post for one in plan.mentors if (file := sample.ask(PersonFileOf(person=one.person)))]
    assert len(held) == len(plan.mentors) > 0
    told = "".join(pages(draw_form(sample, found("mentor_appointment"), [person], ZH).data))
    assert f"导师职务{'、'.join(held)}" in told


def test_a_nomination_names_the_unit_it_comes_from(sample: Workspace) -> None:
    every = [
        one
        for campaign in sample.ask(Campaigns())
        for one in sample.ask(AllNominations(campaign=campaign.id))
    ]
    one = next(one for one in every if one.line.nominator and not one.line.own)
    nominator = sample.ask(PersonFileOf(person=one.line.nominator))
    assert nominator is not None and nominator.line.unit
    told = draw_nomination_form(sample, "nomination", one.line.campaign, [one.line.id], ZH).data
    assert f"提出部门{nominator.line.unit}".replace(" ", "") in "".join(pages(told)).replace(" ", "")
    own = replace(one, line=replace(one.line, own=True))
    assert proposing_unit(sample, own) == proposing_unit(sample, None) == ""


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("key", "most"), [("nomination", 2), ("personal_file", 2), *((one, 1) for one in EVERY[2:])]
)
def test_a_blank_form_fills_its_pages(sample: Workspace, key: str, most: int, language: Language) -> None:
    assert len(pages(draw_form(sample, found(key), [], speaker(language)).data)) == most


@pytest.mark.parametrize(
    "key", ["development_plan", "talk_record", "half_year_evaluation", "yearly_evaluation"]
)
def test_a_form_filled_for_a_plan_of_three_actions_is_signed_on_its_only_page(
    sample: Workspace, key: str
) -> None:
    lines = [
        line for line in sample.ask(PlanLines()) if line.state is PlanState.RUNNING and line.actions == 3
    ]
    assert lines
    for line in lines[:4]:
        assert len(pages(draw_form(sample, found(key), [line.person], ZH).data)) == 1


def test_opinions_of_recommenders_stand_on_one_page(sample: Workspace) -> None:
    told = pages(draw_form(sample, found("nomination"), [about(sample, found("nomination"))], ZH).data)
    assert [sum(f"推荐人意见{number}" in text for number in "一二三") for text in told] == [0, 3]


def test_many_people_have_pages_and_bookmarks_of_their_own(sample: Workspace) -> None:
    people = [line.person for line in sample.ask(PlanLines())][:3]
    data = draw_form(sample, found("talk_record"), people, EN).data
    reader = pypdf.PdfReader(io.BytesIO(data))
    names = [one.title for one in reader.outline if not isinstance(one, list)]
    assert len(names) == len(set(names)) == 3
    assert len(reader.pages) >= 3
    assert all("Page 1 of 1" in one for one in pages(data)), "each is a paper of its own"


def test_the_same_values_give_the_same_bytes_with_all_fonts_inside(sample: Workspace) -> None:
    one = found("personal_file")
    person = about(sample, one)
    first, second = (draw_form(sample, one, [person], ZH).data for _ in range(2))
    assert first == second
    for page in pypdf.PdfReader(io.BytesIO(first)).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]  # pypdf types pages loosely
            kept = font.get_object()
            inner = kept["/DescendantFonts"][0].get_object() if "/DescendantFonts" in kept else kept
            assert "/FontFile2" in inner["/FontDescriptor"].get_object()


def test_long_words_break_over_pages_with_heads_repeated_and_no_lonely_signature() -> None:
    rows = tuple({"goal": f"目标{n}" + "很长的说明" * 20, "type": "辅导"} for n in range(30))
    values = FormValues(
        organisation="甲公司",
        values={"person.name": "欧阳" * 30, "plan.summary": "总结" * 1500},
        lists={"actions": rows},
    )
    told = pages(draw_forms(found("development_plan"), [values], ZH, BEGIN).data)
    assert len(told) > 4
    heads = [text for text in told if "衡量标准" in text]
    assert len(heads) > 2
    assert "总结总结" in "".join(told)
    # The sentence above the lines stands on the same page as they do.
    assert "双方同意" in told[-1] and "人力资源部" in told[-1]


def test_a_character_no_font_has_is_listed() -> None:
    values = FormValues(values={"person.name": "张\U00020bb7"})
    printed = draw_forms(found("talk_record"), [values], ZH, BEGIN)
    assert printed.missing == ("\U00020bb7",)


def test_unknown_people_are_refused(sample: Workspace) -> None:
    for key in ("talk_record", "attendance"):
        with pytest.raises(RefusedError):
            draw_form(sample, found(key), ["nobody"], ZH)


def test_a_faulty_form_file_names_its_line() -> None:
    good = 'format = 1\nkey = "a"\nname = { zh = "甲", en = "A" }\nabout = "person"\n'
    bad = good + 'hint = { zh = "甲", en = "A" }\n\n[[parts]]\nkind = "pie"\ncolour = 1\n'
    with pytest.raises(ProgrammeFileError) as caught:
        read_form(bad)
    told = {(fault.code, fault.line) for fault in caught.value.faults}
    assert (FaultCode.UNKNOWN_KEY, 9) in told
    assert (FaultCode.NOT_ONE_OF, 8) in told


def test_a_value_of_a_choice_ticks_its_square() -> None:
    one = found("nomination")
    parts = tuple(replace(part, value="how") if part.kind is PartKind.CHOICES else part for part in one.parts)
    ticked = replace(one, parts=parts)
    plain = draw_forms(ticked, [FormValues()], ZH, BEGIN).data
    chosen = draw_forms(ticked, [FormValues(values={"how": "self"})], ZH, BEGIN).data
    assert plain != chosen
