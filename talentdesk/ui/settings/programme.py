"""The programme of the open file: to read, and to edit as a draft that becomes a new version."""

from __future__ import annotations

import tomllib
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.programme import Programme
from talentdesk.domain.programme_form import Tree
from talentdesk.domain.texts import Text
from talentdesk.ui.card.sections import Facts, empty
from talentdesk.ui.desk import Desk
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.saving import ask_target
from talentdesk.ui.settings.drafts import DraftFile
from talentdesk.ui.settings.programme_words import ProgrammeWords
from talentdesk.ui.settings.scheme_view import SchemeView
from talentdesk.ui.shell import Shell
from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded

_READABLE = 900


class ProgrammeReader(Worded, QWidget):
    """Shows a programme in readable form."""

    edit_requested = Signal()
    versions_requested = Signal()
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._words = ProgrammeWords(desk, shell)
        self.edit, self.versions, self.open, self.save = (QPushButton() for _ in range(4))
        set_kind(self.edit, "main")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, signal in (
            (self.edit, self.edit_requested),
            (self.versions, self.versions_requested),
            (self.open, self.open_requested),
            (self.save, self.save_requested),
        ):
            row.addWidget(button)
            button.clicked.connect(signal)
        row.addStretch(1)
        self._column = QVBoxLayout()
        self._column.setSpacing(24)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addLayout(row)
        outer.addLayout(self._column)
        outer.addStretch(1)
        self.setMaximumWidth(_READABLE)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.versions.setText(self.tr("Versions…"))
        self.open.setText(self.tr("Open a file…"))
        self.save.setText(self.tr("Save as a file…"))
        self.show_draft(False)

    def show_draft(self, there: bool) -> None:
        """Say whether changes wait in the editor."""
        self.edit.setText(self.tr("Go on editing") if there else self.tr("Edit"))
        for button in (self.edit, self.open):
            button.setEnabled(not self._desk.read_only)

    def show_programme(self, programme: Programme) -> None:
        """Show a programme in the language of the window."""
        empty(self._column)
        self._add_head(programme)
        for scheme in programme.schemes:
            panel = self._add_panel(self._say(scheme.name))
            panel.body.addWidget(SchemeView(scheme, self._shell.say))
            boxes = Facts()
            boxes.show_facts(
                [
                    (f"{box.number} {self._say(box.name)}", self._words.box(box))
                    for box in sorted(scheme.boxes, key=lambda one: one.number)
                ]
            )
            panel.body.addWidget(boxes)
        for title, facts in self._words.parts(programme):
            panel = self._add_panel(title)
            shown = Facts()
            shown.show_facts(facts)
            panel.body.addWidget(shown)

    def _add_head(self, programme: Programme) -> None:
        panel = self._add_panel(self._say(programme.name))
        panel.body.addWidget(Label(self._say(programme.summary), wrap=True))
        panel.body.addWidget(Label(self._words.version(programme), "muted"))

    def _add_panel(self, title: str) -> Panel:
        panel = Panel()
        panel.body.addWidget(Label(title, "large", wrap=True))
        self._column.addWidget(panel)
        return panel

    def _say(self, text: Text) -> str:
        return self._shell.say.text(text)


