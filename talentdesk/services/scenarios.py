"""Scenarios: posts marked vacant, kept under a name, and played with the slates as they are now."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.ruling import Figure, Reason, refused
from talentdesk.domain.succession_chart import SuccessionChart
from talentdesk.domain.texts import Id
from talentdesk.domain.what_if import WhatIf, what_if
from talentdesk.models.positions import PostRow
from talentdesk.models.scenarios import ScenarioRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Query, Reading, Work
from talentdesk.services.lookup import find, find_many
from talentdesk.services.succession_chart import SuccessionChartOf


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A scenario that was kept."""

    id: Id
    name: str
    posts: tuple[Id, ...]
    leaving: tuple[Id, ...]
    note: str
    made_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What comes of posts falling vacant, and the chart it was played on."""

    chart: SuccessionChart
    """Of all posts."""
    result: WhatIf
    gone: int
    """So many of the posts marked are no longer on record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepScenario(Command):
    """Keep the posts that are marked under a name; with ``scenario`` that one takes them."""

    action: ClassVar[str] = "keep_scenario"

    name: str
    posts: tuple[Id, ...]
    leaving: tuple[Id, ...] = ()
    note: str = ""
    scenario: Id = ""

    def run(self, work: Work) -> Mapping[str, Figure]:
        name = _name(work, self.name, self.scenario)
        posts = tuple(dict.fromkeys(self.posts))
        if not posts:
            raise refused(Reason.SCENARIO_EMPTY, name=name)
        known = find_many(work.rows, PostRow, posts)
        missing = next((post for post in posts if post not in known), None)
        if missing is not None and not self.scenario:
            raise refused(Reason.POST_MISSING, id=missing)
        if self.scenario:
            row = find(work.rows, ScenarioRow, self.scenario)
        else:
            row = ScenarioRow(id=work.new_id(), made_on=work.today)
            work.rows.add(row)
        row.name = name
        row.posts = json.dumps(posts)
        row.leaving = json.dumps(tuple(dict.fromkeys(self.leaving)))
        row.note = values.words(self.note, field="note", most=values.LONG)
        return {"id": row.id, "name": name, "count": len(posts), "changed": bool(self.scenario)}


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameScenario(Command):
    """Give a scenario another name."""

    action: ClassVar[str] = "rename_scenario"

    scenario: Id
    name: str

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, ScenarioRow, self.scenario)
        before, row.name = row.name, _name(work, self.name, row.id)
        return {"id": row.id, "name": row.name, "before": before}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveScenario(Command):
    """Forget a scenario."""

    action: ClassVar[str] = "remove_scenario"

    scenario: Id

    def run(self, work: Work) -> Mapping[str, Figure]:
        row = find(work.rows, ScenarioRow, self.scenario)
        work.rows.delete(row)
        return {"id": row.id, "name": row.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenarios(Query[tuple[Scenario, ...]]):
    """All scenarios, newest first."""

    def run(self, reading: Reading) -> tuple[Scenario, ...]:
        wanted = select(ScenarioRow).order_by(ScenarioRow.made_on.desc(), ScenarioRow.name)
        return tuple(
            Scenario(
                id=row.id,
                name=row.name,
                posts=_ids(row.posts),
                leaving=_ids(row.leaving),
                note=row.note,
                made_on=row.made_on,
            )
            for row in reading.rows.scalars(wanted)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayVacancies(Query[Played]):
    """What comes of posts falling vacant; posts there are none of any more are counted and left out."""

    posts: tuple[Id, ...]
    leaving: tuple[Id, ...] = ()

    def run(self, reading: Reading) -> Played:
        chart = SuccessionChartOf(every=True).run(reading)
        marked: Sequence[Id] = [post for post in dict.fromkeys(self.posts) if post in chart.by_post]
        result = what_if(
            chart.played_with(marked),
            marked,
            reading.programme,
            counted=frozenset(slate.post for slate in chart.key_slates),
            leaving=self.leaving,
        )
        return Played(chart=chart, result=result, gone=len(set(self.posts)) - len(marked))


def _name(work: Work, name: str, own: Id) -> str:
    words = values.words(name, field="name", required=True)
    known = work.rows.execute(select(ScenarioRow.id, ScenarioRow.name))
    if any(other.casefold() == words.casefold() and key != own for key, other in known):
        raise refused(Reason.SCENARIO_NAME_TAKEN, name=words)
    return words


def _ids(text: str) -> tuple[Id, ...]:
    return tuple(str(one) for one in json.loads(text))
