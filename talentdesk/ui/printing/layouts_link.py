"""The builder beside the record: whom a packet can be about, and the layouts that are kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.board import BoardOf
from talentdesk.services.layouts import RemoveLayout, RenameLayout, SavedLayouts, SaveLayout
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing.builder import Choosable, LayoutBuilder
from talentdesk.ui.shell import Shell
from talentdesk.wording import reasons


class LayoutsLink(QObject):
    """Asks and does for the builder."""

    def __init__(self, desk: Desk, shell: Shell, builder: LayoutBuilder) -> None:
        super().__init__(builder)
        self._desk, self._shell, self._builder = desk, shell, builder
        self._session: Id = ""
        self._listed: Id | None = None
        """Whose candidates are listed; None = they were not wanted yet."""
        saved = builder.saved
        saved.writable = not desk.read_only
        saved.kept.connect(self._keep)
        saved.renamed.connect(self._rename)
        saved.removed.connect(self._remove)
        builder.people_wanted.connect(self._list_people)
        self.refresh()

    def refresh(self) -> None:
        """Ask again which layouts and classes of secrecy there are."""
        self._builder.offer_classes(self._desk.programme.secrecy)
        found = self._desk.ask(SavedLayouts())
        self._builder.saved.show_saved([(one.id, one.name, one.content) for one in found])
        self.list_anew()

    def list_anew(self) -> None:
        """Ask again for candidates and boxes, where they are listed."""
        if self._listed is not None:
            self._listed = None
            self._list_people()

    def show_session(self, session: Id) -> None:
        """Say whose candidates can be chosen; they are asked for when they are wanted."""
        self._session = session
        if self._listed is not None:
            self._list_people()

    @Slot()
    def _list_people(self) -> None:
        now = self._shell.selection.now
        same = bool(self._session) and now.session == self._session
        self._builder.suggested = frozenset(now.candidates) if same else frozenset()
        if self._listed == self._session:
            return
        self._listed = self._session
        board = self._desk.ask(BoardOf(session=self._session)) if self._session else None
        choosable = Choosable()
        if board is not None:
            say = self._shell.say
            boxes = sorted(board.scheme.boxes, key=lambda box: box.number)
            choosable = Choosable(
                tuple((card.candidate, card.name) for card in board.cards),
                tuple((box.number, say.text(box.name)) for box in boxes),
            )
        self._builder.show_choosable(choosable)

    @Slot(str, str)
    def _keep(self, name: str, content: str) -> None:
        if self._done(self._desk.try_do(SaveLayout(name=name, content=content))):
            self._builder.saved.choose(name)
            self._shell.toast(self.tr("The layout is kept as “{name}”.").format(name=name), undo=True)

    @Slot(str, str)
    def _rename(self, layout: Id, name: str) -> None:
        self._done(self._desk.try_do(RenameLayout(layout=layout, name=name)))

    @Slot(str)
    def _remove(self, layout: Id) -> None:
        if self._done(self._desk.try_do(RemoveLayout(layout=layout))):
            self._builder.saved.choose("")
            self._shell.toast(self.tr("The layout is deleted."), undo=True)

    def _done(self, answer: object) -> bool:
        """Show the lists anew, or say beside the name why it was refused."""
        if isinstance(answer, Ruling):
            self._builder.saved.show_error(reasons.sentences(answer, self._shell.say))
            return False
        self.refresh()
        return answer is not None