class ProgrammePanel(Worded, QStackedWidget):
    """Reading and editing. Changes are kept beside the settings of this machine until they are in force."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        from talentdesk.ui.settings.editor.editor import ProgrammeEditor
        from talentdesk.ui.settings.editor.pages import scrolled

        self._desk, self._shell = desk, shell
        self.reader = ProgrammeReader(desk, shell)
        self.editor = ProgrammeEditor(shell)
        self._kept = DraftFile(shell.host.preferences.path, desk.workspace.path)
        self._editing = False
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 12, tokens.PAGE_EDGE, 24)
        row.addWidget(self.reader, 1)
        row.addStretch(0)
        scroll = scrolled(holder)
        holder.setMaximumWidth(16_777_215)
        self.addWidget(scroll)
        self.addWidget(self.editor)
        self.reader.edit_requested.connect(self.edit)
        self.reader.versions_requested.connect(self.show_versions)
        self.reader.open_requested.connect(self._ask_file)
        self.reader.save_requested.connect(self._ask_target)
        self.editor.left.connect(self.read)
        self.editor.changed.connect(self._keep)
        self.editor.put_requested.connect(self._put)
        self.editor.discard.clicked.connect(self.discard)
        self.editor.menu.aboutToShow.connect(self._fill_menu)

    def show_programme(self, programme: Programme) -> None:
        """Show the programme in force; a draft begun from an older version goes on from the new one."""
        self.reader.show_programme(programme)
        if self._editing:
            self._rebase()
        self.reader.show_draft(self._editing or self._kept.there())

    @Slot()
    def edit(self) -> None:
        """Go on with the draft that waits, else begin one from the programme in force."""
        if self._desk.read_only:
            return
        if not self._editing:
            self._begin()
        self.setCurrentIndex(1)

    @Slot()
    def read(self) -> None:
        """Back to reading; the draft waits."""
        self.setCurrentIndex(0)
        self.reader.show_draft(self._waits())

    @Slot()
    def discard(self) -> None:
        """Drop the draft; what is in force stays."""
        question = self.tr("Discard all changes that are not in force? This cannot be taken back.")
        if self._waits() and not self._shell.confirm_final(question):
            return
        self._drop()
        self.read()

    def open_file(self, path: Path) -> bool:
        """Take a programme file into the editor; one with faults is told line by line and not taken."""
        from talentdesk.domain.faults import ProgrammeFileError
        from talentdesk.exchange.programme_file import read_programme
        from talentdesk.ui.settings.versions_sheet import FaultsSheet
        from talentdesk.wording.faults import line

        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError):
            self._shell.strip(self.tr("{file} cannot be read as text in UTF-8.").format(file=path.name))
            return False
        try:
            read_programme(text)
        except ProgrammeFileError as error:
            lines = [line(one, self._shell.say) for one in error.faults]
            FaultsSheet(self._shell.dialog_parent(), path.name, lines).open_sheet()
            return False
        self.take(text)
        return True

    def take(self, text: str) -> None:
        """Take the text of a sound file into the editor as changes of the draft."""
        self.edit()
        tree: Tree = tomllib.loads(text)
        tree["version"] = self.editor.core.draft.tree["version"]
        self.editor.core.draft.put_all(tree, text)
        self.editor.core.tell(anew=True)

    def save_file(self, path: Path) -> None:
        """Write what is shown as a programme file: the draft while editing, else the programme in force."""
        from talentdesk.domain.trouble import TroubleError
        from talentdesk.exchange.files import write
        from talentdesk.services.programmes import ProgrammeText
        from talentdesk.wording.troubles import sentence

        editing = self.currentIndex() == 1
        text = self.editor.core.draft.text() if editing else self._desk.ask(ProgrammeText())
        try:
            write(path, text.encode())
        except TroubleError as error:
            self._shell.strip(sentence(error, self._shell.say))
            return
        self._shell.toast(self.tr("{file} was written.").format(file=path.name))

    @Slot()
    def show_versions(self) -> None:
        """Show all versions and what differs between them."""
        from talentdesk.ui.settings.versions_sheet import VersionsSheet

        sheet = VersionsSheet(self._shell.dialog_parent(), self._desk, self._shell)
        sheet.wanted.connect(self.take)
        sheet.open_sheet()

    def compare(self, key: str) -> None:
        """Show what differs between a template and the draft."""
        from talentdesk.exchange.programme_file import template_text
        from talentdesk.ui.settings.versions_sheet import DifferencesSheet

        tree = tomllib.loads(template_text(key))
        title = self.tr("Compared with the template")
        sheet = DifferencesSheet(
            self._shell.dialog_parent(), self._shell, title, tree, self.editor.core.draft.tree
        )
        sheet.open_sheet()

    def reset_part(self, tree: Tree) -> None:
        """Take the part that is open over from another tree."""
        page = self.editor.page
        if page is not None:
            self.editor.core.settle()
            self.editor.core.draft.take_part([one.key for one in page.part.fields], tree)
            self.editor.core.tell(anew=True)

    def _begin(self) -> None:
        from talentdesk.exchange.programme_draft import Draft
        from talentdesk.services.programmes import ProgrammeText

        draft = Draft(self._desk.ask(ProgrammeText()))
        kept = self._kept.read()
        if kept is not None:
            kept["version"] = draft.tree["version"]
            draft.put_all(kept, self._kept.text())
        self._editing = True
        self.editor.edit(draft)

    def _rebase(self) -> None:
        """Compare the draft with what is in force now."""
        from talentdesk.services.programmes import ProgrammeText

        draft = self.editor.core.draft
        draft.base = tomllib.loads(self._desk.ask(ProgrammeText()))
        self.editor.core.tell(anew=False)

    def _waits(self) -> bool:
        return self.editor.core.draft.changed if self._editing else self._kept.there()

    def _drop(self) -> None:
        self._editing = False
        self._kept.drop()

    @Slot()
    def _keep(self) -> None:
        if self._editing:
            draft = self.editor.core.draft
            if draft.changed:
                self._kept.keep(draft.text())
            else:
                self._kept.drop()

    @Slot()
    def _put(self) -> None:
        from talentdesk.ui.settings.versions_sheet import PutSheet

        sheet = PutSheet(self._shell.dialog_parent(), self._desk, self._shell, self.editor.core.draft)
        sheet.done.connect(self._done)
        sheet.open_sheet()

    @Slot()
    def _done(self) -> None:
        self._drop()
        self.read()

    @Slot()
    def _fill_menu(self) -> None:
        from talentdesk.exchange.programme_file import template_text, templates

        menu, say = self.editor.menu, self._shell.say
        menu.clear()
        menu.addAction(self.tr("Open a file…"), self._ask_file)
        menu.addAction(self.tr("Save as a file…"), self._ask_target)
        menu.addAction(self.tr("Versions…"), self.show_versions)
        menu.addSeparator()
        compare = menu.addMenu(self.tr("Compare with the template"))
        reset = menu.addMenu(self.tr("Reset this part"))
        reset.addAction(self.tr("As it is in force"), partial(self.reset_part, self.editor.core.draft.base))
        for one in templates():
            name = say.text(one.name)
            compare.addAction(name, partial(self.compare, one.key))
            tree = tomllib.loads(template_text(one.key))
            reset.addAction(
                self.tr("As in “{template}”").format(template=name), partial(self.reset_part, tree)
            )

    @Slot()
    def _ask_file(self) -> None:
        kinds = self.tr("Programme files (*.toml)")
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Open a file…"), str(documents()), kinds
        )
        if chosen:
            self.open_file(Path(chosen))

    @Slot()
    def _ask_target(self) -> None:
        kinds = {".toml": self.tr("Programme file")}
        path = ask_target(self.window(), self.tr("Save as a file…"), self._desk.programme.key, kinds)
        if path is not None:
            self.save_file(path)
