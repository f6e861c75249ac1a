"""The line under the board while a reason is asked for: who moved stays readable where room is short."""

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from tests.ui.made_session import MadeSession
from tests.ui.workshop_room import Room, made

__all__ = ["made"]


@pytest.mark.parametrize("language", list(Language))
def test_the_name_of_who_moved_is_never_cut(qtbot: QtBot, made: MadeSession, language: Language) -> None:
    room = Room(qtbot, made, language)
    page = room.page
    longest = max(made.board().cards, key=lambda card: len(card.name))
    page.acts.place((longest.candidate,), made.box(2 if room.number_of(longest.candidate) != 2 else 5), None)
    page.foot.setFixedWidth(930)
    page.foot.field.resize(page.foot.field.minimumSizeHint().width(), page.foot.field.height())
    assert page.foot.is_asking
    what = page.foot.field.what
    assert longest.name in what.text()
