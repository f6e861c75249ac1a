"""The ballots of many candidates as a table: drafts until a line is left, then one command a line."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QBrush
from typing_extensions import override

from talentdesk.domain import ballots
from talentdesk.domain.ballots import CELLS, Tally
from talentdesk.domain.votes import CandidateVotes, Round, VoteTable
from talentdesk.services.ballots import MOST, CountPapers, RecordBallot
from talentdesk.services.commands import Command
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording import Say, reasons
from talentdesk.wording import ballots as words

NAME, WHO = 0, 1
FIRST_CELL = 2
RESULT = FIRST_CELL + len(CELLS)


class BallotTableModel(QAbstractTableModel):
    """One candidate a line. What is typed is a draft until ``command`` takes it."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._table: VoteTable | None = None
        self._question = ""
        self._mode = 0
        self._again = False
        self._drafts: dict[str, dict[str, int]] = {}
        self._refused: dict[str, str] = {}
        self._heads: tuple[str, ...] = ()

    # ------------------------------------------------------------------ what is shown

    def show_votes(self, table: VoteTable) -> None:
        """Show the ballots as they are now; drafts of other lines stay."""
        before = self._table
        same = before is not None and [one.candidate for one in before.lines] == [
            one.candidate for one in table.lines
        ]
        if not same:
            self.beginResetModel()
        self._table = table
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, RESULT))
        else:
            self.endResetModel()

    def choose(self, question: str, mode: int, *, again: bool) -> None:
        """Enter another question, in another way, or a further round; drafts are forgotten."""
        self.beginResetModel()
        self._question, self._mode, self._again = question, mode, again
        self._drafts.clear()
        self._refused.clear()
        self.endResetModel()

    def set_heads(self, heads: tuple[str, ...]) -> None:
        """Set the words above the columns."""
        self._heads = heads
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, RESULT)

    def line(self, row: int) -> CandidateVotes | None:
        """Return the ballots of a line."""
        lines = self._table.lines if self._table else ()
        return lines[row] if 0 <= row < len(lines) else None

    # ------------------------------------------------------------------ what was typed

    def command(self, row: int) -> Command | None:
        """Return what keeps a line, None where nothing was typed or what was typed cannot be."""
        line = self.line(row)
        if line is None or line.candidate not in self._drafts:
            return None
        tally = self._tally(line)
        ruling = ballots.check(tally)
        if not ruling.allowed or (not tally.papers and not self._mode):
            return None
        given = {
            "candidate": line.candidate,
            "question": self._question,
            "round": self._number(line),
            **{cell: getattr(tally, cell) for cell in (*CELLS, "present", "entitled")},
        }
        return CountPapers(number=self._mode, **given) if self._mode else RecordBallot(**given)

    def kept(self, row: int, refused: str) -> None:
        """Forget the draft of a line that was kept; say why where it was refused."""
        line = self.line(row)
        if line is None:
            return
        if refused:
            self._refused[line.candidate] = refused
        else:
            self._drafts.pop(line.candidate, None)
            self._refused.pop(line.candidate, None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, RESULT))

    @property
    def unfinished(self) -> tuple[str, ...]:
        """Names of the candidates whose line holds a draft that cannot be kept."""
        if self._table is None:
            return ()
        return tuple(
            line.name
            for row, line in enumerate(self._table.lines)
            if line.candidate in self._drafts and self.command(row) is None
        )

    def _number(self, line: CandidateVotes) -> int:
        """Return the round a line is about: the newest, or the next where it is put again."""
        newest = line.of(self._question).newest
        if newest is None:
            return 1
        return newest.number + 1 if self._again and newest.outcome is not None else newest.number

    def _held(self, line: CandidateVotes) -> Round | None:
        newest = line.of(self._question).newest
        return newest if newest is not None and newest.number == self._number(line) else None

    def _tally(self, line: CandidateVotes) -> Tally:
        shown = {cell: self._shown(line, cell) or 0 for cell in CELLS}
        return Tally(present=line.present, entitled=line.entitled, **shown)

    def _shown(self, line: CandidateVotes, cell: str) -> int | None:
        draft = self._drafts.get(line.candidate)
        if draft is not None and cell in draft:
            return draft[cell]
        held = self._held(line)
        if held is None:
            return None
        if not self._mode:
            return getattr(held.tally, cell) if held.tally else None
        count = next((one for one in held.counts if one.number == self._mode), None)
        return count.of(cell) if count else None

    # ------------------------------------------------------------------ Qt

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._table is None else len(self._table.lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else RESULT + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section] if section < len(self._heads) else ""
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        line = self.line(index.row())
        if line is None or not FIRST_CELL <= index.column() < RESULT or (self._table and self._table.locked):
            return flags
        put_again = self._again and self._held(line) is None
        if put_again and not line.of(self._question).next_ruling.allowed:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.EditRole and FIRST_CELL <= column < RESULT:
            return str(self._shown(line, CELLS[column - FIRST_CELL]) or "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(line, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(line, column)
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line(index.row())
        if line is None or role != Qt.ItemDataRole.EditRole:
            return False
        text, cell = str(value or "").strip(), CELLS[index.column() - FIRST_CELL]
        number = int(text) if text.isdecimal() else 0 if not text else None
        if number is None or number > MOST:
            return False
        if number != (self._shown(line, cell) or 0) or line.candidate in self._drafts:
            self._drafts.setdefault(line.candidate, {})[cell] = number
            self._refused.pop(line.candidate, None)
            self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), RESULT))
        return True

    def _text(self, line: CandidateVotes, column: int) -> str:
        if column == NAME:
            return f"{line.name}  {line.number}".strip()
        if column == WHO:
            return f"{line.present} / {line.entitled}"
        if column == RESULT:
            return self._result(line)
        value = self._shown(line, CELLS[column - FIRST_CELL])
        return "" if value is None else str(value)

    def _result(self, line: CandidateVotes) -> str:
        say = self._say
        if line.candidate in self._refused:
            return self._refused[line.candidate]
        held, asked = self._held(line), line.of(self._question)
        rule = asked.question.rule
        if line.candidate in self._drafts:
            tally = self._tally(line)
            ruling = ballots.check(tally)
            if not ruling.allowed:
                return reasons.sentence(ruling.findings[0], say)
            if not self._mode:
                return words.outcome_words(tally, ballots.outcome(tally, rule), rule, say)
            return say("{count} papers", count=tally.papers)
        if held is None:
            ruling = asked.next_ruling
            return "" if ruling.allowed else reasons.sentence(ruling.findings[0], say)
        if held.tally is not None and held.outcome is not None:
            return words.outcome_words(held.tally, held.outcome, rule, say)
        if held.differing:
            return words.differing_words(held.differing, say)
        return say("Count {number} is in", number=held.counts[0].number) if held.counts else ""

    def _colour(self, line: CandidateVotes, column: int) -> QBrush | None:
        theme = application_theme()
        held = self._held(line)
        if column == WHO:
            return QBrush(theme.colour("muted"))
        if line.candidate in self._drafts:
            bad = not ballots.check(self._tally(line)).allowed or line.candidate in self._refused
            return QBrush(theme.colour("bad" if bad else "muted")) if column == RESULT else None
        if held is not None and held.differing:
            cells = {one.cell for one in held.differing}
            marked = column == RESULT or (column >= FIRST_CELL and CELLS[column - FIRST_CELL] in cells)
            return QBrush(theme.colour("bad")) if marked else None
        return None

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        right = WHO <= column < RESULT
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
