"""What tests make: workspaces with a seeded clock and seeded ids."""

import random
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.services.workspace import Workspace

BEGIN = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
"""When every test begins."""


def made_clock(begin: datetime = BEGIN) -> Callable[[], datetime]:
    """Return a clock that moves on one second a look."""
    seconds = iter(range(10**9))
    return lambda: begin + timedelta(seconds=next(seconds))


def made_ids(seed: int = 1) -> Callable[[], str]:
    """Return a source of ids, the same for the same seed."""
    source = random.Random(seed)
    return lambda: str(uuid.UUID(int=source.getrandbits(128), version=4))


def make_workspace(
    path: Path,
    *,
    operator: str = "林岚",
    seed: int = 1,
    programme: str = "general",
    text: str = "",
    organisation: str = "云岭制造",
) -> Workspace:
    """Make a workspace with nothing in it, by a template or by the ``text`` of a programme."""
    return Workspace.create(
        path,
        operator=operator,
        clock=made_clock(),
        new_id=made_ids(seed),
        read_programme=read_programme,
        organisation=organisation,
        language=Language.ZH,
        programme_text=text or template_text(programme),
    )


def reopen(path: Path, *, operator: str = "林岚", seed: int = 2, look: bool = False) -> Workspace:
    """Open a workspace as a later run would."""
    return Workspace.open(
        path,
        operator=operator,
        clock=made_clock(BEGIN + timedelta(days=1)),
        new_id=made_ids(seed),
        read_programme=read_programme,
        look=look,
    )
