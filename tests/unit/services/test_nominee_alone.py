"""A nominee read alone is what the whole campaign tells of them: rank, list of the nominator, everything."""

from datetime import date
from itertools import cycle
from pathlib import Path

import pytest

from talentdesk.domain.nominations import Nomination
from talentdesk.services import nomination_files
from talentdesk.services.campaigns import Campaigns
from talentdesk.services.commands import Query
from talentdesk.services.nominees import AllNominations, NominationOf
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.records import LoadRecords
from talentdesk.services.workspace import Workspace
from tests.made import make_workspace, reopen
from tests.made_sample import sample_copy

DAY = date(2026, 10, 1)
STATES = ("running", "running", "chosen", "left", "chosen", "not_chosen", "running")


def told(workspace: Workspace, campaign: str) -> list[Nomination]:
    """Ask for everybody at once, see that asked one by one they are the same, and return them."""
    together = workspace.ask(AllNominations(campaign=campaign))
    for one in together:
        assert workspace.ask(NominationOf(nomination=one.line.id)) == one
    return list(together)


def test_in_the_sample(tmp_path: Path) -> None:
    with reopen(sample_copy(tmp_path)) as workspace:
        campaigns = workspace.ask(Campaigns())
        found = [one for campaign in campaigns for one in told(workspace, campaign.id)]
        assert len(found) > 5


@pytest.fixture
def measured(tmp_path: Path) -> Workspace:
    """Campaigns with ranks, some shared, with people who left, and nominators with several on the list."""
    workspace = make_workspace(tmp_path / "a.talent", programme="retail")
    programme = workspace.ask(ProgrammeOf())
    tiers = [tier.key for tier in programme.tiers]
    numbers = range(40)
    states = cycle(STATES)
    workspace.do(
        LoadRecords(
            records={
                "campaign": [
                    {"id": name, "name": name, "tiers": " ".join(tiers), "state": "running", "begun_on": DAY}
                    for name in ("autumn", "spring")
                ],
                "person": [{"id": f"p{n}", "number": str(n), "name": f"员工{n}"} for n in numbers],
                "nomination": [
                    {
                        "id": f"{name}{n}", "campaign_id": name, "person_id": f"p{n}", "state": next(states),
                        "tier": tiers[n % 2], "on": DAY, "nominator_id": f"p{n % 3}" if n % 5 else None,
                        "result_on": DAY, "left_on": DAY,
                    }
                    for name in ("autumn", "spring") for n in numbers
                ],
                "measure_value": [
                    {
                        "id": f"{name}{n}{one.key}", "nomination_id": f"{name}{n}", "measure": one.key,
                        "value": None if one.scheme else one.lowest + n % 6 / 6 * (one.highest - one.lowest),
                        "vertical": one.points[n % 4][0].vertical if one.scheme else "",
                        "horizontal": one.points[n % 4][0].horizontal if one.scheme else "",
                    }
                    for name in ("autumn", "spring") for n in numbers if n % 11
                    for one in programme.succession.measures
                ],
            }
        )
    )  # fmt: skip
    return workspace


def test_rank_and_list_of_the_nominator(measured: Workspace) -> None:
    with measured:
        found = told(measured, "autumn")
        ranks = {one.line.rank for one in found}
        assert {None, 1, 3} <= ranks
        assert len(ranks) < len(found) / 2, "some share a rank"
        on_list = {dict(one.figures).get("count") for each in found for one in each.acceptance.findings}
        assert len(on_list - {None}) > 1


def test_of_the_others_only_what_is_needed_is_read(
    measured: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:

    judged = []
    plain = nomination_files._file

    def watched(*given: object) -> object:
        judged.append(given)
        return plain(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(nomination_files, "_file", watched)
    with measured:
        query: Query[Nomination | None] = NominationOf(nomination="autumn7")
        assert measured.ask(query) is not None
    assert len(judged) == 1
