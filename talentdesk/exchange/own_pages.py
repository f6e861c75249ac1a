"""Knows the pages of rules in workbooks the product handed out: they explain, and hold nothing to be read."""

import re
from functools import lru_cache

from talentdesk.domain.texts import Language
from talentdesk.exchange.cells import SheetCells
from talentdesk.wording import speaker

_LAST_ROWS = 3


def is_page_of_rules(sheet: SheetCells) -> bool:
    """Tell whether a sheet ends with the mark of a template."""
    texts = (str(cell) for row in sheet.rows[-_LAST_ROWS:] for cell in row[:1] if isinstance(cell, str))
    return any(mark.fullmatch(text.strip()) for text in texts for mark in _marks())


@lru_cache(maxsize=1)
def _marks() -> tuple[re.Pattern[str], ...]:
    """Return the mark of a template in every language."""
    found = []
    for language in Language:
        said = speaker(language)("Template of the table {table}, version {version}", table="\0", version="\1")
        found.append(re.compile(re.escape(said).replace("\0", ".+").replace("\1", r"\d+")))
    return tuple(found)
