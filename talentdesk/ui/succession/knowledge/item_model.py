"""The item model of scarce knowledge and special relations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from talentdesk.domain.expertise import Expertise, TransferState
from talentdesk.domain.texts import Id
from talentdesk.ui.succession.pictures import RISK_ROLES, role_picture
from talentdesk.ui.theme import application_theme
from talentdesk.wording import Say
from talentdesk.wording.slates import KINDS
from talentdesk.wording.succession_chart import risk_word

AnyIndex = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
KEYS = ("topic", "name", "kind", "weight", "state", "due", "post")


class ExpertiseModel(QAbstractTableModel):
    """Shows what is scarce, who holds it, and how far the hand-over is."""

    def __init__(self, say: Say, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say, self._today = say, today
        self._heads: tuple[str, ...] = ("",) * len(KEYS)
        self.rows: tuple[Expertise, ...] = ()

    def row_of(self, key: Id) -> int:
        """Return the row of an entry, -1 where it is not shown."""
        return next((row for row, one in enumerate(self.rows) if one.id == key), -1)

    def show_rows(self, rows: Sequence[Expertise]) -> None:
        """Show other entries; where the same stand in the same order the selection stays."""
        new = tuple(rows)
        if [one.id for one in new] != [one.id for one in self.rows]:
            self.beginResetModel()
            self.rows = new
            self.endResetModel()
        else:
            self.rows = new
            self._tell()

    def speak(self, say: Say, heads: tuple[str, ...]) -> None:
        """Show everything in another language."""
        self._say, self._heads = say, heads
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(KEYS) - 1)
        self._tell()

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
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(KEYS)

    @override
    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> Any:
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

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == _ROLE.DisplayRole:
                return self._heads[section]
            if role == _ROLE.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _tell(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(KEYS) - 1))
