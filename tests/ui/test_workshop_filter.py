"""The filter of the workshop: fields and values, by mouse and by keys, in the room too."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem

from talentdesk.domain.card_values import Attribute, CardSigns, CardValues, EarlierPlace
from talentdesk.domain.marks import MarkKind
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.workshop import PlaceCandidates
from talentdesk.ui.workshop.filters import CardFilter, Facet, Trait
from talentdesk.ui.workshop.sight import Sight
from talentdesk.ui.workshop.view.filter_popup import FilterPopup
from tests.ui.made_board import made_board
from tests.ui.made_session import FIT, MAIN
from tests.ui.workshop_room import Room, made, room, shown

__all__ = ["made", "room"]

K = Qt.Key


def popup(room: Room, facet: Facet | None = None) -> FilterPopup:
    room.page.filter.wanted.emit(facet)
    found = room.page.sight.popup
    assert found is not None
    return found


def item(popup: FilterPopup, text: str) -> QTreeWidgetItem:
    found = popup.values.findItems(text, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    assert found, text
    return found[0]


def tick(popup: FilterPopup, text: str) -> None:
    """Tick a value by the mouse, on its box."""
    there = item(popup, text)
    popup.values.scrollToItem(there)
    rect = popup.values.visualItemRect(there)
    QTest.mouseClick(
        popup.values.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(rect.left() + 9, rect.center().y()),
    )


def test_values_of_a_field_are_ticked_together_and_fields_against_each_other(room: Room) -> None:
    page = room.page
    open_ = popup(room, Facet.POST)
    tick(open_, "生产经理")
    tick(open_, "华东区域经理")
    posts = {"生产经理", "华东区域经理"}
    assert set(shown(page) or ()) == {c.candidate for c in room.made.board().cards if c.post in posts}
    page.filter.pick(Facet.TRAIT, frozenset([Trait.NEW_IN_POST]))
    both = {c.candidate for c in room.made.board().cards if c.post in posts and c.new_in_post}
    assert set(shown(page) or ()) == both
    assert page.filter.count.text() == f"{len(both)} of 40"
    assert "2" in page.filter.button.text()


def test_a_value_is_found_and_ticked_by_keys_alone(room: Room) -> None:
    page = room.page
    page.board.setFocus()
    QTest.keyClick(
        page.board, K.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    open_ = page.sight.popup
    assert open_ is not None and open_.isVisible()
    open_.fields.setCurrentRow(
        [open_.fields.item(i).text() for i in range(open_.fields.count())].index("Tier")
    )
    QTest.keyClick(open_.fields, K.Key_Right)
    assert open_.values.hasFocus()
    QTest.keyClick(open_.values, K.Key_Space)
    QTest.keyClick(open_.values, K.Key_Return)
    assert not open_.isVisible()
    seen = {card.tier for card in room.made.board().cards if card.candidate in (shown(page) or ())}
    assert seen == {"executive"}


def test_searching_leaves_only_what_holds_the_word(room: Room) -> None:
    open_ = popup(room, Facet.POST)
    open_.search.setText("财务")
    items = [open_.values.topLevelItem(at) for at in range(open_.values.topLevelItemCount())]
    visible = [one.text(0) for one in items if one is not None and not one.isHidden()]
    assert len(visible) == 1 and visible[0].startswith("财务部副经理")


def test_age_and_gender_are_filtered_by_bands_and_words(room: Room) -> None:
    open_ = popup(room, Facet.GENDER)
    tick(open_, "Female")
    assert len(shown(room.page) or ()) == 20
    open_ = popup(room, Facet.AGE)
    tick(open_, "45–49")
    assert len(shown(room.page) or ()) == 20
    assert room.page.filter.filter.picked(Facet.AGE) == {"45"}


def test_a_chip_reads_as_a_sentence_and_its_cross_takes_the_field_away(room: Room) -> None:
    page = room.page
    room.shell.window.resize(1900, 900)
    page.filter.pick(Facet.TIER, frozenset(["middle"]))
    chip = page.filter.chips[Facet.TIER]
    assert chip.text == "Tier: Middle managers"
    chip.removed.emit()
    assert shown(page) is None
    assert not page.filter.chips


def test_a_filter_follows_what_changes(room: Room) -> None:
    page = room.page
    page.filter.pick(Facet.TRAIT, frozenset([Trait.MOVED]))
    assert shown(page) == frozenset()
    one = room.made.ids_in(room.made.box(5))[0]
    room.desk.do(
        PlaceCandidates(session=room.made.session, scheme=MAIN, candidates=(one,), placement=room.made.box(2))
    )
    assert shown(page) == frozenset([one])
    assert page.filter.count.text() == "1 of 40"


def test_the_room_sees_the_same_cards_and_is_told_how_many(room: Room) -> None:
    page = room.page
    page.filter.pick(Facet.GENDER, frozenset(["f"]))
    page.room.open()
    window = page.room.window
    assert window is not None and window.layout_now is not None
    there = {cell.card.candidate for box in window.layout_now.boxes for cell in box.cells}
    assert there <= (shown(page) or frozenset())
    assert sum(box.count for box in window.layout_now.boxes) == 20
    view = page.board.view_state
    # Ids only: neither the field nor its value reaches the window of the room.
    assert window.grid is not None and not hasattr(window.grid.cards[0], "gender")
    assert view.shown == shown(page)
    window.close()


def test_a_unit_and_a_manager_let_everybody_below_through() -> None:
    board, _ = made_board(6)
    ids = [card.candidate for card in board.cards]
    paths = ("集团 / 制造 / 一厂", "集团 / 制造", "集团 / 制造业务", "集团", "集团 / 研发", "")
    leads = ("m1", "m2", "m3", "top", "m1", "")
    sight = Sight(
        values=CardValues(
            columns={
                Attribute.UNIT: {one: path for one, path in zip(ids, paths, strict=True) if path},
                Attribute.MANAGER: {one: lead for one, lead in zip(ids, leads, strict=True) if lead},
            },
            managers={"m1": "m2", "m2": "top", "m3": "top"},
            names={},
        )
    )

    def passing(facet: Facet, *values: str) -> list[int]:
        found = CardFilter().with_picked(facet, values).of(board.cards, sight, board.scheme)
        return [ids.index(one) for one in sorted(found or (), key=ids.index)]

    assert passing(Facet.UNIT, "集团 / 制造") == [0, 1]
    assert passing(Facet.UNIT, "集团") == [0, 1, 2, 3, 4]
    assert passing(Facet.UNIT, "") == [5]
    assert passing(Facet.MANAGER, "m2") == [0, 1, 4]
    assert passing(Facet.MANAGER, "m3", "") == [2, 5]


def test_marks_and_the_past_are_filtered_too() -> None:
    board, _ = made_board(40)
    placed = [card for card in board.cards if card.calibrated is not None]
    corner, other = board.scheme.boxes[0].placement, board.scheme.boxes[8].placement
    far = next(card for card in placed if card.calibrated == other)
    near = next(card for card in placed if card.calibrated == corner)
    sight = Sight(
        signs=CardSigns(
            stale=frozenset([near.candidate]),
            earlier={one.candidate: (EarlierPlace("2025", corner),) for one in (far, near)},
        ),
        marks={MarkKind.FLAG: {far.candidate: "talk"}, MarkKind.NOTE: {near.candidate: "…"}},
    )

    def passing(facet: Facet, value: str) -> frozenset[str] | None:
        return CardFilter().with_picked(facet, [value]).of(board.cards, sight, board.scheme)

    assert passing(Facet.TRAIT, Trait.FAR) == frozenset([far.candidate])
    assert passing(Facet.TRAIT, Trait.STALE) == frozenset([near.candidate])
    assert passing(Facet.TRAIT, Trait.NOTED) == frozenset([near.candidate])
    assert passing(Facet.FLAG, "talk") == frozenset([far.candidate])
    assert passing(Facet.FLAG, "watch") == frozenset()


def test_names_as_codes_leave_no_filter_and_no_colour_that_would_tell_who_it_is(room: Room) -> None:
    page = room.page
    page.filter.pick(Facet.GENDER, frozenset(["f"]))
    page.filter.pick(Facet.TIER, frozenset(["middle"]))
    page.sight.choose_look(replace(page.sight.look, by=Facet.GENDER))
    room.desk.do(SetBlind(session=room.made.session, blind=True))
    assert page.values is not None and page.values.blind
    assert [facet for facet, _ in page.filter.filter.picks] == [Facet.TIER]
    assert page.sight.look.by is None
    offered = {Facet(popup(room).fields.item(i).data(Qt.ItemDataRole.UserRole)) for i in range(2)}
    assert offered <= {Facet.TIER, Facet.TRAIT, Facet.READINESS, Facet.FLAG}
    page.filter.pick(Facet.GENDER, frozenset(["f"]))
    assert not page.filter.filter.picked(Facet.GENDER)


def test_a_text_that_found_names_does_not_tell_whose_codes_are_left(room: Room) -> None:
    page = room.page
    page.filter.text.setText("chen")
    QTest.keyClick(page.filter.text, K.Key_Return)
    assert page.filter.filter.people
    assert 0 < len(shown(page) or ()) < len(room.made.board().cards)
    room.desk.do(SetBlind(session=room.made.session, blind=True))
    assert page.filter.filter.is_empty
    assert not page.filter.text.text()
    assert shown(page) is None


@pytest.mark.parametrize("typed", ["王", "10003", "财务部"])
def test_what_was_typed_for_names_leaves_no_empty_board_of_codes_and_the_other_way_round(
    room: Room, typed: str
) -> None:
    page, session = room.page, room.made.session
    page.filter.text.setText(typed)
    QTest.keyClick(page.filter.text, K.Key_Return)
    assert 0 < len(shown(page) or ()) < len(room.made.board().cards)
    room.desk.do(SetBlind(session=session, blind=True))
    assert not page.filter.text.text()
    assert shown(page) is None
    code = room.made.board().cards[0].name
    page.filter.text.setText(code)
    QTest.keyClick(page.filter.text, K.Key_Return)
    assert len(shown(page) or ()) == 1
    page.choose_scheme(FIT)
    assert page.filter.text.text() == code, "another grid asks for the same person"
    room.desk.do(SetBlind(session=session, blind=False))
    assert not page.filter.text.text()
    assert shown(page) is None
