"""Rating forms go out a workbook per rater and come back as their scores."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from talentdesk.domain.imports import Comparison, RowChange
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.texts import Language
from talentdesk.jobs.import_desk import Desk, compare_desk, read_desk, take_desk
from talentdesk.jobs.rating_forms import write_rating_forms
from talentdesk.services.people import PeopleLines, PersonFileOf
from talentdesk.services.setup import ProgrammeOf
from talentdesk.ui.importing.notes import notes_on
from talentdesk.ui.importing.work import Looked
from talentdesk.wording import speaker
from talentdesk.wording.problems import sentence
from tests.unit.services.made_workshop import Workshop, make_workshop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent")
    with made.workspace:
        yield made


def modelled(shop: Workshop) -> list[str]:
    """Return the people whose post has a model."""
    lines = shop.workspace.ask(PeopleLines())
    files = [shop.workspace.ask(PersonFileOf(person=one.id)) for one in lines]
    return [one.line.id for one in files if one is not None and one.model]


@pytest.mark.parametrize("language", list(Language))
def test_two_raters_fill_their_forms_and_both_count(
    shop: Workshop, tmp_path: Path, language: Language
) -> None:
    say, people = speaker(language), modelled(shop)
    assert people
    folder = tmp_path / "forms"
    folder.mkdir()
    paths = write_rating_forms(shop.workspace, ["李明", "王芳", "李明", " "], people, folder, say)
    told = "{}的评分表.xlsx" if language is Language.ZH else "Rating form {}.xlsx"
    assert [path.name for path in paths] == [told.format(name) for name in ("李明", "王芳")]
    for score, path in enumerate(paths, start=2):
        book = load_workbook(path)
        sheet = book.worksheets[0]
        assert sheet.data_validations.dataValidation
        for row in range(2, sheet.max_row + 1):
            for column in range(4, sheet.max_column + 1):
                sheet.cell(row, column).value = score
        book.save(path)
    desk = read_desk(shop.workspace, [folder], say)
    seen = compare_desk(shop.workspace, desk)
    assert [each.table for each in seen] == ["scores"]
    assert [each.problems for each in seen] == [()]
    take_desk(shop.workspace, desk, say)
    file = shop.workspace.ask(PersonFileOf(person=people[0]))
    assert file is not None
    assert {one.source for one in file.competencies} == {"李明", "王芳"}
    model = shop.workspace.ask(ProgrammeOf()).model(file.model)
    assert model is not None
    assert set(file.scores) == {item.key for item in model.items}


@pytest.mark.parametrize("language", list(Language))
def test_a_row_a_rater_left_empty_is_not_rated_yet_and_no_error(
    shop: Workshop, tmp_path: Path, language: Language
) -> None:
    say, people = speaker(language), modelled(shop)
    (path,) = write_rating_forms(shop.workspace, ["李明"], people[:2], tmp_path, say)

    def read(*filled: tuple[int, int]) -> Comparison:
        book = load_workbook(path)
        for row, score in filled:
            book.worksheets[0].cell(row, 4).value = score
        book.save(path)
        (seen,) = compare_desk(shop.workspace, desk())
        return seen

    def desk() -> Desk:
        return read_desk(shop.workspace, [path], say)

    seen = read((2, 4))
    assert [row.change for row in seen.rows] == [RowChange.ADDED, RowChange.UNCHANGED]
    (problem,) = seen.problems
    name = next(one.name for one in shop.workspace.ask(PeopleLines()) if one.id == people[1])
    assert (problem.reason, problem.warning, problem.row) == (Reason.NOT_RATED_YET, True, 3)
    assert sentence(problem, say).startswith(
        {"zh": f"李明尚未评{name}", "en": f"李明 has not rated {name}"}[language]
    )
    looked = Looked(desk=desk(), comparisons=(seen,))
    assert {"zh": f"李明尚未评分的有 1 人（{name}）。", "en": f"Not rated yet by 李明: 1 ({name})."}[
        language
    ] in notes_on(looked, say)
    take_desk(shop.workspace, desk(), say)
    assert read((3, 5)).problems == (), "the row is filled now"
    take_desk(shop.workspace, desk(), say)
    book = load_workbook(path)
    book.worksheets[0].cell(3, 4).value = None
    book.save(path)
    assert read().problems == (), "what the rater said before stands"


def test_nobody_rates_themselves_and_a_post_needs_a_model(shop: Workshop, tmp_path: Path) -> None:
    say, people = speaker(Language.ZH), modelled(shop)
    file = shop.workspace.ask(PersonFileOf(person=people[0]))
    assert file is not None
    paths = write_rating_forms(shop.workspace, [file.line.name], people, tmp_path, say)
    (sheet,) = [load_workbook(path).worksheets[0] for path in paths]
    assert file.line.name not in [row[1] for row in sheet.iter_rows(values_only=True)]
    with pytest.raises(RefusedError):
        write_rating_forms(shop.workspace, ["李明"], [], tmp_path, say)
