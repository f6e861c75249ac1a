"""What a member is asked: one line a candidate. What was handed in earlier is only ticked, never shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from talentdesk.domain.grid import Scheme
from talentdesk.domain.opinions import Kind, Opinion
from talentdesk.domain.texts import Id
from talentdesk.services.opinions import OpinionSheetLine
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording import Say

NAME, PROPOSED, OPINION = range(3)
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


class OpinionModel(QAbstractTableModel):
    """Holds the lines of one member, and what was entered since the sheet was opened."""

    def __init__(self, scheme: Scheme, names: Mapping[Id, str], say: Say, parent: QObject) -> None:
        super().__init__(parent)
        self._scheme, self._names, self._say = scheme, names, say
        self.lines: Sequence[OpinionSheetLine] = ()
        self.entered: dict[Id, Opinion] = {}

    def show_lines(self, lines: Sequence[OpinionSheetLine], *, another: bool) -> None:
        """Show a member's lines; ``another`` member's forget what was entered."""
        self.beginResetModel()
        self.lines = lines
        if another:
            self.entered.clear()
        self.endResetModel()

    def note(self, row: int, opinion: Opinion | None) -> None:
        """Show what was just kept."""
        key = self.lines[row].candidate
        if opinion is None:
            self.entered.pop(key, None)
        else:
            self.entered[key] = opinion

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section != PROPOSED:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        say = self._say
        return {NAME: say("Candidate"), PROPOSED: say("Box proposed"), OPINION: say("Your opinion")}.get(
            section
        )

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].recused:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == PROPOSED:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == NAME:
            return self._names.get(line.candidate, line.name)
        if index.column() == PROPOSED:
            return str(line.box) if line.box else "–"
        return self.words(line)

    def words(self, line: OpinionSheetLine) -> str:
        """Return what stands in the cell of an opinion."""
        say = self._say
        opinion = self.entered.get(line.candidate)
        if line.recused:
            return say("does not take part")
        if opinion is None:
            return say("handed in") if line.given else ""
        if opinion.kind is Kind.PLACE and opinion.place is not None:
            box = self._scheme.box(opinion.place)
            return f"{box.number}  {say.text(box.name)}"
        return {
            Kind.AGREE: say("Agree"),
            Kind.QUESTION: say("Question it"),
            Kind.ABSTAIN: say("Abstain"),
        }[opinion.kind]
