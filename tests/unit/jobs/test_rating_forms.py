"""Rating forms go out a workbook per rater and come back as their scores."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.texts import Language
from talentdesk.jobs.import_desk import compare_desk, read_desk, take_desk
from talentdesk.jobs.rating_forms import write_rating_forms
from talentdesk.services.people import PeopleLines, PersonFileOf
from talentdesk.services.setup import ProgrammeOf
from talentdesk.wording import speaker
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
    assert len({path.name.split()[1 if language is Language.ZH else 2] for path in paths}) == 2
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


def test_nobody_rates_themselves_and_a_post_needs_a_model(shop: Workshop, tmp_path: Path) -> None:
    say, people = speaker(Language.ZH), modelled(shop)
    file = shop.workspace.ask(PersonFileOf(person=people[0]))
    assert file is not None
    paths = write_rating_forms(shop.workspace, [file.line.name], people, tmp_path, say)
    (sheet,) = [load_workbook(path).worksheets[0] for path in paths]
    assert file.line.name not in [row[1] for row in sheet.iter_rows(values_only=True)]
    with pytest.raises(RefusedError):
        write_rating_forms(shop.workspace, ["李明"], [], tmp_path, say)
