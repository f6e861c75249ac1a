"""Every command has a sentence for the undo button and the journal, in both languages."""

import json
from string import Formatter

import pytest

from talentdesk import paths
from talentdesk.domain.ruling import Figure
from talentdesk.domain.texts import Language
from talentdesk.services.commands import Command
from talentdesk.wording import actions
from talentdesk.wording.say import Say, speaker
from tests.unit.services.examples.registry import commands

EN = speaker(Language.EN)


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.__name__)
def test_every_command_has_a_title_and_a_sentence(command: type[Command]) -> None:
    code = command.action
    assert code == "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in command.__name__)[1:]
    assert code in actions.titles()
    assert any(reading == code or reading.startswith(f"{code}.") for reading in actions.texts())


def test_no_sentence_speaks_of_an_action_there_is_none_of() -> None:
    known = {command.action for command in commands()}
    assert actions.titles().keys() <= known
    assert {reading.split(".")[0] for reading in actions.texts()} == actions.titles().keys()


def test_every_sentence_is_translated() -> None:
    written: dict[str, str] = {}
    for file in paths.resource("i18n").glob("*_zh.json"):
        if file.stem == "say_zh":
            continue  # built from the others
        written |= json.loads(file.read_text(encoding="utf-8")).get("say", {})
    texts = [*actions.titles().values(), *(text for texts in actions.texts().values() for text in texts)]
    assert [text for text in texts if text not in written] == []
    for text in texts:
        assert _figures(text) == _figures(written[text]), text


def _figures(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


CASES: tuple[tuple[str, dict[str, Figure], str], ...] = (
    ("edit_slate", {"post": "CFO", "fields": "note"}, "CFO: note on the slate"),
    ("edit_slate", {"post": "CFO", "fields": "reviewed_on"}, "CFO: slate looked at again"),
    ("add_copies", {"number": "P1", "name": "Ada", "count": 1}, "Packet P1: number a copy for Ada"),
    (
        "add_copies",
        {"number": "P1", "name": "Ada", "count": 2},
        "Packet P1: number 2 copies (Ada and others)",
    ),
    ("move_copies", {"name": "Ada", "state": "planned", "count": 1}, "Copy of Ada: back to planned"),
    ("move_copies", {"name": "Ada", "state": "handed_out", "count": 1}, "Hand out the copy of Ada"),
    (
        "move_copies",
        {"name": "Ada", "state": "handed_out", "count": 3},
        "Hand out 3 copies (Ada and others)",
    ),
    ("move_copies", {"name": "Ada", "state": "returned", "count": 2}, "Take back 2 copies (Ada and others)"),
    ("move_copies", {"name": "Ada", "state": "destroyed", "count": 2}, "Destroy 2 copies (Ada and others)"),
    ("place_candidates", {"name": "Ada", "count": 1, "box": 2, "moves": "m1"}, "Move Ada to box 2"),
    (
        "place_candidates",
        {"name": "Ada", "count": 1, "box": 0, "moves": "m1"},
        "Move Ada to the holding area",
    ),
    (
        "place_candidates",
        {"name": "Ada", "count": 3, "box": 2, "moves": "m1 m2 m3"},
        "Move 3 cards (Ada and others) to box 2",
    ),
    ("place_candidates", {"name": "Ada", "count": 1, "box": 2, "moves": ""}, "Put Ada in order in box 2"),
    ("propose_place", {"name": "Ada", "box": 4, "computed": False}, "Propose box 4 for Ada"),
    (
        "propose_place",
        {"name": "Ada", "box": 4, "computed": True},
        "Go back to the computed proposal for Ada",
    ),
    ("mark_discussed", {"name": "Ada", "count": 1, "discussed": False}, "Mark Ada as not discussed"),
    (
        "record_ballot",
        {"name": "Ada", "in_favour": 14, "base": 20, "passed": True},
        "Ballot on Ada: 14 of 20 in favour, passed",
    ),
    ("edit_plan", {"name": "Ada", "fields": "start end"}, "Development plan of Ada: From, Until"),
    ("edit_plan", {"name": "Ada", "fields": "start end state summary"}, "Edit the development plan of Ada"),
    ("remove_part", {"name": "Ada", "kind": "mentor"}, "Remove a mentor from the plan of Ada"),
    ("lock_session", {}, "Lock a session"),
    ("not_known", {}, "not_known"),
)


@pytest.mark.parametrize(("action", "figures", "said"), CASES)
def test_sentences_read_as_the_figures_say(action: str, figures: dict[str, Figure], said: str) -> None:
    assert actions.sentence(action, figures, EN) == said


def test_the_sentence_is_chinese_where_the_speaker_is() -> None:
    speaks = Say(Language.ZH, {"Move {name} to box {box}": "将{name}移到 {box} 格"})
    figures: dict[str, Figure] = {"name": "陈静", "count": 1, "box": 2, "moves": "m"}
    assert actions.sentence("place_candidates", figures, speaks) == "将陈静移到 2 格"


def test_a_step_of_an_earlier_file_is_told_by_its_name_of_today() -> None:
    say = speaker(Language.ZH)
    assert actions.title("import_people", say) == actions.title("import_tables", say)
    figures: dict[str, Figure] = {"source": "名册.xlsx", "added": 2, "changed": 1}
    told = actions.sentence("import_people", figures, say)
    assert "名册.xlsx" in told
    assert told == actions.sentence("import_tables", figures, say)
    assert actions.sentence("save_mapping", {"name": "人事系统"}, EN) == "Keep how “人事系统” is read"
    assert actions.title("save_mapping", EN) == "Import a workbook"
