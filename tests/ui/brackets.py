"""A language that puts every text between brackets, and what stands outside of any."""

import re
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QTableView, QTabWidget, QWidget
from typing_extensions import override

from talentdesk.ui.widgets.labels import ElidedLabel
from talentdesk.wording import Say

OPEN, CLOSE = "⟦", "⟧"
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
# What is the same in every language: the program, languages, libraries, licences, keys, paths, days.
_NEUTRAL = re.compile(
    r"TalentDesk|English|简体中文|Python|Qt|PySide6|MIT|BSD|ISC|LGPL|MPL|SIL|Apache|Ctrl|Shift|F\d+|Esc|"
    r"SQL\w+|Alembic|Matplotlib|ReportLab|openpyxl|python-calamine|pypdfium2|pikepdf|pypinyin|rapidfuzz|"
    r"typer|platformdirs|Babel|sqlcipher3|zlib|Noto Sans SC|Lucide|Open Font License|(/[\w.-]+)+|"
    r"made\.talent|PDF|PNG|SVG|A[34]|\d+ [A-Z][a-z][a-z] \d{4}"
)


class Brackets(QTranslator):
    """Translates every text into itself between brackets."""

    @override
    def translate(self, context: Any, sourceText: Any, disambiguation: Any = None, n: int = -1) -> str:
        # Qt's own texts come as they are: they have their own catalogue. Keys such as F%1 want their number.
        if str(context).startswith("Q"):
            return str(sourceText) if str(context) == "QShortcut" and "%1" in str(sourceText) else ""
        return f"{OPEN}{sourceText}{CLOSE}"

    @override
    def isEmpty(self) -> bool:
        return False


class BracketCatalogue(dict[str, str]):
    """Says every sentence between brackets."""

    @override
    def get(self, key: str, default: Any = None) -> Any:
        return f"{OPEN}{key}{CLOSE}"


class BracketSay(Say):
    """Brackets the texts of the programme too: they bring two languages of their own."""

    @override
    def text(self, text: Any) -> str:
        return f"{OPEN}{text.en}{CLOSE}"


def naked(top: QWidget) -> list[str]:
    """Texts of a window with letters outside any brackets, and where they stand."""
    found = {f"{where}: {text!r}" for where, text in shown_texts(top) if _LETTERS.search(_outside(text))}
    return sorted(found)


def _outside(text: str) -> str:
    before = ""
    while before != text:
        before, text = text, _INNERMOST.sub("", text)
    return _NEUTRAL.sub("", text)


def shown_texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a widget and all it holds; what users wrote themselves is left out."""
    yield "window title", top.windowTitle()
    for widget in (top, *top.findChildren(QWidget)):
        if widget.objectName().startswith(("qt_", "Scroll")):  # Qt's own
            continue
        where = type(widget).__name__
        for kind in ("toolTip", "accessibleName", "accessibleDescription", "placeholderText"):
            if hasattr(widget, kind):
                yield f"{where}.{kind}", str(getattr(widget, kind)())
        for text in _own_texts(widget):
            yield where, text
    for action in top.findChildren(QAction):
        yield "QAction", action.text()


def _own_texts(widget: QWidget) -> list[str]:
    if isinstance(widget, ElidedLabel):
        return [widget.whole]
    if isinstance(widget, QLabel | QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QGroupBox):
        return [widget.title()]
    if isinstance(widget, QComboBox):
        if widget.isEditable():  # offers what may be typed, in the language it is written in
            return []
        return [widget.itemText(index) for index in range(widget.count())]
    if isinstance(widget, QTabWidget):
        return [widget.tabText(index) for index in range(widget.count())]
    if isinstance(widget, QTableView) and widget.model() is not None:
        model, across = widget.model(), Qt.Orientation.Horizontal
        return [str(model.headerData(column, across) or "") for column in range(model.columnCount())]
    return []
