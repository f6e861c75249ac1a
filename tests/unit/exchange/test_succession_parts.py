"""The parts of programme files about succession: every fault with line and key, and what older files mean."""

import re
import textwrap
import tomllib

import pytest

from talentdesk import paths
from talentdesk.domain.faults import FaultCode, ProgrammeFileError
from talentdesk.domain.grid import Placement
from talentdesk.domain.succession_rule import ConditionKind, Need, QuotaKind, SuccessionRule
from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text, templates, write_programme
from talentdesk.exchange.succession_parts import KEYS
from talentdesk.wording import faults, speaker
from tests.made_programme import made_programme

Code = FaultCode


@pytest.fixture(scope="module")
def text() -> str:
    return made_programme()


def told(text: str) -> list[tuple[int, str, FaultCode]]:
    with pytest.raises(ProgrammeFileError) as caught:
        read_programme(text)
    for language in Language:
        for fault in caught.value.faults:
            said = faults.line(fault, speaker(language))
            assert str(fault.line) in said
            assert not set("{}") & set(said)
    return [(fault.line, fault.path, fault.code) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("old", "new", "path", "code"),
    [
        ('words = ["乙证", "丙证"]', 'words = ["乙证", "甲证"]', "education[1].words[1]", Code.DUPLICATE),
        ('words = ["乙证", "丙证"]', 'word = ["乙证"]', "education[1].word", Code.UNKNOWN_KEY),
        ('key = "high"\nname', 'key = "low"\nname', "education[1]", Code.DUPLICATE),
        ('name = { zh = "高级", en', 'name = { en', "education[1].name.zh", Code.MISSING),
        ('key = "circle"', '', "peer_ballots[0].key", Code.MISSING),
        ("numerator = 1, denominator = 2", "numerator = 3, denominator = 2",
         "peer_ballots[0].quorum.numerator", Code.OUT_OF_RANGE),
        ('peer_ballot = "circle"', 'peer_ballot = "square"', "tier_rules[0].peer_ballot", Code.UNKNOWN_NAME),
        ('tier = "vice"', 'tier = "rector"', "tier_rules[0].tier", Code.UNKNOWN_NAME),
        ('tier = "chief"', 'tier = "vice"', "tier_rules[1]", Code.DUPLICATE),
        ('titles = ["副院长", "代理副院长"]', 'title = "副院长"', "tier_rules[0].title", Code.UNKNOWN_KEY),
        ("minimum = 2\ntiers", "minimum = 0\ntiers", "tier_rules[0].recommenders.minimum", Code.OUT_OF_RANGE),
        ('tiers = ["dean"]\nboard', 'tiers = ["deans"]\nboard',
         "tier_rules[0].recommenders.tiers[0]", Code.UNKNOWN_NAME),
        ('tiers = ["dean"]\nboard = true\n', "", "tier_rules[0].recommenders", Code.MISSING),
        ('kind = "education"', 'kind = "schooling"', "tier_rules[0].conditions[0].kind", Code.NOT_ONE_OF),
        ('level = "high"\n\n[[tier', 'level = "top"\n\n[[tier',
         "tier_rules[0].conditions[0].level", Code.UNKNOWN_NAME),
        ('kind = "education"', 'kind = "education"\nyears = 2', "tier_rules[0].conditions[0].years",
         Code.UNKNOWN_KEY),
        ("years = 4.5", 'years = "four"', "tier_rules[0].conditions[1].years", Code.WRONG_TYPE),
        ("years = 4.5", "years = -1", "tier_rules[0].conditions[1].years", Code.OUT_OF_RANGE),
        ('family = "field"', 'family = "fields"', "tier_rules[0].conditions[1].exceptions[0].family",
         Code.UNKNOWN_NAME),
        ('tiers = ["chief", "lead"]', "", "tier_rules[0].conditions[2].tiers", Code.MISSING),
        ('tiers = ["chief", "lead"]', 'tiers = ["lead", "lead"]', "tier_rules[0].conditions[2].tiers[1]",
         Code.DUPLICATE),
        ('dimension = "d"\nminimum', 'dimension = "x"\nminimum', "tier_rules[0].conditions[4].dimension",
         Code.UNKNOWN_NAME),
        ("over = 3", "over = 0", "tier_rules[0].conditions[4].over", Code.OUT_OF_RANGE),
        ('scheme = "square"\n\n', 'scheme = "square"\nboxes = [3, 99]\n\n',
         "tier_rules[0].conditions[5].boxes[1]", Code.UNKNOWN_NAME),
        ('scheme = "square"\n\n', 'scheme = "square"\nboxes = []\n\n',
         "tier_rules[0].conditions[5].boxes", Code.EMPTY),
        ('scheme = "square"\n\n', 'scheme = "cube"\n\n', "tier_rules[0].conditions[5].scheme",
         Code.UNKNOWN_NAME),
        ("successor = true", "successor = false", "tier_rules[0].conditions[5].boxes", Code.MISSING),
        ('minimum = 80\nmodel = "research"', "minimum = 180", "tier_rules[0].conditions[6].minimum",
         Code.OUT_OF_RANGE),
        ("\nmodel = \"research\"", "\nmodel = \"search\"", "tier_rules[0].conditions[6].model",
         Code.UNKNOWN_NAME),
        ("low = 35\nhigh = 55", "low = 55\nhigh = 35", "tier_rules[0].conditions[7].high", Code.OUT_OF_RANGE),
        ("low = 35\nhigh = 55", "", "tier_rules[0].conditions[7]", Code.MISSING),
        ("months = 18", "months = 0", "tier_rules[0].conditions[8].months", Code.OUT_OF_RANGE),
        ('key = "oath"', 'key = "clean"', "tier_rules[0].conditions[9]", Code.DUPLICATE),
        ('opens = "11-15"', 'opens = "15-11"', "nominations.opens", Code.NOT_ONE_OF),
        ('opens = "11-15"', 'opens = "02-30"', "nominations.opens", Code.NOT_ONE_OF),
        ('opens = "11-15"\n', "", "nominations.closes", Code.MISSING),
        ("minimum = 1\nmaximum = 4", "minimum = 3\nmaximum = 2", "nominations.maximum", Code.OUT_OF_RANGE),
        ('managers = ["dean", "vice"]', 'managers = ["boss"]', "nominations.managers[0]", Code.UNKNOWN_NAME),
        ("self_nomination = true", "self_nomination = 1", "nominations.self_nomination", Code.WRONG_TYPE),
        ('"vote", "signature"]', '"votes"]', "stages[0].needs[2]", Code.UNKNOWN_NAME),
        ("days = 7\n", "", "stages[1].days", Code.MISSING),
        ('key = "notice"', 'key = "hearing"', "stages[1]", Code.DUPLICATE),
        ('kind = "women"', 'kind = "men"', "quotas[0].kind", Code.NOT_ONE_OF),
        ("at_least = 30", "", "quotas[0]", Code.MISSING),
        ("at_least = 30", "at_least = 130", "quotas[0].at_least", Code.OUT_OF_RANGE),
        ("at_most = 75", "at_most = 5", "quotas[1].at_most", Code.OUT_OF_RANGE),
        ('readiness = ["today"]', "", "quotas[3].readiness", Code.MISSING),
        ('readiness = ["today"]', 'readiness = ["now"]', "quotas[3].readiness[0]", Code.UNKNOWN_NAME),
        ("today = 0, soon = 24", "today = 0, later = 24", "successors.within.later", Code.UNKNOWN_KEY),
        ("today = 0, soon = 24", "today = 24, soon = 0", "successors.within.soon", Code.OUT_OF_RANGE),
        ("slate = 2", "slate = 0", "successors.slate", Code.OUT_OF_RANGE),
        ("weight = 62.5", "weight = 60", "measures", Code.WEIGHTS),
        ("lowest = 0\nhighest = 20", "lowest = 20\nhighest = 20", "measures[0].highest", Code.OUT_OF_RANGE),
        ("16 = 0", "17 = 0", "measures[1].points.17", Code.UNKNOWN_KEY),
        ("\n16 = 0", "", "measures[1].points.16", Code.MISSING),
        ('years = 70', 'years = 7', "retirement[0].years", Code.OUT_OF_RANGE),
        ('gender = "f"', 'gender = "w"', "retirement[1].gender", Code.NOT_ONE_OF),
        ('since = "2030-06"', 'since = "2030-13"', "retirement[1].delay.since", Code.NOT_ONE_OF),
        ("every = 2", "every = 0", "retirement[1].delay.every", Code.OUT_OF_RANGE),
    ],
)  # fmt: skip
def test_a_fault_names_its_key_and_line(text: str, old: str, new: str, path: str, code: Code) -> None:
    assert old in text
    broken = text.replace(old, new) if old.startswith("successor =") else text.replace(old, new, 1)
    found = told(broken)
    assert (path, code) in [(where, what) for _, where, what in found]
    assert all(line > 0 for line, _, _ in found)


