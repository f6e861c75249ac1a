"""Times what each typed letter costs among 10,000 people and hundreds of posts, campaigns and vacancies.

python -m bench.search
"""

import random
import statistics
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from bench.measure import report
from talentdesk.models import load_all
from talentdesk.services.records import LoadRecords
from talentdesk.services.search import Search
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace
from tests.ui.made_board import made_name

PEOPLE, POSTS, UNITS, CAMPAIGNS, VACANCIES = 10_000, 1_500, 60, 300, 400
RUNS = 9
DAY = date(2026, 1, 5)
TYPED = (
    "w",
    "wa",
    "wang",
    "wangw",
    "wm",
    "1",
    "10",
    "1000",
    "王",
    "王伟",
    "部",
    "部长",
    "区经理",
    "年度",
    "2",
    "a",
    "zz",
)
"""Words as they grow under the hand: letters, digits and characters, common ones and one nobody bears."""


def records() -> dict[str, list[dict[str, object]]]:
    """Return a large company with long lists of everything that can be found."""
    dice = random.Random(7)
    words = ("部长", "区经理", "总监", "主任", "专员", "工程师", "会计", "店长")
    return {
        "unit": [{"id": f"u{n}", "name": f"第{n}部", "path": f"云岭制造 / 第{n}部"} for n in range(UNITS)],
        "post": [
            {"id": f"post{n}", "title": f"第{n % 90}{words[n % 8]}", "unit_id": f"u{n % UNITS}", "tier": ""}
            for n in range(POSTS)
        ],
        "person": [
            {
                "id": f"p{n}", "number": str(10_000 + n), "name": made_name(n), "unit_id": f"u{n % UNITS}",
                "post_id": f"post{dice.randrange(POSTS)}", "active": n % 25 > 0,
            }
            for n in range(PEOPLE)
        ],
        "campaign": [
            {"id": f"c{n}", "name": f"{2000 + n}年度推荐", "tiers": "", "state": "closed", "begun_on": DAY}
            for n in range(CAMPAIGNS)
        ],
        "vacancy": [
            {
                "id": f"v{n}", "post_id": f"post{3 * n}", "opened_on": DAY + timedelta(days=n),
                "state": "open" if n % 3 else "filled",
            }
            for n in range(VACANCIES)
        ],
    }  # fmt: skip


def spent(workspace: Workspace, text: str) -> float:
    """Return the middle of several runs in milliseconds of processor time."""
    times = []
    for _ in range(RUNS):
        begin = time.process_time()
        workspace.ask(Search(text=text))
        times.append((time.process_time() - begin) * 1000)
    return statistics.median(times)


def main() -> None:
    """Print each word, and the slowest."""
    load_all()
    with (
        tempfile.TemporaryDirectory() as folder,
        make_workspace(Path(folder) / "many.talent") as workspace,
    ):
        workspace.do(LoadRecords(records=records()))
        found = {text: spent(workspace, text) for text in TYPED}
        for text, taken in found.items():
            hits = len(workspace.ask(Search(text=text)))
            report(f"search for {text} among {PEOPLE:,} people: {hits} found", taken, goal="<= 20 ms")
        report("the slowest of them", max(found.values()), goal="<= 20 ms")


if __name__ == "__main__":
    main()
