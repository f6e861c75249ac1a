"""How a share stands to its guideline: a shape, a colour and words."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from talentdesk.domain.distribution import Guideline, Operator, Share, Standing
from talentdesk.ui.workshop.ink import Ink
from talentdesk.wording import Say, phrase

MARK = 10
"""Side of the mark in pixels."""


def paint_standing(painter: QPainter, standing: Standing, at: QRectF, ink: Ink) -> None:
    """Paint a triangle up (above) or down (below) or a ring (inside); nothing without a guideline."""
    if standing is Standing.NONE:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if standing is Standing.INSIDE:
        painter.setPen(QPen(ink.good, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at.adjusted(1.5, 1.5, -1.5, -1.5))
    else:
        up = standing is Standing.ABOVE
        base, tip = (at.bottom() - 1, at.top() + 0.5) if up else (at.top() + 1, at.bottom() - 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.warn)
        painter.drawPolygon(
            QPolygonF([QPointF(at.left(), base), QPointF(at.right(), base), QPointF(at.center().x(), tip)])
        )
    painter.restore()


def percent(share: Share) -> str:
    """Return a share as whole percent."""
    return f"{share.percent:.0f}%"


def bounds(guide: Guideline, *, tight: bool = False) -> str:
    """Return what a guideline wants, e.g. ``≤ 10%``; ``tight`` leaves the gaps out."""
    gap = "" if tight else " "
    if guide.operator is Operator.RANGE:
        return f"{guide.low:g}–{guide.high:g}%"
    if guide.operator is Operator.AT_MOST:
        return f"≤{gap}{guide.high:g}%"
    if guide.operator is Operator.AT_LEAST:
        return f"≥{gap}{guide.low:g}%"
    around = f" ±{guide.tolerance:g}" if guide.tolerance else ""
    return f"={gap}{guide.low:g}%{around}"


_WORDS = {
    Standing.ABOVE: phrase("{share} of the placed, above the guideline of {wanted}"),
    Standing.BELOW: phrase("{share} of the placed, below the guideline of {wanted}"),
    Standing.INSIDE: phrase("{share} of the placed, inside the guideline of {wanted}"),
}


def share_words(share: Share, say: Say, placed: int) -> str:
    """Say a share of so many placed, how it stands to its guideline, and what would keep that."""
    if share.guideline is None or share.standing is Standing.NONE:
        return say("{share} of the placed", share=percent(share))
    words = say(_WORDS[share.standing], share=percent(share), wanted=bounds(share.guideline))
    mend = mend_words(share, say, placed)
    return f"{words}{say(': ')}{mend}" if mend else words


def mend_words(share: Share, say: Say, placed: int) -> str:
    """Say how many people more or fewer would keep a guideline; empty where it is kept."""
    lacking = share.lacking(placed)
    if lacking is None:
        return say("no whole number of people can keep it")
    if lacking == 0:
        return ""
    words = phrase("{count} more would do") if lacking > 0 else phrase("{count} fewer would do")
    return say(words, count=abs(lacking))