def test_the_line_is_that_of_the_fault(text: str) -> None:
    broken = text.replace('level = "high"\n\n[[tier', 'level = "top"\n\n[[tier', 1)
    line = broken[: broken.index('level = "top"')].count("\n") + 1
    assert told(broken) == [(line, "tier_rules[0].conditions[0].level", Code.UNKNOWN_NAME)]


def test_several_faults_are_told_at_once_in_the_order_of_the_file(text: str) -> None:
    broken = (
        text.replace("over = 3", "over = 0").replace("slate = 2", "slat = 2").replace('"dean", "vice"', '"x"')
    )
    assert [path for _, path, _ in told(broken)] == [
        "tier_rules[0].conditions[4].over",
        "nominations.managers[0]",
        "successors.slat",
    ]


def test_weights_say_what_they_add_up_to(text: str) -> None:
    with pytest.raises(ProgrammeFileError) as caught:
        read_programme(text.replace("weight = 62.5", "weight = 60"))
    (fault,) = caught.value.faults
    assert fault.figures == {"total": 97.5}
    assert "97.5" in faults.line(fault, speaker(Language.EN))


def test_a_file_without_these_parts_is_read_as_before() -> None:
    text = template_text("general")
    older = text[
        : text.index("# ---------------------------------------------------------------- succession")
    ]
    programme = read_programme(older)
    assert programme.succession == SuccessionRule()
    assert programme.peer_ballots == ()
    assert "tier_rules" not in write_programme(programme)
    assert read_programme(write_programme(programme)) == programme


