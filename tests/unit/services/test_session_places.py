"""Where somebody stood in the newest session, as it may be told outside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.services.locking import LockSession
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.session_places import NewestPlaceOf
from tests.unit.services.made_workshop import Workshop, make_workshop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "a.talent")
    yield made
    made.workspace.close()


def test_the_calibrated_place_with_the_session_that_decided_it(shop: Workshop) -> None:
    for card in shop.board().cards:
        found = shop.workspace.ask(NewestPlaceOf(person=card.person))
        if card.calibrated is None:
            assert found is None
        else:
            assert found is not None
            assert (found.calibrated, found.proposed) == (card.calibrated, card.proposed)
            assert (found.session_name, found.locked) == ("生产系统校准会", False)
    assert shop.workspace.ask(NewestPlaceOf(person="nobody")) is None


def test_a_blind_session_tells_nothing_until_it_is_locked(shop: Workshop) -> None:
    person = next(card.person for card in shop.board().cards if card.calibrated)
    shop.workspace.do(SetBlind(session=shop.session, blind=True))
    assert shop.workspace.ask(NewestPlaceOf(person=person)) is None
    shop.workspace.do(LockSession(session=shop.session))
    found = shop.workspace.ask(NewestPlaceOf(person=person))
    assert found is not None
    assert found.locked
