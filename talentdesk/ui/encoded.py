"""Pictures as the bytes of a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

_BEST = -1
"""Lets Qt choose how much is pressed out."""


def encoded(image: QImage, kind: str, quality: int = _BEST) -> bytes:
    """Return a picture as ``PNG`` or ``JPEG``."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]  # the stubs want bytes, Qt a str
    return bytes(buffer.data().data())