@pytest.mark.parametrize("key", ["general", "four_tier", "retail"])
def test_the_templates_are_read_and_written_alike(key: str) -> None:
    programme = read_programme(template_text(key))
    assert programme.key == key
    assert read_programme(write_programme(programme)) == programme
    for language in Language:
        assert speaker(language).text(programme.name)


def test_the_first_template_is_the_one_for_a_first_talent_review() -> None:
    assert [info.key for info in templates()] == ["general", "four_tier", "retail"]


def test_boxes_left_out_are_those_of_successors(text: str) -> None:
    rule = read_programme(text).succession.tier("vice")
    assert rule is not None
    boxes = next(one.boxes for one in rule.conditions if one.key == "square")
    assert set(boxes) == {Placement(row, column) for row in ("d3", "d4") for column in ("t3", "t4")}


def test_education_is_found_by_key_name_and_words_in_any_case() -> None:
    rule = read_programme(template_text("four_tier")).succession
    words = ("college", "大专", " 专科", "MBA", "mba", "Master", "博士", "幼儿园", "")
    assert [rule.education_rank(word) for word in words] == [1, 1, 1, 3, 3, 3, 4, None, None]


def guide(name: str) -> str:
    return (paths.resource("programmes").parent.parent / "docs" / name).read_text("utf-8")


@pytest.mark.parametrize("name", ["programme-format.md", "programme-format.zh.md"])
def test_the_guides_to_programme_files_name_everything(name: str) -> None:
    text = guide(name)
    kinds = (*ConditionKind, *QuotaKind, *Need)
    assert [kind.value for kind in kinds if f"`{kind.value}`" not in text] == []
    assert [key for key in KEYS if f"[{key}]" not in text] == []


def test_the_examples_of_the_guide_are_sound() -> None:
    programme = read_programme(template_text("four_tier"))
    text = guide("programme-format.md")
    examples = [block for block in re.findall(r"(?m)(?:^    .*\n|^\n)+", text) if "[[" in block]
    assert len(examples) == 2
    for block in examples:
        for key, tables in tomllib.loads(textwrap.dedent(block)).items():
            assert key in KEYS
            assert len(tables) == 1
    work = next(one for tier in programme.succession.tiers for one in tier.conditions if one.key == "work")
    (rule,) = tomllib.loads(textwrap.dedent(examples[1]))["tier_rules"]
    assert rule["conditions"][0]["name"] == {"zh": work.name.zh, "en": work.name.en}
