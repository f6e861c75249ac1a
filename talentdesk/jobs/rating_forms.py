"""Rating forms to be filled in Excel: a workbook per rater, brought back at the desk as their scores."""

from collections.abc import Callable, Sequence
from pathlib import Path

from talentdesk.domain.import_tables import SCORES
from talentdesk.domain.people import PersonFile
from talentdesk.domain.programme import CompetencyModel
from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.files import as_file_name, make_folder
from talentdesk.exchange.table_sheet import write_table_sheet
from talentdesk.services.people import PersonFileOf
from talentdesk.services.setup import ProgrammeOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

Progress = Callable[[str, int, int], None]
Cancelled = Callable[[], bool]


def write_rating_forms(
    workspace: Workspace,
    raters: Sequence[str],
    people: Sequence[Id],
    folder: Path,
    say: Say,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[Path, ...]:
    """Write for each rater a workbook of the people by the model of their posts; several models, several.

    The rater's name stands there as the source; the competencies are columns with the steps of the scale to
    choose from. Nobody rates themselves. Raises ``RefusedError`` where nobody's post has
    a model, ``TroubleError``.
    """
    programme = workspace.ask(ProgrammeOf())
    groups: dict[str, list[PersonFile]] = {}
    for person in people:
        file = workspace.ask(PersonFileOf(person=person))
        if file is not None and programme.model(file.model) is not None:
            groups.setdefault(file.model, []).append(file)
    if not groups:
        raise refused(Reason.ROW_MISSING, id="model")
    make_folder(folder)
    made = [(rater, key) for rater in dict.fromkeys(filter(None, map(str.strip, raters))) for key in groups]
    written = []
    for at, (rater, key) in enumerate(made):
        if cancelled is not None and cancelled():
            raise TroubleError(Trouble.CANCELLED)
        if progress is not None:
            progress(say("Writing the form of {name}", name=rater), at, len(made))
        model = programme.model(key)
        assert model is not None
        rated = [one for one in groups[key] if rater not in (one.line.name, one.line.number)]
        if not rated:
            continue
        title = say("Rating form {rater}", rater=rater)
        if len(groups) > 1:
            title = f"{title} {say.text(model.name)}"
        path = folder / f"{as_file_name(title)}.xlsx"
        _write(path, model, rated, rater, workspace, say)
        written.append(path)
    return tuple(written)


def _write(
    path: Path,
    model: CompetencyModel,
    rated: Sequence[PersonFile],
    rater: str,
    workspace: Workspace,
    say: Say,
) -> None:
    columns = ("number", "name", "source", *(f"score:{item.key}" for item in model.items))
    rows = [(one.line.number, one.line.name, rater, *(None for _ in model.items)) for one in rated]
    programme = workspace.ask(ProgrammeOf())
    steps = tuple(str(step) for step in range(round(model.low), round(model.high) + 1))
    offered = {f"score:{item.key}": steps for item in model.items}
    write_table_sheet(path, SCORES, columns, say, programme=programme, rows=rows, offered=offered)
