"""Small pictures for tables: the state of a post, a risk, how a condition came out; each of its own shape."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from talentdesk import tokens
from talentdesk.domain.ruling import Met
from talentdesk.domain.succession_chart import PostState
from talentdesk.ui.succession.chart.marks import paint_state
from talentdesk.ui.theme import application_theme
from talentdesk.ui.widgets.labels import paint_mark
from talentdesk.ui.workshop.ink import ink

SIDE = 14
"""Pixels of a picture."""
RISK_ROLES = {"high": "bad", "medium": "warn", "low": "good"}
MET_ROLES = {Met.MET: "good", Met.UNKNOWN: "info", Met.NOT_MET: "bad"}


def state_picture(state: PostState) -> QPixmap:
    """Return the mark of a post's state."""
    return _state(state, *_look())


def role_picture(role: str) -> QPixmap:
    """Return the mark of a role: disc good, triangle warn, square bad, ring info."""
    return _mark(role, *_look())


def _look() -> tuple[tokens.ThemeName, float]:
    return application_theme().name, QGuiApplication.primaryScreen().devicePixelRatio()


@lru_cache(maxsize=64)
def _state(state: PostState, theme: tokens.ThemeName, ratio: float) -> QPixmap:
    picture, painter = _canvas(ratio)
    paint_state(painter, QRectF(1, 1, SIDE - 2, SIDE - 2), state, ink(tokens.theme(theme)))
    painter.end()
    return picture


@lru_cache(maxsize=64)
def _mark(role: str, theme: tokens.ThemeName, ratio: float) -> QPixmap:
    picture, painter = _canvas(ratio)
    paint_mark(painter, QRectF(3, 3, SIDE - 6, SIDE - 6), role)
    painter.end()
    return picture


def _canvas(ratio: float) -> tuple[QPixmap, QPainter]:
    picture = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, painter
