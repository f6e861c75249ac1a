"""A process that runs the real ``main()`` and holds a whole meeting: by keys alone, or by the mouse alone.

    python -m tests.e2e.meeting_child by_keyboard|by_mouse FILE

What the meeting left in the file is for whoever started it to read.
"""

import sys

from tests.e2e import window_child
from tests.e2e.meeting_by_keys import by_keyboard
from tests.e2e.meeting_by_mouse import by_mouse

STEPS = {"by_keyboard": by_keyboard, "by_mouse": by_mouse}

if __name__ == "__main__":
    sys.exit(window_child.run(STEPS[sys.argv[1]]))
