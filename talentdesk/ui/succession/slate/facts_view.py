"""Why somebody may or may not follow: every condition as it came out, and the gaps to the model."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from talentdesk.domain.fit import Fit
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Met, Ruling
from talentdesk.domain.texts import Text
from talentdesk.ui.succession.pictures import MET_ROLES, role_picture
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording import Say
from talentdesk.wording.reasons import sentence
from talentdesk.wording.slates import CONDITIONS

_GAPS = 6
"""So many competencies below what is asked are listed."""


class FactsView(QWidget):
    """A list of lines, each with a mark and a word for how it came out, what it is about, and the figures."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._labels: list[QLabel] = []
        self._texts: list[str] = []

    def texts(self) -> list[str]:
        """Return every line as it is read."""
        return list(self._texts)

    def show_ruling(
        self, ruling: Ruling, conditions: Iterable[tuple[str, Text]], programme: Programme, say: Say
    ) -> None:
        """Show every condition of a tier by its name."""
        names = {key: say.text(name) for key, name in conditions}
        self._show(
            (
                finding.met,
                say(CONDITIONS[finding.met]),
                names.get(finding.source, ""),
                sentence(finding, say, programme),
            )
            for finding in ruling.findings
        )

    def show_gaps(self, fit: Fit, say: Say) -> None:
        """Show the competencies furthest below what the post asks for."""
        self._show(
            (
                Met.NOT_MET,
                say.text(one.item.name),
                "",
                say("{actual} of {required}", actual=f"{one.score:.3g}", required=f"{one.item.required:.3g}"),
            )
            for one in fit.gaps[:_GAPS]
        )

    def _show(self, lines: Iterable[tuple[Met, str, str, str]]) -> None:
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels, self._texts = [], []
        for row, (met, word, name, text) in enumerate(lines):
            mark = QLabel()
            picture: QPixmap = role_picture(MET_ROLES[met])
            mark.setPixmap(picture)
            mark.setContentsMargins(0, 4, 0, 0)
            mark.setAccessibleName(word)
            self._texts.append(": ".join(part for part in (word, name, text) if part))
            facts = "\n".join(part for part in (name, text) if part)
            for column, label in enumerate((mark, Label(word), Label(facts, "muted", wrap=True))):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
                self._labels.append(label)
        self.setVisible(bool(self._labels))
