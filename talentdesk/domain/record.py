"""What a session did, as values: who came, the talk, moves, ballots, follow-ups. Minutes are made from it."""

from dataclasses import dataclass
from datetime import date, datetime

from talentdesk.domain.ballots import Outcome, Result, Tally
from talentdesk.domain.programme import BallotRule
from talentdesk.domain.texts import Id, Text

NO_TEXT = Text("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedBallot:
    """A tally as printed, with the rule that judged it; format 1 knew one question, one round, no result."""

    in_favour: int
    against: int
    abstain: int
    present: int
    entitled: int
    base: int
    needed: int
    passed: bool
    defer: int = 0
    invalid: int = 0
    on_paper: bool = False
    question: Text = NO_TEXT
    round: int = 1
    result: str = ""
    quorum: int = 0
    rule_base: str = ""
    numerator: int = 0
    denominator: int = 0
    at_least: bool = True

    @property
    def tally(self) -> Tally:
        """What was counted."""
        return Tally(
            in_favour=self.in_favour,
            against=self.against,
            abstain=self.abstain,
            defer=self.defer,
            invalid=self.invalid,
            present=self.present,
            entitled=self.entitled,
        )

    @property
    def outcome(self) -> Outcome:
        """How it was judged then, whatever the programme says today."""
        result = Result(self.result) if self.result else Result.PASSED if self.passed else Result.FAILED
        return Outcome(result, self.base, self.needed, self.quorum)

    @property
    def rule(self) -> BallotRule | None:
        """The threshold it was judged by; None in format 1."""
        if not self.rule_base:
            return None
        return BallotRule(
            base=self.rule_base,
            numerator=self.numerator,
            denominator=self.denominator,
            at_least=self.at_least,
        )


@dataclass(frozen=True, slots=True)
class BoxName:
    """A box by number and name, as it was called then."""

    number: int
    name: Text


@dataclass(frozen=True, slots=True)
class RecordStretch:
    """A stretch of presence; ``came`` None = from the start, ``left`` None = to the end."""

    came: datetime | None
    left: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMember:
    """A member and when they were there; without stretches ``present`` is all that is known."""

    name: str
    title: str
    role: Text
    votes: bool
    present: bool
    stretches: tuple[RecordStretch, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMove:
    """A step of a candidate's trail on any scheme of the session."""

    scheme: Text
    before: BoxName | None
    after: BoxName | None
    at: datetime
    reason: str
    code: Text
    authorised_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFollowUp:
    """An action agreed for a candidate, as it was agreed."""

    text: str
    owner: str
    due: date | None
    type: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordEntry:
    """What was done about one candidate. Recused members are a count, never names."""

    candidate: Id
    name: str
    number: str
    post: str
    discussed: bool
    parked: bool
    began: datetime | None
    """When the talk about them began."""
    seconds: int
    recused: int
    place: BoxName | None
    """Where they stand on the first scheme."""
    moves: tuple[RecordMove, ...] = ()
    ballots: tuple[PrintedBallot, ...] = ()
    follow_ups: tuple[RecordFollowUp, ...] = ()
    note: str = ""
    parked_note: str = ""

    @property
    def is_quiet(self) -> bool:
        """Whether nothing but a place is to be said: not talked about, moved, voted on or noted."""
        return not (
            self.discussed
            or self.parked
            or self.seconds
            or self.moves
            or self.ballots
            or self.follow_ups
            or self.note
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """Everything the minutes of a session say."""

    name: str
    cycle: str
    on: date
    place: str
    members: tuple[RecordMember, ...]
    entries: tuple[RecordEntry, ...]
    """In the order of the talk; who was not talked about comes after."""
    findings: tuple[Text, ...] = ()
    """What still stood open at the lock, as sentences: programmes change their names."""
    edited: tuple[tuple[str, str], ...] = ()
    """Parts of the minutes edited by hand: (part, text)."""

    def entry(self, candidate: Id) -> RecordEntry | None:
        """Return what was done about a candidate."""
        return next((one for one in self.entries if one.candidate == candidate), None)
