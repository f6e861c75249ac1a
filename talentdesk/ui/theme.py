"""Colours, fonts and icons of the window by role; another theme can be put on at any time."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from talentdesk import paths, tokens
from talentdesk.tokens import ThemeName
from talentdesk.ui.style_sheet import style_sheet

_PROPORTIONAL = QFont.Tag("pwid")
"""Feature of the font: signs as wide as they need."""
ICON = 20
"""Side of an icon in pixels."""
ICON_GAP = 4
"""Pixels between an icon and the words of its button, beside the four of the style."""
ICON_PROPERTY = "themed_icon"
"""Dynamic property that names the icon and role of an action, button or label."""


class Theme(QObject):
    """The theme the application wears.

    ``changed`` comes after another one was put on: what paints by itself repaints, what took an icon by
    ``set_icon`` gets it anew without asking.
    """

    changed = Signal()

    def __init__(self, app: QApplication, name: ThemeName = ThemeName.LIGHT) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._icons: dict[tuple[str, str, int], QIcon] = {}
        self._pixmaps: dict[tuple[str, int, str, int, float], QPixmap] = {}
        self._values = tokens.theme(name)
        self.less_motion = False
        """Whether the user wants nothing to move."""

    @property
    def name(self) -> ThemeName:
        """Which theme is worn."""
        return self._values.name

    @property
    def values(self) -> tokens.Theme:
        """The theme's values, for charts."""
        return self._values

    def wear(self, name: ThemeName, *, sheet: bool = True) -> None:
        """Put a theme on: palette, style sheet and every icon; ``sheet`` may be put on later."""
        self._values = tokens.theme(name)
        self._icons.clear()
        self._pixmaps.clear()
        self._app.setPalette(_palette(self._values))
        if sheet:
            self._app.setStyleSheet(style_sheet(self._values))
        self._renew_icons()
        self.changed.emit()

    def put_sheet_on(self) -> None:
        """Put the style sheet on if none is yet.

        The first window is built before it: under a sheet, every layout that takes a widget styles anew
        all that is inside it.
        """
        if not self._app.styleSheet():
            self._app.setStyleSheet(style_sheet(self._values))

    def colour(self, role: str) -> QColor:
        """Return the colour of a role, such as ``accent-soft``. Raises ``KeyError`` for an unknown one."""
        return QColor(self._values.colour(role))

    def track(self) -> QColor:
        """Return what a bar that fills lies on."""
        return QColor(self._values.track)

    def soft(self, colour: str) -> QColor:
        """Return the soft fill of a scheme's full colour (``#RRGGBB``)."""
        return QColor(self._values.soft(colour))

    def strong(self, colour: str, ratio: float = 3.0) -> QColor:
        """Return a scheme's full colour, or the nearest one that shows on the surface."""
        return QColor(self._values.strong(colour, ratio))

    def on(self, colour: QColor) -> QColor:
        """Return whichever of text and surface reads better on a fill."""
        return QColor(self._values.on(colour.name()))

    def font(self, size: int = tokens.TEXT_BODY, bold: bool = False) -> QFont:
        """Return the application's font in a size of the type scale (pixels)."""
        font = QFont(tokens.FAMILY)
        font.setPixelSize(size)
        font.setBold(bold)
        # The font's quotation marks and dots are as wide as a Chinese character: right in Chinese text only.
        font.setFeature(_PROPORTIONAL, int(QLocale().language() != QLocale.Language.Chinese))
        return font

    def follow_language(self) -> None:
        """Set text the way the language of the window sets it, also in windows that are open."""
        font = self.font()
        self._app.setFont(font)
        wanted = font.featureValue(_PROPORTIONAL)
        for widget in self._app.allWidgets():
            # Under a style sheet Qt hands family, size and weight on to what is inside, and no features.
            own = widget.font()
            if own.featureValue(_PROPORTIONAL) != wanted:
                own.setFeature(_PROPORTIONAL, wanted)
                widget.setFont(own)

    def duration(self, milliseconds: int = 150) -> int:
        """Return how long a movement lasts: 0 where the system or the user asks for less motion."""
        # Its class alone, with all its enumerations, costs 4 ms of a start.
        from PySide6.QtWidgets import QStyle

        hint = self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return 0 if self.less_motion or hint == 0 else milliseconds

    def icon(self, name: str, role: str = "text", gap: int = 0) -> QIcon:
        """Return an icon in the colour of a role, with room at its right. Raises ``FileNotFoundError``."""
        key = (name, role, gap)
        if key not in self._icons:
            # One picture, sharp on the sharpest screen; the style makes the pale one of a disabled button.
            icon = QIcon(self.pixmap(name, ICON, role, gap))
            if role == "on-accent":
                # A disabled button has no accent, and what is pale on the accent is lost without it.
                icon.addPixmap(self.pixmap(name, ICON, "muted", gap), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, side: int = ICON, role: str = "text", gap: int = 0) -> QPixmap:
        """Return an icon as a picture of ``side`` logical pixels, sharp on this screen."""
        ratio = self._app.devicePixelRatio()
        key = (name, side, role, gap, ratio)
        if key not in self._pixmaps:
            pixmap = self._draw(name, round(side * ratio), self.colour(role), round(gap * ratio))
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def set_icon(self, target: QAction | QAbstractButton | QLabel, name: str, role: str = "text") -> None:
        """Give an icon to an action, button or label, and again whenever the theme changes."""
        target.setProperty(ICON_PROPERTY, f"{name}:{role}")
        if isinstance(target, QAction):
            target.setIcon(self.icon(name, role))
        elif isinstance(target, QLabel):
            target.setPixmap(self.pixmap(name, ICON, role))
        else:
            gap = ICON_GAP if _has_words(target) else 0
            target.setIcon(self.icon(name, role, gap))
            target.setIconSize(QSize(ICON + gap, ICON))

    def _renew_icons(self) -> None:
        for top in self._app.topLevelWidgets():
            for child in (top, *top.findChildren(QObject)):
                self.renew_icon(child)

    def renew_icon(self, child: QObject) -> None:
        """Draw the icon something was given anew: the theme is another one, or its words came or went."""
        mark = child.property(ICON_PROPERTY)
        if mark and isinstance(child, QAction | QAbstractButton | QLabel):
            name, _, role = str(mark).partition(":")
            self.set_icon(child, name, role)

    @staticmethod
    def _draw(name: str, side: int, colour: QColor, gap: int) -> QPixmap:
        source = (_icons_folder() / f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.name().encode())))
        pixmap = QPixmap(side + gap, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        return pixmap


def application_theme() -> Theme:
    """Return the theme of the running application, made with the shipped font when first asked for."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("the theme needs a running application")
    theme = app.findChild(Theme, "theme")
    if theme is None:
        load_fonts()
        theme = Theme(app)
        app.setFont(theme.font())
    return theme


def load_fonts() -> None:
    """Load the shipped font files and optional fallbacks into the application."""
    shipped = (paths.resource("fonts", f"NotoSansSC-{weight}.ttf") for weight in ("Regular", "Bold"))
    rare: list[str] = []
    for path in (*shipped, *paths.optional_fonts()):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0 and not path.name.startswith("NotoSansSC"):
            rare += QFontDatabase.applicationFontFamilies(number)
    if rare:
        QFont.insertSubstitutions(tokens.FAMILY, rare)


def set_kind(widget: QWidget, kind: str) -> None:
    """Choose how the style sheet draws a widget, e.g. as ``main``, ``link``, ``muted`` or ``panel``."""
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _has_words(button: QAbstractButton) -> bool:
    """Tell whether words stand at the right of a button's icon; a push button always has some."""
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return not isinstance(button, QToolButton) or button.toolButtonStyle() is beside


@lru_cache(maxsize=1)
def _icons_folder() -> Path:
    return paths.resource("icons")


def _palette(theme: tokens.Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.ground,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.hover,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Light: theme.surface,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.line_strong,
        role.Shadow: theme.line_strong,
    }
    palette = QPalette()
    for one, colour in colours.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(theme.muted))
    return palette
