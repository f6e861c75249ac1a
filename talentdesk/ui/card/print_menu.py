"""What can be printed of the person on the talent card."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.words import Worded


class PrintMenu(Worded, QToolButton):
    """A button with a menu: the talent card as a page, and forms filled for whoever is selected."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._person: Id = ""
        shell.theme.set_icon(self, "print", "muted")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.card, self.form = QAction(self), QAction(self)
        menu = QMenu(self)
        menu.addActions([self.card, self.form])
        self.setMenu(menu)
        self.card.triggered.connect(self._print_card)
        self.form.triggered.connect(self._print_form)
        self.hide()
        self.retranslate()

    def show_person(self, person: Id) -> None:
        """Print of somebody; empty = of nobody, and the button goes."""
        self._person = person
        self.setVisible(bool(person))

    @override
    def retranslate(self) -> None:
        self.setToolTip(self.tr("Print"))
        self.setAccessibleName(self.tr("Print"))
        self.card.setText(self.tr("Talent card…"))
        self.form.setText(self.tr("Print a form…"))

    @Slot()
    def _print_card(self) -> None:
        from talentdesk.ui.printing.talent_cards_paper import TalentCardsPaper

        TalentCardsPaper(self._desk, self._shell, [self._person]).open_sheet()

    @Slot()
    def _print_form(self) -> None:
        from talentdesk.ui.printing.forms_sheet import open_forms

        open_forms(self._desk, self._shell)
