"""What happened in the sample's open cycle, told through the same commands a window uses."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.jobs.sample.base import Base, cycle_name
from talentdesk.jobs.sample.calendar import CycleDays, SampleClock
from talentdesk.jobs.sample.deciding import Deciding
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.round_table import RoundTable
from talentdesk.jobs.sample.words import Table, Words
from talentdesk.services.board import BoardOf
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.locking import LockSession
from talentdesk.services.sessions import AddCandidates, AddMember, AddSession
from talentdesk.services.workshop import (
    ExplainMove,
    MarkDiscussed,
    NoteCandidate,
    PlaceCandidates,
    ProposePlace,
)
from talentdesk.services.workspace import Workspace

_PREPARED = 8
"""Days between setting a session up and holding it."""
_NOTED = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A session that was set up, with what the word list says of it."""

    session: Id
    table: Table
    voters: int
    chair: str
    """Who leads the committee."""


class Story:
    """Opens the cycle, prepares its sessions and holds the meetings."""

    def __init__(
        self,
        workspace: Workspace,
        clock: SampleClock,
        words: Words,
        programme: Programme,
        base: Base,
        dice: Dice,
        on: date,
    ) -> None:
        self._workspace = workspace
        self._clock = clock
        self._words = words
        self._programme = programme
        self._base = base
        self._dice = dice
        self._on = on
        self._cycle = ""
        self._meetings: dict[str, Meeting] = {}
        self._rated = _rated(base, programme)
        self._namesakes = {name for _, name, _ in words.names["namesakes"]}

    def tell(self, cycle: CycleDays) -> None:
        """Let everything happen in the order of its days."""
        opened = OpenCycle(
            name=cycle_name(self._words, cycle),
            start=cycle.start,
            end=cycle.end,
            previous=self._base.last_cycle,
        )
        self._cycle = str(self._workspace.do(opened).figures["id"])
        events: list[tuple[int, Callable[[Table], None], Table]] = []
        for table in self._words.workshop["session"]:
            events.append((table["days"] - _PREPARED, self._prepare, table))
            if table["state"] != "ready":
                events.append((table["days"], self._hold, table))
        for days, happen, table in sorted(events, key=lambda event: event[0]):
            self._clock.set(
                self._on + timedelta(days=days), table["start"] if happen == self._hold else "15:20"
            )
            happen(table)

    # --- preparing ----------------------------------------------------------------------------------------

    def _prepare(self, table: Table) -> None:
        done = self._workspace.do(
            AddSession(
                cycle=self._cycle,
                name=self._words.say(table["name"]),
                on=self._on + timedelta(days=table["days"]),
                place=self._words.say(table["place"]),
                schemes=self._schemes(table),
            )
        )
        session = str(done.figures["id"])
        committee = self._committee(table)
        self._meetings[table["state"]] = Meeting(
            session=session,
            table=table,
            voters=len(committee),
            chair=committee[0][0].name.full if committee else "",
        )
        for person, role in committee:
            self._clock.wait(25)
            self._workspace.do(
                AddMember(
                    session=session,
                    name=person.name.full,
                    person=person.id,
                    title=person.post.title,
                    role=role,
                )
            )
        self._workspace.do(
            AddMember(session=session, name=self._words.say(table["guest"]), role=self._role(""), votes=False)
        )
        self._clock.wait(90)
        chosen = self._candidates(table, {person.id for person, _ in committee})
        self._workspace.do(AddCandidates(session=session, people=tuple(person.id for person in chosen)))
        self._override(self._meetings[table["state"]])
        if table.get("opinions", False):
            meeting, first = self._meetings[table["state"]], self._programme.schemes[0]
            self._around(meeting).think(first, self._cards(meeting, first))

    def _schemes(self, table: Table) -> tuple[str, ...]:
        """Return the grids of a session: two were usual when the one that is over was held."""
        known = self._programme.schemes if table["state"] != "locked" else self._programme.schemes[:2]
        return tuple(scheme.key for scheme in known)

    def _committee(self, table: Table) -> list[tuple[Person, str]]:
        """Return the incumbents of the posts named in the word list, with their roles."""
        found = []
        for path, role in table["committee"]:
            post = self._base.organisation.post(path)
            incumbent = next((one for one in self._base.people if one.post.id == post.id), None)
            if incumbent is not None:
                found.append((incumbent, self._role(role)))
        return found

    def _role(self, wanted: str) -> str:
        keys = [role.key for role in self._programme.committee.roles]
        return wanted if wanted in keys else keys[-1] if keys else ""

    def _candidates(self, table: Table, committee: set[Id]) -> list[Person]:
        """Return those the session speaks of: mostly the strong, some who were never rated, and namesakes."""
        possible = [
            person
            for person in self._base.people
            if person.active
            and person.id not in committee
            and person.post.level in table["levels"]
            and person.post.unit.top in table["units"]
        ]
        unrated = [person for person in possible if person.id not in self._rated]
        rest = [person for person in possible if person.id in self._rated]
        weight = {person.id: self._weight(person) for person in rest}
        rest.sort(key=lambda person: -weight[person.id])
        return [*unrated[: table.get("unrated", 0)], *rest][: table["candidates"]]

    def _weight(self, person: Person) -> float:
        known = 1.5 if person.name.full in self._namesakes else 0.0
        key = 0.8 if person.post.rank else 0.0
        return known + key + 0.3 * (person.ability + person.drive) + self._dice.normal()

    def _override(self, meeting: Meeting) -> None:
        """Let some superiors propose another place than their ratings do."""
        scheme = self._programme.schemes[0]
        cards = [card for card in self._cards(meeting, scheme) if card.proposed is not None]
        reasons = self._words.workshop["reasons"]["override"]
        for card in self._dice.some(cards, meeting.table.get("overrides", 0)):
            target = self._neighbour(scheme, card.proposed)
            self._clock.wait(40)
            self._workspace.do(
                ProposePlace(
                    session=meeting.session,
                    scheme=scheme.key,
                    candidate=card.candidate,
                    placement=target,
                    reason=self._words.say(self._dice.one(reasons)),
                )
            )

    # --- the meeting --------------------------------------------------------------------------------------

    def _hold(self, table: Table) -> None:
        meeting = self._meetings[table["state"]]
        first, *others = self._programme.schemes[:2]
        cards = self._cards(meeting, first)[: table["discussed"]]
        moved = self._dice.some(cards, table["moved"])
        second = self._dice.some(cards, table["moved_second"]) if others else []
        voted = self._dice.some(cards, table["ballots"])
        around = self._around(meeting)
        around.begin(self._cards(meeting, first))
        on = self._on + timedelta(days=table["days"])
        deciding = Deciding(
            self._workspace, self._clock, self._words, self._programme, voters=meeting.voters, on=on
        )
        for index, card in enumerate(cards, start=1):
            seconds = self._dice.between(150, 420)
            self._clock.wait(seconds)
            if card in moved:
                last = card is moved[-1] and table.get("open_reason", False)
                self._move(meeting, first, card, explained=not last)
            if card in second:
                self._move(meeting, others[0], card, explained=True, sideways=False)
            self._workspace.do(MarkDiscussed(session=meeting.session, candidates=(card.candidate,)))
            around.talk(card, seconds, index / len(cards))
            if card in voted:
                self._vote(card, deciding)
            if self._dice.chance(_NOTED):
                self._note(card, deciding, meeting.chair)
        if table.get("opinions", False):
            around.leave_open(
                self._cards(meeting, first)[table["discussed"] :], self._words.workshop["reasons"]
            )
        if table["state"] == "locked":
            self._clock.wait(600)
            self._workspace.do(LockSession(session=meeting.session))

    def _around(self, meeting: Meeting) -> RoundTable:
        dice = self._dice.beside(f"meeting {meeting.table['state']}")
        return RoundTable(self._workspace, self._clock, self._words, self._programme, dice, meeting.session)

    def _cards(self, meeting: Meeting, scheme: Scheme) -> list[Card]:
        """Return the cards of a scheme by the order of their names, as the agenda has them."""
        board = self._workspace.ask(BoardOf(session=meeting.session, scheme=scheme.key))
        assert board is not None, "the session was just made"
        return sorted(board.cards, key=lambda card: card.number)

    def _move(
        self, meeting: Meeting, scheme: Scheme, card: Card, *, explained: bool, sideways: bool = True
    ) -> None:
        here = next(one for one in self._cards(meeting, scheme) if one.candidate == card.candidate).calibrated
        target = self._neighbour(scheme, here, sideways=sideways)
        done = self._workspace.do(
            PlaceCandidates(
                session=meeting.session, scheme=scheme.key, candidates=(card.candidate,), placement=target
            )
        )
        if explained:
            code, reason = self._reason(scheme, here, target)
            self._clock.wait(self._dice.between(8, 40))
            move = str(done.figures["moves"])
            self._workspace.do(ExplainMove(move=move, reason=reason, code=code))

    def _neighbour(self, scheme: Scheme, here: Placement | None, *, sideways: bool = True) -> Placement:
        """Return a box one level away, now and then one on each dimension; the middle for the unplaced."""
        if here is None:
            middle = (scheme.vertical.levels, scheme.horizontal.levels)
            return Placement(*(levels[len(levels) // 2].key for levels in middle))
        up, aside = self._dice.one(
            [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1)] if sideways else [(1, 0), (-1, 0)]
        )
        return Placement(
            _shifted([level.key for level in scheme.vertical.levels], here.vertical, up),
            _shifted([level.key for level in scheme.horizontal.levels], here.horizontal, aside),
        )

    def _reason(self, scheme: Scheme, before: Placement | None, after: Placement) -> tuple[str, str]:
        """Return (code, words) that fit the direction of a move."""
        reasons = self._words.workshop["reasons"]
        up, aside = scheme.steps(before, after) if before else (0, 0)
        kind = (
            "unrated" if before is None
            else "both" if up and aside
            else f"vertical_{'up' if up > 0 else 'down'}" if up
            else f"horizontal_{'up' if aside > 0 else 'down'}"
        )  # fmt: skip
        chosen = self._dice.one(reasons[kind])
        known = {code.key for code in self._programme.reason_codes}
        return (chosen[0] if chosen[0] in known else ""), self._words.say(chosen)

    def _vote(self, card: Card, deciding: Deciding) -> None:
        against = self._dice.weighted((0, 1, 2), (5, 3, 1))
        abstain = self._dice.weighted((0, 1), (4, 1))
        deciding.vote(card, against, abstain)

    def _note(self, card: Card, deciding: Deciding, owner: str) -> None:
        notes = self._words.workshop["notes"]
        self._clock.wait(30)
        note = self._words.say(self._dice.one(notes["words"]))
        agreed = self._words.say(self._dice.one(notes["actions"]))
        self._workspace.do(NoteCandidate(candidate=card.candidate, note=note))
        self._clock.wait(12)
        deciding.agree(card, agreed, owner)


def _shifted(keys: Sequence[str], key: str, step: int) -> str:
    """Return the level ``step`` further; at the end of the dimension the move goes the other way."""
    place = keys.index(key) + step
    return keys[place if 0 <= place < len(keys) else keys.index(key) - step]


def _rated(base: Base, programme: Programme) -> set[Id]:
    """Return the people who have a rating on both dimensions of the first scheme."""
    scheme = programme.schemes[0]
    rated = {(str(row["person_id"]), row["dimension"]) for row in base.records["rating"]}
    return {
        person
        for person, dimension in rated
        if dimension == scheme.vertical.key and (person, scheme.horizontal.key) in rated
    }
