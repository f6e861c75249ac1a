"""The boxes of a grid: drawn as they lie, one of them chosen and edited beneath."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.grid import Scheme
from talentdesk.domain.programme_form import FormField, Steps
from talentdesk.ui.settings.editor.core import Core
from talentdesk.ui.settings.editor.form import Form, MakeList
from talentdesk.ui.settings.editor.lists import ListEditor
from talentdesk.ui.settings.scheme_view import SchemeView
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording import Say

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class GridPicker(SchemeView):
    """A grid in small; a click or the arrow keys choose a box."""

    picked = Signal(int)
    """Number of the row times a hundred and the column, both from 0."""

    def __init__(self, scheme: Scheme, say: Say) -> None:
        super().__init__(scheme, say)
        self.at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scheme(self, scheme: Scheme) -> None:
        """Draw another state of the grid."""
        self._scheme = scheme
        rows = scheme.rows()
        self.at = (min(self.at[0], len(rows) - 1), min(self.at[1], len(rows[0]) - 1))
        self.updateGeometry()
        self.update()

    def choose(self, row: int, column: int) -> None:
        """Choose a box by where it lies."""
        rows = self._scheme.rows()
        if 0 <= row < len(rows) and 0 <= column < len(rows[0]) and (row, column) != self.at:
            self.at = (row, column)
            self.update()
            self.picked.emit(row * 100 + column)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_width(self.width())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        place = self._place_at(event.position().toPoint())
        if place is not None:
            self.choose(*place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self.at[0] + step[0], self.at[1] + step[1])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "focus" if self.hasFocus() else "accent"
        painter.setPen(QPen(application_theme().colour(role), 2))
        painter.drawRoundedRect(QRectF(self.box_rect(*self.at)).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _place_at(self, point: QPoint) -> tuple[int, int] | None:
        rows = self._scheme.rows()
        return next(
            (
                (row, column)
                for row in range(len(rows))
                for column in range(len(rows[0]))
                if self.box_rect(row, column).contains(point)
            ),
            None,
        )


class BoxList(ListEditor):
    """The grid, and the form of the box chosen in it. Boxes come and go with the levels."""

    def __init__(self, core: Core, field: FormField, steps: Steps, make_list: MakeList) -> None:
        self._picker: GridPicker | None = None
        self._under: QVBoxLayout | None = None
        super().__init__(core, field, steps, make_list)
        self.add.hide()

    @override
    def build(self) -> None:
        scheme = self._scheme()
        if scheme is None:
            self.column.addWidget(Label(self.tr("Choose two dimensions first."), "muted"))
            return
        self._picker = GridPicker(scheme, self.core.say)
        self._picker.at = self._kept()
        self._picker.picked.connect(self._open)
        self.column.addWidget(self._picker)
        holder = QWidget()
        self._under = QVBoxLayout(holder)
        self._under.setContentsMargins(0, 8, 0, 0)
        self.column.addWidget(holder)
        self._open()

    @override
    def refresh(self) -> None:
        scheme = self._scheme()
        if self._picker is not None and scheme is not None:
            self._picker.show_scheme(scheme)
        super().refresh()

    def _scheme(self) -> Scheme | None:
        schemes = self.core.draft.schemes()
        index = self.steps[1]
        found = schemes[index] if isinstance(index, int) and index < len(schemes) else None
        if found is None:
            return None
        sides = len(found.vertical.levels) * len(found.horizontal.levels)
        return found if sides and len(found.by_placement) == sides else None

    def _kept(self) -> tuple[int, int]:
        """Return the box chosen before the form was made anew."""
        row, column = divmod(int(self.core.property(f"box {self.steps}") or 0), 100)
        scheme = self._scheme()
        rows = scheme.rows() if scheme else ()
        return (row, column) if row < len(rows) and column < len(rows[0]) else (0, 0)

    def _open(self, *_: object) -> None:
        scheme = self._scheme()
        if self._picker is None or self._under is None or scheme is None:
            return
        row, column = self._picker.at
        self.core.setProperty(f"box {self.steps}", row * 100 + column)
        place = scheme.rows()[row][column].placement
        index = next(
            at
            for at, box in enumerate(self.entries())
            if (box.get("vertical"), box.get("horizontal")) == (place.vertical, place.horizontal)
        )
        while self._under.count():
            item = self._under.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._forms.clear()
        form = self.hold(Form(self.core, self.field.fields, (*self.steps, index), self.make_list))
        self._under.addWidget(form)
