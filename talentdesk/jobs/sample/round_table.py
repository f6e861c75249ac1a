"""What goes on around the grid in a meeting of the sample: who came, what was thought, how long it took."""

from collections.abc import Sequence
from datetime import timedelta

from talentdesk.domain.agenda import Order
from talentdesk.domain.grid import Placement, Scheme
from talentdesk.domain.meeting import FoundBy
from talentdesk.domain.opinions import Kind, Opinion
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Card
from talentdesk.jobs.sample.calendar import SampleClock
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.words import Table, Words
from talentdesk.services.agenda import OrderAgenda, ParkCandidate, RecordTalk
from talentdesk.services.attendance import Attend, AttendAll
from talentdesk.services.opinions import GiveOpinions
from talentdesk.services.overview import Members
from talentdesk.services.recusal import Recuse
from talentdesk.services.workspace import Workspace

_KINDS = (Kind.AGREE, Kind.PLACE, Kind.QUESTION, Kind.ABSTAIN)
_SHARES = (62, 18, 14, 6)


class RoundTable:
    """One meeting, with dice of its own: what it does moves nothing else in the sample."""

    def __init__(
        self,
        workspace: Workspace,
        clock: SampleClock,
        words: Words,
        programme: Programme,
        dice: Dice,
        session: Id,
    ) -> None:
        self._workspace, self._clock, self._words = workspace, clock, words
        self._programme, self._dice, self._session = programme, dice, session
        members = workspace.ask(Members(session=session))
        self._voting = [member for member in members if member.votes]
        self._away = False

    def begin(self, cards: Sequence[Card]) -> None:
        """Let everybody come, and call the candidates in the order of the cards."""
        self._workspace.do(AttendAll(session=self._session))
        order = tuple(card.candidate for card in cards)
        self._workspace.do(OrderAgenda(session=self._session, order=Order.BY_HAND, candidates=order))

    def think(self, scheme: Scheme, cards: Sequence[Card]) -> None:
        """Let the members give their opinions; the last one has only got through half of them."""
        for member in self._voting:
            half = member is self._voting[-1]
            answered = cards[: len(cards) // 2] if half else cards
            self._clock.wait(self._dice.between(240, 600))
            self._workspace.do(
                GiveOpinions(
                    session=self._session,
                    member=member.id,
                    opinions={card.candidate: self._opinion(scheme, card) for card in answered},
                    scheme=scheme.key,
                    on_paper=half,
                )
            )

    def talk(self, card: Card, seconds: int, part: float) -> None:
        """Keep the time of a talk that ends now; half-way through the meeting somebody is away."""
        self._workspace.do(
            RecordTalk(
                session=self._session,
                candidate=card.candidate,
                at=self._clock() - timedelta(seconds=seconds),
                seconds=seconds,
            )
        )
        wanderer = self._voting[len(self._voting) // 2]
        away = 0.4 <= part < 0.6
        if away != self._away:
            self._away = away
            self._workspace.do(Attend(member=wanderer.id, present=not away))

    def leave_open(self, cards: Sequence[Card], table: Table) -> None:
        """Put the talk about one candidate off, and let a relative of another stay out of it."""
        if len(cards) < 2:
            return
        note = self._words.say(self._dice.one(table["parked"]))
        self._workspace.do(ParkCandidate(candidate=cards[0].candidate, note=note))
        ground = next((one for one in self._programme.meeting.grounds if one.found_by is FoundBy.HAND), None)
        if ground is not None:
            member = self._voting[1]
            self._workspace.do(Recuse(candidate=cards[1].candidate, member=member.id, ground=ground.key))

    def _opinion(self, scheme: Scheme, card: Card) -> Opinion:
        kind = self._dice.weighted(_KINDS, _SHARES)
        if kind is Kind.PLACE or (kind is Kind.AGREE and card.proposed is None):
            return Opinion(Kind.PLACE, self._near(scheme, card.proposed))
        return Opinion(kind)

    def _near(self, scheme: Scheme, place: Placement | None) -> Placement:
        """Return a box one step away; any one where nothing is proposed."""
        others = [
            box.placement
            for box in scheme.boxes
            if place is None or sum(map(abs, scheme.steps(place, box.placement))) == 1
        ]
        return self._dice.one(others)
