"""The window for the room: built from its own query alone, which holds nothing that is not for the room."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from talentdesk.domain.change import Changed, Subject
from talentdesk.domain.distribution import Standing
from talentdesk.domain.room import RoomGrid
from talentdesk.services.room import RoomGridOf
from talentdesk.ui.desk import Desk, Pause
from talentdesk.ui.shell import Shell
from talentdesk.ui.workshop.badges import Badge, paint_badge
from talentdesk.ui.workshop.ink import Ink, font, ink, metrics
from talentdesk.ui.workshop.layer_ground import hatch
from talentdesk.ui.workshop.layer_names import layer_name
from talentdesk.ui.workshop.names import advance, fitting
from talentdesk.ui.workshop.plan import Axis
from talentdesk.ui.workshop.room_layout import RoomBox, RoomCell, RoomLayout, room_layout
from talentdesk.ui.workshop.room_mark import paint_filter_mark
from talentdesk.ui.workshop.room_view import RoomView
from talentdesk.ui.workshop.standing_mark import paint_standing, percent

_SUBJECTS = (
    Subject.PLACEMENT,
    Subject.CANDIDATE,
    Subject.SESSION,
    Subject.PERSON,
    Subject.POST,
    Subject.PROGRAMME,
    Subject.ROOM,
    Subject.LAYER,
    Subject.COMMITTEE,
)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ProjectorWindow(QWidget):
    """Shows the board to the room. B blanks the screen, F switches full screen, Esc closes.

    Where the screen it fills goes away it becomes an ordinary window on the one that is left, and fills the
    other again when that comes back.
    """

    state_changed = Signal()
    """It was opened, closed, blanked or shown again."""
    screen_lost = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._desk, self._shell = desk, shell
        self._view: RoomView | None = None
        self.grid: RoomGrid | None = None
        """What the room may see, None before a session was shown."""
        self._recused = 0
        self.layout_now: RoomLayout | None = None
        self.blank = False
        self._filled: QScreen | None = None
        """The screen it fills, None while it is an ordinary window."""
        self._lost = False
        """The screen it filled went away."""
        self._timer = Pause(self, desk, 0, self._load)
        self.resize(1280, 720)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        desk.changed.connect(self._note)
        shell.theme.changed.connect(self.update)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._screen_gone)
        app.screenAdded.connect(self._screen_back)
        self.retranslate()

    def follow(self, view: RoomView) -> None:
        """Show what the facilitator looks at; asks the room's own query where another board is meant."""
        before, self._view = self._view, view
        if view == before:
            return
        if before is None or before.asks != view.asks:
            self._load()
            return
        if before.current != view.current:
            self._count_recused()
        self._lay_out()

    def _count_recused(self) -> None:
        """Ask how many do not take part for whoever is talked about: the number alone."""
        from talentdesk.services.recusal import RecusedCount

        current = self._view.current[:1] if self._view is not None else ()
        self._recused = self._desk.ask(RecusedCount(candidate=current[0])) if current else 0

    def open_beside(self, facilitator: QScreen) -> None:
        """Fill another screen than the facilitator's; with only one, open as a window to be moved."""
        others = [screen for screen in QGuiApplication.screens() if screen is not facilitator]
        self._load()
        if others:
            self.fill(others[0])
        else:
            self.show()
        self.raise_()
        self.state_changed.emit()

    def fill(self, screen: QScreen) -> None:
        """Fill a screen."""
        self._filled, self._lost = screen, False
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def set_blank(self, blank: bool) -> None:
        """Show nothing, or the board again."""
        self.blank = blank
        self.update()
        self.state_changed.emit()

    @Slot(QScreen)
    def _screen_gone(self, screen: QScreen) -> None:
        """Come back as an ordinary window where the screen it filled was unplugged."""
        if not self.isVisible() or screen is not self._filled:
            return
        self._lost, self._filled = True, None
        left = [one for one in QGuiApplication.screens() if one is not screen]
        room = (left[0] if left else screen).availableGeometry()
        size = QSize(room.width() * 2 // 3, room.height() * 2 // 3)
        self.showNormal()
        self.setGeometry(QRect(room.bottomRight() - QPoint(size.width(), size.height()), size))
        self.screen_lost.emit()

    @Slot(QScreen)
    def _screen_back(self, screen: QScreen) -> None:
        if self._lost and self.isVisible():
            self.fill(screen)

    def retranslate(self) -> None:
        """Set the words."""
        self.setWindowTitle(self.tr("For the room"))
        self.setAccessibleName(self.tr("For the room"))
        self._lay_out()

    # ------------------------------------------------------------------ Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_B:
            self.set_blank(not self.blank)
        elif event.key() == Qt.Key.Key_F:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._filled, self._lost = None, False
        # Told when it is hidden: a window that closes still counts as visible.
        QTimer.singleShot(0, self, self.state_changed.emit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = ink(self._shell.theme.values)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black) if self.blank else colours.ground)
        if not self.blank and self.layout_now is not None and self.grid is not None:
            if self.grid.layer is not None:
                painter.fillRect(self.rect(), hatch(colours))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_head(painter, colours, self.layout_now, self.grid)
            for box in self.layout_now.boxes:
                self._paint_box(painter, colours, box, self.layout_now.pixels)
            self._paint_axes(painter, colours, self.layout_now)
        painter.end()

    # ------------------------------------------------------------------ values

    @Slot(object)
    def _note(self, changed: Changed) -> None:
        # Loaded a moment later: the facilitator's own board is painted first.
        if self._view is not None and self.isVisible() and changed.touches(*_SUBJECTS):
            self._timer.start()

    @Slot()
    def _load(self) -> None:
        self._timer.stop()
        if self._view is not None:
            view = self._view
            grid = self._desk.ask(RoomGridOf(session=view.session, scheme=view.scheme, layer=view.layer))
            if grid is not None and not view.guidelines:
                grid = replace(grid, distribution=grid.distribution.unguided())
            self.grid = self._with_tiers(grid) if grid is not None and grid.blind else grid
            self._count_recused()
        self._lay_out()

    def _with_tiers(self, grid: RoomGrid) -> RoomGrid:
        """Put the tier in the post's place, where the post would tell who somebody is."""
        say, programme = self._shell.say, self._desk.programme
        names = {tier.key: say.text(tier.name) for tier in programme.tiers}
        cards = tuple(replace(card, post=names.get(card.tier, "")) for card in grid.cards)
        return replace(grid, cards=cards)

    def _lay_out(self) -> None:
        if self.grid is not None and self._view is not None:
            self.layout_now = room_layout(self.grid, self._view, QSizeF(self.size()))
        self.update()

    # ------------------------------------------------------------------ painting

    def _paint_head(self, painter: QPainter, colours: Ink, layout: RoomLayout, grid: RoomGrid) -> None:
        """The name of who is talked about, large; the session's name beside it."""
        head, pixels = layout.head, layout.pixels
        shown = self._view.shown if self._view is not None else None
        if shown is not None:
            here = sum(1 for card in grid.cards if card.candidate in shown)
            words = self._shell.say("{shown} of {all} shown", shown=here, all=len(grid.cards))
            head = head.adjusted(0, 0, -paint_filter_mark(painter, colours, head, pixels, words), 0)
        painter.setPen(colours.muted)
        painter.setFont(font(pixels))
        title = grid.session
        if grid.layer is not None:
            # In the colour of a warning and in words: the room must not take it for a decision.
            title = self.tr("{layer} · nothing is decided").format(
                layer=layer_name(grid.layer, self._shell.say)
            )
            painter.setPen(colours.warn)
            painter.setFont(font(pixels, bold=True))
        painter.drawText(head, _RIGHT, title)
        if layout.current is None:
            return
        card = layout.current
        name = card.name or card.initials
        painter.setPen(colours.text)
        painter.setFont(font(round(pixels * 1.5), bold=True))
        painter.drawText(head, _LEFT, name)
        start = advance(name, round(pixels * 1.5), bold=True) + pixels
        box = grid.scheme.by_placement.get(card.placement) if card.placement else None
        place = f"{box.number} {self._shell.say.text(box.name)}" if box else self._holding()
        recused = self._shell.say("{count} recused", count=self._recused) if self._recused else ""
        rest = "   ·   ".join(part for part in (card.post, place, recused) if part)
        room = head.width() - start - advance(title, pixels, bold=grid.layer is not None) - pixels
        painter.setPen(colours.muted)
        painter.setFont(font(pixels))
        cut = metrics(pixels).elidedText(rest, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(head.adjusted(start, pixels * 0.3, 0, 0), _LEFT, cut)

    def _holding(self) -> str:
        return self._shell.say("Holding area")

    def _paint_box(self, painter: QPainter, colours: Ink, box: RoomBox, pixels: int) -> None:
        assert self.grid is not None
        scheme_box = self.grid.scheme.by_placement.get(box.key) if box.key is not None else None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.box(scheme_box.colour).fill if scheme_box else colours.surface)
        painter.drawRoundedRect(box.rect, pixels * 0.4, pixels * 0.4)
        if scheme_box is not None:
            painter.setBrush(colours.box(scheme_box.colour).strip)
            painter.drawRect(QRectF(box.rect.left(), box.rect.top(), box.rect.width(), pixels * 0.22))
        self._paint_box_head(painter, colours, box, pixels)
        for cell in box.cells:
            _paint_cell(painter, colours, cell, pixels)
        if box.more:
            painter.setPen(colours.muted)
            painter.setFont(font(pixels, bold=True))
            last = box.rect.adjusted(pixels * 0.5, 0, -pixels * 0.5, -pixels * 0.3)
            painter.drawText(
                last,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
                self._shell.say("+ {count}", count=box.more),
            )

    def _paint_box_head(self, painter: QPainter, colours: Ink, box: RoomBox, pixels: int) -> None:
        assert self.grid is not None
        head = QRectF(box.rect.left() + pixels * 0.5, box.rect.top() + pixels * 0.3, 0, pixels * 1.6)
        head.setRight(box.rect.right() - pixels * 0.5)
        scheme_box = self.grid.scheme.by_placement.get(box.key) if box.key is not None else None
        right = head.right()
        share = self.grid.distribution.boxes.get(box.key) if box.key is not None else None
        if share is not None and share.standing is not Standing.NONE:
            mark = pixels * 0.6
            right -= mark
            paint_standing(
                painter, share.standing, QRectF(right, head.center().y() - mark / 2, mark, mark), colours
            )
            right -= pixels * 0.4
        here = self._count(box)
        count = f"{here}  {percent(share)}" if share is not None else here
        painter.setPen(colours.muted)
        painter.setFont(font(pixels))
        painter.drawText(QRectF(head.left(), head.top(), right - head.left(), head.height()), _RIGHT, count)
        right -= advance(count, pixels) + pixels * 0.5
        number = f"{scheme_box.number}" if scheme_box else ""
        painter.setPen(colours.text)
        painter.setFont(font(pixels, bold=True))
        painter.drawText(head, _LEFT, number)
        left = head.left() + (advance(number, pixels, bold=True) + pixels * 0.4 if number else 0)
        name = self._shell.say.text(scheme_box.name) if scheme_box else self._holding()
        painter.setFont(font(pixels))
        cut = metrics(pixels).elidedText(name, Qt.TextElideMode.ElideRight, int(max(0.0, right - left)))
        painter.drawText(QRectF(left, head.top(), max(0.0, right - left) + 4, head.height()), _LEFT, cut)

    def _count(self, box: RoomBox) -> str:
        """Say how many cards of a box are shown, and of how many where a filter is on."""
        assert self.grid is not None
        if self._view is None or self._view.shown is None:
            return str(box.count)
        there = sum(1 for card in self.grid.cards if card.placement == box.key)
        return self._shell.say("{shown} of {all}", shown=box.count, all=there)

    def _paint_axes(self, painter: QPainter, colours: Ink, layout: RoomLayout) -> None:
        painter.setPen(colours.text)
        for strip, text in zip(layout.row_strips, self._levels(layout.shape.vertical), strict=False):
            painter.save()
            painter.translate(strip.center())
            painter.rotate(-90)
            turned = QRectF(-strip.height() / 2, -strip.width() / 2, strip.height(), strip.width())
            painter.setFont(font(fitting(text, layout.pixels, turned.width(), bold=True), bold=True))
            painter.drawText(turned, Qt.AlignmentFlag.AlignCenter, text)
            painter.restore()
        for strip, text in zip(layout.column_strips, self._levels(layout.shape.horizontal), strict=False):
            painter.setFont(font(fitting(text, layout.pixels, strip.width(), bold=True), bold=True))
            painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, text)

    def _levels(self, axis: Axis) -> list[str]:
        """Levels as drawn; the middle one names the dimension too."""
        assert self.grid is not None
        scheme, say = self.grid.scheme, self._shell.say
        dimension = scheme.vertical if axis.dimension == scheme.vertical.key else scheme.horizontal
        texts = [say.text(level.name) for level in axis.levels]
        middle = len(texts) // 2
        texts[middle] = say("{dimension}: {level}", dimension=say.text(dimension.name), level=texts[middle])
        return texts


