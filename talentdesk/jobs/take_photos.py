"""Photos from a folder or zip: matched to people by file name, made small, kept in one step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from talentdesk.domain.photo_names import PHOTO_SIDE, PhotoMatch, Whose, whose
from talentdesk.domain.texts import Id
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.fence import Cancelled, Fence
from talentdesk.exchange.gathering import Found, gather
from talentdesk.services.importing.photos import PeopleToPicture, Pictured, SetPhotos
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say

PICTURES = frozenset((".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".jfif"))
"""How the names of pictures end."""

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPhoto:
    """A picture and whose it is."""

    file: str
    """As it was handed in, with folder or archive in front."""
    match: PhotoMatch
    person: Id = ""
    number: str = ""
    name: str = ""
    replaces: bool = False
    """Whether the person has another photo now."""
    twice: bool = False
    """Another picture of the same person goes before it; this one is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPhotos:
    """What is in a folder or zip: pictures with the people they are of, and files that are none."""

    photos: tuple[FoundPhoto, ...]
    passed: tuple[str, ...]
    places: tuple[Found, ...]
    """Where each picture lies, in the same order."""
    people: Pictured = field(repr=False)
    """The people they can be of."""

    @property
    def matched(self) -> tuple[FoundPhoto, ...]:
        """The pictures that will be taken over."""
        return tuple(one for one in self.photos if one.person and not one.twice)

    @property
    def unmatched(self) -> tuple[FoundPhoto, ...]:
        """The pictures nobody, or not one person only, fits."""
        return tuple(one for one in self.photos if not one.person or one.twice)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenPhotos:
    """What was taken over."""

    count: int
    unreadable: tuple[str, ...]
    entry: int


def find_photos(
    workspace: Workspace, paths: Sequence[Path], cancelled: Cancelled | None = None
) -> FoundPhotos:
    """Match pictures in files, folders and zips to people; nothing is written. Raises ``TroubleError``."""
    with Fence() as fence:
        gathered = gather(paths, fence, cancelled, PICTURES)
    people = workspace.ask(PeopleToPicture())
    photos = [
        _photo(one.name, whose(PurePosixPath(one.name).stem, people.by_number, people.by_name), people)
        for one in gathered.found
    ]
    return FoundPhotos(
        photos=_once_each(photos), passed=gathered.passed, places=gathered.found, people=people
    )


def with_person(found: FoundPhotos, at: int, person: Id) -> FoundPhotos:
    """Return the pictures with one given to a person by hand, or to nobody: then it stays out.

    What a hand gave goes before what the names of files say.
    """
    photos = [*found.photos]
    photos[at] = _photo(photos[at].file, Whose(PhotoMatch.CHOSEN, person), found.people)
    return replace(found, photos=_once_each(photos))


def look_at_photo(found: FoundPhotos, at: int, fence: Fence) -> bytes:
    """Return a picture as it would be kept. Raises ``TroubleError``."""
    return fence.photo(found.places[at].path, found.places[at].member, PHOTO_SIDE)


def _once_each(photos: Sequence[FoundPhoto]) -> tuple[FoundPhoto, ...]:
    """Return the pictures with all but one of each person marked as further ones."""
    first: dict[Id, int] = {}
    for at in sorted(range(len(photos)), key=lambda at: photos[at].match is not PhotoMatch.CHOSEN):
        first.setdefault(photos[at].person, at)
    return tuple(
        replace(one, twice=bool(one.person) and first[one.person] != at) for at, one in enumerate(photos)
    )


def _photo(file: str, found: Whose, people: Pictured) -> FoundPhoto:
    number, name = people.names.get(found.person, ("", ""))
    return FoundPhoto(
        file=file,
        match=found.match,
        person=found.person,
        number=number,
        name=name,
        replaces=found.person in people.with_photo,
    )


def take_photos(
    workspace: Workspace,
    found: FoundPhotos,
    say: Say,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> TakenPhotos:
    """Make the matched pictures small and keep them in one step; unreadable ones are left out and named.

    Raises ``TroubleError``, also when it was cancelled: then nothing is written.
    """
    photos: list[tuple[Id, bytes]] = []
    unreadable: list[str] = []
    matched = set(found.matched)
    wanted = [(at, one) for at, one in enumerate(found.photos) if one in matched]
    with Fence() as fence:
        for taken, (at, one) in enumerate(wanted):
            if cancelled is not None and cancelled():
                raise TroubleError(Trouble.CANCELLED)
            if progress is not None:
                progress(say("Reading {file}", file=PurePosixPath(one.file).name), taken, len(wanted))
            try:
                photos.append((one.person, look_at_photo(found, at, fence)))
            except TroubleError as error:
                if error.trouble is Trouble.CANCELLED:
                    raise
                unreadable.append(one.file)
    if not photos:
        return TakenPhotos(count=0, unreadable=tuple(unreadable), entry=0)
    done = workspace.do(SetPhotos(photos=tuple(photos)))
    return TakenPhotos(count=int(done.figures["count"] or 0), unreadable=tuple(unreadable), entry=done.entry)
