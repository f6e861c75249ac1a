"""The mentors of a plan."""

from __future__ import annotations

from PySide6.QtCore import Slot
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.plans import Mentor, Plan
from talentdesk.domain.programme import Programme
from talentdesk.services.plans import AddPart
from talentdesk.ui.desk import Desk
from talentdesk.ui.development.part_section import PartSection
from talentdesk.ui.development.words import MENTOR_KINDS
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow
from talentdesk.ui.widgets.picker import SearchPicker


class MentorsSection(PartSection):
    """Who guides the person, in which part, since when. Somebody of the file is found by name or pinyin."""

    kind = "mentor"

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk, shell)
        self.picker = SearchPicker(lookup(desk, "person"))
        self.body.insertWidget(2, self.picker)
        self.picker.picked.connect(self._add_person)
        self.picker.edit.returnPressed.connect(self._add_name)
        self.retranslate()

    @override
    def show_parts(self, plan: Plan, programme: Programme) -> None:
        say = self.shell.say
        columns = (
            EditColumn(key="name", title=self.tr("Mentor")),
            EditColumn(
                key="kind",
                title=self.tr("As"),
                kind=CellKind.CHOICE,
                width=180,
                choices=tuple((key, say(words)) for key, words in MENTOR_KINDS.items()),
            ),
            EditColumn(key="since", title=self.tr("Since"), kind=CellKind.DAY, width=140),
        )
        if columns != self.model.columns():
            self.model.show_columns(columns)
        self.model.show_rows(
            [
                EditRow(
                    id=mentor.id,
                    values={"name": mentor.name, "kind": mentor.kind, "since": mentor.since},
                    shown={"since": say.day(mentor.since), **self._gone(mentor)},
                    roles={"name": "warn"} if mentor.left else {},
                )
                for mentor in plan.mentors
            ]
        )
        self.table.setVisible(bool(plan.mentors))
        self.picker.setVisible(not self.desk.read_only)

    @override
    def retranslate(self) -> None:
        self.set_words(self.tr("Mentors"), "", self.tr("Remove the mentor"))
        words = self.tr(
            "Add a mentor: name, pinyin or number; Enter also takes a name that is not in the file"
        )
        self.picker.edit.setPlaceholderText(words)
        self.picker.edit.setAccessibleName(words)

    def _gone(self, mentor: Mentor) -> dict[str, str]:
        """Return the name of somebody who left as it is shown."""
        return {"name": self.tr("{name} (has left)").format(name=mentor.name)} if mentor.left else {}

    @Slot(object)
    def _add_person(self, found: Found) -> None:
        self._add_mentor({"person": found.id})

    @Slot()
    def _add_name(self) -> None:
        # With hits listed, Enter takes the one that is marked; without, the name as it is typed.
        name = self.picker.edit.text().strip()
        if name and self.picker.value is None and not self.picker.hits():
            self._add_mentor({"name": name})

    def _add_mentor(self, values: dict[str, str]) -> None:
        if self.plan is not None and self.do(
            AddPart(plan=self.plan.line.id, kind=self.kind, values={**values})
        ):
            self.picker.set_value(None)
