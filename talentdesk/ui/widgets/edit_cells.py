"""Paints and edits the cells of an ``EditTable``: text, number, percent, day and choice."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QAbstractItemModel, QEvent, QLocale, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QDoubleValidator, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.edit_model import CHOICES_ROLE, KIND_ROLE, CellKind
from talentdesk.ui.widgets.fields import NumberField, read_day
from talentdesk.ui.widgets.table_model import Index

_BAR = 4
_ROW = 36
_PADDING = 8


class LineDelegate(QStyledItemDelegate):
    """Gives cells their air, draws a hairline under every row and a ring round the cell with the focus."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * _PADDING, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = application_theme()
        rect = QRect(option.rect)
        inner = QStyleOptionViewItem(option)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent-soft"))
        # The style adds a few pixels of its own; headings stand at the same place.
        inner.rect = rect.adjusted(_PADDING - 3, 0, 3 - _PADDING, 0)
        inner.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected)
        super().paint(painter, inner, index)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -2, -2), 3, 3)


class CellDelegate(LineDelegate):
    """Draws a bar under a percentage; makes the editor that fits the cell."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.data(KIND_ROLE) is CellKind.PERCENT:
            value = index.data(Qt.ItemDataRole.EditRole)
            if isinstance(value, int):
                self._paint_bar(painter, QRectF(option.rect), value)

    @staticmethod
    def _paint_bar(painter: QPainter, cell: QRectF, percent: int) -> None:
        theme = application_theme()
        track = QRectF(cell.left() + _PADDING, cell.bottom() - 8, cell.width() - 2 * _PADDING, _BAR)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.track())
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        track.setWidth(track.width() * max(0, min(percent, 100)) / 100)
        painter.setBrush(theme.colour("good" if percent >= 100 else "accent"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        kind = index.data(KIND_ROLE)
        if kind is CellKind.CHOICE:
            box = QComboBox(parent)
            for key, shown in index.data(CHOICES_ROLE):
                box.addItem(shown, key)
            box.activated.connect(self._take_choice)
            return box
        if kind is CellKind.PERCENT:
            spin = NumberField(parent)
            spin.setRange(0, 100)
            spin.setSingleStep(10)
            spin.setSuffix("%")
            return spin
        edit = QLineEdit(parent)
        if kind is CellKind.NUMBER:
            edit.setAlignment(Qt.AlignmentFlag.AlignRight)
            validator = QDoubleValidator(edit)
            validator.setLocale(QLocale.c())
            edit.setValidator(validator)
        if kind is CellKind.DAY:
            edit.setPlaceholderText(self.tr("YYYY-MM-DD"))
        return edit

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QSpinBox):
            editor.setValue(int(value or 0))
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            text = value.isoformat() if isinstance(value, date) else value
            editor.setText(f"{text:g}" if isinstance(text, float) else str(text or ""))
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        kind = index.data(KIND_ROLE)
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QSpinBox):
            model.setData(index, editor.value())
        elif isinstance(editor, QLineEdit):
            text = editor.text().strip()
            if kind is CellKind.DAY:
                model.setData(index, _day_or_text(text))
            elif kind is CellKind.NUMBER:
                model.setData(index, _number_or_text(text))
            else:
                model.setData(index, text)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        # Style sheets give fields a least height; a cell's editor takes the cell's.
        editor.setMinimumHeight(0)
        editor.setGeometry(rect)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(editor, QComboBox)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
            return True
        return super().eventFilter(editor, event)

    def _take_choice(self) -> None:
        box = self.sender()
        if isinstance(box, QWidget):
            self.commitData.emit(box)
            self.closeEditor.emit(box)


def _day_or_text(text: str) -> date | str | None:
    """Return a day; what is none goes on as typed, so that the command refuses it in words."""
    try:
        return read_day(text)
    except ValueError:
        return text


def _number_or_text(text: str) -> float | str | None:
    if not text:
        return None
    try:
        return float(text)
    except ValueError:
        return text
