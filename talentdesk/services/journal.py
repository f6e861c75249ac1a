"""The journal: entries chained by hash, written in the transaction of the command they speak of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import count, repeat
from typing import TYPE_CHECKING

from sqlalchemy import Connection, insert, select

from talentdesk.domain.change import Changed, StepKind
from talentdesk.domain.ruling import Figure
from talentdesk.domain.snapshot import canonical
from talentdesk.models.journal import EntryRow, ImageRow
from talentdesk.models.people import BlobRow
from talentdesk.services import bulk, images
from talentdesk.services.commands import Nature
from talentdesk.services.images import Image, Key
from talentdesk.services.steps import GENESIS, Head

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from talentdesk.domain.journal import Verdict

_IMAGE = ("entry", "position", "table", "key", "before", "after", "before_hash", "after_hash")
_IMAGE_LINE = "%s\x1f%s\x1f%s\x1f%s\n"
"""Table, key, and the hashes of the images before and after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry about to be written."""

    id: str
    kind: StepKind
    action: str
    figures: Mapping[str, Figure]
    at: datetime
    who: str
    why: str = ""
    nature: Nature = Nature.STEP
    joined: bool = False
    undoes: int | None = None


def write(connection: Connection, entry: Entry, changed: list[Image], previous: Head) -> Head:
    """Write an entry and its images behind ``previous``; return the new head."""
    number = previous.number + 1
    tables, keys, befores, afters = zip(*changed, strict=True) if changed else ((), (), (), ())
    before_hashes, after_hashes = list(map(images.digest, befores)), list(map(images.digest, afters))
    values = {
        "number": number,
        "id": entry.id,
        "kind": entry.kind.value,
        "action": entry.action,
        "figures": canonical(dict(entry.figures)),
        "at": entry.at.isoformat(timespec="milliseconds"),
        "who": entry.who,
        "reason": entry.why,
        "nature": entry.nature.value,
        "joined": entry.joined,
        "undoes": entry.undoes,
        "images_hash": _images_hash(zip(tables, keys, before_hashes, after_hashes, strict=True)),
        "previous_hash": previous.hash,
    }
    digest = _chain_hash(values)
    connection.execute(insert(EntryRow), [{**values, "at": entry.at, "hash": digest}])
    if changed:
        rows = zip(repeat(number), count(), tables, keys, befores, afters, before_hashes, after_hashes)
        bulk.put(connection, ImageRow.__tablename__, _IMAGE, list(rows))
    return Head(number, digest, entry.at)


def touched(rows: Session, entries: Iterable[int], key: str) -> bool:
    """Tell whether any of the entries touched the row of a key."""
    wanted = select(ImageRow.entry).where(ImageRow.entry.in_(list(entries)), ImageRow.key == key).limit(1)
    return rows.execute(wanted).first() is not None


def verify(rows: Session) -> Verdict:
    """Prove integrity, the chain, and that every row equals its newest after image."""
    from talentdesk.domain.journal import Verdict

    connection = rows.connection()
    faults = [
        f"integrity: {line}"
        for (line,) in connection.exec_driver_sql("PRAGMA integrity_check")
        if line != "ok"
    ]
    faults += [
        f"foreign key: {row[0]}/{row[1]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    newest, hashes, image_faults = _fold_images(connection)
    faults += image_faults
    chain = list(_walk_chain(connection, hashes))
    faults += [fault for fault in chain if fault]
    count = 0
    for table in sorted(images.journalled()):
        for key, image in images.read_all(connection, table):
            count += 1
            if newest.pop((table, key), "") != images.digest(image):
                faults.append(f"row: {table}/{key}")
    faults += [f"row missing: {table}/{key}" for (table, key), digest in newest.items() if digest]
    for sha, data in rows.execute(select(BlobRow.sha256, BlobRow.data)):
        if hashlib.sha256(data).hexdigest() != sha:
            faults.append(f"blob: {sha}")
    return Verdict(sound=not faults, entries=len(chain), rows=count, faults=tuple(faults))


def _fold_images(connection: Connection) -> tuple[dict[Key, str], dict[int, str], list[str]]:
    """Return the newest after hash per row, the images hash per entry, and images that misfit their hash."""
    newest: dict[Key, str] = {}
    gathered: dict[int, hashlib._Hash] = {}
    faults: list[str] = []
    statement = (
        'SELECT entry, "table", key, before, after, before_hash, after_hash'
        " FROM journal_image ORDER BY entry, position"
    )
    for entry, table, key, before, after, before_hash, after_hash in connection.exec_driver_sql(statement):
        # An image blanked by law keeps its hash; only one that is there can be compared.
        for image, digest in ((before, before_hash), (after, after_hash)):
            if image is not None and images.digest(image) != digest:
                faults.append(f"image: entry {entry} {table}/{key}")
        whole = images.complete(table, after)
        newest[(table, key)] = after_hash if whole is after else images.digest(whole)
        line = gathered.setdefault(entry, hashlib.sha256())
        line.update((_IMAGE_LINE % (table, key, before_hash, after_hash)).encode())
    return newest, {entry: line.hexdigest() for entry, line in gathered.items()}, faults


def _walk_chain(connection: Connection, hashes: Mapping[int, str]) -> Iterator[str]:
    """Yield the fault of each entry, empty where it is sound."""
    previous, expected = GENESIS, 1
    statement = (
        "SELECT number, id, kind, action, figures, at, who, reason, nature, joined, undoes, images_hash,"
        " previous_hash, hash FROM journal_entry ORDER BY number"
    )
    for row in connection.exec_driver_sql(statement).mappings():
        values = dict(row)
        digest = values.pop("hash")
        values["joined"] = bool(values["joined"])
        sound = (
            values["number"] == expected
            and values["previous_hash"] == previous
            and values["images_hash"] == hashes.get(values["number"], _images_hash(()))
            and digest == _chain_hash(values)
        )
        yield "" if sound else f"chain: entry {values['number']}"
        previous, expected = digest, expected + 1


def _chain_hash(values: Mapping[str, object]) -> str:
    text = json.dumps(dict(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _images_hash(lines: Iterable[tuple[str, str, str, str]]) -> str:
    return hashlib.sha256("".join(map(_IMAGE_LINE.__mod__, lines)).encode()).hexdigest()


def news(kind: StepKind, action: str, changed: list[Image]) -> Changed:
    """Return what pages are told of a step."""
    subjects, ids = images.subjects_and_ids(changed)
    return Changed(kind=kind, action=action, subjects=subjects, ids=ids)


def commit(rows: Session) -> None:
    """Commit; a commit the engine refuses leaves its transaction open, which SQLAlchemy takes for ended."""
    driver = rows.connection().connection.driver_connection
    assert driver is not None
    try:
        rows.commit()
    except BaseException:
        if driver.in_transaction:
            driver.rollback()
        raise
