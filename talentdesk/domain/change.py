"""The news after a command: which subjects changed and for which ids, never a sentence."""

from enum import StrEnum

from talentdesk.domain.texts import Id
from talentdesk.values import dataclass


class Subject(StrEnum):
    """What a row is about. Pages ask whether a change touches the subjects they show."""

    PERSON = "person"
    HISTORY = "history"
    RATING = "rating"
    POST = "post"
    COMPETENCY = "competency"
    CYCLE = "cycle"
    SESSION = "session"
    COMMITTEE = "committee"
    CANDIDATE = "candidate"
    PLACEMENT = "placement"
    MOVE = "move"
    BALLOT = "ballot"
    PLAN = "plan"
    PROGRAMME = "programme"
    WORKSPACE = "workspace"
    PACKET = "packet"
    MEETING = "meeting"
    TALK = "talk"
    ROOM = "room"
    OPINION = "opinion"
    FOLLOW_UP = "follow_up"
    MINUTES = "minutes"
    LAYER = "layer"
    MARK = "mark"
    VIEW = "view"
    REGISTER = "register"
    IMPORT = "import"
    SLATE = "slate"
    OUTLOOK = "outlook"
    EXPERTISE = "expertise"
    TIER_CHART = "tier_chart"
    SCENARIO = "scenario"
    CAMPAIGN = "campaign"
    NOMINATION = "nomination"
    VACANCY = "vacancy"
    GROWTH = "growth"


class StepKind(StrEnum):
    """How a change came about."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What one command, undo or redo changed."""

    kind: StepKind
    action: str
    subjects: frozenset[Subject]
    ids: frozenset[Id]
    """Ids of the changed rows and of the people and sessions they belong to."""

    def touches(self, *subjects: Subject) -> bool:
        """Tell whether any of ``subjects`` changed."""
        return not self.subjects.isdisjoint(subjects)
