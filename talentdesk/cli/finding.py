"""Finding whom and what a command names."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from talentdesk.cli.outset import CommandError
from talentdesk.domain.texts import Id
from talentdesk.wording.say import Say

if TYPE_CHECKING:
    from talentdesk.services.workspace import Workspace


def find_people(workspace: "Workspace", wanted: Sequence[str], say: Say) -> list[Id]:
    """Return the ids of people by number, else by a name that only one bears. Raises ``CommandError``."""
    from talentdesk.services.people import PeopleLines

    lines = workspace.ask(PeopleLines(active_only=False))
    ids: list[Id] = []
    for one in wanted:
        found = [line for line in lines if line.number == one] or [line for line in lines if line.name == one]
        if not found:
            raise CommandError(say("There is nobody called “{name}”.", name=one))
        if len(found) > 1:
            numbers = ", ".join(line.number for line in found)
            text = say(
                "Several people are called “{name}”; give a number: {numbers}.", name=one, numbers=numbers
            )
            raise CommandError(text)
        ids.append(found[0].id)
    return ids
