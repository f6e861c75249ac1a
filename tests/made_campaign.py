"""A campaign for tests: four tiers, directors to be found, every file known to the last condition."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from talentdesk.domain.nominations import Nomination
from talentdesk.domain.programme import Programme
from talentdesk.domain.promoting import Vacancy
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.texts import Id
from talentdesk.exchange.programme_file import template_text
from talentdesk.services.approvals import RecordStage
from talentdesk.services.campaigns import OpenCampaign
from talentdesk.services.commands import Command
from talentdesk.services.nominating import Nominate
from talentdesk.services.nomination_parts import CheckCondition, Recommend
from talentdesk.services.nominees import NominationOf
from talentdesk.services.peer_ballots import RecordPeerBallot
from talentdesk.services.records import LoadRecords
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.vacancy_views import VacancyOf
from talentdesk.services.workspace import Workspace
from tests.made import Mould, empty_mould, reopen

TODAY = date(2026, 11, 21)
PARTS = """
[[measures]]
key = "panel"
name = { zh = "述职评分", en = "Presentation score" }
weight = 60

[[measures]]
key = "place"
name = { zh = "九宫格", en = "Place on the grid" }
weight = 40
scheme = "performance_potential"
points = { 1 = 100, 2 = 90, 3 = 85, 4 = 70, 5 = 70, 6 = 60, 7 = 50, 8 = 45, 9 = 20 }

[[quotas]]
key = "women"
name = { zh = "女性占比（%）", en = "Share of women (%)" }
kind = "women"
at_least = 40
"""
"""What is added to each template."""

NOTICE = """
[[stages]]
key = "notice"
name = { zh = "公示", en = "Public notice" }
needs = ["date", "objection_period"]
days = 7
"""

ASKED_OF_EXECUTIVES = """
peer_ballot = "peers"

[tier_rules.recommenders]
minimum = 1
board = true
tiers = ["executive"]

[[tier_rules.conditions]]
key = "traits"
name = { zh = "身体健康", en = "In good health" }
kind = "confirmed"
"""

BALLOT_AND_PROMOTION = """
[[peer_ballots]]
key = "peers"
name = { zh = "民主评议", en = "Peer ballot" }
base = "cast"
numerator = 2
denominator = 3

[promotion]
peer_ballot = "peers"
minimum = 1

[[promotion.tests]]
key = "written"
name = { zh = "笔试", en = "Written test" }
minimum = 60

