"""What a board stands on is kept between two asks: whatever was done since, it equals one read anew."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from talentdesk.domain.card_values import CardValues
from talentdesk.domain.room import RoomGrid
from talentdesk.domain.ruling import RefusedError
from talentdesk.domain.workshop import Board
from talentdesk.services.board import BoardOf
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.card_values import CardValuesOf
from talentdesk.services.commands import Command, Query, Reading
from talentdesk.services.ground import ground_of
from talentdesk.services.kept import Kept
from talentdesk.services.minutes import Minutes, MinutesOf
from talentdesk.services.people import EditPerson
from talentdesk.services.room import RoomGridOf
from talentdesk.services.room_mode import SetBlind
from talentdesk.services.sessions import AddCandidates, EditSession, RemoveCandidates
from talentdesk.services.workshop import ExplainMove, MarkDiscussed, PlaceCandidates, ProposePlace
from tests.unit.services.made_workshop import FIT, MAIN, PEOPLE, Workshop, make_workshop

MANY = 500
"""More candidates than are read again one by one."""


@dataclass(frozen=True)
class Answers:
    """What is asked after every step: both boards, the room's, everybody's card, and the minutes."""

    boards: tuple[Board | None, ...]
    room: RoomGrid | None
    cards: tuple[object, ...]
    values: CardValues
    minutes: Minutes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class All(Query[Answers]):
    """Ask all of it, anew or with what is kept."""

    session: str
    anew: bool

    def run(self, reading: Reading) -> Answers:
        reading = replace(reading, kept=Kept()) if self.anew else reading
        boards = tuple(BoardOf(session=self.session, scheme=key).run(reading) for key in (MAIN, FIT))
        candidates = [card.candidate for card in boards[0].cards] if boards[0] else []
        views = (CandidateViewOf(candidate=one, scheme=MAIN).run(reading) for one in candidates)
        return Answers(
            boards,
            RoomGridOf(session=self.session, scheme=MAIN).run(reading),
            tuple(view and (view.card, view.trail) for view in views),
            CardValuesOf(session=self.session).run(reading),
            MinutesOf(session=self.session).run(reading),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Query[bool]):
    """Whether the ground kept of a session still is the one of before."""

    session: str
    before: list[object]

    def run(self, reading: Reading) -> bool:
        ground = ground_of(reading, self.session)
        same = bool(self.before) and self.before[-1] is ground
        self.before.append(ground)
        return same


WHO = st.integers(0, len(PEOPLE) - 1)
SOME = st.lists(WHO, min_size=1, max_size=4, unique=True)
SCHEME = st.sampled_from([MAIN, FIT])
STEPS = st.one_of(
    st.tuples(st.just("place"), SCHEME, SOME, st.integers(0, 9), st.none() | st.integers(0, 4)),
    st.tuples(st.just("explain"), st.sampled_from(["", "两年业绩翻番"])),
    st.tuples(st.just("discuss"), SOME, st.booleans()),
    st.tuples(st.just("propose"), SCHEME, WHO, st.integers(0, 9)),
    st.tuples(st.just("remove"), SOME),
    st.tuples(st.just("add"), SOME),
    st.tuples(st.just("rename"), WHO, st.sampled_from(["甲", "乙"])),
    st.tuples(st.just("schemes"), st.sampled_from([f"{MAIN} {FIT}", f"{FIT} {MAIN}", MAIN])),
    st.tuples(st.just("blind"), st.booleans()),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


class Room:
    """Does the steps; what is refused is simply not done."""

    def __init__(self, shop: Workshop) -> None:
        self.shop = shop
        self.moves: list[str] = []

    def step(self, what: str, *given: object) -> None:
        workspace = self.shop.workspace
        try:
            if what in ("undo", "redo"):
                (workspace.undo if what == "undo" else workspace.redo)()
                return
            make: Callable[..., Command | None] = getattr(self, what)
            command = make(*given)
            if command is not None:
                done = workspace.do(command)
                self.moves = str(done.figures.get("moves", "")).split() or self.moves
        except RefusedError:
            return

    def ids(self, people: list[int]) -> tuple[str, ...]:
        cards = {card.person: card.candidate for card in self.shop.board().cards}
        return tuple(cards[key] for one in people if (key := f"p{one + 1}") in cards)

    def place(self, scheme: str, people: list[int], box: int, at: int | None) -> Command:
        return PlaceCandidates(
            session=self.shop.session,
            scheme=scheme,
            candidates=self.ids(people),
            placement=self.shop.place(box, scheme) if box else None,
            position=at,
        )

    def explain(self, reason: str) -> Command | None:
        return ExplainMove(move=self.moves[0], reason=reason) if self.moves else None

    def discuss(self, people: list[int], discussed: bool) -> Command:
        return MarkDiscussed(session=self.shop.session, candidates=self.ids(people), discussed=discussed)

    def propose(self, scheme: str, who: int, box: int) -> Command:
        return ProposePlace(
            session=self.shop.session,
            scheme=scheme,
            candidate=next(iter(self.ids([who])), ""),
            placement=self.shop.place(box, scheme) if box else None,
            reason="上级推荐",
        )

    def remove(self, people: list[int]) -> Command:
        return RemoveCandidates(session=self.shop.session, candidates=self.ids(people))

    def add(self, people: list[int]) -> Command:
        return AddCandidates(session=self.shop.session, people=tuple(f"p{one + 1}" for one in people))

    def rename(self, who: int, name: str) -> Command:
        return EditPerson(person=f"p{who + 1}", values={"name": name})

    def schemes(self, keys: str) -> Command:
        return EditSession(session=self.shop.session, values={"schemes": keys})

    def blind(self, on: bool) -> Command:
        return SetBlind(session=self.shop.session, blind=on)


@settings(max_examples=25, deadline=None)
@given(st.lists(STEPS, max_size=12))
@example([("place", MAIN, [0], 9, None), ("explain", "断崖"), ("undo",), ("redo",), ("undo",)])
@example([("place", MAIN, [0], 9, None), ("undo",)])
@example([("discuss", [0, 1], True), ("remove", [0, 4]), ("add", [0]), ("undo",), ("undo",)])
@example([("place", FIT, [0, 1, 2], 9, 1), ("remove", [1]), ("place", MAIN, [3], 0, None), ("undo",)])
def test_after_any_steps_what_is_kept_answers_as_if_read_anew(steps: list[tuple[object, ...]]) -> None:
    with TemporaryDirectory() as folder:
        shop = make_workshop(Path(folder) / "a.talent", schemes=(MAIN, FIT))
        with shop.workspace as workspace:
            room = Room(shop)
            workspace.ask(All(session=shop.session, anew=False))
            for what, *given_ in steps:
                room.step(str(what), *given_)
                kept = workspace.ask(All(session=shop.session, anew=False))
                assert kept == workspace.ask(All(session=shop.session, anew=True))


def test_a_move_leaves_the_ground_and_another_session_leaves_it_too(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    with shop.workspace as workspace:
        asked = Known(session=shop.session, before=[])
        assert not workspace.ask(asked)
        Room(shop).step("place", MAIN, [0, 1], 9, None)
        assert workspace.ask(asked)
        workspace.undo()
        assert workspace.ask(asked)


def test_who_moves_cards_by_the_hundred_is_followed_too(tmp_path: Path) -> None:
    shop = make_workshop(tmp_path / "a.talent", schemes=(MAIN, FIT))
    with shop.workspace as workspace:
        asked = Known(session=shop.session, before=[])
        workspace.ask(asked)
        everyone = Room(shop).ids(list(range(len(PEOPLE))))
        for step in range(MANY // len(PEOPLE)):
            where = shop.place(1 + step % 9)
            workspace.do(
                PlaceCandidates(session=shop.session, scheme=MAIN, candidates=everyone, placement=where)
            )
        assert not workspace.ask(asked), "so much has changed that all of it is read anew"
        kept = workspace.ask(All(session=shop.session, anew=False))
        assert kept == workspace.ask(All(session=shop.session, anew=True))
