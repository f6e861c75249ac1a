"""Makes the pictures of the README from the real program: ``python -m tools.pictures [FOLDER_OF_A_TOUR]``.

Without a folder it makes the tour first, which takes some minutes. The page of the packet needs ``pdftoppm``.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
LARGEST = 200 * 1024
"""Bytes a picture may have."""
COLOURS = 200

SHOTS = {
    "workshop-zh.png": "zh-light-1366x768-sample-workshop.png",
    "people-zh.png": "zh-light-1366x768-sample-people.png",
    "development-zh.png": "zh-light-1366x768-sample-development.png",
    "workshop-en-dark.png": "en-dark-1366x768-sample-workshop.png",
}
PAGE = "packet-page-zh.png"
PAGE_NUMBER = 18
SESSION = "高管继任校准会"


def main() -> int:
    """Make all pictures; returns the number of those that came out too large."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        tour = Path(sys.argv[1]) if len(sys.argv) > 1 else work / "tour"
        if len(sys.argv) < 2:
            _talentdesk("tour", str(tour))
        for target, source in SHOTS.items():
            _shrink(tour / source, PICTURES / target)
        _shrink(_page_of_a_packet(work), PICTURES / PAGE)
    large = [path.name for path in PICTURES.glob("*.png") if path.stat().st_size > LARGEST]
    print("too large:", large) if large else print("made in", PICTURES.relative_to(ROOT))
    return len(large)


def _talentdesk(*arguments: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "talentdesk", "--language", "zh", *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def _page_of_a_packet(work: Path) -> Path:
    _talentdesk("sample", str(work / "sample.talent"))
    _talentdesk("packet", str(work / "sample.talent"), "--session", SESSION, "--out", str(work))
    pdf = next(work.glob("*.pdf"))
    page = ["-f", str(PAGE_NUMBER), "-l", str(PAGE_NUMBER), "-r", "80", "-png", "-singlefile"]
    subprocess.run(["pdftoppm", *page, str(pdf), str(work / "page")], check=True)
    return work / "page.png"


def _shrink(source: Path, target: Path) -> None:
    """Write a picture with few colours, which screens of flat fills hardly show."""
    with Image.open(source) as picture:
        few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(target, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
