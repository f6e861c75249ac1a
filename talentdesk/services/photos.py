"""Photos by their fingerprint, many at once."""

from dataclasses import dataclass

from sqlalchemy import select

from talentdesk.models.people import BlobRow
from talentdesk.services.commands import Query, Reading

_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotosOf(Query[dict[str, bytes]]):
    """Photos by SHA-256, as cards name them; those the file does not hold are left out."""

    photos: tuple[str, ...]

    def run(self, reading: Reading) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        wanted = [photo for photo in dict.fromkeys(self.photos) if photo]
        for start in range(0, len(wanted), _AT_ONCE):
            rows = select(BlobRow.sha256, BlobRow.data).where(
                BlobRow.sha256.in_(wanted[start : start + _AT_ONCE])
            )
            found |= {sha256: data for sha256, data in reading.rows.execute(rows)}
        return found
