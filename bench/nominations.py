"""Times the list of a campaign of 2,000 nominees and the file of one of them, in processor time.

python -m bench.nominations
"""

import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from bench.measure import processor_ms, report
from talentdesk.domain.programme import Programme
from talentdesk.models import load_all
from talentdesk.services.commands import Query
from talentdesk.services.nominees import NominationLines, NominationOf
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.people_lines import PeopleLines
from talentdesk.services.records import LoadRecords
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace

NOMINEES = 2_000
DAY = date(2026, 10, 1)
Records = dict[str, list[dict[str, object]]]


def records(programme: Programme) -> Records:
    """Return a campaign in which every nominee is measured, recommended three times and checked."""
    tiers = [tier.key for tier in programme.tiers]
    measures = [one.key for one in programme.succession.measures if not one.scheme]
    campaign = {
        "id": "campaign", "name": "年度推荐", "tiers": " ".join(tiers), "state": "running", "begun_on": DAY,
        "opens": DAY, "closes": DAY + timedelta(days=90),
    }  # fmt: skip
    found: Records = {
        "post": [{"id": f"post{n}", "title": f"岗位{n}", "tier": tiers[n % len(tiers)]} for n in range(400)],
        "campaign": [campaign],
    }
    for n in range(NOMINEES):
        for table, rows in (_person(n) | _nominee(n, tiers[n % len(tiers)], measures)).items():
            found.setdefault(table, []).extend(rows)
    return found


def _person(n: int) -> Records:
    """Return somebody with a spell in a post and a rating."""
    since = DAY - timedelta(days=400 + n % 1700)
    person = {
        "id": f"p{n}", "number": f"{n:05d}", "name": f"员工{n}", "education": "本科", "hire_date": since,
        "work_start": since - timedelta(days=900), "post_id": f"post{n % 400}", "post_since": since,
    }  # fmt: skip
    spell = {
        "id": f"e{n}", "person_id": f"p{n}", "employer": "云岭制造", "post": f"岗位{n % 37}", "inside": True,
        "start": since, "end": since + timedelta(days=300),
    }  # fmt: skip
    rating = {
        "id": f"r{n}", "person_id": f"p{n}", "dimension": "performance", "period": "2025",
        "score": 80.0 + n % 20, "grade": "", "on": date(2026, 1, 15), "source": "",
    }  # fmt: skip
    return {"person": [person], "experience": [spell], "rating": [rating]}


def _nominee(n: int, tier: str, measures: Sequence[str]) -> Records:
    """Return the nomination of a person with everything that stands on its file."""
    nomination = {
        "id": f"n{n}", "campaign_id": "campaign", "person_id": f"p{n}", "tier": tier,
        "nominator_id": f"p{(n + 1) % 150}", "on": DAY, "state": "running",
    }  # fmt: skip
    return {
        "nomination": [nomination],
        "measure_value": [
            {"id": f"m{n}-{key}", "nomination_id": f"n{n}", "measure": key, "value": 60.0 + (7 * n) % 39}
            for key in measures
        ],
        "recommendation": [
            {"id": f"w{n}-{at}", "nomination_id": f"n{n}", "person_id": f"p{(n + at) % 60}", "signed_on": DAY}
            for at in range(1, 4)
        ],
        "condition_check": [
            {"id": f"c{n}", "nomination_id": f"n{n}", "condition": "traits", "met": n % 9 > 0, "on": DAY}
        ],
    }


def spent(workspace: Workspace, query: Query[object]) -> float:
    return processor_ms(lambda: workspace.ask(query))


def main() -> None:
    """Print the lines."""
    load_all()
    with (
        tempfile.TemporaryDirectory() as folder,
        make_workspace(Path(folder) / "many.talent", programme="retail") as workspace,
    ):
        workspace.do(LoadRecords(records=records(workspace.ask(ProgrammeOf()))))
        floor = spent(workspace, PeopleLines())
        whole = spent(workspace, NominationLines(campaign="campaign"))
        report(f"list of {NOMINEES:,} nominees", whole, floor=floor, goal="<= 1000 ms")
        one = spent(workspace, NominationOf(nomination="n7"))
        report(f"file of one of {NOMINEES:,} nominees", one, floor=floor, goal="<= 100 ms")


if __name__ == "__main__":
    main()
