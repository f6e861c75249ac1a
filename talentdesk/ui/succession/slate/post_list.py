"""The list of posts beside the slate editor: state, title, incumbent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.posts import PostStanding
from talentdesk.domain.succession_chart import PostState
from talentdesk.domain.texts import Id
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.pictures import state_picture
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.slates import holders_text
from talentdesk.wording.succession_chart import STATES

AnyIndex = QModelIndex | QPersistentModelIndex
POST_ROLE = Qt.ItemDataRole.UserRole + 1
_HEIGHT, _LEFT = 56, 36


class PostListModel(QAbstractListModel):
    """Holds the posts shown; says each as one sentence to screen readers."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.posts: tuple[PostStanding, ...] = ()

    def show_posts(self, posts: Sequence[PostStanding]) -> None:
        """Show posts; the cursor stays where the same stand in the same order."""
        new = tuple(posts)
        if [one.id for one in new] != [one.id for one in self.posts]:
            self.beginResetModel()
            self.posts = new
            self.endResetModel()
            return
        self.posts = new
        if new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

    def holders(self, post: PostStanding) -> str:
        """Return who holds a post."""
        return holders_text(post, self._shell.say)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self.posts)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        post = self.posts[index.row()]
        if role == POST_ROLE:
            return post
        if role == Qt.ItemDataRole.DisplayRole:
            return post.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            state = self._shell.say(STATES[post.state])
            return "  ·  ".join(one for one in (post.title, post.unit, self.holders(post), state) if one)
        return None


class _Delegate(QStyledItemDelegate):
    """Paints the mark of the state, the title and below it who holds the post."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(160, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        post, model = index.data(POST_ROLE), index.model()
        if not isinstance(post, PostStanding) or not isinstance(model, PostListModel):
            return
        theme, rect = application_theme(), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent-soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
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
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -2, -2), 4, 4)
        painter.restore()


class PostList(Worded, QWidget):
    """The list with its filter; ``post_chosen`` carries the id of the post with the cursor."""

    post_chosen = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._all: tuple[PostStanding, ...] = ()
        self._chosen: Id = ""
        self.model = PostListModel(shell)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.bare = FilterChip("", removable=False, checkable=True)
        self.unlooked = FilterChip("", removable=False, checkable=True)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setProperty("kind", "plain")
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        chips = QWidget()
        flow = FlowLayout(8)
        chips.setLayout(flow)
        for chip in (self.bare, self.unlooked):
            flow.addWidget(chip)
            chip.clicked.connect(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(chips)
        column.addWidget(self.view, 1)
        self.search.textChanged.connect(self._filter)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.retranslate()

    @property
    def chosen(self) -> Id:
        """The post with the cursor, empty when there is none."""
        return self._chosen

    def show_posts(self, posts: Sequence[PostStanding]) -> None:
        """Show posts; the chosen one stays chosen, else the first is."""
        self._all = tuple(posts)
        self._filter()

    def choose(self, post: Id) -> None:
        """Choose a post, taking filters away that hide it."""
        if all(one.id != post for one in self.model.posts):
            self.search.clear()
            self.bare.set_checked(False)
            self.unlooked.set_checked(False)
        self._show(post)

    @override
    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Post, unit or incumbent"))
        self.search.setAccessibleName(self.tr("Find a post"))
        self.bare.set_text(self.tr("No ready successor"))
        self.unlooked.set_text(self.tr("Not looked at"))
        self.view.setAccessibleName(self.tr("Posts"))

    @Slot()
    def _filter(self) -> None:
        self._show(self._chosen)

    def _show(self, wanted: Id) -> None:
        words = self.search.text().strip().casefold()
        bare, unlooked = self.bare.is_checked(), self.unlooked.is_checked()
        shown = [
            one
            for one in self._all
            if (not bare or one.state is not PostState.READY)
            and (not unlooked or one.state is PostState.UNLOOKED)
            and words in f"{one.title}\n{one.unit}\n{self.model.holders(one)}".casefold()
        ]
        self.model.show_posts(shown)
        keys = [one.id for one in shown]
        row = keys.index(wanted) if wanted in keys else 0 if keys else -1
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))
        elif row >= 0:
            self._tell(keys[row])
        else:
            self._tell("")

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        post = current.data(POST_ROLE)
        if isinstance(post, PostStanding):
            self._tell(post.id)

    def _tell(self, post: Id) -> None:
        if post != self._chosen:
            self._chosen = post
            self.post_chosen.emit(post)
