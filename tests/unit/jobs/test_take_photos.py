"""Photos from folders and zips: matched by name, made small, stripped, kept in one step."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from talentdesk.domain.photo_names import PHOTO_SIDE, PhotoMatch
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.jobs.take_photos import find_photos, take_photos, with_person
from talentdesk.services.people import PersonFileOf
from talentdesk.services.workspace import Workspace
from talentdesk.wording import speaker
from tests.unit.services.made_workshop import make_workshop
from tests.unit.services.test_take_back import TablesOf

SAY = speaker(Language.EN)
PLACE = 0x8825
"""EXIF tag of the place a picture was taken at."""
TURNED = 0x0112


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workshop(tmp_path / "a.talent").workspace as made:
        yield made


def picture(size: tuple[int, int] = (1200, 900), *, kind: str = "JPEG", colour: str = "red") -> bytes:
    exif = Image.Exif()
    exif[TURNED] = 6
    exif.get_ifd(PLACE)[1] = "N"
    sink = BytesIO()
    Image.new("RGB", size, colour).save(sink, kind, exif=exif, comment="secret")
    return sink.getvalue()


def photo_of(workspace: Workspace, person: str) -> bytes:
    found = workspace.ask(PersonFileOf(person=person))
    assert found is not None
    return found.photo


def test_a_folder_is_matched_made_small_and_taken_back(workspace: Workspace, tmp_path: Path) -> None:
    before = workspace.ask(TablesOf())
    folder = tmp_path / "照片"
    (folder / "东区").mkdir(parents=True)
    (folder / "1001.jpg").write_bytes(picture())
    (folder / "东区" / "欧阳明.png").write_bytes(picture((300, 200), kind="PNG"))
    (folder / "合影.jpg").write_bytes(picture())
    (folder / "1001 新.jpg").write_bytes(picture(colour="blue"))
    (folder / "1003.jpg").write_bytes(b"\xff\xd8\xff no picture")
    (folder / "说明.txt").write_text("hello")
    (folder / "._1004.jpg").write_bytes(b"leaving")
    found = find_photos(workspace, [folder])
    assert [(one.number, one.name) for one in found.matched] == [
        ("1001", "陈静"), ("1003", "曾国强"), ("1002", "欧阳明")
    ]  # fmt: skip
    assert {(one.file, one.match, one.twice) for one in found.unmatched} == {
        ("照片/1001.jpg", PhotoMatch.NUMBER, True), ("照片/合影.jpg", PhotoMatch.NOBODY, False)
    }  # fmt: skip
    assert found.passed == ("照片/说明.txt",)
    told: list[str] = []
    taken = take_photos(workspace, found, SAY, lambda what, done, of: told.append(what))
    assert (taken.count, taken.unreadable) == (2, ("照片/1003.jpg",))
    assert told[0] == "Reading 1001 新.jpg"
    data = photo_of(workspace, "p1")
    with Image.open(BytesIO(data)) as stored:
        assert (stored.format, stored.size) == ("JPEG", (360, PHOTO_SIDE))
        assert not stored.getexif()
        assert "comment" not in stored.info
    with Image.open(BytesIO(photo_of(workspace, "p2"))) as small:
        assert max(small.size) == 300
    again = find_photos(workspace, [folder])
    assert [one.replaces for one in again.matched] == [True, False, True]
    assert take_photos(workspace, again, SAY).entry == 0
    workspace.undo()
    assert workspace.ask(TablesOf()) == before


def test_a_zip_is_read_without_unpacking_it(workspace: Workspace, tmp_path: Path) -> None:
    archive = tmp_path / "photos.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("east/1004_李喆.jpeg", picture())
        made.writestr("__MACOSX/east/._1004_李喆.jpeg", b"x")
        made.writestr("bomb.png", b"\x89PNG\r\n\x1a\n")
    found = find_photos(workspace, [archive])
    assert [one.file for one in found.photos] == ["photos.zip/bomb.png", "photos.zip/east/1004_李喆.jpeg"]
    assert take_photos(workspace, found, SAY).count == 1
    assert photo_of(workspace, "p4").startswith(b"\xff\xd8\xff")


def test_cancelled_and_empty_write_nothing(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "1001.jpg").write_bytes(picture())
    found = find_photos(workspace, [tmp_path / "1001.jpg"])
    with pytest.raises(TroubleError) as error:
        take_photos(workspace, found, SAY, cancelled=lambda: True)
    assert error.value.trouble is Trouble.CANCELLED
    assert photo_of(workspace, "p1") == b""
    (tmp_path / "none").mkdir()
    with pytest.raises(TroubleError):
        find_photos(workspace, [tmp_path / "none"])


def test_what_a_hand_gives_goes_before_names_of_files(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("1001.jpg", "合影.jpg", "无人.jpg"):
        (tmp_path / name).write_bytes(picture())
    found = find_photos(workspace, [tmp_path])
    (kept,) = found.matched
    place = {one.file.split("/")[-1]: at for at, one in enumerate(found.photos)}
    given = with_person(found, place["合影.jpg"], kept.person)
    assert [one.file.split("/")[-1] for one in given.matched] == ["合影.jpg"]
    assert given.photos[place["1001.jpg"]].twice
    out = with_person(given, place["合影.jpg"], "")
    assert [one.file.split("/")[-1] for one in out.matched] == ["1001.jpg"]
    assert out.photos[place["合影.jpg"]].match is PhotoMatch.CHOSEN
    assert take_photos(workspace, out, SAY).count == 1
