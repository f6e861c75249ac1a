"""Walks everything a window holds, says or paints, as somebody who looks for a name would."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

_TOLD = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help, QAccessible.Text.Value)
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_SAYING = ("windowTitle", "toolTip", "whatsThis", "statusTip", "accessibleName", "accessibleDescription",
           "text", "title", "placeholderText", "objectName")  # fmt: skip


def said(window: QWidget) -> list[str]:
    """Every text of a window and of all objects below it, and what screen readers are told."""
    found: list[str] = []
    # What is only waiting to be deleted is not on the screen any more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for one in (window, *window.findChildren(QObject)):
        for name in _SAYING:
            value = one.property(name) or getattr(one, name, None)
            value = value() if callable(value) else value
            if isinstance(value, str):
                found.append(value)
        if isinstance(one, QTextEdit | QPlainTextEdit):
            found.append(one.toPlainText())
        if isinstance(one, QAbstractItemModel):
            found += _listed(one)
    interface = QAccessible.queryAccessibleInterface(window)
    found += _told(interface)
    return [text for text in found if text]


def _listed(model: QAbstractItemModel, under: QModelIndex | None = None) -> list[str]:
    """Every text of a list, table or tree."""
    parent = under or QModelIndex()
    found: list[str] = []
    for row in range(model.rowCount(parent)):
        # A list keeps how many columns it has to itself: it has one.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            found += [value for role in _ROLES if isinstance(value := model.data(index, role), str)]
            found += _listed(model, index)
    return found


def _told(interface: QAccessibleInterface) -> list[str]:
    found = [interface.text(kind) for kind in _TOLD]
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            found += _told(child)
    return found


def held(window: QObject, *, but: tuple[str, ...]) -> list[str]:
    """Every word and day reachable from a window's own attributes, leaving out the doors it asks through."""
    return [text for name, value in vars(window).items() if name not in but for text in _words(value)]


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, date):
        yield value.isoformat()
    elif isinstance(value, Enum):
        return
    elif is_dataclass(value):
        for field in fields(value):
            yield from _words(getattr(value, field.name))
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _words(key)
            yield from _words(one)
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from _words(one)


def painted(monkeypatch: pytest.MonkeyPatch, module: object, window: QWidget) -> list[str]:
    """Every text a window paints of itself."""
    found: list[str] = []

    class Noting(QPainter):
        @override
        def drawText(self, *args: object) -> object:  # type: ignore[override]  # of many overloads
            found.extend(one for one in args if isinstance(one, str))
            return super().drawText(*args)  # type: ignore[call-overload]  # whatever was handed over

    monkeypatch.setattr(module, "QPainter", Noting)
    window.grab()
    monkeypatch.undo()
    return found
