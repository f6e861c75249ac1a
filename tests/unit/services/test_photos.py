"""Photos are kept once however many share one, and many are read at once."""

from hashlib import sha256

from talentdesk.services.people import SetPhoto
from talentdesk.services.photos import PhotosOf
from tests.unit.services.made_workshop import Workshop


def picture(number: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + number.to_bytes(20, "big")


def named(data: bytes) -> str:
    return sha256(data).hexdigest()


def test_photos_are_read_by_their_fingerprints_and_those_there_are_none_of_left_out(shop: Workshop) -> None:
    for person, number in (("p1", 1), ("p2", 2), ("p3", 1)):
        shop.workspace.do(SetPhoto(person=person, data=picture(number)))
    one, two, gone = (named(picture(number)) for number in (1, 2, 3))
    found = shop.workspace.ask(PhotosOf(photos=(one, "", gone, one, two)))
    assert found == {one: picture(1), two: picture(2)}
    assert shop.workspace.ask(PhotosOf(photos=())) == {}


def test_more_photos_than_a_question_can_name_are_all_read(shop: Workshop) -> None:
    shop.workspace.do(SetPhoto(person="p1", data=picture(1)))
    shop.workspace.do(SetPhoto(person="p2", data=picture(2)))
    others = tuple(named(picture(number)) for number in range(3, 1100))
    asked = (named(picture(1)), *others, named(picture(2)))
    assert set(shop.workspace.ask(PhotosOf(photos=asked)).values()) == {picture(1), picture(2)}


def test_a_photo_two_share_stays_when_one_of_them_gives_it_up(shop: Workshop) -> None:
    for person in ("p1", "p3"):
        shop.workspace.do(SetPhoto(person=person, data=picture(1)))
    shop.workspace.do(SetPhoto(person="p1", data=b""))
    assert set(shop.workspace.ask(PhotosOf(photos=(named(picture(1)),))).values()) == {picture(1)}
    assert shop.workspace.verify().sound
