"""A few people in a workspace, and short words for a page under test."""

from datetime import date

from talentdesk.domain.imports import Value
from talentdesk.domain.people import PersonFile
from talentdesk.domain.texts import Id
from talentdesk.services.histories import AddHistory
from talentdesk.services.people import AddPerson, PeopleLines, PersonFileOf
from talentdesk.services.workspace import Workspace

PEOPLE: tuple[dict[str, Value], ...] = (
    {
        "number": "E1",
        "name": "曾国强",
        "unit": "总部 / 制造部",
        "post": "厂长",
        "tier": "middle",
        "education": "硕士",
    },
    {
        "number": "E2",
        "name": "单雄",
        "unit": "总部",
        "post": "总裁",
        "tier": "executive",
        "education": "本科",
    },
    {
        "number": "E3",
        "name": "安心",
        "unit": "总部 / 制造部",
        "post": "班长",
        "education": "本科",
        "manager": "E1",
    },
    {"number": "E4", "name": "李强", "unit": "总部 / 销售部", "post": "班长", "active": "no"},
)


def fill(workspace: Workspace) -> dict[str, Id]:
    """Add the people; return their ids by number."""
    ids = {}
    for values in PEOPLE:
        ids[str(values["number"])] = str(workspace.do(AddPerson(values=values)).figures["id"])
    entry: dict[str, Value] = {"employer": "旧公司", "post": "工程师", "start": date(2010, 1, 1)}
    workspace.do(AddHistory(person=ids["E1"], kind="experience", values=entry))
    return ids


def file_of(workspace: Workspace, person: Id) -> PersonFile:
    found = workspace.ask(PersonFileOf(person=person))
    assert found is not None
    return found


def numbers(workspace: Workspace) -> list[str]:
    return [line.number for line in workspace.ask(PeopleLines(active_only=False))]
