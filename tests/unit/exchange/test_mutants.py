"""Broken workbooks: each is read or refused with a sentence, and the reader goes on."""

import os
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import pytest

from talentdesk.domain.import_reading import SheetState
from talentdesk.domain.trouble import TroubleError
from talentdesk.exchange.fence import Fence, Limits
from talentdesk.exchange.lexicon import Lexicon
from talentdesk.exchange.reading_desk import read_books, tables
from talentdesk.wording import troubles
from tests.unit.exchange.data_sets import data_set
from tests.unit.exchange.mutants import mutants

SECONDS = 10
MEMORY = 512 << 20
MANY = 2_000


def read_each(paths: Iterable[Path]) -> Counter[str]:
    """Read files with their tables; return how often each trouble was told, ``read`` for those read."""
    told: Counter[str] = Counter()
    lexicon = Lexicon()
    with Fence(Limits(seconds=SECONDS, memory=MEMORY)) as fence:
        for path in paths:
            try:
                books = read_books([path], fence, lexicon)
            except TroubleError as error:
                trouble = error.trouble
            else:
                found = books.books[0].trouble
                if found is None:
                    assert all(guess.state in SheetState for guess in books.guesses())
                    assert all(row.row > 0 for one in tables(books) for row in one.rows)
                    told["read"] += 1
                    continue
                trouble = found.trouble
            assert trouble in troubles.TEXTS
            told[trouble.value] += 1
        told["processes"] = fence.started
    return told


@pytest.mark.timeout(300)
def test_broken_workbooks_are_read_or_refused(tmp_path: Path) -> None:
    told = read_each(mutants(tmp_path, MANY, seed=1))
    assert told.total() - told["processes"] == MANY
    assert told["read"] > MANY // 10
    assert told["workbook_unreadable"] > MANY // 10
    assert told["workbook_too_slow"] == 0
    assert told["processes"] < MANY // 20


def test_awkward_workbooks_of_others_are_read_or_refused() -> None:
    paths = [path for path in sorted(data_set("hostile-starter").iterdir()) if path.is_file()]
    told = read_each(paths)
    assert told.total() - told["processes"] == len(paths)
    assert told["read"] > len(paths) // 2
    assert told["workbook_unsafe"] > 0
    assert told["workbook_encrypted"] > 0
    assert told["reader_crashed"] == told["workbook_too_slow"] == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux holds a process to its memory")
def test_the_reader_stays_within_its_memory(tmp_path: Path) -> None:
    with Fence(Limits(seconds=SECONDS, memory=MEMORY)) as fence:
        for path in mutants(tmp_path, 200, seed=3):
            with suppress(TroubleError):
                read_books([path], fence, Lexicon())
        process = fence.process_id()
        assert process is not None
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmPeak"))
    assert peak * 1024 <= MEMORY


@pytest.mark.soak
@pytest.mark.skipif("TALENTDESK_WORKBOOKS" not in os.environ, reason="TALENTDESK_WORKBOOKS names no folder")
def test_workbooks_of_others_are_read_or_refused() -> None:
    paths = [path for path in Path(os.environ["TALENTDESK_WORKBOOKS"]).rglob("*.*") if path.is_file()]
    told = read_each(paths)
    assert told.total() - told["processes"] == len(paths) > 0


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_very_many_broken_workbooks(tmp_path: Path) -> None:
    told = read_each(mutants(tmp_path, 20_000, seed=2))
    assert told.total() - told["processes"] == 20_000
