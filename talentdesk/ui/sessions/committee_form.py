"""The committee of a session: who, in which role, with a vote or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain import committee
from talentdesk.domain.people import Found
from talentdesk.domain.texts import Id
from talentdesk.domain.workshop import Member
from talentdesk.services.commands import Command
from talentdesk.services.people import PersonLinesOf
from talentdesk.services.sessions import AddMember, EditMember, Members, RemoveMember
from talentdesk.ui.card.sections import Sentences
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow, EditTableModel, Value
from talentdesk.ui.widgets.edit_table import EditTable
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.reasons import sentence

_NARROWEST, _WIDEST = 88, 144
"""Pixels of the column of names."""
_AIR = 20
"""Pixels of a cell beside its text."""


class CommitteeForm(Worded, QWidget):
    """A table that is edited in place, with what stands against the committee above it."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._session: Id = ""
        self._editable = True
        self.sum = Label(kind="strong", wrap=True)
        self.findings = Sentences()
        self.picker = SearchPicker(lookup(desk, "person"))
        self.model = EditTableModel()
        self.table = EditTable(self.model)
        self.remove = QToolButton()
        application_theme().set_icon(self.remove, "trash")
        self.error = RefusalLine()
        head = QHBoxLayout()
        head.addWidget(self.sum, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        for widget in (self.findings, self.picker, self.table, self.error):
            column.addWidget(widget)
        self.picker.picked.connect(self._add_person)
        self.picker.edit.returnPressed.connect(self._add_name)
        self.model.edited.connect(self._edit, Qt.ConnectionType.QueuedConnection)
        self.table.remove_requested.connect(self._remove)
        self.table.row_chosen.connect(self._choose)
        self.remove.clicked.connect(self._remove_chosen)
        self.retranslate()

    def show_session(self, session: Id, *, editable: bool) -> None:
        """Show the committee of a session."""
        self._session, self._editable = session, editable
        programme, say = self._desk.programme, self._shell.say
        members = self._desk.ask(Members(session=session))
        roles = tuple((role.key, say.text(role.name)) for role in programme.committee.roles)
        columns = (
            EditColumn(key="name", title=self.tr("Name"), width=self._room_for(members)),
            EditColumn(key="title", title=self.tr("Post")),
            EditColumn(key="role", title=self.tr("Role"), kind=CellKind.CHOICE, width=104, choices=roles),
            EditColumn(key="votes", title=self.tr("Vote"), kind=CellKind.SWITCH, width=44),
            EditColumn(key="present", title=self.tr("Here"), kind=CellKind.SWITCH, width=44),
        )
        self.model.set_read_only(not editable)
        if columns != self.model.columns():
            self.model.show_columns(columns)
        self.model.show_rows([_row(member) for member in members])
        self.table.setVisible(bool(members))
        self.picker.setVisible(editable)
        self.remove.setEnabled(editable and bool(self.table.chosen()))
        voters = sum(1 for member in members if member.votes and member.present)
        self.sum.setText(
            self.tr("%n member(s)", "", len(members)) + "  ·  " + self.tr("%n vote(s)", "", voters)
        )
        found = committee.check(members, programme.committee)
        self.findings.show_sentences([("warn", sentence(one, say, programme)) for one in found])

    def _room_for(self, members: Sequence[Member]) -> int:
        """Return how wide the names are, so that none is cut as long as the other columns can be read."""
        metrics = self.table.fontMetrics()
        widest = max((metrics.horizontalAdvance(one.name) for one in members), default=0)
        return min(max(widest + _AIR, _NARROWEST), _WIDEST)

    @override
    def retranslate(self) -> None:
        words = self.tr("Add: name, pinyin or number; Enter also takes a guest's name")
        self.picker.edit.setPlaceholderText(words)
        self.picker.edit.setAccessibleName(words)
        self.remove.setToolTip(self.tr("Remove from the committee"))
        self.remove.setAccessibleName(self.tr("Remove from the committee"))
        self.table.setAccessibleName(self.tr("Committee"))

    @Slot(object)
    def _add_person(self, found: Found) -> None:
        lines = self._desk.ask(PersonLinesOf(ids=(found.id,)))
        post = lines[0].post if lines else ""
        self._add(
            AddMember(session=self._session, name=found.title, person=found.id, title=post, role=self._role())
        )

    @Slot()
    def _add_name(self) -> None:
        name = self.picker.edit.text().strip()
        if name and self.picker.value is None and not self.picker.hits():
            self._add(AddMember(session=self._session, name=name, role=self._role()))

    def _role(self) -> str:
        """Return the role the next member gets: the chair first, then the programme's second role."""
        roles = [role.key for role in self._desk.programme.committee.roles]
        taken = {row.values.get("role") for row in self.model.rows}
        return roles[0] if roles and roles[0] not in taken else ""

    def _add(self, command: Command) -> None:
        if self._do(command):
            self.picker.set_value(None)

    @Slot(str, str, object)
    def _edit(self, member: Id, key: str, value: Value) -> None:
        self._do(EditMember(member=member, values={key: value}))

    @Slot(str)
    def _remove(self, member: Id) -> None:
        if self._editable:
            self._do(RemoveMember(member=member))

    @Slot()
    def _remove_chosen(self) -> None:
        if self.table.chosen():
            self._remove(self.table.chosen())

    @Slot(str)
    def _choose(self, member: Id) -> None:
        self.remove.setEnabled(self._editable and bool(member))

    def _do(self, command: Command) -> bool:
        return self.error.take(self._desk.try_do(command), self._shell.say, self._desk.programme)


def _row(member: Member) -> EditRow:
    return EditRow(
        id=member.id,
        values={
            "name": member.name,
            "title": member.title,
            "role": member.role,
            "votes": member.votes,
            "present": member.present,
        },
    )
