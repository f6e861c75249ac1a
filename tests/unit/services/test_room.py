"""What the projector is given: nothing the programme keeps out of the room is read at all."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import event

from talentdesk.domain.programme import Programme
from talentdesk.exchange.programme_file import read_programme
from talentdesk.services.room import RoomGridOf
from talentdesk.services.workspace import Workspace
from tests.made import made_clock, made_ids
from tests.unit.services.made_workshop import make_workshop


def open_with(path: Path, *fields: str) -> Workspace:
    """Open a workshop under a programme that allows only some fields in the room."""

    def read(text: str) -> Programme:
        return replace(read_programme(text), room_fields=fields)

    return Workspace.open(path, operator="林岚", clock=made_clock(), new_id=made_ids(3), read_programme=read)


def asked(workspace: Workspace, session: str) -> tuple[list[str], list[Any]]:
    """Ask for the grid; return the statements that were sent and the cards."""
    sent: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        sent.append(statement)

    event.listen(workspace.engine, "before_cursor_execute", note)
    grid = workspace.ask(RoomGridOf(session=session))
    event.remove(workspace.engine, "before_cursor_execute", note)
    assert grid is not None
    return sent, list(grid.cards)


def test_names_stay_in_the_file_where_they_are_not_for_the_room(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "a.talent")
    shop.workspace.close()
    with open_with(tmp_path / "a.talent", "post") as workspace:
        sent, cards = asked(workspace, shop.session)
    columns = "\n".join(sent)
    for hidden in ("person.name", "person.number", "birth_date", "gender", "unit.path", "photo", "rating"):
        assert hidden not in columns
    assert "post.title" in columns
    assert {card.name for card in cards} == {""}
    assert {card.unit for card in cards} == {""}
    assert {card.post for card in cards} == {"生产经理", "生产总监"}
    assert sorted(card.initials for card in cards) == [str(number) for number in range(1, 8)]


def test_age_pay_and_votes_are_never_read_whatever_is_allowed(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "a.talent")
    shop.workspace.close()
    with open_with(tmp_path / "a.talent", "name", "post", "unit", "photo", "birth_date") as workspace:
        sent, cards = asked(workspace, shop.session)
    columns = "\n".join(sent)
    for hidden in ("birth_date", "gender", "in_favour", "reason", "note"):
        assert hidden not in columns
    assert "陈静" in {card.name for card in cards}
