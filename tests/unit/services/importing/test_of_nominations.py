"""Nominations and measures from workbooks: into the running campaign, under the rules of the window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from talentdesk.domain.imports import RowChange
from talentdesk.domain.nominations import NominationLine
from talentdesk.domain.ruling import Reason
from talentdesk.services.campaigns import CloseCampaign, EditCampaign
from talentdesk.services.nominating import DecideNomination
from talentdesk.services.nomination_parts import SetMeasure
from talentdesk.services.nominees import NominationLines
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.table_values import TableValuesOf
from tests.made_campaign import Campaigning, make_campaign
from tests.unit.services.made_tables import Row, compare, reasons, table, take


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Campaigning]:
    made = make_campaign(tmp_path / "a.talent")
    yield made
    made.workspace.close()


def lines(room: Campaigning) -> dict[str, NominationLine]:
    return {one.number: one for one in room.workspace.ask(NominationLines(campaign=room.campaign))}


def row(number: str, **values: object) -> Row:
    return {"number": number, **values}  # type: ignore[dict-item]


def test_people_are_nominated_and_changed_in_one_step(room: Campaigning) -> None:
    take(
        room.workspace,
        table(
            "nominations",
            row(
                "0102",
                nominee_tier="总监（总经理助理）",
                nominee_post="营销总监",
                nominator="总监苏敏",
                nominated_on=date(2026, 11, 18),
                readiness="一年内可接任",
                grounds="业绩突出",
            ),
            row("0101", grounds="补充理由"),
        ),
    )
    new = lines(room)["0102"]
    assert (new.target_post, new.nominator_name, new.on) == ("营销总监", "总监苏敏", date(2026, 11, 18))
    assert new.readiness == "one_year"
    assert room.of().grounds == "补充理由"
    room.workspace.undo()
    assert lines(room).keys() == {"0101"} and room.of().grounds == ""


def test_what_the_window_refuses_a_workbook_cannot_bring_in(room: Campaigning) -> None:
    seen = compare(
        room.workspace,
        table(
            "nominations",
            row("0102", nominee_tier="中层管理", nominator="0012"),
            row("0102", nominator="自荐"),
            row("0102", nominator="无此人"),
            row("0102", nominee_post="生产经理", nominator="0012"),
            row("0103", nominator="0012", nominated_on=date(2027, 1, 1)),
            row("0103", campaign="另一次选拔", nominator="0012"),
        ),
    )
    assert reasons(seen) == [
        (2, Reason.TIER_OUTSIDE),
        (3, Reason.NO_SELF_NOMINATION),
        (4, Reason.ROWS_DIFFER),
        (5, Reason.ROWS_DIFFER),
        (6, Reason.DATE_IN_FUTURE),
        (7, Reason.CAMPAIGN_CLOSED),
    ]


def test_the_window_and_a_closed_campaign_hold_for_workbooks_too(room: Campaigning) -> None:
    do = room.workspace.do
    days = {"opens": date(2026, 10, 1), "closes": date(2026, 10, 31)}
    do(EditCampaign(campaign=room.campaign, values=days))
    late = table("nominations", row("0102", nominator="0012"))
    assert reasons(compare(room.workspace, late)) == [(2, Reason.CAMPAIGN_WINDOW)]
    in_time = table("nominations", row("0102", nominator="0012", nominated_on=date(2026, 10, 20)))
    assert reasons(compare(room.workspace, in_time)) == []
    do(CloseCampaign(campaign=room.campaign))
    assert reasons(compare(room.workspace, late)) == [(2, Reason.CAMPAIGN_CLOSED)]


def test_measures_are_scores_or_boxes_on_their_scale(room: Campaigning) -> None:
    take(
        room.workspace,
        table(
            "measures",
            row("0101", measure="述职评分", measure_value="80分", source="述职会"),
            row("0101", measure="place", measure_value="2"),
        ),
    )
    assert room.of().line.total.total == pytest.approx(84)
    assert {one.measure: one.source for one in room.of().measures} == {"panel": "述职会", "place": ""}
    seen = compare(
        room.workspace,
        table(
            "measures",
            row("0101", measure="述职评分", measure_value="优"),
            row("0102", measure="述职评分", measure_value="80"),
            row("0101", measure="述职评分", measure_value="180"),
            row("0101", measure="九宫格", measure_value="77"),
        ),
    )
    assert reasons(seen) == [
        (2, Reason.NUMBER_NOT_READ),
        (3, Reason.NOT_NOMINATED),
        (4, Reason.ROWS_DIFFER),
        (5, Reason.WORD_TO_CONFIRM),
    ]


def test_a_decided_nomination_takes_no_measures(room: Campaigning) -> None:
    room.workspace.do(DecideNomination(nomination=room.nominee, chosen=False))
    told = compare(room.workspace, table("measures", row("0101", measure="panel", measure_value="70")))
    assert reasons(told) == [(2, Reason.NOMINATION_ENDED)]


@pytest.mark.parametrize("key", ["nominations", "measures"])
def test_what_is_written_out_comes_back_unchanged(room: Campaigning, key: str) -> None:
    scheme = room.workspace.ask(ProgrammeOf()).schemes[0]
    room.workspace.do(SetMeasure(nomination=room.nominee, measure="panel", value=88.5, source="述职会"))
    where = scheme.by_number[3].placement
    room.workspace.do(SetMeasure(nomination=room.nominee, measure="place", place=where))
    written = room.workspace.ask(TableValuesOf(table=key))
    rows = [dict(zip(written.columns, values, strict=True)) for values in written.rows]
    seen = compare(room.workspace, table(key, *rows))
    assert {one.change for one in seen.rows} == {RowChange.UNCHANGED}
