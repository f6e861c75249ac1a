"""Where a filter is picked: fields at the left, the values of one at the right, in force at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.tree_items import items_below, items_of
from talentdesk.ui.widgets.words import Worded
from talentdesk.ui.workshop.filters import CardFilter, Facet
from talentdesk.ui.workshop.view.choices import Choices, Value

_KEY = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 560, 420


class FilterPopup(Worded, QFrame):
    """Emits ``picked`` with a field and the values ticked of it; Esc or a click beside closes it."""

    picked = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "raised")
        self.fields, self.values = QListWidget(), QTreeWidget()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._help = Label(kind="small", wrap=True)
        self._choices: Choices | None = None
        self._filter = CardFilter()
        self._build()
        self.fields.currentItemChanged.connect(self._show_field)
        self.search.textChanged.connect(self._narrow)
        self.values.itemChanged.connect(self._tick)
        for widget in (self.fields, self.values, self.search):
            widget.installEventFilter(self)
        self.retranslate()

    def _build(self) -> None:
        self.values.setHeaderHidden(True)
        self.values.setUniformRowHeights(True)
        self.fields.setFixedWidth(190)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.search)
        right.addWidget(self.values, 1)
        right.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.fields)
        row.addLayout(right, 1)
        self.resize(_WIDTH, _HEIGHT)

    def open_at(self, below: QPoint, choices: Choices, chosen: CardFilter, facet: Facet | None) -> None:
        """Open below a point with a field shown; without one the field shown last."""
        wanted = facet or self._facet()
        self._choices, self._filter = choices, chosen
        self.fields.blockSignals(True)
        self.fields.clear()
        for one in choices.facets():
            item = QListWidgetItem(self.fields)
            item.setData(_KEY, one)
        self.fields.blockSignals(False)
        self._say_fields()
        offered = choices.facets()
        self.fields.setCurrentRow(offered.index(wanted) if wanted in offered else 0)
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(below.x(), screen.right() - self.width()))
        self.move(x, max(screen.top(), min(below.y(), screen.bottom() - self.height())))
        self.show()
        self.fields.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Find a value"))
        self.search.setAccessibleName(self.tr("Find a value"))
        self.fields.setAccessibleName(self.tr("Fields of the filter"))
        self.values.setAccessibleName(self.tr("Values of the field"))
        self._help.setText(
            self.tr(
                "Ticked values of one field are joined by “or”, fields by “and”. Space ticks, Esc closes."
            )
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.close()
                return True
            if watched is self.fields and key == Qt.Key.Key_Right:
                self._enter_values()
                return True
            if watched is self.search and key == Qt.Key.Key_Down:
                self._enter_values()
                return True
            at_edge = watched is self.values and key == Qt.Key.Key_Left
            if at_edge and not self._can_fold():
                self.fields.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _can_fold(self) -> bool:
        item = self.values.currentItem()
        return item is not None and (
            (item.isExpanded() and item.childCount() > 0) or item.parent() is not None
        )

    def _enter_values(self) -> None:
        self.values.setFocus()
        items = list(items_of(self.values))
        if items and not self.values.selectedItems():
            self.values.setCurrentItem(items[0])

    # ------------------------------------------------------------------ fields

    def _facet(self) -> Facet | None:
        row = self.fields.currentRow()
        return None if row < 0 else Facet(self.fields.item(row).data(_KEY))

    def _say_fields(self) -> None:
        assert self._choices is not None
        for index in range(self.fields.count()):
            item = self.fields.item(index)
            facet = Facet(item.data(_KEY))
            count = len(self._filter.picked(facet))
            name = self._choices.facet_name(facet)
            item.setText(self.tr("{field} · {count}").format(field=name, count=count) if count else name)
            strong = item.font()
            strong.setBold(bool(count))
            item.setFont(strong)

    @Slot()
    def _show_field(self) -> None:
        facet = self._facet()
        if facet is None or self._choices is None:
            return
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._fill(self._choices.values(facet), self._filter.picked(facet))

    # ------------------------------------------------------------------ values

    def _fill(self, values: Sequence[Value], picked: frozenset[str]) -> None:
        self.values.blockSignals(True)
        self.values.clear()
        made: dict[str, QTreeWidgetItem] = {}
        for value in values:
            item = QTreeWidgetItem(
                [self.tr("{value}  ({count})").format(value=value.name, count=value.count)]
            )
            item.setData(0, _KEY, value.key)
            item.setCheckState(0, _state(value.key in picked))
            made[value.key] = item
        roots = []
        for value in values:
            above = made.get(value.above) if value.above is not None else None
            if above is not None:
                above.addChild(made[value.key])
            else:
                roots.append(made[value.key])
        self.values.addTopLevelItems(roots)
        self.values.setRootIsDecorated(any(item.childCount() for item in roots))
        for item in roots:
            item.setExpanded(len(roots) <= 3 or _holds_ticked(item))
        self._dim()
        self.values.blockSignals(False)

    @Slot(QTreeWidgetItem, int)
    def _tick(self, item: QTreeWidgetItem, _column: int) -> None:
        facet = self._facet()
        if facet is None:
            return
        key = str(item.data(0, _KEY))
        on = item.checkState(0) is Qt.CheckState.Checked
        before = self._filter.picked(facet)
        values = before | {key} if on else before - {key}
        self._filter = self._filter.with_picked(facet, values)
        self.values.blockSignals(True)
        self._dim()
        self.values.blockSignals(False)
        self._say_fields()
        self.picked.emit(facet, values)

    def _dim(self) -> None:
        """What stands below a ticked value is let through with it and need not be ticked."""
        muted = self.palette().placeholderText()
        for item in items_of(self.values):
            parent, below = item.parent(), False
            while parent is not None and not below:
                below = parent.checkState(0) is Qt.CheckState.Checked
                parent = parent.parent()
            item.setForeground(0, muted if below else self.palette().text())

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Show only values that hold the text, with what stands above them."""
        word = text.strip().casefold()
        for item in items_of(self.values):
            item.setHidden(bool(word) and word not in item.text(0).casefold())
        for item in items_of(self.values):
            if word and not item.isHidden():
                parent = item.parent()
                while parent is not None:
                    parent.setHidden(False)
                    parent.setExpanded(True)
                    parent = parent.parent()


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _holds_ticked(item: QTreeWidgetItem) -> bool:
    return any(one.checkState(0) is Qt.CheckState.Checked for one in items_below(item))
