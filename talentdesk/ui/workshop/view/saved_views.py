"""Saved views of the workshop: listed in a menu, applied, saved, and kept in order on a sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id
from talentdesk.domain.views import SavedView
from talentdesk.services.views import MoveView, RemoveView, RenameView, SavedViews, SaveView
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.view.keys import VIEW_KEYS
from talentdesk.ui.workshop.view.view_text import read_view, text_of
from talentdesk.ui.workshop.view.views_sheet import ViewsSheet
from talentdesk.wording.reasons import sentences

if TYPE_CHECKING:
    from talentdesk.services.commands import Command
    from talentdesk.ui.workshop.stage import Stage
    from talentdesk.ui.workshop.view.look import CardLook

PLACE = "workshop"


class SavedViewActs(QObject):
    """What the menu and the sheet of saved views do."""

    def __init__(
        self,
        page: Stage,
        parent: QObject,
        look: Callable[[], CardLook],
        choose_look: Callable[[CardLook], None],
    ) -> None:
        super().__init__(parent)
        self._page, self._look, self._choose_look = page, look, choose_look
        self.sheet: ViewsSheet | None = None
        page.desk.refused.connect(self._tell)

    def all(self) -> tuple[SavedView, ...]:
        """Return the saved views in their order."""
        return self._page.desk.ask(SavedViews(place=PLACE))

    def fill(self, menu: QMenu) -> None:
        """Fill the menu of views anew."""
        menu.clear()
        views, now = self.all(), self._now()
        for index, view in enumerate(views):
            keys = f"\tAlt+{index + 1}" if index < VIEW_KEYS else ""
            action = menu.addAction(view.name.replace("&", "&&") + keys)
            action.setCheckable(True)
            action.setChecked(view.content == now)
            action.triggered.connect(partial(self._apply, view))
        if not views:
            menu.addAction(self.tr("No saved views yet")).setEnabled(False)
        menu.addSeparator()
        may = not self._page.desk.read_only
        for text, icon, act, enabled in (
            (self.tr("Save this view…"), "save", self.open_new, may),
            (self.tr("Manage views…"), "list", self.open_sheet, bool(views)),
        ):
            action = menu.addAction(text)
            application_theme().set_icon(action, icon)
            action.setEnabled(enabled)
            action.triggered.connect(act)

    def apply_number(self, index: int) -> None:
        """Apply the view at an index of the list, where there is one."""
        views = self.all()
        if index < len(views):
            self._apply(views[index])

    @Slot()
    def open_new(self) -> None:
        """Ask how the present view is to be called."""
        self._open()
        assert self.sheet is not None
        self.sheet.begin_naming()

    @Slot()
    def open_sheet(self) -> None:
        """Show all views to rename, order and delete."""
        self._open()

    # ------------------------------------------------------------------ inside

    def _now(self) -> str:
        page = self._page
        scheme = page.values.scheme.key if page.values is not None else ""
        return text_of(scheme, page.filter.filter, self._look(), page.board.view_state)

    def _apply(self, view: SavedView) -> None:
        page = self._page
        try:
            whole = read_view(view.content)
        except ValueError:
            page.shell.strip(self.tr("The view “{name}” cannot be read.").format(name=view.name))
            return
        board = page.values
        if board is not None and whole.scheme and whole.scheme != board.scheme.key:
            if whole.scheme in board.schemes:
                page.choose_scheme(whole.scheme)
            else:
                words = self.tr("The grid of the view “{name}” is not used in this session.")
                page.shell.strip(words.format(name=view.name))
        page.board.look(**whole.board)
        self._choose_look(whole.look)
        text = whole.filter.text
        page.filter.take(replace(whole.filter, people=page.people_found(text)))
        page.shell.toast(self.tr("View “{name}”").format(name=view.name))

    def _open(self) -> None:
        page = self._page
        if self.sheet is not None:
            self.sheet.close_sheet()
        sheet = self.sheet = ViewsSheet(page.shell.dialog_parent(), may_write=not page.desk.read_only)
        sheet.show_views(self.all())
        sheet.named.connect(self._save)
        sheet.replaced.connect(self._replace)
        sheet.renamed.connect(self._rename)
        sheet.deleted.connect(self._delete)
        sheet.ordered.connect(self._order)
        sheet.closed.connect(self._forget)
        sheet.open_sheet()

    @Slot()
    def _forget(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    def _do(self, command: Command) -> bool:
        if self.sheet is not None:
            self.sheet.show_error("")
        done = self._page.desk.do(command) is not None
        if self.sheet is not None:
            # Also after a refusal: a name typed into the list must not look as if it were kept.
            self.sheet.show_views(self.all())
        return done

    @Slot(object)
    def _tell(self, ruling: Ruling) -> None:
        if self.sheet is not None:
            self.sheet.show_error(sentences(ruling, self._page.shell.say, self._page.desk.programme))

    @Slot(str)
    def _save(self, name: str) -> None:
        if self._do(SaveView(place=PLACE, name=name, content=self._now())) and self.sheet is not None:
            self.sheet.close_sheet()
            self._page.shell.toast(self.tr("View “{name}” saved").format(name=name.strip()), undo=True)

    @Slot(str)
    def _replace(self, view: Id) -> None:
        name = next((one.name for one in self.all() if one.id == view), "")
        if self._do(SaveView(place=PLACE, name=name, content=self._now(), view=view)):
            self._page.shell.toast(self.tr("View “{name}” saved").format(name=name), undo=True)

    @Slot(str, str)
    def _rename(self, view: Id, name: str) -> None:
        self._do(RenameView(view=view, name=name))

    @Slot(str)
    def _delete(self, view: Id) -> None:
        self._do(RemoveView(view=view))

    @Slot(str, int)
    def _order(self, view: Id, index: int) -> None:
        self._do(MoveView(view=view, index=index))
