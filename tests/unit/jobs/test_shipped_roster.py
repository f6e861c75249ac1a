"""The shipped rosters fit the sample of any day: some new, some changed, some unchanged, none refused."""

from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.imports import RowChange
from talentdesk.domain.texts import Language
from talentdesk.jobs.main_job import roster_file
from talentdesk.jobs.sample import make_sample
from talentdesk.jobs.take_over import check_roster
from talentdesk.wording.say import speaker
from tests.made import reopen


@pytest.mark.parametrize(
    ("language", "on"), [(Language.ZH, date(2027, 5, 4)), (Language.EN, date(2025, 12, 31))]
)
def test_the_shipped_roster_fits_the_sample(language: Language, on: date, tmp_path: Path) -> None:
    file = tmp_path / "sample.talent"
    make_sample(file, on=on, language=language)
    with reopen(file, look=True) as workspace:
        _, comparison = check_roster(workspace, roster_file(language), speaker(language))
    assert comparison.problems == ()
    counts = {change: comparison.count(change) for change in RowChange}
    assert counts == {
        RowChange.ADDED: 5,
        RowChange.CHANGED: 4,
        RowChange.UNCHANGED: 2,
        RowChange.REFUSED: 0,
    }
