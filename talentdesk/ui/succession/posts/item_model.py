"""The item model of the table of posts: values in, texts and marks out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from talentdesk.domain import unit_paths
from talentdesk.domain.posts import PostStanding
from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.ui.succession.pictures import RISK_ROLES, role_picture, state_picture
from talentdesk.ui.succession.posts.listing import Column
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.table_model import Index, TableModel
from talentdesk.wording import Say
from talentdesk.wording.reasons import sentence
from talentdesk.wording.slates import holders_text, soonest_text, tier_text
from talentdesk.wording.succession_chart import STATES, risk_word

_ROLE = Qt.ItemDataRole
COLUMNS = tuple(Column)


class PostItemModel(TableModel[PostStanding]):
    """Shows posts; each mark has a shape and a word beside its colour."""

    def __init__(self, say: Say, programme: Programme, parent: QObject | None = None) -> None:
        super().__init__(len(COLUMNS), parent=parent)
        self._say, self._programme = say, programme

    @override
    def key(self, row: PostStanding) -> Id:
        return row.id

    def speak(self, say: Say, programme: Programme, heads: Mapping[Column, str]) -> None:
        """Show everything in another language or by another programme."""
        self._say, self._programme = say, programme
        self.show_heads([heads[column] for column in COLUMNS])

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
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        post, column = self.rows[index.row()], COLUMNS[index.column()]
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
