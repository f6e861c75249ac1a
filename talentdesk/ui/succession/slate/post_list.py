"""The list of posts beside the slate editor: state, title, incumbent."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.posts import PostStanding
from talentdesk.domain.succession_chart import PostState
from talentdesk.domain.texts import Id
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.pictures import state_picture
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.line_list import LINE_ROLE, LineList, LineModel, paint_edge, paint_ground
from talentdesk.ui.widgets.table_model import Index
from talentdesk.wording.slates import holders_text
from talentdesk.wording.succession_chart import STATES

_HEIGHT, _LEFT = 56, 36


class PostListModel(LineModel[PostStanding]):
    """Holds the posts shown."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell

    def holders(self, post: PostStanding) -> str:
        """Return who holds a post."""
        return holders_text(post, self._shell.say)

    @override
    def key(self, line: PostStanding) -> Id:
        return line.id

    @override
    def title(self, line: PostStanding) -> str:
        return line.title

    @override
    def sentence(self, line: PostStanding) -> str:
        state = self._shell.say(STATES[line.state])
        return "  ·  ".join(one for one in (line.title, line.unit, self.holders(line), state) if one)


class _Delegate(QStyledItemDelegate):
    """Paints the mark of the state, the title and below it who holds the post."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        post, model = index.data(LINE_ROLE), index.model()
        if not isinstance(post, PostStanding) or not isinstance(model, PostListModel):
            return
        theme = application_theme()
        painter.save()
        rect = paint_ground(painter, option)
        painter.drawPixmap(rect.left() + 12, rect.top() + 12, state_picture(post.state))
        inner = rect.adjusted(_LEFT, 8, -10, -8)
        top, right = Qt.AlignmentFlag.AlignTop, Qt.TextElideMode.ElideRight
        painter.setFont(theme.font(tokens.TEXT_BODY, True))
        painter.setPen(theme.colour("text"))
        bold = QFontMetrics(painter.font())
        painter.drawText(inner, top, bold.elidedText(post.title, right, inner.width()))
        painter.setFont(theme.font(tokens.TEXT_SMALL))
        painter.setPen(theme.colour("bad" if post.vacant else "muted"))
        small = QFontMetrics(painter.font())
        who = small.elidedText(model.holders(post), right, inner.width())
        painter.drawText(inner.adjusted(0, 22, 0, 0), top, who)
        paint_edge(painter, option)
        painter.restore()


class PostList(LineList[PostStanding]):
    """The list with its filter."""

    def __init__(self, shell: Shell) -> None:
        self.model = PostListModel(shell)
        self.bare = FilterChip("", removable=False, checkable=True)
        self.unlooked = FilterChip("", removable=False, checkable=True)
        super().__init__(self.model, _Delegate(), (self.bare, self.unlooked))
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Post, unit or incumbent"))
        self.search.setAccessibleName(self.tr("Find a post"))
        self.bare.set_text(self.tr("No ready successor"))
        self.unlooked.set_text(self.tr("Not looked at"))
        self.view.setAccessibleName(self.tr("Posts"))

    @override
    def passes(self, line: PostStanding) -> bool:
        return not (
            (self.bare.is_checked() and line.state is PostState.READY)
            or (self.unlooked.is_checked() and line.state is not PostState.UNLOOKED)
        )

    @override
    def searched(self, line: PostStanding) -> tuple[str, ...]:
        return line.title, line.unit, self.model.holders(line)
