"""Every help page stands there in both languages, with the same parts."""

import re
from pathlib import Path

import pytest

from talentdesk import paths
from talentdesk.domain.texts import Language

HEADING = re.compile(r"^#+ ", re.MULTILINE)
ROW = re.compile(r"^(?:\||- |\d+\. )", re.MULTILINE)


def pages(language: Language) -> dict[str, Path]:
    return {path.name: path for path in paths.resource("help", language.value).glob("*.md")}


def test_both_languages_have_the_same_pages() -> None:
    assert pages(Language.ZH).keys() == pages(Language.EN).keys() != set()


@pytest.mark.parametrize("name", sorted(pages(Language.EN)))
@pytest.mark.parametrize("part", [HEADING, ROW], ids=["headings", "rows"])
def test_a_page_has_the_same_parts_in_both_languages(name: str, part: re.Pattern[str]) -> None:
    counts = {
        language: len(part.findall(pages(language)[name].read_text(encoding="utf-8")))
        for language in Language
    }
    assert counts[Language.ZH] == counts[Language.EN] > 0


@pytest.mark.parametrize("language", list(Language))
def test_the_shortcuts_of_the_menus_stand_in_the_help(language: Language) -> None:
    source = (Path(paths.__file__).parent / "ui" / "menus.py").read_text(encoding="utf-8")
    keys = set(re.findall(r'_action\("((?:Ctrl\+|F)[^"]+)"\)', source))
    text = pages(language)["keyboard.md"].read_text(encoding="utf-8")
    assert keys
    assert {key for key in keys if f"{key} |" not in text} == set()
