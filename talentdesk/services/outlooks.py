"""How likely people are to leave, what it would cost, and when it is expected."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import select

from talentdesk.domain.imports import Value
from talentdesk.domain.posts import RISKS
from talentdesk.domain.ruling import Figure, Reason
from talentdesk.domain.texts import Id
from talentdesk.models.people import PersonRow
from talentdesk.models.succession import OutlookRow
from talentdesk.services import values
from talentdesk.services.commands import Command, Work
from talentdesk.services.lookup import find

_EDITABLE = ("risk", "impact", "reason", "earliest", "latest")


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOutlook(Command):
    """Change ``risk``, ``impact``, ``reason``, ``earliest`` or ``latest`` of a person's outlook."""

    action: ClassVar[str] = "set_outlook"

    person: Id
    values: Mapping[str, Value] = field(default_factory=dict)

    def run(self, work: Work) -> Mapping[str, Figure]:
        values.expect_keys(self.values, _EDITABLE)
        person = find(work.rows, PersonRow, self.person, Reason.PERSON_MISSING)
        row = work.rows.scalars(select(OutlookRow).where(OutlookRow.person_id == person.id)).first()
        if row is None:
            row = OutlookRow(id=work.new_id(), person_id=person.id, risk="", impact="", reason="")
            work.rows.add(row)
        with work.rows.no_autoflush:
            for key, value in self.values.items():
                if key in ("risk", "impact"):
                    setattr(row, key, values.one_of(value or "", ("", *RISKS), field=key))
                elif key == "reason":
                    row.reason = values.words(value, field=key, most=values.LONG)
                else:
                    setattr(row, key, values.day(value, field=key))
            values.expect_order(row.earliest, row.latest, field="latest")
        return {"id": person.id, "name": person.name, "fields": " ".join(self.values)}
