"""What the rows of a roster would do to the people of the workspace."""

from dataclasses import dataclass, field
from typing import NamedTuple

from talentdesk.domain.import_reading import InputRow
from talentdesk.domain.imports import FieldChange, RowChange
from talentdesk.domain.ruling import Finding
from talentdesk.domain.texts import Id
from talentdesk.services.importing.planned import text_of
from talentdesk.services.importing.roster_rows import Checked, GivenRating
from talentdesk.services.importing.roster_state import COMPARED
from talentdesk.services.people_lines import rating_text
from talentdesk.services.person_fields import Held


class Change(NamedTuple):
    """A field that changes, with its values as they are stored."""

    key: str
    old: Held
    new: Held


@dataclass(slots=True)
class RatingChange:
    """A rating to write; ``row`` is empty for a new one, and an empty ``given`` takes the old one away."""

    row: Id
    given: GivenRating
    old: str


@dataclass(slots=True)
class ContractChange:
    """A contract to write; ``row`` is empty for a new one."""

    row: Id
    values: dict[str, Held]
    changes: list[Change]


@dataclass(slots=True)
class LanguageChange:
    """A language to write; ``row`` is empty for a new one, ``gone`` takes it away."""

    row: Id
    language: str
    level: str
    old: str = ""
    """Language and level as they are now, empty for a new one."""
    gone: bool = False

    @property
    def new(self) -> str:
        """Language and level as they will be, empty where it goes."""
        return "" if self.gone else f"{self.language} {self.level}".strip()


@dataclass(slots=True)
class RowPlan:
    """What one row would do; a ``PlannedRow``."""

    checked: Checked
    person: Id = ""
    """Empty for somebody new."""
    name: str = ""
    changes: list[Change] = field(default_factory=list)
    ratings: list[RatingChange] = field(default_factory=list)
    contract: ContractChange | None = None
    languages: list[LanguageChange] = field(default_factory=list)

    @property
    def change(self) -> RowChange:
        """How the row would change the workspace."""
        if self.checked.findings:
            return RowChange.REFUSED
        if not self.person:
            return RowChange.ADDED
        touched = self.changes or self.ratings or self.contract or self.languages
        return RowChange.CHANGED if touched else RowChange.UNCHANGED

    @property
    def given(self) -> InputRow:
        """The row of the workbook."""
        return self.checked.given

    @property
    def number(self) -> str:
        """The employee number."""
        return self.checked.number

    @property
    def what(self) -> str:
        """Where somebody new is to stand."""
        if self.person or not self.name:
            return ""
        held = self.checked.held
        return " · ".join(str(held[key]) for key in ("unit", "post") if held.get(key))

    @property
    def findings(self) -> list[Finding]:
        """What refuses the row."""
        return self.checked.findings

    @property
    def warnings(self) -> list[Finding]:
        """What must be looked at."""
        return self.checked.warnings

    def keys(self) -> list[str]:
        """Return the keys of the fields that would change."""
        found = [] if self.person else list(filter(self.checked.held.get, COMPARED))
        found += [change.key for change in self._changes()]
        if self.languages:
            found.append("languages")
        found += [rating.given.key for rating in self.ratings]
        return found

    def fields(self) -> list[FieldChange]:
        """Return what would change as (field key, old, new); of somebody new all is new, and not listed."""
        if not self.person:
            return []
        found = [(key, text_of(old), text_of(new)) for key, old, new in self._changes()]
        if self.languages:
            before, after = ([getattr(skill, side) for skill in self.languages] for side in ("old", "new"))
            found.append(("languages", "; ".join(filter(None, before)), "; ".join(filter(None, after))))
        for rating in self.ratings:
            given = rating.given
            found.append((given.key, rating.old, rating_text(given.grade, given.score)))
        return found

    def _changes(self) -> list[Change]:
        return [*self.changes, *self.contract.changes] if self.contract is not None else self.changes
