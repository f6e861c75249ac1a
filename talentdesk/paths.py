"""Where resources lie: beside the source, inside an installed package, or in a frozen bundle."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a shipped resource, e.g. ``resource("fonts", "NotoSansSC-Regular.ttf")``."""
    bundle = getattr(sys, "_MEIPASS", None)
    roots = [Path(bundle)] if bundle else []
    here = Path(__file__).resolve().parent
    roots += [here, here.parent]
    for root in roots:
        folder = root / "resources"
        if folder.is_dir():
            return folder.joinpath(*parts)
    return here.parent.joinpath("resources", *parts)


def optional_fonts() -> tuple[Path, ...]:
    """Return fallback font files for rare characters where a user or system has put them."""
    import platformdirs

    own = platformdirs.user_data_path("TalentDesk") / "fonts"
    system = [Path("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf")]
    found = sorted(own.glob("*.ttf")) if own.is_dir() else []
    return tuple(found + [path for path in system if path.exists()])
