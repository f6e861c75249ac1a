"""The log never says who: no names, no scores, no cell contents."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk import log
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.trouble import Trouble, TroubleError

LOGGER = logging.getLogger("talentdesk.tests")


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    path = log.set_up(tmp_path)
    assert path is not None
    yield path
    log.close()


def test_codes_ids_and_whole_numbers_stay(written: Path) -> None:
    LOGGER.info("did %s for %s with %d rows", "place_candidates", "3f2a-09", 12)
    assert "did place_candidates for 3f2a-09 with 12 rows" in written.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "secret", ["张伟", "Ada Lovelace", 4.25, "4.25", ["张伟"], {"name": "张伟"}, b"photo"]
)
def test_anything_that_may_say_who_is_hidden(written: Path, secret: object) -> None:
    LOGGER.info("value %s", secret)
    text = written.read_text(encoding="utf-8")
    assert log.HIDDEN in text
    for part in ("张伟", "Ada", "4.25", "photo"):
        assert part not in text


def test_a_bug_is_told_by_type_and_place_without_its_values(written: Path) -> None:
    def fails(name: str) -> None:
        raise KeyError(name)

    try:
        fails("张伟")
    except KeyError:
        LOGGER.exception("bug")
    text = written.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "fails" in text
    assert "张伟" not in text


def test_a_cause_is_told_too() -> None:
    try:
        try:
            raise KeyError("Ada")
        except KeyError as error:
            raise AttributeError("'NoneType' object has no attribute 'x'") from error
    except AttributeError as error:
        told = log.told(type(error), error, error.__traceback__)
    assert "no attribute 'x'" in told
    assert "KeyError" in told
    assert "Ada" not in told


def test_refusals_and_troubles_say_their_codes() -> None:
    trouble = TroubleError(Trouble.DISK_FULL, path="/home/zhang/名单.talent")
    assert "disk_full" in log.told(type(trouble), trouble, None)
    assert "zhang" not in log.told(type(trouble), trouble, None)
    refusal = refused(Reason.NUMBER_TAKEN, name="张伟")
    assert "number_taken" in log.told(type(refusal), refusal, None)
    assert "张伟" not in log.told(type(refusal), refusal, None)


def test_paths_do_not_name_the_users_folders() -> None:
    try:
        Path("/nowhere/at/all").read_text(encoding="utf-8")
    except FileNotFoundError as error:
        told = log.told(type(error), error, error.__traceback__)
    assert "/nowhere" not in told
    assert str(Path.home()) not in told or Path.home() == Path("/")


def test_a_folder_that_cannot_be_made_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert log.set_up(tmp_path / "file" / "below") is None
    LOGGER.warning("goes nowhere")
    log.close()


@pytest.mark.parametrize(
    "error",
    [
        ImportError("cannot import name 'x' from 'y' (/home/zhangwei/y.py)"),
        ImportError("DLL load failed while importing QtGui: C:\\Users\\zhangwei\\Qt6Gui.dll"),
        AttributeError("'str' object has no attribute '张伟'"),
    ],
)
def test_what_the_interpreter_says_is_hidden_where_it_names_a_path_or_a_person(error: Exception) -> None:
    text = log.told(type(error), error, None)
    assert type(error).__name__ in text
    assert "zhangwei" not in text
    assert "张伟" not in text


def test_which_name_could_not_be_imported_is_told() -> None:
    error = ImportError("cannot import name 'x' from 'y' (/home/zhangwei/y.py)")
    assert log.told(ImportError, error, None).endswith("ImportError: cannot import name 'x' from 'y'")
