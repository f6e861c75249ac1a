"""The sheet on which a post is taken away, and everything that rests on it goes to another one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import override

from talentdesk.domain.people import Found
from talentdesk.domain.posts import PostStanding
from talentdesk.services.removing_posts import RemovePost
from talentdesk.ui.command_sheet import CommandSheet
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.picker import SearchPicker


class RemovePostSheet(CommandSheet):
    """Asks where people, plans, terms and the slate of the post go; nowhere = only if nothing rests on it."""

    def __init__(self, desk: Desk, shell: Shell, post: PostStanding) -> None:
        self._post = post
        self._look = lookup(desk, "post")
        super().__init__(desk, shell)

    @override
    def build(self) -> None:
        self._note = Label(wrap=True)
        self.target = SearchPicker(self._others)
        self._field = Field(self.target)
        for widget in (self._note, self._field):
            self.body.addWidget(widget)

    @override
    def speak(self) -> None:
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

    @override
    def command(self) -> RemovePost:
        return RemovePost(post=self._post.id, move_to=self.target.value.id if self.target.value else "")

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{post} was removed.").format(post=self._post.title)
