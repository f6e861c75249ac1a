"""A first window suits its screen; a later one stands where the last one was left."""

import pytest
from PySide6.QtCore import QRect, Qt

from talentdesk.ui.desk import Desk
from talentdesk.ui.window_size import SMALLEST, size_on
from tests.ui.conftest import OpenWindow

pytestmark = pytest.mark.usefixtures("theme")


@pytest.mark.parametrize("screen", [(1280, 720), (1366, 768), (1366, 728), (1440, 900), (1600, 900)])
def test_a_small_screen_is_filled(screen: tuple[int, int]) -> None:
    assert size_on(QRect(0, 0, *screen)) is None


@pytest.mark.parametrize("screen", [(1680, 1050), (1920, 1080), (2560, 1440)])
def test_on_a_large_screen_the_window_leaves_room_around_it(screen: tuple[int, int]) -> None:
    size = size_on(QRect(0, 0, *screen))
    assert size is not None
    assert size.width() < screen[0]
    assert size.height() < screen[1]
    assert size.expandedTo(SMALLEST) == size


def test_a_first_window_fills_the_small_screen_of_the_test_platform(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk, as_left=True)
    available = window.screen().availableGeometry().size()
    assert available.width() < 1440, "the test platform's screen was meant to be small"
    assert window.windowState() & Qt.WindowState.WindowMaximized
    assert window.height() <= available.height()
