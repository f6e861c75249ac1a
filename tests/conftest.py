"""What every test starts from: Qt without a screen."""

import os

# Before anything imports Qt. A test that needs a real window starts its own process on Xvfb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