def _paint_cell(painter: QPainter, colours: Ink, cell: RoomCell, pixels: int) -> None:
    rect = cell.rect.adjusted(1, pixels * 0.08, -pixels * 0.15, -pixels * 0.08)
    painter.setPen(QPen(colours.accent, pixels * 0.14) if cell.current else Qt.PenStyle.NoPen)
    painter.setBrush(colours.accent_soft if cell.current else colours.surface)
    painter.drawRoundedRect(rect, pixels * 0.25, pixels * 0.25)
    left = rect.left() + pixels * 0.35
    name = cell.card.name or cell.card.initials
    painter.setPen(colours.text)
    # A name is never cut: the rare one that is longer than its box is drawn smaller.
    size = fitting(name, pixels, rect.right() - left - pixels * (1.0 if cell.card.moved else 0.2), bold=True)
    painter.setFont(font(size, bold=True))
    painter.drawText(QRectF(left, rect.top(), rect.right() - left, rect.height()), _LEFT, name)
    left += advance(name, size, bold=True) + pixels * 0.4
    right = rect.right() - pixels * 0.2
    if cell.card.moved:
        side = pixels * 0.7
        right -= side
        paint_badge(painter, Badge.MOVED, QPointF(right, rect.center().y() - side / 2), colours, side)
    if cell.post:
        painter.setPen(colours.muted)
        painter.setFont(font(pixels))
        painter.drawText(QRectF(left, rect.top(), right - left, rect.height()), _LEFT, cell.post)
