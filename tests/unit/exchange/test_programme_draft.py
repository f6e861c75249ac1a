"""A programme while it is edited: steps that can be taken back, marks of translation, faults by field."""

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from talentdesk.domain.faults import FaultCode
from talentdesk.domain.programme_form import FormField, Kind, at, path_of, shown, steps_of
from talentdesk.domain.texts import Language
from talentdesk.exchange import programme_parts
from talentdesk.exchange.form_file import forms
from talentdesk.exchange.programme_draft import MARK, Draft
from talentdesk.exchange.programme_file import read_programme, template_text, write_programme
from talentdesk.wording import speaker
from talentdesk.wording.programme_choices import choices_of, parts
from tests.made_programme import made_programme

SAY = speaker(Language.EN)
TEXTS = {
    **{key: template_text(key) for key in ("general", "four_tier", "retail")},
    "made": made_programme(),
}
PLACES_OF_BOXES = {"vertical", "horizontal"}


def field(*keys: str) -> FormField:
    """Return a field by the keys that lead to it."""
    fields = [one for part in parts() for one in part.fields]
    for key in keys[:-1]:
        fields = list(next(one for one in fields if one.key == key).fields)
    return next(one for one in fields if one.key == keys[-1])


def unknown(fields: tuple[FormField, ...], entry: Mapping[str, Any], path: str) -> Iterator[str]:
    """Yield what an entry holds and no field shows."""
    for key, value in entry.items():
        known = [one for one in fields if one.key == key and shown(one, entry)]
        if not known:
            yield f"{path}.{key}"
        for one in known:
            if one.kind is Kind.GROUP:
                yield from unknown(one.fields, value, f"{path}.{key}")
            if one.kind is Kind.LIST:
                for item in value:
                    yield from unknown(one.fields, item, f"{path}.{key}")


@pytest.mark.parametrize("name", TEXTS)
def test_every_key_of_a_file_has_its_field(name: str) -> None:
    tree = tomllib.loads(TEXTS[name])
    fields = tuple(one for part in parts() for one in part.fields)
    left = {one for one in unknown(fields, tree, "") if one.rsplit(".", 1)[-1] not in PLACES_OF_BOXES}
    assert left == {".format", ".version"}


@pytest.mark.parametrize("name", TEXTS)
def test_it_is_written_as_a_file_that_reads_back_equal(name: str) -> None:
    draft = Draft(TEXTS[name])
    assert tomllib.loads(draft.text()) == tomllib.loads(TEXTS[name])
    assert read_programme(draft.text()) == read_programme(TEXTS[name])
    assert read_programme(draft.text(9)).version == 9
    assert draft.faults() == ()
    assert not draft.changed


@pytest.mark.parametrize("name", TEXTS)
def test_every_value_chosen_is_among_the_choices(name: str) -> None:
    tree = tomllib.loads(TEXTS[name])

    def walk(fields: tuple[FormField, ...], entry: Mapping[str, Any]) -> Iterator[tuple[str, Any, list[Any]]]:
        for one in fields:
            if one.key not in entry or not shown(one, entry):
                continue
            value = entry[one.key]
            if one.kind in (Kind.ONE, Kind.SOME):
                allowed = [choice for choice, _ in choices_of(one, tree, entry, SAY)]
                for single in value if one.kind is Kind.SOME else [value]:
                    yield one.key, single, allowed
            elif one.kind is Kind.BY:
                allowed = [str(choice) for choice, _ in choices_of(one, tree, entry, SAY)]
                yield from ((one.key, key, allowed) for key in value)
            elif one.kind is Kind.GROUP:
                yield from walk(one.fields, value)
            elif one.kind is Kind.LIST:
                for item in value:
                    yield from walk(one.fields, item)

    found = list(walk(tuple(one for part in parts() for one in part.fields), tree))
    assert len(found) > 40
    assert [one for one in found if one[1] not in one[2]] == []


