"""One sample for all tests that look at it, made once for a test run; copies for those that change it."""

import atexit
import shutil
from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp

from talentdesk.domain.texts import Language
from talentdesk.jobs.sample import make_sample

DAY = date(2026, 11, 21)


@lru_cache(maxsize=2)
def sample_file(language: Language = Language.ZH) -> Path:
    """Return the sample of the day all tests share; nobody may change it."""
    folder = mkdtemp(prefix="talentdesk-sample-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder, "sample.talent")
    make_sample(path, on=DAY, language=language)
    return path


def sample_copy(folder: Path, language: Language = Language.ZH) -> Path:
    """Return a sample of one's own."""
    return Path(shutil.copy(sample_file(language), folder / "sample.talent"))
