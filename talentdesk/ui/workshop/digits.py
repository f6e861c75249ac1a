"""Digits typed as the number of a box: one at once where it can mean only one box, else within a moment."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot

PATIENCE = 600
"""Milliseconds in which a second digit belongs to the first."""
HOLDING = 0
"""What is typed for the holding area."""


class Digits(QObject):
    """Collects digits and calls ``typed`` with a box number, or 0 for the holding area."""

    def __init__(self, typed: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typed = typed
        self._numbers: frozenset[str] = frozenset()
        self._pending = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self.settle)

    @property
    def pending(self) -> str:
        """Digits that may still become a longer number."""
        return self._pending

    def know(self, numbers: Iterable[int]) -> None:
        """Say which box numbers exist."""
        self._numbers = frozenset(str(number) for number in numbers)

    def press(self, digit: int) -> None:
        """Take a digit; answer at once if no longer number begins like this."""
        self._pending += str(digit)
        if not any(self._begins(number) for number in self._numbers):
            self.settle()
        else:
            self._timer.start()

    @Slot()
    def settle(self) -> None:
        """Take what was typed as it is; a number that does not exist falls back to its last digit."""
        self._timer.stop()
        typed, self._pending = self._pending, ""
        for text in (typed, typed[-1:]):
            if text in self._numbers or text == str(HOLDING):
                self._typed(int(text))
                return

    def forget(self) -> None:
        """Drop what was typed."""
        self._timer.stop()
        self._pending = ""

    def _begins(self, number: str) -> bool:
        return number.startswith(self._pending) and number != self._pending