def test_paths_are_steps() -> None:
    assert steps_of("schemes[0].boxes[3].number") == ("schemes", 0, "boxes", 3, "number")
    assert path_of(("schemes", 0, "boxes", 3, "number")) == "schemes[0].boxes[3].number"
    assert steps_of("") == ()
    assert at({"a": [{"b": 1}]}, ("a", 0, "b")) == 1
    assert at({"a": []}, ("a", 0, "b"), "none") == "none"


def test_steps_are_taken_back_and_done_again() -> None:
    draft = Draft(TEXTS["general"])
    draft.put(("meeting", "minutes_each"), 12)
    draft.put(("committee", "minimum"), 7)
    draft.undo()
    assert (draft.value(("meeting", "minutes_each")), draft.value(("committee", "minimum"))) == (12, 5)
    draft.undo()
    assert not draft.changed
    draft.undo()
    draft.redo()
    draft.redo()
    assert draft.value(("committee", "minimum")) == 7
    draft.put(("committee", "minimum"), 9)
    assert not draft.may_redo


def test_an_edit_in_one_language_marks_the_other_until_it_is_touched_or_confirmed() -> None:
    draft = Draft(TEXTS["general"])
    name = ("tiers", 0, "name")
    draft.say_text(name, "zh", "领导班子")
    assert draft.value(name) == {"zh": "领导班子", "en": "Executive team", MARK: "en"}
    assert draft.open_texts() == 1
    assert draft.faults() == ()
    assert read_programme(draft.text()).tiers[0].name.zh == "领导班子"
    assert at(tomllib.loads(draft.text()), (*name, MARK)) == "en"
    draft.say_text(name, "zh", "高管团队")
    assert draft.value((*name, MARK)) == "en"
    draft.say_text(name, "en", "Top team")
    assert draft.value((*name, MARK)) is None
    draft.say_text(name, "en", "Leaders")
    assert draft.value((*name, MARK)) == "zh"
    draft.confirm(name)
    assert draft.open_texts() == 0
    draft.undo()
    assert draft.open_texts() == 1


def test_a_text_in_one_language_stands_for_the_other_till_it_is_translated() -> None:
    draft = Draft(TEXTS["general"])
    index = draft.add(("tiers",), field("tiers"), SAY)
    name = ("tiers", index, "name")
    assert [fault.path for fault in draft.faults()] == [f"tiers[{index}].name.{one}" for one in ("zh", "en")]
    draft.say_text(name, "zh", "储备层")
    assert draft.value(name) == {"zh": "储备层", "en": "储备层", MARK: "en"}
    assert draft.faults() == ()
    assert draft.value(("tiers", index, "key")) == "tier_5"


def test_another_kind_of_condition_brings_its_own_fields() -> None:
    draft = Draft(TEXTS["four_tier"])
    steps = ("tier_rules", 0, "conditions", 1)
    fields = field("tier_rules", "conditions").fields
    assert draft.value((*steps, "years")) == 8
    for kind, wanted in (
        ("education", {"level": "school"}),
        ("age", {}),
        ("yearly_average", {"dimension": "performance", "minimum": 0, "over": 1}),
        ("fit", {"minimum": 80}),
        ("boxes", {"scheme": "performance_potential"}),
        ("no_penalty", {"months": 12}),
        ("confirmed", {}),
        ("work_years", {"years": 1}),
    ):
        draft.put_in_entry(fields, steps, "kind", kind, SAY)
        entry = dict(draft.value(steps))
        for key in ("key", "name"):
            entry.pop(key)
        assert entry == {"kind": kind, **wanted}
        # An age needs one of its two ends; all else is sound from the start.
        assert [fault.code for fault in draft.faults()] == ([FaultCode.MISSING] if kind == "age" else [])


