"""Values and styles cost no Matplotlib: papers and the start of the window take them without it."""

import subprocess
import sys


def test_importing_charts_does_not_import_matplotlib() -> None:
    code = (
        "import sys, talentdesk.charts.distribution, talentdesk.charts.movement, talentdesk.charts.fit, "
        "talentdesk.charts.performance, talentdesk.charts.timeline, talentdesk.charts.figure; "
        "sys.exit('matplotlib' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
