"""Development plans of the sample, in every state, some of their actions late."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from talentdesk.domain.fit import fit
from talentdesk.domain.plans import PlanState
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.organisation import Organisation, Post
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.words import Table, Words

Row = dict[str, object]
_AGE = {
    PlanState.DRAFT: (-20, -2),
    PlanState.AGREED: (-25, -5),
    PlanState.RUNNING: (-260, -120),
    PlanState.DONE: (-520, -400),
    PlanState.STOPPED: (-400, -260),
}
"""Days from the day of the sample to the start of a plan."""
_GROWING = (310, 900)
"""Days a plan ran before the appointment it led to."""
_LATELY = 700
"""Days back from which such plans are on record."""
_PLANNED = 0.85
"""Share of those appointed who had one."""


class Plans:
    """Writes the rows of development plans, by table name."""

    def __init__(
        self, words: Words, programme: Programme, dice: Dice, organisation: Organisation, on: date
    ) -> None:
        self._words = words
        self._table: Table = words.workshop["plans"]
        self._programme = programme
        self._dice = dice
        self._on = on
        self._key_posts = [post for post in organisation.posts if post.rank]
        types = {one.key for one in programme.action_types}
        self._actions = [one for one in self._table["action"] if one["type"] in types]
        self.tables: dict[str, list[Row]] = {"plan": [], "plan_gap": [], "plan_action": [], "plan_mentor": []}

    def write(
        self,
        chosen: Sequence[Person],
        mentors: Sequence[Person],
        scores: Mapping[Id, Mapping[str, float]],
    ) -> None:
        """Write a plan for everyone chosen, states in the order of the word list."""
        states = [PlanState(state) for state, count in self._table["states"] for _ in range(count)]
        for person, state in zip(chosen, states, strict=False):
            self._plan(person, state, mentors, scores.get(person.id, {}))

    def write_grown(
        self,
        people: Sequence[Person],
        mentors: Sequence[Person],
        scores: Mapping[Id, Mapping[str, float]],
    ) -> None:
        """Write the plans, done by now, by which people grew into the key post they came into from inside."""
        for person in people:
            since = (self._on - person.post_since).days
            served = (person.post_since - person.hired).days
            days = self._dice.between(*_GROWING)
            if not (person.active and person.post.rank and 0 < since < _LATELY and days < served):
                continue
            if self._dice.chance(_PLANNED):
                span = (person.post_since - timedelta(days=days), person.post_since - timedelta(days=1))
                self._write(person, PlanState.DONE, person.post, span, mentors, scores.get(person.id, {}))

    @property
    def count(self) -> int:
        """How many plans the word list asks for."""
        return sum(count for _, count in self._table["states"])

    def _plan(
        self, person: Person, state: PlanState, mentors: Sequence[Person], scores: Mapping[str, float]
    ) -> None:
        start = self._on + timedelta(days=self._dice.between(*_AGE[state]))
        span = (start, start + timedelta(days=365))
        self._write(person, state, self._target(person), span, mentors, scores)

    def _write(
        self,
        person: Person,
        state: PlanState,
        target: Post,
        span: tuple[date, date],
        mentors: Sequence[Person],
        scores: Mapping[str, float],
    ) -> None:
        dice = self._dice
        start, end = span
        plan = dice.new_id()
        summary = self._table["stopped"] if state is PlanState.STOPPED else dice.one(self._table["summaries"])
        agreed = state is not PlanState.DRAFT
        self.tables["plan"].append(
            {
                "id": plan,
                "person_id": person.id,
                "target_post_id": target.id,
                "state": state.value,
                "start": start,
                "end": end,
                "agreed_on": start if agreed else None,
                "summary": self._words.say(summary),
            }
        )
        self._gaps(plan, target, scores)
        for position, table in enumerate(dice.some(self._actions, dice.between(2, 4))):
            self._action(plan, position, table, person, state, (start, end))
        self._mentors(plan, person, mentors, start)

    def _target(self, person: Person) -> Post:
        """Return a key position above the person's own, of the same division if there is one."""
        above = [post for post in self._key_posts if post.level < person.post.level]
        near = [post for post in above if post.unit.top == person.post.unit.top]
        highest = max((post.level for post in near or above), default=1)
        return self._dice.one([post for post in near or above or self._key_posts if post.level == highest])

    def _gaps(self, plan: Id, target: Post, scores: Mapping[str, float]) -> None:
        model = self._programme.model(target.model)
        if model is None:
            return
        found = fit(model, scores)
        missing = [item for item in found.items if item.score is None]
        for position, item in enumerate([*found.gaps, *missing][:4]):
            self.tables["plan_gap"].append(
                {
                    "id": self._dice.new_id(),
                    "plan_id": plan,
                    "position": position,
                    "competency": item.item.key,
                    "current": item.score,
                    "required": item.item.required,
                    "note": self._words.say(self._dice.one(self._table["gap_notes"])),
                }
            )

    def _action(
        self,
        plan: Id,
        position: int,
        table: Table,
        person: Person,
        state: PlanState,
        span: tuple[date, date],
    ) -> None:
        start = span[0] + timedelta(days=self._dice.between(0, 60))
        due = start + timedelta(days=self._dice.between(60, 240))
        progress, done_on = self._progress(state, start, due)
        self.tables["plan_action"].append(
            {
                "id": self._dice.new_id(),
                "plan_id": plan,
                "position": position,
                "type": table["type"],
                "goal": self._words.say(table["goal"]),
                "resources": self._words.say(table["resources"]),
                "start": start,
                "due": min(due, span[1]),
                "owner": person.name.full
                if self._dice.chance(0.7) or person.manager is None
                else person.manager.name.full,
                "evidence": self._words.say(table["evidence"]),
                "measure": self._words.say(table["measure"]),
                "progress": progress,
                "done_on": done_on,
            }
        )

    def _progress(self, state: PlanState, start: date, due: date) -> tuple[int, date | None]:
        """Return progress in percent and the day it was done; a third of what is past its date is late."""
        if state in (PlanState.DRAFT, PlanState.AGREED):
            return 0, None
        if state is PlanState.DONE:
            return 100, due - timedelta(days=self._dice.between(0, 15))
        if state is PlanState.STOPPED:
            return (100, due) if self._dice.chance(0.3) and due < self._on else (20, None)
        if due < self._on:
            late = self._dice.chance(0.35)
            return (self._dice.between(3, 9) * 10, None) if late else (100, due)
        passed = max(0, (self._on - start).days) / max(1, (due - start).days)
        return min(90, int(passed * 10) * 10), None

    def _mentors(self, plan: Id, person: Person, mentors: Sequence[Person], since: date) -> None:
        kinds = self._table["mentor_kinds"]
        others = [one for one in mentors if one.post.unit.top != person.post.unit.top]
        pairs = [(person.manager, kinds[0]), (self._dice.one(others), kinds[1])]
        for position, (mentor, kind) in enumerate(pairs):
            if mentor is not None:
                self.tables["plan_mentor"].append(
                    {
                        "id": self._dice.new_id(),
                        "plan_id": plan,
                        "position": position,
                        "person_id": mentor.id,
                        "name": mentor.name.full,
                        "kind": kind,
                        "since": since,
                    }
                )