def test_a_level_more_gives_every_grid_its_boxes() -> None:
    draft = Draft(TEXTS["general"])
    levels = ("dimensions", 0, "levels")
    index = draft.add(levels, field("dimensions", "levels"), SAY)
    draft.say_text((*levels, index, "name"), "zh", "卓越")
    assert [len(draft.value(("schemes", n, "boxes"))) for n in range(3)] == [12, 12, 9]
    numbers = [box["number"] for box in draft.value(("schemes", 0, "boxes"))]
    assert sorted(numbers) == list(range(1, 13))
    assert draft.faults() == ()
    draft.remove(levels, index)
    assert [len(draft.value(("schemes", n, "boxes"))) for n in range(3)] == [9, 9, 9]


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("part", [part.key for part in parts()])
def test_a_fresh_entry_of_every_list_needs_no_more_than_names(name: str, part: str) -> None:
    draft = Draft(TEXTS[name])
    for one in next(found for found in parts() if found.key == part).fields:
        if one.kind is Kind.LIST:
            draft.add((one.key,), one, SAY)
    texts = [fault for fault in draft.faults() if fault.path.endswith((".zh", ".en"))]
    others = {(fault.code, fault.path) for fault in draft.faults()} - {(one.code, one.path) for one in texts}
    # What cannot be guessed has to be told: a bound, a list within the entry, a second rule for one thing.
    assert {code for code, _ in others} <= {FaultCode.MISSING, FaultCode.DUPLICATE, FaultCode.EMPTY}


def test_an_entry_moves_and_goes() -> None:
    draft = Draft(TEXTS["general"])
    draft.move(("tiers",), 0, 2)
    assert [one["key"] for one in draft.tree["tiers"]] == ["middle", "key_post", "executive", "backbone"]
    draft.move(("tiers",), 0, -1)
    draft.remove(("tiers",), 3)
    assert [one["key"] for one in draft.tree["tiers"]] == ["middle", "key_post", "executive"]
    for _ in range(2):
        draft.remove(("quotas",), 0)
    assert "quotas" not in draft.tree
    assert draft.faults() == ()


def test_weights_that_do_not_sum_are_told_where_they_stand() -> None:
    draft = Draft(TEXTS["retail"])
    draft.put(("measures", 0, "weight"), 30)
    assert [(fault.path, fault.code) for fault in draft.faults()] == [("measures", FaultCode.WEIGHTS)]


def test_a_part_goes_back_to_the_template() -> None:
    draft = Draft(TEXTS["four_tier"])
    draft.put(("nominations", "minimum"), 5)
    draft.put(("committee", "minimum"), 9)
    draft.take_part(("nominations",), draft.base)
    assert (draft.value(("nominations", "minimum")), draft.value(("committee", "minimum"))) == (2, 9)


def test_the_forms_offered_are_those_that_are_shipped() -> None:
    shipped = {one.key: one.name.en for one in forms()}
    assert dict(field("forms").choices) == shipped
    zh = speaker(Language.ZH)
    assert all(zh(words) != words for _, words in field("forms").choices)


def test_a_programme_names_the_forms_it_works_with() -> None:
    draft = Draft(TEXTS["general"])
    assert read_programme(draft.text()).uses_form("talk_record")
    draft.put(("forms",), ["nomination", "peer_ballot"])
    programme = read_programme(draft.text())
    assert programme.forms == ("nomination", "peer_ballot")
    assert not programme.uses_form("talk_record")
    assert read_programme(write_programme(programme)) == programme
    draft.put(("forms",), ["nomination", "talk", "nomination"])
    assert [(one.path, one.code) for one in draft.faults()] == [
        ("forms[1]", FaultCode.NOT_ONE_OF),
        ("forms[2]", FaultCode.DUPLICATE),
    ]


def test_another_grid_takes_away_what_was_chosen_from_the_one_before() -> None:
    draft = Draft(TEXTS["retail"])
    fields = field("measures").fields
    draft.put_in_entry(fields, ("measures", 0), "scheme", "performance_fit", SAY)
    assert draft.value(("measures", 0, "points")) == dict.fromkeys(map(str, range(1, 10)), 0)
    assert draft.faults() == ()
    draft.put_in_entry(fields, ("measures", 0), "scheme", None, SAY)
    assert draft.value(("measures", 0, "points")) is None
    rules = field("rating_maps").fields
    draft.put_in_entry(rules, ("rating_maps", 0), "dimension", "potential", SAY)
    assert "grades" not in draft.value(("rating_maps", 0))


def test_every_key_the_reader_knows_has_its_field() -> None:
    fields = {one.key for part in parts() for one in part.fields}
    assert set(programme_parts._KEYS) - {"format", "version"} == fields
