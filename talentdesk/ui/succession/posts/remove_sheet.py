"""The sheet on which a post is taken away, and everything that rests on it goes to another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.posts import PostStanding
from talentdesk.services.removing_posts import RemovePost
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.sheet import Sheet


class RemovePostSheet(Sheet):
    """Asks where people, plans, terms and the slate of the post go; nowhere = only if nothing rests on it."""

    def __init__(self, desk: Desk, shell: Shell, post: PostStanding) -> None:
        self._built = False
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._post = desk, shell, post
        self._look = lookup(desk, "post")
        self._note = Label(wrap=True)
        self.target = SearchPicker(self._others)
        self._field = Field(self.target)
        self.refusal = RefusalLine()
        for widget in (self._note, self._field, self.refusal):
            self.body.addWidget(widget)
        self._built = True
        self.accepted.connect(self._remove)
        self.closed.connect(self.deleteLater)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._built:
            return
        self.set_texts(self.tr("Remove the post"), self.tr("Remove"))
        self._note.setText(
            self.tr(
                "“{post}” is taken away. If people hold it, if it is the target of plans or has a slate, say "
                "which post takes its place; otherwise it stays."
            ).format(post=self._post.title)
        )
        self._field.set_texts(self.tr("Everything goes to"), self.tr("Undo takes it back."))
        self.target.edit.setPlaceholderText(self.tr("Type a post or unit"))

    def _others(self, text: str) -> Sequence[Found]:
        return [found for found in self._look(text) if found.id != self._post.id]

    @Slot()
    def _remove(self) -> None:
        target = self.target.value.id if self.target.value else ""
        done = self._desk.try_do(RemovePost(post=self._post.id, move_to=target))
        if self.refusal.take(done, self._shell.say, self._desk.programme):
            self.close_sheet()
            self._shell.toast(self.tr("{post} was removed.").format(post=self._post.title), undo=True)
