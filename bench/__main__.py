"""Runs every bench, or those named, each in a process of its own so that imports and caches do not leak."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
HELPERS = {"__init__", "__main__", "board_floor", "board_times", "board_window", "measure", "packet_floor"}


def main() -> int:
    """Run the benches; the exit code is the number of those that failed to run."""
    names = sorted(path.stem for path in HERE.glob("*.py") if path.stem not in HELPERS)
    wanted = sys.argv[1:] or names
    failed = 0
    for name in wanted:
        print(f"== {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"bench.{name}"], cwd=HERE.parent, check=False)
        failed += done.returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
