"""Who left with what they held: terms end, vacancies open, all in one step."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.posts import TermKind
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.services.departures import DepartureLines, PostsHeld, RecordDeparture
from talentdesk.services.post_standings import TermsOf
from talentdesk.services.terms import Appoint
from talentdesk.services.vacancies import OpenVacancy
from talentdesk.services.vacancy_views import VacancyLines, VacancyOf
from talentdesk.services.workspace import Workspace
from tests.made_campaign import make_campaign

LEFT = date(2026, 10, 31)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Workspace]:
    with make_campaign(tmp_path / "a.talent").workspace as made:
        yield made


def leave(**more: object) -> RecordDeparture:
    return RecordDeparture(**({"person": "d1", "on": LEFT, "wish": "own"} | more))  # type: ignore[arg-type]


def test_terms_end_and_vacancies_open_in_one_step(file: Workspace) -> None:
    file.do(Appoint(post="p-d3", person="d1", kind=TermKind.ACTING, start=date(2026, 3, 1)))
    before = file.head.number
    held = file.ask(PostsHeld(person="d1"))
    assert [(one.title, one.kind, one.falls_vacant) for one in held] == [
        ("生产总监", TermKind.APPOINTED, True),
        ("研发总监", TermKind.ACTING, False),
    ]
    file.do(leave(ends_terms=True, vacates=("p-d1",), reason="何平离职"))
    assert file.head.number == before + 1
    (line,) = file.ask(VacancyLines())
    assert (line.title, line.opened_on, line.expected) == ("生产总监", LEFT, None)
    case = file.ask(VacancyOf(vacancy=line.id))
    assert case is not None and case.reason == "何平离职"
    ends = {post: [one.end for one in file.ask(TermsOf(post=post))] for post in ("p-d1", "p-d3")}
    assert ends == {"p-d1": [LEFT], "p-d3": [LEFT]}
    assert file.ask(DepartureLines())[0].key
    file.undo()
    assert file.ask(VacancyLines()) == () and file.ask(DepartureLines()) == ()
    assert file.ask(PostsHeld(person="d1")) == held


def test_who_retires_leaves_a_vacancy_that_was_foreseen(file: Workspace) -> None:
    file.do(leave(wish="retirement", vacates=("p-d1",)))
    (line,) = file.ask(VacancyLines())
    assert line.expected is True
    # The term was not asked to end: the post is still on the person's file.
    assert file.ask(TermsOf(post="p-d1")) == ()


def test_a_post_not_held_and_one_that_is_vacant_already_are_refused(file: Workspace) -> None:
    head = file.head.number
    for vacates, reason in ((("p-d2",), Reason.ROW_MISSING), (("p-d1",), Reason.VACANCY_OPEN)):
        if reason is Reason.VACANCY_OPEN:
            file.do(OpenVacancy(post="p-d1"))
            assert [(one.vacancy, one.falls_vacant) for one in file.ask(PostsHeld(person="d1"))] == [
                (True, False)
            ]
            head = file.head.number
        with pytest.raises(RefusedError) as refusal:
            file.do(leave(vacates=vacates))
        assert refusal.value.ruling.findings[0].reason is reason
        assert file.head.number == head and file.ask(DepartureLines()) == ()


def test_what_is_shared_or_in_no_tier_is_not_taken_for_vacant(file: Workspace) -> None:
    (own,) = file.ask(PostsHeld(person="s1"))
    assert (own.title, own.falls_vacant) == ("计划员", False)
    file.do(Appoint(post="p-m1", person="s1", start=date(2026, 11, 1)))
    (own,) = file.ask(PostsHeld(person="s1"))
    assert (own.others, own.falls_vacant) == (("经理一方宁",), False)
    assert file.ask(PostsHeld(person="nobody")) == ()
