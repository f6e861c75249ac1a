"""Programme files: the shipped template, the way back, and every fault with its line."""

from datetime import date

import pytest

from talentdesk.domain.faults import FaultCode, ProgrammeFileError
from talentdesk.domain.grid import Placement
from talentdesk.domain.meeting import FoundBy, Fraction
from talentdesk.domain.programme import FairnessRule
from talentdesk.domain.scores import Rating, level_of
from talentdesk.domain.texts import Text
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.programme_file import read_programme, template_text, templates, write_programme
from talentdesk.exchange.toml_lines import lines_of


@pytest.fixture(scope="module")
def text() -> str:
    return template_text("general")


def faults(text: str) -> list[tuple[int, str, FaultCode]]:
    with pytest.raises(ProgrammeFileError) as caught:
        read_programme(text)
    return [(fault.line, fault.path, fault.code) for fault in caught.value.faults]


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_the_general_template_lays_the_grid_out_as_the_field_numbers_it(text: str) -> None:
    programme = read_programme(text)
    scheme = programme.schemes[0]
    assert [[box.number for box in row] for row in scheme.rows()] == [[1, 2, 4], [3, 5, 7], [6, 8, 9]]
    assert scheme.row_levels()[0].key == "excellent"
    assert scheme.column_levels()[0].key == "turn"
    assert sorted(box.number for box in scheme.boxes if box.successor) == [1, 2, 3, 5]
    assert len(programme.tiers) == 4
    assert programme.model(programme.default_model) is not None


def test_every_shown_text_of_the_templates_stands_in_both_languages() -> None:
    def texts(value: object) -> list[Text]:
        if isinstance(value, Text):
            return [value]
        if isinstance(value, tuple):
            return [text for one in value for text in texts(one)]
        names = getattr(value, "__dataclass_fields__", {})
        return [text for name in names for text in texts(getattr(value, name))]

    for info in templates():
        found = texts(read_programme(template_text(info.key)))
        assert len(found) > 100
        assert [text for text in found if not (text.zh and text.en)] == []


def test_ratings_become_levels_by_grade_and_by_score(text: str) -> None:
    programme = read_programme(text)
    map_ = programme.rating_map("performance")
    assert map_ is not None

    def level(grade: str, score: float | None) -> str | None:
        on = date(2026, 1, 1)
        rating = Rating(
            id="", dimension="performance", period="2025", grade=grade, score=score, on=on, source=""
        )
        return level_of(rating, map_)

    assert level("优秀", None) == "excellent"
    assert level("outstanding", 10) == "excellent"
    assert level("", 89.5) == "fully_meets"
    assert level("", 59) == "contributing"
    assert level("", 4.6) is None
    assert level("", 101) is None
    assert level("未评", None) is None


def test_a_written_programme_reads_back_as_the_same_value(text: str) -> None:
    programme = read_programme(text)
    assert read_programme(write_programme(programme)) == programme


def test_an_unknown_template_is_told_with_the_known_ones() -> None:
    with pytest.raises(TroubleError) as caught:
        template_text("none")
    assert caught.value.trouble is Trouble.PROGRAMME_UNKNOWN
    assert "general" in str(caught.value.figures["known"])


def test_faults_are_all_told_with_their_lines(text: str) -> None:
    broken = (
        text.replace('kind = "rated_within"', 'kind = "sometimes"')
        .replace("\nnumerator = 2", '\nnumerator = "two"')
        .replace('zh = "即将晋升", ', "")
        .replace("minimum = 5", "minimun = 5")
    )
    assert faults(broken) == [
        (line_of(broken, 'en = "Ready to step up"'), "schemes[0].boxes[0].name.zh", FaultCode.MISSING),
        (line_of(broken, 'kind = "sometimes"'), "placement_rules[2].kind", FaultCode.NOT_ONE_OF),
        (line_of(broken, "minimun"), "committee.minimun", FaultCode.UNKNOWN_KEY),
        (line_of(broken, 'numerator = "two"'), "ballot.numerator", FaultCode.WRONG_TYPE),
    ]


