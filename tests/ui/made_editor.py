"""Hands at the editor of the programme: a panel in a shown window, and what they do to it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.ui.host import Host
from talentdesk.ui.settings.editor.inputs import ColourInput, Input, TextInput, WordInput
from talentdesk.ui.settings.programme import ProgrammePanel
from talentdesk.ui.settings.versions_sheet import PutSheet
from tests.gestures import write
from tests.ui.made_page import ShownPage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Hands(ShownPage[ProgrammePanel]):
    """A panel in a shown window, and what hands do to it."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, host: Host, language: Language) -> None:
        super().__init__(qtbot, workspace, ProgrammePanel, size=(1100, 800), language=language, host=host)
        self.panel, self.shell = self.page, self.stub
        self.panel.show_programme(workspace.ask(ProgrammeOf()))
        self.desk.changed.connect(lambda _: self.panel.show_programme(self.desk.programme))

    @property
    def editor(self) -> QWidget:
        return self.panel.editor

    def begin(self) -> None:
        self.click(self.panel.reader.edit)
        assert self.panel.currentIndex() == 1

    def part(self, key: str, at: int = 0) -> None:
        self.panel.editor._chosen[key] = at
        self.panel.editor.open_part(key)
        QApplication.processEvents()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QApplication.processEvents()
        QTest.mouseClick(widget, LEFT, NONE, at or QPoint(8, widget.height() // 2))

    def fields(self) -> dict[str, Input]:
        assert self.panel.editor.page is not None
        return self.panel.editor.page.found()

    def field(self, path: str) -> Input:
        return self.fields()[path]

    def type_in(self, path: str, text: str, language: str = "") -> None:
        field = self.field(path)
        assert isinstance(field, WordInput | TextInput | ColourInput)
        edit = field.edits[language] if isinstance(field, TextInput) else field.edit
        edit.setFocus()
        edit.selectAll()
        write(text)
        QTest.keyClick(edit, Qt.Key.Key_Tab)

    def named(self, name: str) -> QWidget:
        found = [one for one in self.editor.findChildren(QWidget, name) if one.isVisible()]
        assert found, name
        return found[-1]

    def value(self, *steps: str | int) -> object:
        return self.panel.editor.core.draft.value(steps)


def put(made: Hands, note: str = "") -> PutSheet:
    made.click(made.panel.editor.put)
    (sheet,) = made.shell.window.findChildren(PutSheet)
    QTest.keyClicks(sheet.note, note)
    made.click(sheet.main_button)
    return sheet
