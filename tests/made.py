"""What tests make: workspaces with a seeded clock and seeded ids, each filled once and then copied."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Generic, TypeVar

from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.services.workspace import Workspace

T = TypeVar("T")
U = TypeVar("U")
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


class Seeded:
    """A made clock and made ids that can be carried on from where they stopped."""

    def __init__(self, seed: int = 1, looks: int = 0, draws: int = 0) -> None:
        self.seed, self.looks, self.draws = seed, looks, draws
        self._clock = made_clock(BEGIN + timedelta(seconds=looks))
        self._ids = made_ids(seed)
        for _ in range(draws):
            self._ids()

    def clock(self) -> datetime:
        self.looks += 1
        return self._clock()

    def new_id(self) -> str:
        self.draws += 1
        return self._ids()


@dataclass(frozen=True)
class Mould(Generic[T]):
    """A file filled once: every commit waits for the disk, so that tests get copies."""

    data: bytes
    filled: T
    """What the filling returned: ids, mostly."""
    operator: str
    stopped: Seeded

    def lay(self, path: Path) -> None:
        """Write a copy to where no file is."""
        assert not path.exists(), path
        path.write_bytes(self.data)

    def copy(self, path: Path) -> Workspace:
        """Open a copy as if it had just been filled."""
        self.lay(path)
        return self._open(path, self.carried_on())

    def carried_on(self) -> Seeded:
        # Opening looks at the clock once more; whoever had filled the file here had it open already.
        return Seeded(self.stopped.seed, self.stopped.looks - 1, self.stopped.draws)

    def filled_on(self, fill: Callable[[Workspace], U]) -> Mould[U]:
        """Return another one: a copy of this that was filled further."""
        seeded = self.carried_on()
        with TemporaryDirectory() as folder:
            path = Path(folder) / "made.talent"
            self.lay(path)
            with self._open(path, seeded) as workspace:
                filled = fill(workspace)
            return Mould(path.read_bytes(), filled, self.operator, seeded)

    def _open(self, path: Path, seeded: Seeded) -> Workspace:
        return Workspace.open(
            path,
            operator=self.operator,
            clock=seeded.clock,
            new_id=seeded.new_id,
            read_programme=read_programme,
        )


@cache
def empty_mould(
    *,
    operator: str = "林岚",
    seed: int = 1,
    programme: str = "general",
    text: str = "",
    organisation: str = "云岭制造",
) -> Mould[None]:
    """Return a file with nothing in it, by a template or by the ``text`` of a programme."""
    seeded = Seeded(seed)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.talent"
        Workspace.create(
            path,
            operator=operator,
            clock=seeded.clock,
            new_id=seeded.new_id,
            read_programme=read_programme,
            organisation=organisation,
            language=Language.ZH,
            programme_text=text or template_text(programme),
        ).close()
        return Mould(path.read_bytes(), None, operator, seeded)


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
    mould = empty_mould(
        operator=operator, seed=seed, programme=programme, text=text, organisation=organisation
    )
    return mould.copy(path)


def create_workspace(path: Path) -> Workspace:
    """Make a workspace with nothing in it as the product does: the file is written here and now."""
    return Workspace.create(
        path,
        operator="林岚",
        clock=made_clock(),
        new_id=made_ids(),
        read_programme=read_programme,
        organisation="云岭制造",
        language=Language.ZH,
        programme_text=template_text("general"),
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
