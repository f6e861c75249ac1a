"""What every test starts from: Qt without a screen, and nobody's own settings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.unit.services.made_workshop import Workshop

# Before anything imports Qt. A test that needs a real window starts its own process on Xvfb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Texts must not depend on the language of the machine; LC_ALL would win over LANG.
os.environ.pop("LC_ALL", None)
os.environ.pop("LANGUAGE", None)
os.environ["LANG"] = "C.UTF-8"
# A library of the tests brings lxml, and openpyxl would write with it; users do not have it.
os.environ["OPENPYXL_LXML"] = "False"


@pytest.fixture(scope="session", autouse=True)
def _nobodys_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep preferences, logs and backups of tests away from those of the person who runs them."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(scope="session", autouse=True)
def _statements_compiled_once() -> Iterator[None]:
    """Let all files of a test run share what is compiled for them."""
    from tests.made_engines import share_statements

    with pytest.MonkeyPatch.context() as patch:
        share_statements(patch)
        yield


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    """A session of a few people on a workspace of its own, closed at the end."""
    from tests.unit.services.made_workshop import make_workshop

    made = make_workshop(tmp_path / "a.talent")
    with made.workspace:
        yield made
