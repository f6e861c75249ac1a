"""Times who may be proposed for four tiers among 10,000 people with résumés and ratings, beside reading them.

python -m bench.eligibility
"""

import tempfile
from datetime import date, timedelta
from pathlib import Path

from bench.measure import median_ms, report
from talentdesk.services.eligibility import EligibilityOf
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.people_lines import PeopleLines
from talentdesk.services.records import LoadRecords
from tests.made import make_workspace

PEOPLE = 10_000
STEPS = 3
BEGIN = date(2026, 11, 21)


def tables() -> dict[str, list[dict[str, object]]]:
    """Return people of four tiers with three posts and three yearly ratings each."""
    posts: list[dict[str, object]] = [
        {
            "id": f"post{n}",
            "title": title,
            "unit_id": None,
            "tier": tier,
            "key_position": True,
            "model": "sales",
        }
        for n, (title, tier) in enumerate(
            (("副总经理", "deputy_gm"), ("总监", "director"), ("部门经理", "middle"), ("专员", ""))
        )
    ]
    people: list[dict[str, object]] = []
    experience: list[dict[str, object]] = []
    ratings: list[dict[str, object]] = []
    for n in range(PEOPLE):
        since = BEGIN - timedelta(days=200 + n % 1500)
        people.append(
            {
                "id": f"person{n}", "number": f"{n:06d}", "name": f"员工{n}",
                "education": ("本科", "大专", "硕士", "")[n % 4], "hire_date": since - timedelta(days=2000),
                "work_start": since - timedelta(days=2500), "birth_date": since - timedelta(days=12000),
                "post_id": f"post{n % 4}", "post_since": since, "active": True,
            }
        )  # fmt: skip
        for step in range(STEPS):
            end = since - timedelta(days=1 + 600 * step)
            experience.append(
                {
                    "id": f"step{n}-{step}", "person_id": f"person{n}", "employer": "云岭制造",
                    "post": ("部门经理", "总监", "专员", "顾问")[(n + step) % 4], "inside": step < 2,
                    "start": end - timedelta(days=598), "end": end,
                }
            )  # fmt: skip
            ratings.append(
                {
                    "id": f"rating{n}-{step}", "person_id": f"person{n}", "dimension": "performance",
                    "period": str(2025 - step), "score": 80.0 + (n + step) % 20, "grade": "",
                    "on": date(2026 - step, 1, 15), "source": "",
                }
            )  # fmt: skip
    return {"post": posts, "person": people, "experience": experience, "rating": ratings}


def main() -> None:
    """Print what judging everybody takes."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = make_workspace(Path(folder, "many.talent"), programme="four_tier")
        with workspace:
            workspace.do(LoadRecords(records=tables()))
            tiers = tuple(tier.key for tier in workspace.ask(ProgrammeOf()).tiers)
            floor = median_ms(lambda: workspace.ask(PeopleLines()), runs=5)
            all_of_them = median_ms(lambda: workspace.ask(EligibilityOf(tiers=tiers)), runs=5)
            report(f"eligibility of {PEOPLE:,} people, 4 tiers", all_of_them, floor=floor, goal="<= 1000 ms")
            one = median_ms(lambda: workspace.ask(EligibilityOf(tiers=tiers, people=("person7",))), runs=9)
            report("eligibility of one person, 4 tiers", one, goal="<= 10 ms")


if __name__ == "__main__":
    main()
