"""The journal as a page shows it."""

import pytest

from talentdesk.domain.change import StepKind
from talentdesk.services.journal_lines import JournalLines
from talentdesk.services.workshop import ExplainMove, MarkDiscussed, PlaceCandidates
from tests.unit.services.made_workshop import MAIN, Workshop


def move(shop: Workshop) -> None:
    done = shop.workspace.do(
        PlaceCandidates(
            session=shop.session,
            scheme=MAIN,
            candidates=(shop.candidate("陈静"),),
            placement=shop.place(5),
        )
    )
    shop.workspace.do(ExplainMove(move=str(done.figures["moves"]), reason="业绩回落 Q3"))


def test_entries_are_told_newest_first_and_page_by_page(shop: Workshop) -> None:
    move(shop)
    lines = shop.workspace.ask(JournalLines())
    assert [line.number for line in lines] == list(range(len(lines), 0, -1))
    assert lines[0].reason == "业绩回落 Q3"
    assert (lines[1].action, lines[1].figures["name"], lines[1].who) == ("place_candidates", "陈静", "林岚")
    assert lines[1].rows == 3
    assert lines[-1].barrier
    page = shop.workspace.ask(JournalLines(limit=3))
    rest = shop.workspace.ask(JournalLines(before=page[-1].number))
    assert (*page, *rest) == lines


def test_a_step_taken_back_is_marked_with_all_that_joined_it(shop: Workshop) -> None:
    move(shop)
    shop.workspace.undo()
    undo, *lines = shop.workspace.ask(JournalLines(limit=4))
    assert undo.kind is StepKind.UNDO
    assert [(line.action, line.undone) for line in lines] == [
        ("explain_move", True),
        ("place_candidates", True),
        ("add_candidates", False),
    ]
    shop.workspace.redo()
    assert not any(line.undone for line in shop.workspace.ask(JournalLines()))
    shop.workspace.undo()
    shop.workspace.do(MarkDiscussed(session=shop.session, candidates=(shop.candidate("陈静"),)))
    undone = [line.action for line in shop.workspace.ask(JournalLines()) if line.undone]
    assert undone == ["explain_move", "place_candidates"]


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("q3", ["explain_move"]),
        ("陈静", ["explain_move", "place_candidates", "add_candidates"]),
        (" 委员3 ", ["add_member"]),
        ("nothing", []),
    ],
)
def test_the_journal_is_searched_in_who_why_and_what(shop: Workshop, text: str, actions: list[str]) -> None:
    move(shop)
    assert [line.action for line in shop.workspace.ask(JournalLines(text=text))] == actions