[[promotion.tests]]
key = "talk"
name = { zh = "答辩", en = "Presentation" }
"""

PEOPLE = (
    # id, number, name, post, gender, in the post since
    ("gm", "0001", "总经理陆", "p-gm", "m", date(2015, 1, 1)),
    ("vice", "0002", "副总秦岚", "p-vice", "f", date(2018, 1, 1)),
    ("d1", "0011", "总监何平", "p-d1", "m", date(2019, 1, 1)),
    ("d2", "0012", "总监苏敏", "p-d2", "f", date(2020, 1, 1)),
    ("m1", "0101", "经理一方宁", "p-m1", "f", date(2021, 1, 1)),
    ("m2", "0102", "经理二段誉", "p-m2", "m", date(2021, 6, 1)),
    ("m3", "0103", "经理三孟新", "p-m3", "m", date(2026, 8, 1)),
    ("s1", "0201", "职员尤佳", "p-s1", "f", date(2024, 1, 1)),
)
POSTS = (
    ("p-gm", "总经理", "general_manager"),
    ("p-vice", "副总经理", "deputy_gm"),
    ("p-d1", "生产总监", "director"),
    ("p-d2", "营销总监", "director"),
    ("p-d3", "研发总监", "director"),
    ("p-m1", "生产经理", "middle"),
    ("p-m2", "采购经理", "middle"),
    ("p-m3", "销售经理", "middle"),
    ("p-s1", "计划员", ""),
)


@dataclass(frozen=True)
class Campaigning:
    """A workspace with a campaign for directors and one nominee, and short words for what tests ask."""

    workspace: Workspace
    campaign: Id
    nominee: Id
    """The nomination of the manager of production."""

    def of(self, nomination: Id = "") -> Nomination:
        found = self.workspace.ask(NominationOf(nomination=nomination or self.nominee))
        assert found is not None
        return found

    @property
    def programme(self) -> Programme:
        """The programme in force."""
        return self.workspace.ask(ProgrammeOf())

    def vacancy(self, key: Id) -> Vacancy:
        found = self.workspace.ask(VacancyOf(vacancy=key))
        assert found is not None
        return found

    def made(self, command: Command) -> Id:
        """Do a command and return the id it made."""
        return str(self.workspace.do(command).figures["id"])

    def reasons(self, command: Command) -> list[Reason]:
        """Do a command that is refused, see that nothing was written, and return why."""
        before = self.workspace.head.number
        with pytest.raises(RefusedError) as refusal:
            self.workspace.do(command)
        assert self.workspace.head.number == before
        return [one.reason for one in refusal.value.ruling.findings]

    def vote(self, in_favour: int, against: int, *, number: int = 1, twice: bool = False) -> None:
        """Count the papers of thirty colleagues, of forty entitled."""
        self.workspace.do(
            RecordPeerBallot(
                nomination=self.nominee,
                in_favour=in_favour,
                against=against,
                abstain=0,
                present=30,
                entitled=40,
                number=number,
                twice=twice,
                teller=f"监票人{number}",
            )
        )

    def go_through(self, key: str, on: date = TODAY) -> None:
        """Pass a stage of approval with all it has to leave behind."""
        votes = (9, 1, 0, 10, 10) if key == "joint_meeting" else None
        self.workspace.do(
            RecordStage(nominations=(self.nominee,), stage=key, on=on, minutes="纪要", votes=votes)
        )

    def recommend(self, nomination: Id = "") -> None:
        """Let three directors and their superior sign."""
        for who in ("d1", "d2", "vice"):
            self.workspace.do(
                Recommend(nomination=nomination or self.nominee, person=who, opinion="同意", signed_on=TODAY)
            )

    def check(self, nomination: Id = "") -> None:
        """Confirm what only a person can check."""
        self.workspace.do(
            CheckCondition(nomination=nomination or self.nominee, condition="traits", met=True, who="人事部")
        )


def rules_for_directors() -> str:
    """Return the regulation for four tiers with measures, a quota and an objection period."""
    return template_text("four_tier") + PARTS + NOTICE


def rules_for_executives() -> str:
    """Return the next version of the general programme, which asks of executives all there is to ask."""
    text = template_text("general").replace("\nversion = 1\n", "\nversion = 2\n")
    titles = 'titles = ["总经理", "副总经理", "总裁", "副总裁", "General manager", "Vice president"]\n'
    assert titles in text
    return text.replace(titles, titles + ASKED_OF_EXECUTIVES) + PARTS + BALLOT_AND_PROMOTION


def make_campaign(path: Path) -> Campaigning:
    """Make a workspace with a campaign that looks for directors."""
    mould = _mould()
    mould.lay(path)
    return Campaigning(reopen(path), *mould.filled)


@cache
def _mould() -> Mould[tuple[Id, Id]]:
    return empty_mould(text=rules_for_directors()).filled_on(_fill)


def _fill(workspace: Workspace) -> tuple[Id, Id]:
    workspace.do(LoadRecords(records=_records()))
    opened = workspace.do(OpenCampaign(name="2026年总监继任者选拔", tiers=("director",)))
    campaign = str(opened.figures["id"])
    made = workspace.do(Nominate(campaign=campaign, person="m1", tier="director", nominator="d1"))
    return campaign, str(made.figures["id"])


def _records() -> dict[str, list[dict[str, object]]]:
    return {
        "unit": [
            {"id": "u1", "name": "云岭制造", "path": "云岭制造"},
            {"id": "u2", "name": "营销中心", "parent_id": "u1", "path": "云岭制造 / 营销中心"},
        ],
        "post": [
            {"id": key, "title": title, "tier": tier, "unit_id": "u1", "key_position": tier == "director"}
            for key, title, tier in POSTS
        ],
        "person": [
            {
                "id": key,
                "number": number,
                "name": name,
                "post_id": post,
                "unit_id": "u2" if key == "m2" else "u1",
                "gender": gender,
                "post_since": since,
                "birth_date": date(1984, 5, 6),
                "hire_date": date(2026, 3, 1) if key == "m3" else date(2012, 7, 1),
                "work_start": date(2024, 7, 1) if key == "m3" else date(2008, 7, 1),
                "education": "本科",
            }
            for key, number, name, post, gender, since in PEOPLE
        ],
    }
