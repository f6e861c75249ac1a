"""Every shown text has its Chinese, and the built catalogues are those of the sources."""

import json
from pathlib import Path

import pytest

from tools import i18n


@pytest.fixture(scope="module")
def texts() -> i18n.Found:
    return i18n.extract()


def test_every_text_is_translated(texts: i18n.Found) -> None:
    report = i18n.review(texts, i18n.read_chinese(), i18n.read_plurals())
    assert not report, json.dumps(report, ensure_ascii=False, indent=1)


@pytest.fixture(scope="module")
def rebuilt(texts: i18n.Found, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    i18n.build(texts, into=folder)
    return folder


@pytest.mark.parametrize("name", i18n.BUILT)
def test_built_catalogues_are_those_of_the_sources(rebuilt: Path, name: str) -> None:
    advice = "run: python -m tools.i18n build"
    assert (i18n.FOLDER / name).exists(), advice
    assert (rebuilt / name).read_bytes() == (i18n.FOLDER / name).read_bytes(), advice
