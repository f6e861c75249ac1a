"""The search for those who would fit a post best, each with the reasons of the place on the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget
from typing_extensions import override

from talentdesk.domain.posts import PostStanding
from talentdesk.domain.programme import Programme
from talentdesk.domain.slates import FitLine
from talentdesk.services.slate_acts import AddSuccessor
from talentdesk.services.slate_detail import BestFit
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.pictures import MET_ROLES, role_picture
from talentdesk.ui.succession.slate.facts_view import FactsView
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import EmptyState
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.widgets.table_model import Index, TableModel
from talentdesk.wording import Say
from talentdesk.wording.slates import tier_text, verdict_text

_ROLE = Qt.ItemDataRole
_MOST = 30
_KEYS = ("name", "verdict", "box", "fit", "named", "post", "tier")


class FitModel(TableModel[FitLine]):
    """Shows what the search found, best first."""

    def __init__(self, say: Say, programme: Programme) -> None:
        super().__init__(len(_KEYS), numbers=(_KEYS.index("fit"), _KEYS.index("named")))
        self._say, self._programme = say, programme

    def text(self, line: FitLine, key: str) -> str:
        """Return what a cell shows."""
        say = self._say
        if key == "tier":
            return tier_text(line.tier, self._programme, say)
        if key == "verdict":
            return verdict_text(line.verdict, line.ruling, say)
        if key == "box":
            return self._box(line)
        if key == "fit":
            return f"{line.fit.percent:.0f}%" if line.fit and line.fit.percent is not None else "–"
        if key == "named":
            return str(line.named) if line.named else ""
        return str(getattr(line, key))

    def _box(self, line: FitLine) -> str:
        schemes = self._programme.schemes
        box = schemes[0].by_placement.get(line.place) if schemes and line.place else None
        return f"{box.number} {self._say.text(box.name)}" if box else "–"

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        line, key = self.rows[index.row()], _KEYS[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.text(line, key)
        if role == _ROLE.TextAlignmentRole:
            return self.alignment(index.column())
        if role == _ROLE.FontRole and key == "name":
            return application_theme().font(bold=True)
        if role == _ROLE.DecorationRole and key == "verdict":
            return role_picture(MET_ROLES[line.verdict])
        return None


class BestFitSheet(Sheet):
    """Lists the best; several can be chosen and named at once. ``named`` carries the last one's line."""

    widest = 860
    named = Signal(str)

    def __init__(self, desk: Desk, shell: Shell, post: PostStanding) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._post = desk, shell, post
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._note = Label(kind="small", wrap=True)
        self.model = FitModel(shell.say, desk.programme)
        self.table = RowTable(self.model)
        self.table.setMinimumHeight(240)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.show_sort(-1, descending=False)
        self._nobody = EmptyState("search")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nobody)
        self.facts = FactsView()
        self.refusal = RefusalLine()
        for widget in (self._note, self.search, self._stack, self.facts, self.refusal):
            self.body.addWidget(widget)
        self.body.setStretch(2, 1)
        self.fill_height()
        self.search.textChanged.connect(self.look)
        self.table.rows_selected.connect(self._follow)
        self.table.opened.connect(self._name_row)
        self.accepted.connect(self.name_chosen)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        title = self.tr("Who would fit {post}?").format(post=self._post.title)
        self.set_texts(title, self.tr("Name as successor"))
        self.search.setPlaceholderText(self.tr("Name, pinyin or number"))
        self.search.setAccessibleName(self.tr("Find somebody"))
        self.table.setAccessibleName(title)
        self._note.setText(
            self.tr(
                "First who meets the conditions of the tier, then by the decided box, then by fit with the "
                "post's model. People of higher tiers, the incumbents and who is named already are left out."
            )
        )
        self._nobody.set_texts(self.tr("Nobody fits these words"))
        self.look()

    @Slot()
    def look(self) -> None:
        """Search anew."""
        heads = (
            self.tr("Name"),
            self.tr("Conditions"),
            self.tr("Box"),
            self.tr("Fit"),
            self.tr("Named for"),
            self.tr("Present post"),
            self.tr("Tier"),
        )
        lines = self._desk.ask(BestFit(post=self._post.id, most=_MOST, words=self.search.text()))
        self.model.show_table(heads, lines)
        self._stack.setCurrentWidget(self.table if lines else self._nobody)
        self.table.fit_columns(widest=180)
        self._follow([])

    @Slot(list)
    def _follow(self, rows: list[int]) -> None:
        self.main_button.setEnabled(bool(rows) and not self._desk.read_only)
        self.facts.setVisible(bool(rows))
        if rows:
            line = self.model.rows[rows[0]]
            self.facts.show_ruling(line.ruling, line.conditions, self._desk.programme, self._shell.say)

    @Slot(int)
    def _name_row(self, row: int) -> None:
        if not self._desk.read_only:
            self._name([row])

    @Slot()
    def name_chosen(self) -> None:
        """Name everybody chosen, in the order of the list."""
        self._name(self.table.selected_rows())

    def _name(self, rows: list[int]) -> None:
        people = [self.model.rows[row] for row in rows]
        last = ""
        for one in people:
            done = self._desk.try_do(AddSuccessor(post=self._post.id, person=one.person, beside=last))
            if not self.refusal.take(done, self._shell.say, self._desk.programme):
                return
            last = str(getattr(done, "figures", {}).get("id", ""))
        if last:
            self.close_sheet()
            names = self._shell.say(", ").join(one.name for one in people)
            self._shell.toast(self.tr("Named: {names}").format(names=names), undo=True)
            self.named.emit(last)
