"""What we ship of others is told, permitted, and carries its licence."""

import re
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tools.notices import OURS, common, libraries, notices, of_library

ROOT = Path(__file__).resolve().parents[3]
LOCK = ROOT / "requirements.lock"
QT = {"pyside6-essentials", "shiboken6"}
ELSEWHERE = {"colorama"}
"""Needed on another system only."""
NOT_SHIPPED = {"hatchling", "editables", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
SHIPPED = sorted(libraries(LOCK) - ELSEWHERE - NOT_SHIPPED)


def test_every_library_is_told_of() -> None:
    told = common((ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8"))
    assert [name for name in sorted(libraries(LOCK)) if name not in told] == []


@pytest.mark.parametrize("name", [name for name in SHIPPED if name not in QT])
def test_a_library_brings_its_licence_along(name: str) -> None:
    places = [place for _, place in of_library(distribution(name))]
    assert any(re.search("licen[cs]e", str(place), re.I) for place in places)


@pytest.mark.parametrize("name", SHIPPED)
def test_no_library_is_under_the_gpl_alone(name: str) -> None:
    facts = distribution(name).metadata
    told = (facts.get_all("License-Expression") or facts.get_all("License") or [""])[0]
    classes = [one for one in facts.get_all("Classifier") or [] if one.startswith("License")]
    words = " ".join([*told.splitlines()[:1], *classes])
    assert not re.search(r"(?<!L)GPL|GNU General", words) or re.search(r"LGPL|Lesser", words), words


def test_a_bundle_gets_the_texts_qt_does_not_bring_and_none_of_what_it_leaves_out() -> None:
    places = {f"{folder}/{Path(path).name}" for path, folder in notices(LOCK)}
    assert {f"licences/qt/{text.name}" for text in OURS.iterdir()} <= places
    assert {"licences/qt/LGPL-3.0.txt", "licences/qt/GPL-3.0.txt"} <= places
    assert not [place for place in places if "DarkGarden" in place]
    assert any(place.startswith("licences/numpy/") for place in places)
    assert "licences/typer/typer/_click/LICENSE.txt" in places


def test_the_font_and_the_icons_carry_theirs() -> None:
    for text in ("fonts/OFL.txt", "icons/LICENSE.txt"):
        assert (ROOT / "resources" / text).stat().st_size > 500
