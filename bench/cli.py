"""Commands as whole processes, beside one that only imports SQLAlchemy, which every one of them needs."""

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from bench.measure import compile_bytecode, median_ms, report

ROOT = Path(__file__).resolve().parent.parent


def process(*words: str) -> None:
    """Run Python once. Raises ``CalledProcessError`` when it fails."""
    command = [sys.executable, *words]
    subprocess.run(
        command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "LANG": "C.UTF-8"}
    )


def main() -> None:
    """Print what each command takes on the sample."""
    compile_bytecode()
    with tempfile.TemporaryDirectory() as folder:
        sample = str(Path(folder, "sample.talent"))
        command = partial(process, "-m", "talentdesk")
        making = median_ms(lambda: command("sample", sample), runs=1, warm=0)
        floor = median_ms(lambda: process("-c", "import sqlalchemy.orm"), runs=7)
        report("make the sample", making, goal="a few seconds")
        report(
            "people --json",
            median_ms(lambda: command("people", sample, "--json"), runs=7),
            floor=floor,
            goal="<= 600 ms",
        )
        report(
            "sessions --json",
            median_ms(lambda: command("sessions", sample, "--json"), runs=7),
            floor=floor,
            goal="<= 600 ms",
        )
        report("verify", median_ms(lambda: command("verify", sample), runs=7), floor=floor, goal="<= 1500 ms")
        report("--help", median_ms(lambda: command("--help"), runs=7), floor=floor, goal="-")


if __name__ == "__main__":
    main()
