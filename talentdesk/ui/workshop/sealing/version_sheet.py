"""Every version a session was sealed at: its seal, what it said, and its pages again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget
from typing_extensions import override

from talentdesk.domain.checks import LockVersion
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.wording import Say
from talentdesk.wording.figures import listed
from talentdesk.wording.programme_judged import judged_by
from talentdesk.wording.seals import seal_words

_LINE = 60


class VersionSheet(Sheet):
    """Lists versions, newest first; what the chosen one says stands beneath, to be read only.

    ``version_wanted`` asks for the text of a version, ``print_wanted`` for its pages under its own number.
    """

    widest: ClassVar[int] = 720
    version_wanted = Signal(int)
    print_wanted = Signal(int)

    def __init__(self, window: QWidget, name: str, versions: Sequence[LockVersion], say: Say) -> None:
        self._versions: Sequence[LockVersion] | None = None
        super().__init__(window)
        self._name, self._say = name, say
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._empty = Label(kind="muted", wrap=True)
        self._whole = Label(kind="small", wrap=True)
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._versions = versions
        for one in versions:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, one.version)
            self.list.addItem(item)
        self.list.setFixedHeight(min(4, max(1, len(versions))) * _LINE + 8)
        for widget in (self._empty, self.list, self._whole):
            self.body.addWidget(widget)
        self.body.addWidget(self.text, 1)
        self.fill_height()
        self.list.currentRowChanged.connect(self._choose)
        self.accepted.connect(self._print)
        self.retranslate()
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> LockVersion | None:
        """The version under the cursor."""
        versions = self._versions or ()
        row = self.list.currentRow()
        return versions[row] if 0 <= row < len(versions) else None

    def show_text(self, text: str) -> None:
        """Show what a version says."""
        self.text.setPlainText(text)

    def choose(self, version: int) -> None:
        """Put the cursor on a version."""
        for row, one in enumerate(self._versions or ()):
            if one.version == version:
                self.list.setCurrentRow(row)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._versions is None:
            return
        there = bool(self._versions)
        self.set_texts(
            self.tr("Sealed versions: {name}").format(name=self._name),
            self.tr("Print this version…") if there else "",
        )
        self._empty.setText(
            self.tr("This session has not been locked yet; every lock leaves a sealed version.")
        )
        self._empty.setVisible(not there)
        for widget in (self.list, self.text, self._whole):
            widget.setVisible(there)
        self.list.setAccessibleName(self.tr("Versions"))
        self.text.setAccessibleName(self.tr("What this version says"))
        for row, one in enumerate(self._versions):
            item = self.list.item(row)
            item.setText(self._words(one))
        self._choose()

    def _words(self, one: LockVersion) -> str:
        said = self.tr("Version {version}  ·  {at}  ·  {by}  ·  seal {seal}").format(
            version=one.version,
            at=self._say.moment(one.at),
            by=one.by or "–",
            seal=seal_words(one.fingerprint),
        )
        state = self.tr("in force") if one.in_force else self.tr("superseded")
        numbers = listed(one.numbers, self._say) or self.tr("not printed yet")
        judged = judged_by(one.programme, one.programme_version, self._say)
        return f"{said}\n{state}  ·  {numbers}\n{judged}"

    @Slot()
    def _choose(self) -> None:
        one = self.chosen
        if one is None:
            return
        self._whole.setText(self.tr("Fingerprint (SHA-256): {digits}").format(digits=one.fingerprint.upper()))
        self.version_wanted.emit(one.version)

    @Slot()
    def _print(self) -> None:
        if self.chosen is not None:
            self.print_wanted.emit(self.chosen.version)
