"""What the menus do to the window itself: help, language, theme, full screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from talentdesk.domain.texts import Language
from talentdesk.tokens import ThemeName
from talentdesk.ui.desk import Desk
from talentdesk.ui.full_screen import FullScreen
from talentdesk.ui.menus import Menus
from talentdesk.ui.shell import Shell

if TYPE_CHECKING:
    from talentdesk.ui.help.sheet import HelpSheet


class WindowCommands(QObject):
    """Connects the menus of a window with what they do."""

    def __init__(self, desk: Desk, menus: Menus, shell: Shell, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk, self._menus, self._shell = desk, menus, shell
        self._window = window
        self._help: HelpSheet | None = None
        menus.language_requested.connect(self._use_language)
        menus.theme_requested.connect(self._use_theme)
        FullScreen(window, menus.full_screen)
        menus.compare.triggered.connect(self._compare)
        menus.cycles.triggered.connect(self._open_cycles)
        menus.print_form.triggered.connect(self._print_form)
        menus.export_list.triggered.connect(self._export_list)
        menus.help.triggered.connect(self._show_help)
        menus.keys.triggered.connect(self._show_keys)
        menus.about.triggered.connect(self._show_about)
        shell.theme.changed.connect(self.tick_choices)

    @Slot()
    def tick_choices(self) -> None:
        """Tick the language and the theme in use."""
        self._menus.show_choices(self._shell.speech.language, self._shell.theme.name)

    @Slot(str)
    def _use_language(self, name: str) -> None:
        self._shell.speech.use(Language(name))

    @Slot(str)
    def _use_theme(self, name: str) -> None:
        self._shell.theme.wear(ThemeName(name))

    @Slot()
    def _open_cycles(self) -> None:
        from talentdesk.ui.sessions.cycle_sheet import open_cycles

        open_cycles(self._desk, self._shell)

    @Slot()
    def _print_form(self) -> None:
        from talentdesk.ui.printing.forms_sheet import open_forms

        open_forms(self._desk, self._shell)

    @Slot()
    def _export_list(self) -> None:
        from talentdesk.ui.exporting import export_list

        export_list(self._desk, self._shell, self._window.centralWidget() or self._window)

    @Slot()
    def _compare(self) -> None:
        from talentdesk.ui.compare.door import open_comparison

        open_comparison(self._desk, self._shell)

    @Slot()
    def _show_help(self) -> None:
        self._open_help("first-steps")

    @Slot()
    def _show_keys(self) -> None:
        self._open_help("keyboard")

    @Slot()
    def _show_about(self) -> None:
        self._shell.open_place("settings", "about")

    def _open_help(self, page: str) -> None:
        if self._help is None:
            from talentdesk.ui.help.sheet import HelpSheet

            self._help = HelpSheet(self._window, self._shell.speech)
        self._help.show_page(page)
