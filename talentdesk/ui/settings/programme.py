"""The programme of the open file in readable form: axes, boxes, rules, guidelines, weights."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Text
from talentdesk.ui.card.sections import Facts, empty
from talentdesk.ui.desk import Desk
from talentdesk.ui.settings.programme_words import ProgrammeWords
from talentdesk.ui.settings.scheme_view import SchemeView
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.words import Worded


class ProgrammePanel(Worded, QWidget):
    """Shows a programme; it is changed by a programme file, not here."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._words = ProgrammeWords(desk, shell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(24)

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
        self._column.addStretch(1)

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
