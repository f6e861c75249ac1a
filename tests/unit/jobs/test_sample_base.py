"""The sample's values, without a file: as many as promised, plausible, and the same for the same seed."""

import dataclasses
from collections import Counter
from datetime import date
from functools import lru_cache

import pytest

from talentdesk.domain.plans import PlanState
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.jobs.sample.base import Base, make_base
from talentdesk.jobs.sample.calendar import cycles
from talentdesk.jobs.sample.words import read_words

DAY = date(2026, 11, 21)
DAYS = (DAY, date(2027, 1, 3), date(2028, 2, 29))


@lru_cache(maxsize=1)
def programme() -> Programme:
    return read_programme(template_text("general"))


@lru_cache(maxsize=8)
def base(on: date = DAY, seed: int = 20, language: Language = Language.ZH) -> Base:
    return make_base(read_words(language), programme(), seed, on, cycles(on))


def days_in(records: object) -> list[date]:
    return [value for row in records for value in row.values() if isinstance(value, date)]  # type: ignore[attr-defined]  # rows of any table


def test_same_day_and_seed_give_the_same_records() -> None:
    again = make_base(read_words(Language.ZH), programme(), 20, DAY, cycles(DAY))
    assert again.records == base().records


def test_another_seed_gives_other_people() -> None:
    names = {person.name.full for person in base().people}
    others = {person.name.full for person in base(seed=21).people}
    assert len(names & others) < len(names) / 2


def test_another_language_changes_words_but_no_figures() -> None:
    chinese, english = base().records, base(language=Language.EN).records
    assert [row["id"] for row in chinese["person"]] == [row["id"] for row in english["person"]]
    assert [row["score"] for row in chinese["rating"]] == [row["score"] for row in english["rating"]]
    assert chinese["post"][0]["title"] != english["post"][0]["title"]


def test_group_is_as_large_as_promised() -> None:
    records = base().records
    assert sum(bool(row["active"]) for row in records["person"]) >= 320
    assert max(str(row["path"]).count(" / ") for row in records["unit"]) == 3
    key = [row for row in records["post"] if row["key_position"]]
    assert len(key) == 60
    assert Counter(row["tier"] for row in key).keys() == {tier.key for tier in programme().tiers}
    assert len(records["cycle"]) == 2
    for table in ("schooling", "experience", "language_skill", "award", "training", "contract"):
        assert len(records[table]) > 300


def test_three_years_of_ratings() -> None:
    scheme = programme().schemes[0]
    periods = Counter(
        row["period"] for row in base().records["rating"] if row["dimension"] == scheme.vertical.key
    )
    assert len(periods) == 3
    assert min(periods.values()) > 200
    assert {row["dimension"] for row in base().records["rating"]} == {
        one.key for one in programme().dimensions
    }


def test_every_grade_and_score_means_a_level() -> None:
    for row in base().records["rating"]:
        map_ = programme().rating_map(str(row["dimension"]))
        assert map_ is not None
        by_grade = {grade: level for grade, level in map_.grades}.get(str(row["grade"]))
        score = row["score"]
        by_score = None
        if isinstance(score, float):
            by_score = next(level for lowest, level in map_.cut_offs if score >= lowest)
        assert by_grade or by_score
        if by_grade and by_score:
            assert by_grade == by_score


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_lives_agree_with_themselves(on: date) -> None:
    for person in base(on).people:
        assert person.birth < person.work_start <= person.hired <= person.post_since <= on
        assert (person.hired - person.birth).days / 365.25 >= 17
        assert (on - person.birth).days / 365.25 < 61
        assert person.manager is not None or person.post.level == 1
        if person.manager is not None:
            assert person.manager.post.level <= person.post.level
            assert person.manager.active


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_nothing_has_happened_yet_that_lies_ahead(on: date) -> None:
    records = base(on).records
    for table in ("person", "schooling", "experience", "award", "rating", "competency_score"):
        assert max(days_in(records[table])) <= on


def test_histories_belong_to_people_and_plans_to_posts() -> None:
    records = base().records
    people = {row["id"] for row in records["person"]}
    posts = {row["id"] for row in records["post"]}
    plans = {row["id"] for row in records["plan"]}
    for table, rows in records.items():
        for row in rows:
            assert row.get("person_id") is None or row["person_id"] in people, table
            assert row.get("plan_id") is None or row["plan_id"] in plans, table
            assert row.get("target_post_id") is None or row["target_post_id"] in posts, table


def test_ids_are_unique() -> None:
    ids = [row["id"] for rows in base().records.values() for row in rows]
    assert len(ids) == len(set(ids))


def test_plans_stand_in_every_state_and_some_steps_are_late() -> None:
    records = base().records
    assert len(records["plan"]) == 32, "25 by the word list, and those by which people came into key posts"
    assert {row["state"] for row in records["plan"]} == {state.value for state in PlanState}
    types = {one.key for one in programme().action_types}
    running = {row["id"] for row in records["plan"] if row["state"] == PlanState.RUNNING}
    late = 0
    for row in records["plan_action"]:
        start, due = row["start"], row["due"]
        assert isinstance(start, date)
        assert isinstance(due, date)
        assert start <= due
        assert row["type"] in types
        late += row["plan_id"] in running and due < DAY and row["done_on"] is None
    assert late >= 4


def test_names_are_as_in_life() -> None:
    names = Counter(person.name.full for person in base().people)
    everyone = "".join(names)
    for rare in "𬭚㛃䶮喆堃頔赟":
        assert rare in everyone
    for misread in "单仇区查朴盖覃曾解":
        assert any(name.startswith(misread) for name in names)
    assert names["张伟"] == 2
    numbers = {person.number for person in base().people if person.name.full == "张伟"}
    assert len(numbers) == 2
    assert sum("·" in name for name in names) >= 3
    assert sum(name.isascii() or " " in name for name in names) >= 2
    assert sum(name[:2] in ("欧阳", "上官", "令狐", "尉迟", "夏侯", "东方") for name in names) >= 3


def test_vacant_key_positions_have_nobody() -> None:
    held = {person.post.id for person in base().people}
    vacant = [post for post in base().organisation.posts if post.rank and post.id not in held]
    assert {post.heads for post in vacant} == {0}
    assert len(vacant) == 3


def test_a_programme_without_the_sample_s_words_still_makes_a_sample() -> None:
    bare = dataclasses.replace(
        programme(),
        tiers=programme().tiers[:2],
        action_types=(),
        reason_codes=(),
        models=(),
        default_model="",
    )
    made = make_base(read_words(Language.ZH), bare, 20, DAY, cycles(DAY))
    assert {row["tier"] for row in made.records["post"] if row["key_position"]} == {
        tier.key for tier in bare.tiers
    }
    assert made.records["competency_score"] == []
    assert made.records["plan_action"] == []
