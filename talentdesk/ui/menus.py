"""The menu bar of the workspace window: every command of the window, with its shortcut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from talentdesk.domain.texts import Language
from talentdesk.tokens import ThemeName
from talentdesk.ui.places import Place
from talentdesk.ui.theme import application_theme


class Menus(QObject):
    """Makes the menus and says what was asked for; the window does it."""

    place_requested = Signal(str)
    language_requested = Signal(str)
    theme_requested = Signal(str)

    def __init__(self, window: QMainWindow, places: Sequence[Place], undo: QAction, redo: QAction) -> None:
        super().__init__(window)
        self._places = places
        self.save_copy = self._action("")
        self.close_file = self._action("Ctrl+W")
        self.quit = self._action("Ctrl+Q")
        self.search = self._action("Ctrl+K")
        self.compare = self._action("Ctrl+Shift+K")
        self.cycles = self._action("")
        self.print_form = self._action("")
        self.export_list = self._action("Ctrl+E")
        self.card = self._action("Ctrl+I")
        application_theme().set_icon(self.card, "sidebar")  # it is a button of the top bar too
        self.card.setCheckable(True)
        self.full_screen = self._action("F11")
        self.full_screen.setCheckable(True)
        self.help = self._action("F1")
        self.keys = self._action("Ctrl+/")
        self.about = self._action("")
        self._languages = self._choices(tuple(Language))
        self._themes = self._choices(tuple(ThemeName))
        self._go = self._place_actions()
        bar = window.menuBar()
        self.file, self.edit, self.view, self.go, self.help_menu = (QMenu(bar) for _ in range(5))
        self._language_menu, self._theme_menu = QMenu(self.view), QMenu(self.view)
        self._fill(undo, redo)
        for menu in (self.file, self.edit, self.view, self.go, self.help_menu):
            bar.addMenu(menu)
        self.retranslate()

    def commands(self) -> list[QAction]:
        """Return what the global search offers by its words."""
        plain = [
            self.compare,
            self.cycles,
            self.print_form,
            self.export_list,
            self.save_copy,
            self.close_file,
            self.full_screen,
            self.help,
            self.keys,
            self.about,
        ]
        return [*self._go, *plain, *self._languages.values(), *self._themes.values()]

    def show_choices(self, language: Language, theme: ThemeName) -> None:
        """Tick the language and the theme in use."""
        self._languages[language.value].setChecked(True)
        self._themes[theme.value].setChecked(True)

    def retranslate(self) -> None:
        """Set every word of the menus."""
        self.file.setTitle(self.tr("&File"))
        self.edit.setTitle(self.tr("&Edit"))
        self.view.setTitle(self.tr("&View"))
        self.go.setTitle(self.tr("&Go to"))
        self.help_menu.setTitle(self.tr("&Help"))
        self._language_menu.setTitle(self.tr("Language"))
        self._theme_menu.setTitle(self.tr("Appearance"))
        self.save_copy.setText(self.tr("Save a copy…"))
        self.close_file.setText(self.tr("Close file"))
        self.quit.setText(self.tr("Quit"))
        self.search.setText(self.tr("Search…"))
        self.compare.setText(self.tr("Compare people…"))
        self.cycles.setText(self.tr("Review cycles…"))
        self.print_form.setText(self.tr("Print a form…"))
        self.export_list.setText(self.tr("Export this list…"))
        self.card.setText(self.tr("Talent card"))
        self.card.setToolTip(self.tr("Show or hide the talent card (Ctrl+I)"))
        self.full_screen.setText(self.tr("Full screen"))
        self.help.setText(self.tr("Help"))
        self.keys.setText(self.tr("Keyboard shortcuts"))
        self.about.setText(self.tr("About and licences"))
        # Every language is written in itself: whoever cannot read this one must find the other.
        self._languages[Language.ZH.value].setText("简体中文")
        self._languages[Language.EN.value].setText("English")
        self._themes[ThemeName.LIGHT.value].setText(self.tr("Light"))
        self._themes[ThemeName.DARK.value].setText(self.tr("Dark"))
        self._themes[ThemeName.CONTRAST.value].setText(self.tr("High contrast"))
        for place, action in zip(self._places, self._go, strict=True):
            action.setText(place.title())

    def _action(self, keys: str) -> QAction:
        action = QAction(self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _choices(self, values: Sequence[Language | ThemeName]) -> dict[str, QAction]:
        group = QActionGroup(self)
        made: dict[str, QAction] = {}
        for value in values:
            action = QAction(self)
            action.setCheckable(True)
            action.setObjectName(value.value)
            group.addAction(action)
            made[value.value] = action
        group.triggered.connect(self._chosen)
        return made

    def _chosen(self, action: QAction) -> None:
        if action.objectName() in self._languages:
            self.language_requested.emit(action.objectName())
        else:
            self.theme_requested.emit(action.objectName())

    def _place_actions(self) -> list[QAction]:
        actions: list[QAction] = []
        for number, place in enumerate(self._places, start=1):
            action = self._action(f"Ctrl+{number}" if number < 10 else "")
            action.setObjectName(place.key)
            action.triggered.connect(self._go_to)
            actions.append(action)
        return actions

    def _go_to(self) -> None:
        action = self.sender()
        if action is not None:
            self.place_requested.emit(action.objectName())

    def _fill(self, undo: QAction, redo: QAction) -> None:
        self.file.addActions([self.print_form, self.export_list, self.save_copy, self.close_file])
        self.file.addSeparator()
        self.file.addAction(self.quit)
        self.edit.addActions([undo, redo])
        self.edit.addSeparator()
        self.edit.addActions([self.search, self.compare])
        self._language_menu.addActions(list(self._languages.values()))
        self._theme_menu.addActions(list(self._themes.values()))
        self.view.addAction(self.card)
        self.view.addAction(self.full_screen)
        self.view.addSeparator()
        self.view.addMenu(self._language_menu)
        self.view.addMenu(self._theme_menu)
        self.go.addActions(self._go)
        self.go.addSeparator()
        self.go.addAction(self.cycles)
        self.help_menu.addActions([self.help, self.keys])
        self.help_menu.addSeparator()
        self.help_menu.addAction(self.about)
