"""Times the overview of 10,000 people and 1,000 key posts beside the bare reading of the rows it rests on.

    python -m bench.figures

Processor time in milliseconds: all figures, the forecast, what wants looking at.
"""

import random
import tempfile
import uuid
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sqlalchemy import text

from bench.measure import processor_ms, report
from talentdesk.models import load_all
from talentdesk.services.attention import AttentionOf
from talentdesk.services.commands import Query, Reading
from talentdesk.services.forecasts import ForecastOf
from talentdesk.services.records import LoadRecords
from talentdesk.services.succession_figures import SuccessionFiguresOf
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace

PEOPLE, POSTS, KEY_POSTS, SUCCESSORS = 10_000, 3_000, 1_000, 3
Records = dict[str, list[dict[str, object]]]


class Bare(Query[int]):
    """Reads the rows and does nothing with them."""

    def run(self, reading: Reading) -> int:
        tables = ("person", "post", "slate", "successor")
        return sum(len(reading.rows.execute(text(f"SELECT * FROM {one}")).all()) for one in tables)


def records() -> Records:
    """Return a company whose slates name people at random."""
    dice = random.Random(1)

    def key() -> str:
        return str(uuid.UUID(int=dice.getrandbits(128), version=4))

    posts = [key() for _ in range(POSTS)]
    people = [key() for _ in range(PEOPLE)]
    slates = [(key(), post) for post in posts[: KEY_POSTS - 50]]
    tiers = ("executive", "middle", "key_post", "backbone")
    return {
        "post": [
            {"id": one, "title": f"P{at % 400}", "tier": tiers[at % 4], "key_position": at < KEY_POSTS}
            for at, one in enumerate(posts)
        ],
        "person": [
            {
                "id": one,
                "number": str(at),
                "name": "王伟",
                "post_id": posts[at % POSTS],
                "birth_date": date(1965 + at % 35, 1 + at % 12, 1 + at % 28),
                "gender": "fm"[at % 2],
            }
            for at, one in enumerate(people)
        ],
        "slate": [{"id": one, "post_id": post} for one, post in slates],
        "successor": [
            {
                "id": key(),
                "slate_id": one,
                "person_id": dice.choice(people),
                "rank": rank,
                "readiness": dice.choice(("now", "one_year", "")),
                "confirmed_on": date(2026, 1, 1),
            }
            for one, _ in slates
            for rank in range(SUCCESSORS)
        ],
    }


def spent(workspace: Workspace, query: Query[object]) -> float:
    return processor_ms(lambda: workspace.ask(query))


def main() -> None:
    """Print the lines."""
    load_all()
    with (
        tempfile.TemporaryDirectory() as folder,
        make_workspace(Path(folder) / "many.talent") as workspace,
    ):
        workspace.do(LoadRecords(records=records()))
        floor = spent(workspace, Bare())
        makers: dict[str, Callable[[], Query[object]]] = {
            "figures": SuccessionFiguresOf,
            "forecast": ForecastOf,
            "wants looking at": AttentionOf,
        }
        for name, maker in makers.items():
            report(name, spent(workspace, maker()), floor=floor, goal="≤ 400 ms")


if __name__ == "__main__":
    main()
