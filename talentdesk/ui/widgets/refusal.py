"""A line beneath a form that says why something was refused."""

from __future__ import annotations

from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Ruling
from talentdesk.ui.widgets.labels import Label
from talentdesk.wording import Say
from talentdesk.wording.reasons import sentences


class RefusalLine(Label):
    """Hidden until something is refused, and again once something was done."""

    def __init__(self) -> None:
        super().__init__(kind="bad", wrap=True)
        self.hide()

    @property
    def said(self) -> str:
        """The sentence shown, empty when there is none."""
        return "" if self.isHidden() else self.text()

    def take(self, answer: object, say: Say, programme: Programme) -> bool:
        """Show the answer of ``desk.try_do`` if it is a refusal; True = it was done."""
        refused = isinstance(answer, Ruling)
        self.setText(sentences(answer, say, programme) if isinstance(answer, Ruling) else "")
        self.setVisible(refused)
        return answer is not None and not refused
