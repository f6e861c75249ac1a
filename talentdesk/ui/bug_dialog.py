"""The one report of a fault in the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from talentdesk.ui.theme import set_kind
from talentdesk.ui.widgets.labels import Label


class BugDialog(QDialog):
    """Says that the program failed, and gives the report away."""

    def __init__(self, details: str, log_file: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self._log_file = log_file
        self.setWindowTitle(self.tr("A fault in the program"))
        self.setMinimumWidth(560)
        head = Label(self.tr("Something in the program went wrong."), "large", wrap=True)
        text = Label(
            self.tr(
                "Everything shown as saved is still saved. What you see may be out of date: close the "
                "file and open it again. The report below holds no names and no scores; please pass it on."
            ),
            wrap=True,
        )
        report = QPlainTextEdit(details)
        report.setReadOnly(True)
        report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy report"))
        set_kind(copy, "main")
        folder = QPushButton(self.tr("Show the log"))
        folder.setVisible(log_file is not None)
        close = QPushButton(self.tr("Close"))
        buttons = QDialogButtonBox()
        buttons.addButton(folder, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (head, text, report, buttons):
            column.addWidget(widget)
        copy.clicked.connect(self._copy)
        folder.clicked.connect(self._show_log)
        buttons.rejected.connect(self.reject)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _show_log(self) -> None:
        if self._log_file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))
