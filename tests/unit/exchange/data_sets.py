"""Where well-known sets of tables lie that are too large, or not ours, to be kept with the tests."""

import os
from pathlib import Path

import pytest

FOLDER = Path(
    os.environ.get("TALENTDESK_DATA") or Path(__file__).parents[3].parent.joinpath("shared", "data")
)


def data_set(name: str) -> Path:
    """Return the folder of a set; the test is skipped where it is not there."""
    if not (FOLDER / name).is_dir():
        pytest.skip(f"no folder {name} of data sets; TALENTDESK_DATA says where they lie")
    return FOLDER / name
