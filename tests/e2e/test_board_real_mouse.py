"""One drag with a real mouse on a real window system."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own on Xvfb."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed: no real window here")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    if not number:
        server.wait()
        pytest.skip("Xvfb did not start: no real window here")
    yield f":{number}"
    server.terminate()
    server.wait()


def mouse(display: str, *words: str) -> None:
    subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": display}, check=True)


def test_a_card_is_dragged_with_a_real_mouse(display: str) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.board_child"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None and child.stderr is not None
        first = child.stdout.readline()
        if not first:
            error = child.stderr.read()
            # The platform plugin needs libraries that a bare machine may lack.
            if "xcb" in error:
                pytest.skip(f"no real window here: {error.strip().splitlines()[0]}")
            raise AssertionError(error)
        where = json.loads(first)
        mouse(display, "mousemove", *map(str, where["start"]))
        mouse(display, "mousedown", "1")
        for step in range(1, 9):
            x = where["start"][0] + (where["end"][0] - where["start"][0]) * step // 8
            y = where["start"][1] + (where["end"][1] - where["start"][1]) * step // 8
            mouse(display, "mousemove", str(x), str(y))
        mouse(display, "mouseup", "1")
        done = json.loads(child.stdout.readline())
    assert done == {"ids": [where["card"]], "box": 2}
    assert child.returncode == 0
