"""Colours, badges, marks, earlier places and saved views on the workshop page."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from talentdesk.domain.card_values import Attribute, CardValues
from talentdesk.domain.marks import MarkKind
from talentdesk.domain.texts import Language
from talentdesk.services.board import BoardOf
from talentdesk.services.cycles import OpenCycle
from talentdesk.services.locking import LockSession
from talentdesk.services.marks import MarksOf
from talentdesk.services.sessions import AddCandidates, AddSession
from talentdesk.services.views import SavedViews, SaveView
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.ui.theme import application_theme
from talentdesk.ui.workshop.badges import MOST, Badge
from talentdesk.ui.workshop.filters import Facet, Trait
from talentdesk.ui.workshop.packing import Density
from talentdesk.ui.workshop.sight import Sight
from talentdesk.ui.workshop.view.choices import Choices
from talentdesk.ui.workshop.view.colours import coloured
from talentdesk.ui.workshop.view.earlier_item import SINGLE, EarlierItem
from talentdesk.ui.workshop.view.look import Earlier
from talentdesk.ui.workshop.view.mark_acts import OwnNoteSheet
from talentdesk.wording import speaker
from tests.ui.board_hands import box, shown_board
from tests.ui.made_board import made_board
from tests.ui.made_session import MAIN
from tests.ui.test_board_mouse import ids_in
from tests.ui.workshop_room import Room, entry, made, room, shown

__all__ = ["made", "room"]

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def sheet_of(room: Room) -> OwnNoteSheet | None:
    """Return the sheet for a note, if one is open."""
    return room.page.sight.marks.sheet


def key(room: Room, which: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    room.page.board.setFocus()
    QTest.keyClick(room.page.board, which, modifiers)


def marked(room: Room, kind: MarkKind) -> dict[str, str]:
    found = room.made.workspace.ask(MarksOf(session=room.made.session))
    return {mark.candidate: mark.value for mark in found if mark.kind is kind}


def badges(room: Room, candidate: str) -> tuple[Badge, ...]:
    scene = room.page.board.board
    return scene.badges_of(room.page.board.arrangement.cards[candidate])


# ---------------------------------------------------------------------------------------- marks


def test_g_flags_all_selected_cards_and_takes_the_flags_off_again(room: Room) -> None:
    ids = room.made.ids_in(room.made.box(5))[:3]
    room.page.board.select(ids)
    key(room, K.Key_G)
    assert marked(room, MarkKind.FLAG) == dict.fromkeys(ids, "talk")
    assert all(Badge.FLAG in badges(room, one) for one in ids)
    key(room, K.Key_G)
    assert marked(room, MarkKind.FLAG) == {}
    assert all(Badge.FLAG not in badges(room, one) for one in ids)
    room.desk.undo()
    assert set(marked(room, MarkKind.FLAG)) == set(ids)
    assert all(Badge.FLAG in badges(room, one) for one in ids)


def test_readiness_is_given_by_keys_and_by_the_menu_of_the_cards(room: Room) -> None:
    one, two = room.made.ids_in(room.made.box(5))[:2]
    room.page.board.select([one])
    key(room, K.Key_Y)
    menu = room.page.sight.marks.menu
    assert menu is not None and menu.isVisible()
    QTest.keyClick(menu, K.Key_Return)
    assert marked(room, MarkKind.READINESS) == {one: "now"}
    assert Badge.READY in badges(room, one)
    room.page.menus.open_cards((one, two), QPoint(10, 10))
    entry(room.page.menus.menu, "Later than three years").trigger()
    assert marked(room, MarkKind.READINESS) == {one: "later", two: "later"}
    assert Badge.READY not in badges(room, one)


def test_an_own_note_is_written_kept_and_taken_away(room: Room) -> None:
    one = room.made.ids_in(room.made.box(5))[0]
    room.page.board.select([one])
    key(room, K.Key_E)
    sheet = sheet_of(room)
    assert sheet is not None
    sheet.note.setPlainText("先听直接上级的意见")
    sheet.main_button.click()
    assert sheet_of(room) is None
    assert marked(room, MarkKind.NOTE) == {one: "先听直接上级的意见"}
    room.page.filter.pick(Facet.TRAIT, frozenset([Trait.NOTED]))
    assert shown(room.page) == frozenset([one])
    key(room, K.Key_E)
    sheet = sheet_of(room)
    assert sheet is not None and sheet.note.toPlainText() == "先听直接上级的意见"
    sheet.note.clear()
    sheet.main_button.click()
    assert marked(room, MarkKind.NOTE) == {}
    assert shown(room.page) == frozenset()


def test_a_locked_session_says_why_it_takes_no_flag(room: Room) -> None:
    room.desk.do(LockSession(session=room.made.session))
    one = room.made.ids_in(room.made.box(5))[0]
    room.page.board.select([one])
    key(room, K.Key_G)
    assert marked(room, MarkKind.FLAG) == {}
    assert room.page.board.said.isVisible()


@pytest.mark.parametrize("pressed", [K.Key_E, K.Key_Y])
def test_a_locked_session_opens_nothing_to_write_into(room: Room, pressed: Qt.Key) -> None:
    room.desk.do(LockSession(session=room.made.session))
    room.page.board.select([room.made.ids_in(room.made.box(5))[0]])
    key(room, pressed)
    assert sheet_of(room) is None and room.page.sight.marks.menu is None
    assert room.page.board.said.isVisible()


# ---------------------------------------------------------------------------------------- colours and badges


def test_cards_are_coloured_by_an_attribute_with_a_letter_for_each_class(room: Room) -> None:
    page = room.page
    page.sight.choose_look(replace(page.sight.look, by=Facet.GENDER))
    legend = page.sight.legend
    assert legend is not None and legend.isVisible()
    assert sorted(button.text() for button in legend.entries) == ["female  20", "male  20"]
    tints = [page.board.board.tint_of(card) for card in page.board.arrangement.cards.values()]
    assert {tint.letter for tint in tints if tint} == {"A", "B"}
    legend.entries[0].click()
    assert len(shown(page) or ()) == 20
    legend.closed.emit()
    assert not legend.isVisible()
    assert all(page.board.board.tint_of(card) is None for card in page.board.arrangement.cards.values())


def test_moved_cards_are_told_from_those_that_moved_far(room: Room) -> None:
    page = room.page
    one, two = room.made.ids_in(room.made.box(5))[:2]
    page.sight.choose_look(replace(page.sight.look, by=Trait.MOVED))
    page.board.drop_cards((one,), room.made.box(2))
    page.board.drop_cards((two,), room.made.box(1))
    cards, tint_of = page.board.arrangement.cards, page.board.board.tint_of
    near, far = tint_of(cards[one]), tint_of(cards[two])
    assert near is not None and far is not None
    assert far.letter == "A" and near.letter == "B"
    room.desk.undo()
    assert tint_of(page.board.arrangement.cards[two]) is None


def test_the_menu_of_looks_chooses_colours_badges_and_earlier_places(room: Room) -> None:
    page = room.page
    menu = page.view.colours.menu()
    menu.aboutToShow.emit()
    entry(menu, "Tier").trigger()
    assert page.sight.look.by is Facet.TIER
    entry(menu, "New in the post").trigger()
    entry(menu, "Of everybody").trigger()
    assert page.sight.look.earlier is Earlier.EVERYBODY
    assert page.sight.look.by is not None


def test_no_more_than_four_badges_stand_on_a_card(room: Room) -> None:
    page = room.page
    fresh = next(
        card for card in page.board.arrangement.cards.values() if card.new_in_post and card.calibrated
    )
    one = fresh.candidate
    page.board.select([one])
    key(room, K.Key_G)
    page.sight.marks.mark((one,), MarkKind.READINESS, "now")
    page.sight.marks.mark((one,), MarkKind.NOTE, "…")
    page.board.drop_cards(
        (one,), room.made.box(1) if fresh.calibrated != room.made.box(1) else room.made.box(9)
    )
    found = badges(room, one)
    assert len(found) > MOST
    item = page.board.board.cards[one]
    assert item.look.badges == found
    page.sight.choose_look(replace(page.sight.look, badges=frozenset([Badge.FLAG])))
    assert badges(room, one) == (Badge.FLAG,)


# ---------------------------------------------------------------------------------------- earlier cycles


def hold_an_earlier_cycle(room: Room) -> tuple[str, str]:
    """A cycle before this one in which the first person of box 5 stood in box 9."""
    one = room.made.ids_in(room.made.box(5))[0]
    person = room.made.card(one).person
    do = room.desk.do
    cycle = do(OpenCycle(name="2025", start=date(2025, 10, 1), end=date(2025, 12, 31)))
    assert cycle is not None
    session = do(
        AddSession(cycle=str(cycle.figures["id"]), name="去年", on=date(2025, 11, 1), schemes=(MAIN,))
    )
    assert session is not None
    before = str(session.figures["id"])
    do(AddCandidates(session=before, people=(person,)))
    board = room.made.workspace.ask(BoardOf(session=before))
    assert board is not None
    do(
        PlaceCandidates(
            session=before,
            scheme=MAIN,
            candidates=(board.cards[0].candidate,),
            placement=room.made.box(9),
        )
    )
    return one, person


def test_h_shows_the_place_of_the_last_cycle_of_the_selection_then_of_everybody(room: Room) -> None:
    one, _ = hold_an_earlier_cycle(room)
    page = room.page
    page.open_at(room.made.session)
    page.board.select([one])
    key(room, K.Key_H)
    item = page.sight.earlier
    assert item is not None and item.isVisible()
    (ghost,) = item.ghosts
    assert page.board.board.boxes[room.made.box(9)].sceneBoundingRect().contains(ghost.outline.center())
    page.board.select(room.made.ids_in(room.made.box(2))[:1])
    counts = [len(item.ghosts)]
    for _ in range(2):
        key(room, K.Key_H)
        counts.append(len(item.ghosts))
    assert counts == [0, 1, 0]
    assert page.sight.earlier is not None and not page.sight.earlier.isVisible()


def test_who_stands_far_from_the_last_cycle_is_found_and_badged(room: Room) -> None:
    one, _ = hold_an_earlier_cycle(room)
    page = room.page
    page.open_at(room.made.session)
    page.filter.pick(Facet.TRAIT, frozenset([Trait.FAR]))
    assert shown(page) == frozenset([one])
    page.sight.choose_look(replace(page.sight.look, badges=frozenset([Badge.FAR])))
    assert badges(room, one) == (Badge.FAR,)


# ---------------------------------------------------------------------------------------- saved views


def names(room: Room) -> list[str]:
    return [view.name for view in room.made.workspace.ask(SavedViews(place="workshop"))]


def test_a_view_is_saved_and_brings_back_filter_colour_and_look(room: Room) -> None:
    page = room.page
    page.filter.pick(Facet.GENDER, frozenset(["f"]))
    page.sight.choose_look(replace(page.sight.look, by=Facet.TIER))
    page.board.look(arrows=True, flipped=True, density=Density.EVERYONE)
    page.sight.views.open_new()
    sheet = page.sight.views.sheet
    assert sheet is not None and sheet.name.hasFocus()
    QTest.keyClicks(sheet.name, "Women by tier")
    QTest.keyClick(sheet.name, K.Key_Return)
    assert page.sight.views.sheet is None
    assert names(room) == ["Women by tier"]
    page.filter.reset()
    page.sight.choose_look(replace(page.sight.look, by=None))
    page.board.look(arrows=False, flipped=False, density=Density.NAMES)
    page.view.setFocus()
    QTest.keyClick(page.view, K.Key_1, ALT)
    view = page.board.view_state
    assert len(shown(page) or ()) == 20
    assert page.sight.look.by is Facet.TIER
    assert (view.arrows, view.flipped, view.density) == (True, True, Density.EVERYONE)
    menu = page.view.views.menu()
    menu.aboutToShow.emit()
    assert entry(menu, "Women by tier").isChecked()


def test_views_are_renamed_ordered_replaced_and_deleted_by_keys(room: Room) -> None:
    page = room.page
    for name in ("A", "B", "C"):
        room.desk.do(SaveView(place="workshop", name=name, content="{}"))
    page.sight.views.open_sheet()
    sheet = page.sight.views.sheet
    assert sheet is not None
    sheet.list.setFocus()
    sheet.list.setCurrentRow(2)
    QTest.keyClick(sheet.list, K.Key_Up, ALT)
    assert names(room) == ["A", "C", "B"]
    sheet.list.setCurrentRow(0)
    QTest.keyClick(sheet.list, K.Key_Delete)
    assert names(room) == ["C", "B"]
    sheet.list.item(0).setText("B")
    assert names(room) == ["C", "B"], "two views of a name"
    assert sheet.error
    assert sheet.list.item(0).text() == "C"
    sheet.list.item(0).setText("D")
    assert names(room) == ["D", "B"]
    assert not sheet.error
    room.desk.undo()
    assert names(room) == ["C", "B"]


def test_a_view_nobody_can_read_is_told_and_changes_nothing(room: Room) -> None:
    page = room.page
    text = '{"picks": {"nonsense": ["x"], "tier": ["middle"], "gender": 7}, "scheme": "gone", "colour": "x"}'
    room.desk.do(SaveView(place="workshop", name="old", content=text))
    page.sight.views.apply_number(0)
    assert len(room.shell.strips) == 1 and "old" in room.shell.strips[0]
    assert page.filter.filter.picked(Facet.TIER) == {"middle"}
    assert page.sight.look.by is None
    page.sight.views.apply_number(5)
    QApplication.processEvents()
    assert page.filter.filter.picked(Facet.TIER) == {"middle"}


def test_the_tooltip_says_marks_and_what_a_card_is_coloured_by(room: Room) -> None:
    page = room.page
    one = room.made.ids_in(room.made.box(5))[0]
    page.sight.marks.mark((one,), MarkKind.FLAG, "watch")
    page.sight.marks.mark((one,), MarkKind.NOTE, "先听直接上级的意见")
    page.sight.choose_look(replace(page.sight.look, by=Facet.TIER))
    tip = page.board.words.card_tip(page.board.arrangement.cards[one])
    assert "Flag: Watch" in tip
    assert "Own note: 先听直接上级的意见" in tip
    assert "Tier: " in tip


def test_units_and_managers_are_coloured_where_people_part_first() -> None:
    board, rules = made_board(4)
    ids = [card.candidate for card in board.cards]
    paths = ("集团 / 制造 / 一厂", "集团 / 制造 / 二厂", "集团 / 研发", "集团 / 研发 / 电控")
    sight = Sight(
        values=CardValues(
            columns={
                Attribute.UNIT: dict(zip(ids, paths, strict=True)),
                Attribute.MANAGER: dict(zip(ids, ("m1", "m2", "top", "m3"), strict=True)),
            },
            managers={"m1": "left", "m2": "left", "m3": "right", "left": "top", "right": "top"},
            names={"left": "Left", "right": "Right", "top": "Top"},
        )
    )
    say = speaker(Language.EN)
    choices = Choices(board.cards, board.scheme, sight, rules, say)
    theme = application_theme().values
    units = coloured(Facet.UNIT, board, sight, choices, theme, say)
    assert [(one.name, one.count) for one in units.classes] == [("制造", 2), ("研发", 2)]
    leads = coloured(Facet.MANAGER, board, sight, choices, theme, say)
    assert {(one.name, one.count) for one in leads.classes} == {("Left", 2), ("Right", 1), ("Top", 1)}
    assert len({tint.letter for tint in leads.tints.values()}) == 3


@pytest.mark.parametrize("width", [1900, 920])
@pytest.mark.parametrize(("letter", "words"), [(K.Key_U, "Colour by"), (K.Key_V, "No saved views yet")])
def test_the_menus_of_looks_and_views_open_by_keys_at_every_width(
    room: Room, qtbot: QtBot, letter: Qt.Key, words: str, width: int
) -> None:
    room.shell.window.resize(width, 760)
    key(room, letter, CTRL | SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert words in [action.text() for action in menu.actions()]
    menu.close()


def test_many_earlier_places_are_counted_from_box_to_box(qtbot: QtBot) -> None:
    view, _ = shown_board(qtbot, 60)
    item = EarlierItem(view.board.ink)
    view.board.addItem(item)
    there = ids_in(view, box(view, 5))
    corner = box(view, 9)
    few, many = there[: SINGLE // 4], [card.candidate for card in view.arrangement.cards.values()]
    item.show_places(few, lambda _: corner, view.arrangement, view.board)
    assert [ghost.text for ghost in item.ghosts] == [view.arrangement.cards[one].name for one in few]
    item.show_places(many, lambda _: corner, view.arrangement, view.board)
    elsewhere = [one for one in many if view.arrangement.where(one) != corner]
    assert sum(ghost.count for ghost in item.ghosts) == len(elsewhere)
    assert len(item.ghosts) == len({view.arrangement.where(one) for one in elsewhere})
    item.show_places((), lambda _: corner, view.arrangement, view.board)
    assert not item.isVisible()
