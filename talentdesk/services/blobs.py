"""Bytes beside the tables: photos, scans, drawn signatures."""

import hashlib

from sqlalchemy.orm import Session

from talentdesk.domain.ruling import Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.models.people import BlobRow


def keep_blob(rows: Session, kind: str, data: bytes) -> str:
    """Keep bytes beside the tables, once however often they are wanted; return their SHA-256."""
    digest = hashlib.sha256(data).hexdigest()
    if rows.get(BlobRow, digest) is None:
        rows.add(BlobRow(sha256=digest, kind=kind, data=data))
    return digest


def bytes_of(rows: Session, digest: str, of: Id) -> bytes:
    """Return kept bytes; ``of`` is the row that names them. Raises ``RefusedError`` where there are none."""
    blob = rows.get(BlobRow, digest)
    if blob is None:
        raise refused(Reason.ROW_MISSING, id=of)
    return blob.data
