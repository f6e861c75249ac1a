"""Forms before they are printed: blank, or filled from the record of people or of a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.forms import About, Form
from talentdesk.domain.people import Found
from talentdesk.domain.texts import Id, Language
from talentdesk.services.people_lines import PersonLinesOf
from talentdesk.services.sessions import Sessions
from talentdesk.ui.background import Cancelled, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.lookups import lookup
from talentdesk.ui.printing.paper_sheet import PaperSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.fields import Field
from talentdesk.ui.widgets.flow import FlowLayout
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.picker import SearchPicker
from talentdesk.wording import Say, speaker

if TYPE_CHECKING:
    from talentdesk.reports.packet import Printed


class FormsSheet(PaperSheet):
    """Chooses the form, whom it is filled for and its language; without anybody it is printed blank."""

    def __init__(
        self, window: QWidget, desk: Desk, shell: Shell, people: Sequence[Id] = (), session: Id = ""
    ) -> None:
        from talentdesk.exchange.form_file import forms

        self._forms: tuple[Form, ...] = ()
        self._desk = desk
        self._people: dict[Id, str] = {
            line.id: line.name for line in desk.ask(PersonLinesOf(ids=tuple(people)))
        }
        super().__init__(window, shell)
        self.form, self.session, self.language = QComboBox(), QComboBox(), QComboBox()
        self.picker = SearchPicker(lookup(desk, "person"))
        self._form, self._session = Field(self.form), Field(self.session)
        self._language, self._person = Field(self.language), Field(self.picker)
        self._hint = Label(kind="muted", wrap=True)
        self._chosen = FlowLayout()
        self._lay_out()
        self._forms = tuple(one for one in forms() if desk.programme.uses_form(one.key))
        self._fill(session)
        self.retranslate()
        self._connect()
        self._show_about()
        self.draw()

    def _lay_out(self) -> None:
        self.choices.addWidget(self._form, 3)
        self.choices.addWidget(self._session, 2)
        self.choices.addWidget(self._person, 2)
        self.choices.addWidget(self._language, 1)
        people = QWidget()
        column = QVBoxLayout(people)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._hint)
        column.addLayout(self._chosen)
        self.body.insertWidget(1, people)

    def _fill(self, session: Id) -> None:
        for form in self._forms:
            self.form.addItem("", form.key)
        self.session.addItem("", "")
        for line in self._desk.ask(Sessions()):
            self.session.addItem(line.name, line.id)
        self.session.setCurrentIndex(max(0, self.session.findData(session)))
        for one, words in ((Language.ZH, "中文"), (Language.EN, "English")):
            self.language.addItem(words, one.value)
        self.language.setCurrentIndex(self.language.findData(self.shell.speech.language.value))

    def _connect(self) -> None:
        self.form.currentIndexChanged.connect(self._choose_form)
        for box in (self.session, self.language):
            box.currentIndexChanged.connect(self._choose)
        self.picker.picked.connect(self._add)

    # ------------------------------------------------------------------------------------- what is chosen

    @property
    def chosen(self) -> Form:
        """The form chosen."""
        return self._forms[max(0, self.form.currentIndex())]

    def ids(self) -> tuple[Id, ...]:
        """Return whom it is filled for; nobody = blank."""
        if self.chosen.about is About.PERSON:
            return tuple(self._people)
        session = str(self.session.currentData() or "")
        return (session,) if session else ()

    def choose(self, key: str) -> None:
        """Choose a form by its key."""
        self.form.setCurrentIndex(max(0, self.form.findData(key)))

    @Slot()
    def _choose(self) -> None:
        self.draw()

    @Slot()
    def _choose_form(self) -> None:
        self._show_about()
        self.retranslate()
        self.draw()

    @Slot(object)
    def _add(self, found: Found) -> None:
        self._people[found.id] = found.title
        self.picker.set_value(None)
        self._show_about()
        self.draw()

    def _remove(self, person: Id) -> None:
        self._people.pop(person, None)
        self._show_about()
        self.draw()

    def _show_about(self) -> None:
        """Offer people or sessions, as the form wants, and those chosen as words that can be taken away."""
        about_person = self.chosen.about is About.PERSON
        self._person.setVisible(about_person)
        self._session.setVisible(not about_person)
        while (item := self._chosen.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for person, name in self._people.items() if about_person else ():
            chip = FilterChip(name)
            chip.removed.connect(lambda one=person: self._remove(one))
            self._chosen.addWidget(chip)
            chip.show()
        self._say_hint()

    def _say_hint(self) -> None:
        hint = self.shell.say.text(self.chosen.hint)
        count = len(self.ids())
        if not count:
            how = self.tr("Printed blank.")
        elif self.chosen.about is About.PERSON:
            how = self.tr("Filled for %n person(s).", "", count)
        else:
            how = self.tr("Filled from the session.")
        gap = "" if self.shell.speech.language is Language.ZH else " "
        self._hint.setText(f"{hint}{gap}{how}")

    # -------------------------------------------------------------------------------------------- as paper

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if not self._forms:
            return
        with QSignalBlocker(self.form), QSignalBlocker(self.session):
            for index, form in enumerate(self._forms):
                self.form.setItemText(index, self.shell.say.text(form.name))
            self.session.setItemText(0, self.tr("Blank"))
        self._form.set_texts(self.tr("Form"))
        self._session.set_texts(self.tr("Filled from"))
        self._person.set_texts(self.tr("Filled for"))
        self.picker.edit.setPlaceholderText(self.tr("Name or number"))
        self._language.set_texts(self.tr("Language of the paper"))
        self._say_hint()

    @override
    def name(self) -> str:
        return self.shell.say.text(self.chosen.name) if self._forms else self.tr("Forms")

    @override
    def drawing(self) -> Callable[[Progress, Cancelled], Printed]:
        say = speaker(Language(self.language.currentData()))
        return _Drawing(self._desk, self.chosen, self.ids(), say)


class _Drawing:
    """Draws away from the window."""

    def __init__(self, desk: Desk, form: Form, ids: tuple[Id, ...], say: Say) -> None:
        self._desk, self._form, self._ids, self._say = desk, form, ids, say

    def __call__(self, progress: Progress, cancelled: Cancelled) -> Printed:
        from talentdesk.jobs.forms import draw_form
        from talentdesk.reports.packet import Printed

        form = draw_form(self._desk.workspace, self._form, self._ids, self._say, progress, cancelled)
        return Printed(form.data, form.missing)


def open_forms(desk: Desk, shell: Shell) -> FormsSheet:
    """Open the forms for who is selected in the window; codes of a blind session tell nobody."""
    now = shell.selection.now
    sheet = FormsSheet(shell.dialog_parent(), desk, shell, () if now.blind else now.people, now.session)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_sheet()
    return sheet