@pytest.mark.parametrize(
    ("old", "new", "path", "code"),
    [
        ("number = 9", "number = 8", "schemes[0].boxes[8]", FaultCode.DUPLICATE),
        ('tal = "mastery"', 'tal = "x"', "schemes[0].boxes[2].horizontal", FaultCode.UNKNOWN_NAME),
        ("boxes = [1, 2]", "boxes = [1, 12]", "placement_rules[1].boxes", FaultCode.UNKNOWN_NAME),
        ('colour = "#1F4E79"', 'colour = "blue"', "schemes[0].boxes[0].colour", FaultCode.NOT_ONE_OF),
        ("meets = 75", "meets = 95", "rating_maps[0].cut_offs.fully_meets", FaultCode.OUT_OF_RANGE),
        ("lowest = 11", "lowest = 101", "rating_maps[0].scale.highest", FaultCode.OUT_OF_RANGE),
        ("box = 1\n", "box = 1\nlevel = []\n", "guidelines[6]", FaultCode.MISSING),
        ('"post", "unit"', '"post", "salary"', "room_fields[2]", FaultCode.NOT_ONE_OF),
        ('model = "general_management"', 'model = "x"', "default_model", FaultCode.UNKNOWN_NAME),
        ('"S", "A+"', '"良好", "A+"', "rating_maps[0].grades.fully_meets", FaultCode.DUPLICATE),
        ("format = 1", "format = 7", "format", FaultCode.NEWER_FORMAT),
        ("[committee]\nodd = true", "[committee]\nodd = 1", "committee.odd", FaultCode.WRONG_TYPE),
        ("\nnumerator = 2", "\nnumerator = 0", "ballot.numerator", FaultCode.OUT_OF_RANGE),
        ("\nnumerator = 2", "\nnumerator = 4", "ballot.numerator", FaultCode.OUT_OF_RANGE),
        ("\ndenominator = 3", "\ndenominator = 0", "ballot.denominator", FaultCode.OUT_OF_RANGE),
        ('base = "cast"', 'base = "all"', "ballot.base", FaultCode.NOT_ONE_OF),
        ("denominator = 3 }", "denominator = 1 }", "ballot.quorum.numerator", FaultCode.OUT_OF_RANGE),
        ('"promotion"', '"successor"', "ballot.questions[1]", FaultCode.DUPLICATE),
        ("numerator = 1\ndenominator = 2", "numerator = 3\ndenominator = 2",
         "ballot.questions[1].numerator", FaultCode.OUT_OF_RANGE),
        ("numerator = 1\ndenominator = 2", "numerator = 2\ndenominator = 2",
         "ballot.questions[1].at_least", FaultCode.NOT_ONE_OF),
        ("failed_most = 2", "failed_most = -1", "ballot.failed_most", FaultCode.OUT_OF_RANGE),
        ('failed_within = "session"', 'failed_within = "year"', "ballot.failed_within", FaultCode.NOT_ONE_OF),
        ("[ballot]", '[lock]\nblocks = ["weather"]\n\n[ballot]', "lock.blocks[0]", FaultCode.NOT_ONE_OF),
        ("required = 4.5", "required = 45", "models[0].items[7].required", FaultCode.OUT_OF_RANGE),
    ],
)  # fmt: skip
def test_a_fault_names_its_key(text: str, old: str, new: str, path: str, code: FaultCode) -> None:
    assert old in text
    found = faults(text.replace(old, new, 1))
    assert (path, code) in [(where, what) for _, where, what in found]
    assert all(line > 0 for line, _, _ in found)


def test_a_missing_box_is_told_with_its_levels(text: str) -> None:
    start = text.index("[[schemes.boxes]]")
    end = text.index("[[schemes.boxes]]", start + 1)
    with pytest.raises(ProgrammeFileError) as caught:
        read_programme(text[:start] + text[end:])
    fault = next(one for one in caught.value.faults if one.code is FaultCode.BOX_MISSING)
    assert fault.figures == {"vertical": "excellent", "horizontal": "turn"}


@pytest.mark.parametrize("text", ["key = ", "a = 1\na = 2\n", "[[x]\n", "x = " + "[" * 5000, "", "\x00"])
def test_a_text_that_is_no_programme_is_refused(text: str) -> None:
    with pytest.raises(ProgrammeFileError) as caught:
        read_programme(text)
    assert caught.value.trouble is Trouble.PROGRAMME_UNREADABLE


def test_a_syntax_error_names_its_line() -> None:
    assert faults('key = "x"\nname = {zh = \n')[0][0] == 2


def test_lines_are_found_through_strings_comments_and_nesting() -> None:
    text = (
        "# first\n"
        'a = "x # no comment = [" # comment\n'
        "b.c = '''\nlong ''quote\n'''\n"
        'd = [\n  1,\n  { e = "}" , f = [\n 2 ] },\n]\n'
        '[g."h.i"]\n'
        "j = 1979-05-27\n"
        "[[k]]\nl = 1\n[[k.m]]\nn = 1\n[[k]]\nl = 2\n[[k.m]]\nn = 2\n"
    )
    lines = lines_of(text)
    assert lines["a"] == 2
    assert lines["b.c"] == 3
    assert lines["d[0]"] == 7
    assert lines["d[1].e"] == 8
    assert lines["d[1].f[0]"] == 9
    assert lines["g.h.i.j"] == 12
    assert lines["k[0].l"] == 14
    assert lines["k[0].m[0].n"] == 16
    assert lines["k[1]"] == 17
    assert lines["k[1].m[0].n"] == 20


