"""The result of a session as a workbook: the grid to read, the results to sort, the moves to follow."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.texts import Language
from talentdesk.jobs.table_out import export_result
from talentdesk.services.workshop import ExplainMove, PlaceCandidates
from talentdesk.wording.say import speaker
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    for name, number in (("陈静", 2), ("李喆", 5)):
        done = made.workspace.do(
            PlaceCandidates(
                session=made.session,
                scheme=MAIN,
                candidates=(made.candidate(name),),
                placement=made.place(number),
            )
        )
        (move,) = str(done.figures["moves"]).split()
        made.workspace.do(ExplainMove(move=move, reason=f"={name}的理由"))
    with made.workspace:
        yield made


def sheets(shop: Workshop, folder: Path, language: Language) -> dict[str, list[list[object]]]:
    path = folder / "r.xlsx"
    assert export_result(shop.workspace, shop.session, path, speaker(language)) == 7
    book = openpyxl.load_workbook(path)
    return {one.title: [list(row) for row in one.iter_rows(values_only=True)] for one in book.worksheets}


def column(rows: list[list[object]], head: str) -> int:
    return next(at for at, text in enumerate(rows[1]) if text == head)


def test_everybody_stands_under_the_head_of_their_box(shop: Workshop, tmp_path: Path) -> None:
    found = sheets(shop, tmp_path, Language.ZH)
    main = found["绩效 × 潜力"]
    at = column(main, "潜力: 成长")
    heads = [row[at] for row in main]
    top = next(index for index, text in enumerate(heads) if str(text).startswith("2  "))
    assert str(heads[top]).endswith("2 · 40%")
    assert {heads[top + 1], heads[top + 2]} == {"陈静  生产经理", "欧阳明  生产经理"}
    waiting = next(index for index, row in enumerate(main) if row[0] == "暂存区")
    assert {str(row[1]).split()[0] for row in main[waiting + 1 :]} == {"Ann", "单雄"}
    assert list(found)[1:] == ["绩效 × 匹配度", "校准结果", "移动记录"]


def test_results_name_both_places_who_when_and_why(shop: Workshop, tmp_path: Path) -> None:
    head, *rows = sheets(shop, tmp_path, Language.EN)["Calibration result"]
    by_name = {row[1]: dict(zip(head, row, strict=True)) for row in rows}
    chen = by_name["陈静"]
    assert str(chen["Proposed place"]).startswith("1 ")
    assert str(chen["Calibrated place"]).startswith("2 ")
    assert (chen["Moved"], chen["Who"], chen["Reason"]) == ("yes", "林岚", "=陈静的理由")
    assert by_name["欧阳明"]["Moved"] == "no"
    assert by_name["单雄"]["Calibrated place"] == "Holding area"


def test_every_move_has_its_line(shop: Workshop, tmp_path: Path) -> None:
    _, *rows = sheets(shop, tmp_path, Language.EN)["Moves"]
    assert [row[1] for row in rows] == ["陈静", "李喆"]
    assert all(str(row[2]) != str(row[3]) for row in rows)


def test_a_reason_that_looks_like_a_formula_stays_text(shop: Workshop, tmp_path: Path) -> None:
    sheets(shop, tmp_path, Language.EN)
    cells = [
        cell
        for sheet in openpyxl.load_workbook(tmp_path / "r.xlsx").worksheets
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=")
    ]
    assert len(cells) == 4
    assert {cell.data_type for cell in cells} == {"s"}


def test_an_unknown_session_is_refused(shop: Workshop, tmp_path: Path) -> None:
    with pytest.raises(RefusedError):
        export_result(shop.workspace, "none", tmp_path / "r.xlsx", speaker(Language.EN))
    assert not (tmp_path / "r.xlsx").exists()
