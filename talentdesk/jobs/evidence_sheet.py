"""Evidence held and missing as a workbook: a line a candidate, a column a piece of evidence."""

from collections.abc import Sequence
from pathlib import Path

from talentdesk.domain.evidence import PersonEvidence
from talentdesk.exchange.writer import Written, write_table
from talentdesk.wording import Say
from talentdesk.wording.evidence import holding_words


def write_evidence(people: Sequence[PersonEvidence], path: Path, say: Say) -> Path:
    """Write the list. Raises ``TroubleError`` where it cannot be written."""
    rules = [item.rule for item in people[0].items] if people else []
    headers = [
        say("Candidate"), say("Post"), say("Held"), say("Asked for"), *(say.text(one.name) for one in rules)
    ]  # fmt: skip
    rows: list[list[Written]] = [
        [one.name, one.post, one.held, one.asked, *(holding_words(item, say) for item in one.items)]
        for one in people
    ]
    write_table(path, say("Evidence on record"), headers, rows)
    return path
