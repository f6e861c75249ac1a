"""What is known of a person over time: schooling, posts held, languages, awards, training, scores."""

from datetime import date

from talentdesk.domain.change import Subject
from talentdesk.models.base import Mapped, mapped_column
from talentdesk.models.people import OfPerson


class SchoolingRow(OfPerson):
    """A degree or course of study."""

    __tablename__ = "schooling"
    school: Mapped[str]
    degree: Mapped[str] = mapped_column(default="")
    major: Mapped[str] = mapped_column(default="")
    start: Mapped[date | None]
    end: Mapped[date | None]


class ExperienceRow(OfPerson):
    """A step of the résumé."""

    __tablename__ = "experience"
    employer: Mapped[str]
    post: Mapped[str] = mapped_column(default="")
    start: Mapped[date | None]
    end: Mapped[date | None]
    inside: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class LanguageRow(OfPerson):
    """A language and how well."""

    __tablename__ = "language_skill"
    language: Mapped[str]
    level: Mapped[str] = mapped_column(default="")


class AwardRow(OfPerson):
    """An honour, award or penalty."""

    __tablename__ = "award"
    name: Mapped[str]
    issuer: Mapped[str] = mapped_column(default="")
    on: Mapped[date | None]
    penalty: Mapped[bool] = mapped_column(default=False)


class TrainingRow(OfPerson):
    """A training attended."""

    __tablename__ = "training"
    name: Mapped[str]
    hours: Mapped[float | None]
    start: Mapped[date | None]
    end: Mapped[date | None]
    result: Mapped[str] = mapped_column(default="")


class ContractRow(OfPerson):
    """An employment contract."""

    __tablename__ = "contract"
    kind: Mapped[str]
    start: Mapped[date | None]
    end: Mapped[date | None]


class CompetencyScoreRow(OfPerson):
    """A score on one competency."""

    __tablename__ = "competency_score"
    subject = Subject.COMPETENCY
    competency: Mapped[str]
    score: Mapped[float]
    on: Mapped[date]
    source: Mapped[str] = mapped_column(default="")