def test_boxes_stand_where_their_levels_say(text: str) -> None:
    scheme = read_programme(text).schemes[0]
    assert scheme.box(Placement("fully_meets", "turn")).number == 3


def test_a_question_takes_over_what_it_leaves_out(text: str) -> None:
    programme = read_programme(text)
    successor, promotion = programme.ballot_questions
    assert successor.rule == programme.ballot
    assert (promotion.rule.base, promotion.rule.numerator, promotion.rule.denominator) == ("entitled", 1, 2)
    assert promotion.rule.at_least is False
    assert promotion.rule.quorum == programme.ballot.quorum


def test_a_programme_of_before_asks_one_question_by_its_ballot_table(text: str) -> None:
    start = text.index("[ballot]")
    old = text[:start] + '[ballot]\nbase = "present"\nnumerator = 1\ndenominator = 2\n\n'
    old += text[text.index("[[readiness]]") :]
    programme = read_programme(old)
    (only,) = programme.ballot_questions
    assert (only.key, only.rule) == ("", programme.ballot)
    assert (programme.ballot.quorum, programme.ballot.failed_most) == (None, 0)
    assert read_programme(write_programme(programme)) == programme


def test_what_forbids_the_lock_reads_back(text: str) -> None:
    programme = read_programme(f'{text}\n[lock]\nblocks = ["parked", "ballots"]\n')
    assert programme.lock_blocks == ("parked", "ballots")
    assert read_programme(write_programme(programme)) == programme


def test_how_meetings_are_run_is_read_and_may_be_left_out(text: str) -> None:
    rule = read_programme(text).meeting
    assert rule.minutes_each == 8
    assert rule.quorum is None
    found = {one.key: (one.found_by, one.automatic) for one in rule.grounds}
    assert found["own_record"] == (FoundBy.OWN_RECORD, True)
    assert found["superior"] == (FoundBy.MANAGER, False)
    start = text.index("[meeting]")
    without = text[:start] + text[text.index("\n# ----", start) :]
    older = read_programme(without).meeting
    assert older.minutes_each == 0
    assert [one.found_by for one in older.grounds[:2]] == [FoundBy.OWN_RECORD, FoundBy.MANAGER]
    asked = text.replace("minutes_each = 8", "quorum = { numerator = 2, denominator = 3 }")
    assert read_programme(asked).meeting.quorum == Fraction(2, 3)
    assert read_programme(write_programme(read_programme(asked))) == read_programme(asked)


@pytest.mark.parametrize(
    ("line", "path", "code"),
    [
        ("minutes_each = 601", "meeting.minutes_each", FaultCode.OUT_OF_RANGE),
        ("quorum = { numerator = 4, denominator = 3 }", "meeting.quorum.numerator", FaultCode.OUT_OF_RANGE),
        ("quorum = { numerator = 0, denominator = 3 }", "meeting.quorum.numerator", FaultCode.OUT_OF_RANGE),
        ("minuts_each = 8", "meeting.minuts_each", FaultCode.UNKNOWN_KEY),
    ],
)
def test_faults_of_the_meeting_are_told(text: str, line: str, path: str, code: FaultCode) -> None:
    told = faults(text.replace("minutes_each = 8", line))
    assert [(where, what) for _, where, what in told] == [(path, code)]


def test_a_programme_without_the_newer_parts_is_read_as_before(text: str) -> None:
    older = text[: text.index("[fairness]")] + text[text.index("[[readiness]]") :]
    programme = read_programme(older)
    assert programme.fairness == FairnessRule()
    assert all(scheme.challenge == () for scheme in programme.schemes)


def test_boxes_to_be_challenged_are_named_by_their_numbers_and_written_back(text: str) -> None:
    part = 'key = "performance_potential"\n'
    named = text.replace(part, part + "challenge = [5, 2]\n", 1)
    programme = read_programme(named)
    scheme = programme.schemes[0]
    assert [scheme.box(place).number for place in scheme.challenge] == [5, 2]
    assert read_programme(write_programme(programme)) == programme
    wrong = text.replace(part, part + "challenge = [5, 12]\n", 1)
    (fault,) = faults(wrong)
    assert fault[1:] == ("schemes[0].challenge", FaultCode.UNKNOWN_NAME)


def test_bands_of_age_must_rise(text: str) -> None:
    wrong = text.replace("age_bands = [30, 35,", "age_bands = [30, 30,", 1)
    (fault,) = faults(wrong)
    assert fault[1:] == ("fairness.age_bands", FaultCode.OUT_OF_RANGE)
