"""The item model of scarce knowledge and special relations."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from talentdesk.domain.expertise import Expertise, TransferState
from talentdesk.domain.texts import Id
from talentdesk.ui.succession.pictures import RISK_ROLES, role_picture
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.table_model import Index, TableModel
from talentdesk.wording import Say
from talentdesk.wording.slates import KINDS
from talentdesk.wording.succession_chart import risk_word

_ROLE = Qt.ItemDataRole
KEYS = ("topic", "name", "kind", "weight", "state", "due", "post")


class ExpertiseModel(TableModel[Expertise]):
    """Shows what is scarce, who holds it, and how far the hand-over is."""

    def __init__(self, say: Say, today: date, parent: QObject | None = None) -> None:
        super().__init__(len(KEYS), parent=parent)
        self._say, self._today = say, today

    @override
    def key(self, row: Expertise) -> Id:
        return row.id

    def speak(self, say: Say, heads: tuple[str, ...]) -> None:
        """Show everything in another language."""
        self._say = say
        self.show_heads(heads)

    def text(self, one: Expertise, key: str) -> str:
        """Return what a cell shows."""
        say = self._say
        if key == "kind":
            return say(KINDS[one.kind])
        if key == "weight":
            return risk_word(one.weight, say)
        if key == "state":
            return self._state(one)
        if key == "due":
            days = [step.due for step in one.transfers if step.due and step.state is not TransferState.DONE]
            return say.day(min(days)) if days else ""
        return one.post_title if key == "post" else str(getattr(one, key))

    def role(self, one: Expertise) -> str:
        """Return how the hand-over stands, as a role: done, late, none, or under way."""
        if one.handed_over:
            return "good"
        if not one.transfers:
            return "bad"
        return "warn" if any(step.late(self._today) for step in one.transfers) else "info"

    def _state(self, one: Expertise) -> str:
        say = self._say
        if not one.transfers:
            return say("no hand-over planned")
        done = sum(1 for step in one.transfers if step.state is TransferState.DONE)
        late = sum(1 for step in one.transfers if step.late(self._today))
        text = say("{done} of {all} done", done=done, all=len(one.transfers))
        return text + (say(", {late} late", late=late) if late else "")

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        one, key = self.rows[index.row()], KEYS[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.text(one, key)
        if role == _ROLE.FontRole and key == "topic":
            return application_theme().font(bold=True)
        if role == _ROLE.DecorationRole and key == "state":
            return role_picture(self.role(one))
        if role == _ROLE.DecorationRole and key == "weight" and one.weight:
            return role_picture(RISK_ROLES[one.weight])
        return None
