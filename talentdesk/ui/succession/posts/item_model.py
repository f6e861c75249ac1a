"""The item model of the table of posts: values in, texts and marks out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from talentdesk.domain import unit_paths
from talentdesk.domain.posts import PostStanding
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.ui.succession.pictures import RISK_ROLES, role_picture, state_picture
from talentdesk.ui.succession.posts.listing import Column
from talentdesk.ui.theme import application_theme
from talentdesk.wording import Say
from talentdesk.wording.reasons import sentence
from talentdesk.wording.slates import holders_text, soonest_text, tier_text
from talentdesk.wording.succession_chart import STATES, risk_word

AnyIndex = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
COLUMNS = tuple(Column)


class PostItemModel(QAbstractTableModel):
    """Shows posts; each mark has a shape and a word beside its colour."""

    def __init__(self, say: Say, programme: Programme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say, self._programme = say, programme
        self._heads: Mapping[Column, str] = {}
        self._rows: tuple[PostStanding, ...] = ()

    @property
    def rows(self) -> tuple[PostStanding, ...]:
        """The posts shown, in order."""
        return self._rows

    def row_of(self, post: Id) -> int:
        """Return the row of a post, -1 where it is not shown."""
        return next((row for row, line in enumerate(self._rows) if line.id == post), -1)

    def show_rows(self, rows: Sequence[PostStanding]) -> None:
        """Show other posts; where the same stand in the same order the selection stays."""
        new = tuple(rows)
        if [one.id for one in new] != [one.id for one in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        else:
            self._rows = new
            self._tell()

    def speak(self, say: Say, programme: Programme, heads: Mapping[Column, str]) -> None:
        """Show everything in another language or by another programme."""
        self._say, self._programme, self._heads = say, programme, heads
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self._tell()

    def text(self, post: PostStanding, column: Column) -> str:
        """Return what a cell shows."""
        say = self._say
        if column is Column.TITLE:
            return post.title
        if column is Column.UNIT:
            return unit_paths.own_name(post.unit)
        if column is Column.TIER:
            return tier_text(post.tier, self._programme, say)
        if column is Column.KEY:
            return say("yes") if post.key_position else ""
        if column is Column.HOLDERS:
            return holders_text(post, say)
        if column is Column.LEAVING:
            return soonest_text(post, say)
        if column in (Column.RISK, Column.IMPACT):
            return risk_word(post.risk if column is Column.RISK else post.impact, say)
        if column is Column.STATE:
            return say(STATES[post.state])
        return self._bench(post)

    def _bench(self, post: PostStanding) -> str:
        if not post.looked_at:
            return ""
        text = self._say("{confirmed} confirmed", confirmed=post.confirmed)
        if post.proposed:
            text += self._say(", {proposed} proposed", proposed=post.proposed)
        return text

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> Any:
        post, column = self._rows[index.row()], COLUMNS[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self.text(post, column)
        if role == _ROLE.ToolTipRole:
            return self._tip(post, column)
        if role == _ROLE.FontRole and column is Column.TITLE:
            return application_theme().font(bold=True)
        if role == _ROLE.ForegroundRole:
            return self._colour(post, column)
        if role == _ROLE.DecorationRole:
            return self._picture(post, column)
        if role == _ROLE.UserRole:
            return post.id
        return None

    def _tip(self, post: PostStanding, column: Column) -> str:
        if column is Column.UNIT:
            return post.unit
        if column is Column.KEY:
            return post.key_reason
        if column is Column.HOLDERS and post.marks:
            return "\n".join(sentence(one, self._say, self._programme) for one in post.marks)
        return self.text(post, column)

    @staticmethod
    def _colour(post: PostStanding, column: Column) -> Any:
        theme = application_theme()
        if column is Column.HOLDERS and post.vacant:
            return theme.colour("bad")
        return theme.colour("muted" if column in (Column.UNIT, Column.BENCH) else "text")

    @staticmethod
    def _picture(post: PostStanding, column: Column) -> Any:
        if column is Column.STATE:
            return state_picture(post.state)
        if column is Column.HOLDERS and post.marks:
            return role_picture("warn")
        if column in (Column.RISK, Column.IMPACT):
            step = post.risk if column is Column.RISK else post.impact
            return role_picture(RISK_ROLES[step]) if step in RISK_ROLES else None
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == _ROLE.DisplayRole:
                return self._heads.get(COLUMNS[section], "")
            if role == _ROLE.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))
