"""Broken workbooks: each is read or refused with a sentence, and the reader goes on."""

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from talentdesk.domain.trouble import TroubleError
from talentdesk.exchange.fence import Fence, Limits
from talentdesk.exchange.people_sheet import read_roster
from talentdesk.wording import troubles
from tests.unit.exchange.mutants import mutants


def read_each(paths: Iterable[Path]) -> Counter[str]:
    """Read files; return how often each trouble was told, ``read`` for those that could be read."""
    told: Counter[str] = Counter()
    with Fence(Limits(seconds=10, memory=512 << 20)) as fence:
        for path in paths:
            try:
                roster = read_roster(path, fence=fence)
            except TroubleError as error:
                assert error.trouble in troubles.TEXTS
                told[error.trouble.value] += 1
            else:
                assert all(problem.row >= 0 for problem in roster.problems)
                told["read"] += 1
    return told


def test_broken_workbooks_are_read_or_refused(tmp_path: Path) -> None:
    told = read_each(mutants(tmp_path, 160, seed=1))
    assert sum(told.values()) == 160
    assert told["read"] > 10
    assert told["workbook_unreadable"] > 20
    assert "workbook_too_slow" not in told


@pytest.mark.soak
@pytest.mark.skipif("TALENTDESK_WORKBOOKS" not in os.environ, reason="TALENTDESK_WORKBOOKS names no folder")
def test_workbooks_of_others_are_read_or_refused() -> None:
    paths = [path for path in Path(os.environ["TALENTDESK_WORKBOOKS"]).rglob("*.*") if path.is_file()]
    assert sum(read_each(paths).values()) == len(paths) > 0


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_very_many_broken_workbooks(tmp_path: Path) -> None:
    assert sum(read_each(mutants(tmp_path, 20_000, seed=2)).values()) == 20_000
