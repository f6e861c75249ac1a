"""Paper of bad input: people of whom nothing is known, far too long words, a full disk, a cancelled job."""

import errno
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdf
import pytest

from talentdesk.domain.forms import About, Form, FormValues, PartKind
from talentdesk.domain.layouts import Layout, Part
from talentdesk.domain.texts import Id, Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.form_file import forms
from talentdesk.jobs.forms import draw_form, write_form
from talentdesk.jobs.packet import make_packet
from talentdesk.jobs.talent_cards import draw_cards, write_cards
from talentdesk.reports.forms.paper import draw_forms
from talentdesk.services.people import AddPerson, PeopleLines
from talentdesk.services.sessions import AddCandidates
from talentdesk.wording import Say, speaker
from tests.made import BEGIN
from tests.unit.services.made_workshop import Workshop, make_workshop

LONG_NAME = "欧阳娜仁托娅" * 10
NOBODY_HAS = "\U00020bb7"
OF_PEOPLE = [one for one in forms() if one.about is About.PERSON]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent")
    with made.workspace:
        yield made


def add(shop: Workshop, **values: str) -> Id:
    number = values.setdefault("number", "Z1")
    shop.workspace.do(AddPerson(values={**values}))
    return next(line.id for line in shop.workspace.ask(PeopleLines()) if line.number == number)


def text(data: bytes) -> str:
    return "".join(
        page.extract_text().replace("\n", "").replace(" ", "")
        for page in pypdf.PdfReader(io.BytesIO(data)).pages
    )


@pytest.mark.parametrize("language", list(Language))
def test_a_person_with_nothing_but_a_name_has_every_paper(
    shop: Workshop, tmp_path: Path, language: Language
) -> None:
    say, person = speaker(language), add(shop, name="白云")
    for form in OF_PEOPLE:
        assert "白云" in text(draw_form(shop.workspace, form, [person], say).data)
    assert "白云" in text(draw_cards(shop.workspace, [person], say).data)
    shop.workspace.do(AddCandidates(session=shop.session, people=(person,)))
    layout = Layout(parts=tuple(Part))
    packet = make_packet(shop.workspace, shop.session, tmp_path / "out", say, layout=layout)
    assert "白云" in text(packet.read_bytes())


@pytest.mark.parametrize("form", OF_PEOPLE, ids=lambda one: one.key)
def test_names_of_sixty_characters_and_words_of_three_thousand_are_nowhere_cut(form: Form) -> None:
    values = dict.fromkeys((part.value for part in form.parts if part.kind is PartKind.BOX), "霖" * 3000)
    filled = FormValues(values={**values, "person.name": LONG_NAME})
    printed = draw_forms(form, [filled], speaker(Language.ZH), BEGIN)
    told = text(printed.data)
    assert LONG_NAME in told
    assert told.count("霖") == 3000 * len([part for part in values if part])
    assert printed.missing == ()


def test_characters_no_font_has_are_listed_for_every_paper(shop: Workshop, tmp_path: Path) -> None:
    say, person = speaker(Language.ZH), add(shop, name=f"张{NOBODY_HAS}")
    for form in OF_PEOPLE:
        assert draw_form(shop.workspace, form, [person], say).missing == (NOBODY_HAS,)
    assert draw_cards(shop.workspace, [person], say).missing == (NOBODY_HAS,)


def _form(shop: Workshop, person: Id, path: Path, say: Say) -> object:
    return write_form(shop.workspace, OF_PEOPLE[0], [person], path, say)


def _cards(shop: Workshop, person: Id, path: Path, say: Say) -> object:
    return write_cards(shop.workspace, [person], path, say)


def _packet(shop: Workshop, person: Id, path: Path, say: Say) -> object:
    return make_packet(shop.workspace, shop.session, path.parent, say)


@pytest.mark.parametrize("write", [_form, _cards, _packet])
def test_a_full_disk_leaves_no_partial_file(
    shop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Callable[..., object]
) -> None:
    person, out = add(shop, name="白云"), tmp_path / "out"
    out.mkdir()

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as disk, pytest.raises(TroubleError) as caught:
        disk.setattr("talentdesk.exchange.files.os.fsync", full)
        write(shop, person, out / "a.pdf", speaker(Language.ZH))
    assert caught.value.trouble is Trouble.DISK_FULL
    assert list(out.iterdir()) == []


def test_a_cancelled_form_gives_nothing(shop: Workshop) -> None:
    filled = [FormValues(values={"person.name": f"人员{n}"}) for n in range(5)]
    asked: list[int] = []

    def tired() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(TroubleError) as caught:
        draw_forms(OF_PEOPLE[0], filled, speaker(Language.ZH), BEGIN, cancelled=tired)
    assert caught.value.trouble is Trouble.CANCELLED
