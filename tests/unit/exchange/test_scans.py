"""Scans are kept as what was scanned and nothing else; codes are found on paper that was photographed."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.scans import codes_of, read_scan
from talentdesk.reports.code import PacketCode
from talentdesk.reports.packet import draw_packet
from talentdesk.wording.say import speaker
from tests.unit.reports.made import issued
from tests.unit.reports.reading import picture

PACKET = issued(1)
CODE = PacketCode(PACKET.number, PACKET.fingerprint)


@pytest.fixture(scope="module")
def packet() -> bytes:
    return draw_packet(PACKET, speaker(Language.ZH)).data


def refusal(path: Path) -> Reason:
    with pytest.raises(RefusedError) as caught:
        read_scan(path)
    return caught.value.ruling.findings[0].reason


@pytest.mark.parametrize(("ending", "kind"), [("jpg", "JPEG"), ("png", "PNG")])
def test_a_picture_is_kept_without_what_it_says_of_itself(tmp_path: Path, ending: str, kind: str) -> None:
    path = tmp_path / f"scan.{ending}"
    image = Image.new("RGB", (300, 200), "white")
    exif = Image.Exif()
    exif[0x0110] = "SECRET CAMERA"
    exif[0x0112] = 6
    image.save(path, kind, exif=exif)
    assert b"SECRET" in path.read_bytes()
    scan = read_scan(path)
    assert b"SECRET" not in scan.data
    with Image.open(BytesIO(scan.data)) as kept:
        assert kept.size == (200, 300)
        assert not kept.getexif()
    assert (scan.kind, scan.pages) == (kind.lower(), 1)


def test_a_pdf_is_kept_as_its_pages_alone(tmp_path: Path, packet: bytes) -> None:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(BytesIO(packet)))
    writer.add_metadata({"/Author": "SECRET AUTHOR"})
    root: Any = writer.root_object
    script = DictionaryObject({NameObject("/S"): NameObject("/JavaScript")})
    root[NameObject("/OpenAction")] = script
    writer.add_attachment("secret.txt", b"SECRET FILE")
    writer.pages[0][NameObject("/PieceInfo")] = TextStringObject("SECRET")
    path = tmp_path / "scan.pdf"
    writer.write(path)
    scan = read_scan(path)
    kept = pypdf.PdfReader(BytesIO(scan.data))
    assert scan.pages == len(kept.pages) == len(writer.pages)
    assert not {"/Names", "/OpenAction", "/AcroForm"} & kept.root_object.keys()
    assert "SECRET" not in str(kept.metadata)
    assert "/PieceInfo" not in kept.pages[0]
    assert kept.pages[0].extract_text() == writer.pages[0].extract_text()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", b"\x89PNG\r\n\x1a\nnothing", b"GIF89a", b"MZ"])
def test_what_is_no_scan_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(data)
    assert refusal(path) is Reason.SCAN_NOT_READ


def test_an_encrypted_pdf_is_refused(tmp_path: Path, packet: bytes) -> None:
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(BytesIO(packet)))
    writer.encrypt("secret", algorithm="RC4-128")
    path = tmp_path / "scan.pdf"
    writer.write(path)
    assert refusal(path) is Reason.SCAN_NOT_READ


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(TroubleError) as caught:
        read_scan(tmp_path / "none.png")
    assert caught.value.trouble is Trouble.FILE_MISSING


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_the_code_is_found_on_a_slanted_photo_of_a_page(tmp_path: Path, packet: bytes, ending: str) -> None:
    page = picture(packet, 0, 150)
    path = tmp_path / f"photo.{ending}"
    page.convert("RGB").rotate(7, expand=True, fillcolor="grey").save(path)
    assert CODE.payload in list(codes_of(path))


def test_the_code_is_found_on_a_scanned_pdf_without_words(tmp_path: Path, packet: bytes) -> None:
    path = tmp_path / "scan.pdf"
    picture(packet, 0, 150).convert("RGB").save(path, "PDF", resolution=150)
    assert CODE.payload in list(codes_of(path))
