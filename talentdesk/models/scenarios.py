"""What if: posts marked vacant, kept under a name. Never a decision, and nothing counts them."""

from datetime import date

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, Row, mapped_column


class ScenarioRow(Row):
    """A scenario. It is played anew whenever it is looked at, with the slates as they are then."""

    __tablename__ = "scenario"
    subject = Subject.SCENARIO
    name: Mapped[str] = mapped_column(unique=True)
    posts: Mapped[str]
    """Ids of the posts that are marked, in their order, as JSON: one that is gone since is told as such."""
    leaving: Mapped[str] = mapped_column(default="[]")
    """Ids of people who step in nowhere, as JSON."""
    note: Mapped[str] = mapped_column(default="")
    made_on: Mapped[date]
