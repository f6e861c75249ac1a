"""Packets the record has left behind: found at once, kept until something printed changes."""

from collections.abc import Mapping
from dataclasses import dataclass

from talentdesk.domain.packet import IssuedPacket
from talentdesk.services.ballots import RecordBallot
from talentdesk.services.commands import Query, Reading
from talentdesk.services.layouts import SaveLayout
from talentdesk.services.locking import LockSession
from talentdesk.services.packet_states import (
    ChangedPackets,
    SignedButChanged,
    StalePapersOf,
    changes_of,
)
from talentdesk.services.people import EditPerson
from talentdesk.services.printing import IssuePacket, PreviewOf
from talentdesk.services.register import AskSignatures, Register, RegisterSignature
from tests.unit.services.made_workshop import Workshop


@dataclass(frozen=True, kw_only=True)
class Kept(Query[Mapping[str, frozenset[str]]]):
    """What is kept of a session's packets."""

    session: str

    def run(self, reading: Reading) -> Mapping[str, frozenset[str]]:
        return changes_of(reading, self.session)


def issue(shop: Workshop, layout: str = "packet") -> str:
    return str(shop.workspace.do(IssuePacket(session=shop.session, layout=layout)).figures["number"])


def changed(shop: Workshop) -> frozenset[str]:
    return shop.workspace.ask(ChangedPackets(session=shop.session))


def sign(shop: Workshop, number: str) -> None:
    shop.workspace.do(AskSignatures(packet=number, signers=(("林主任", ""),)))
    packet = next(one for one in shop.workspace.ask(Register()) if one.number == number)
    shop.workspace.do(RegisterSignature(signature=packet.signatures[0].id, on=packet.at.date()))


def test_only_packets_whose_values_differ_are_told(shop: Workshop) -> None:
    first, same = issue(shop), issue(shop, "cover/landscape")
    assert changed(shop) == frozenset()
    person = shop.card("李喆").person
    shop.workspace.do(EditPerson(person=person, values={"name": "李哲"}))
    assert changed(shop) == {first, same}
    newer = issue(shop)
    assert newer != first
    assert changed(shop) == {first, same}
    shop.workspace.do(EditPerson(person=person, values={"name": "李喆"}))
    assert changed(shop) == {newer}


def test_a_preview_follows_every_change_and_knows_which_layout_has_a_number(shop: Workshop) -> None:
    def seen(layout: str = "packet") -> IssuedPacket:
        return shop.workspace.ask(PreviewOf(session=shop.session, layout=layout))

    def names() -> set[str]:
        return {one.name for one in seen().content.evaluations}

    assert seen() is not seen()
    assert seen().content is seen("cover").content, "the same values serve every layout"
    number = issue(shop)
    assert (seen().number, seen("cover").number) == (number, "")
    shop.workspace.do(EditPerson(person=shop.card("李喆").person, values={"name": "李哲"}))
    assert (seen().number, names() >= {"李哲"}) == ("", True)
    shop.workspace.undo()
    assert (seen().number, names() >= {"李喆"}) == (number, True)
    shop.workspace.do(LockSession(session=shop.session))
    locked = seen()
    assert (locked.number, locked.content.version) == ("", 1)
    older = shop.workspace.ask(PreviewOf(session=shop.session, layout="packet", version=1))
    assert older == locked


def test_what_no_packet_prints_leaves_the_answer_as_it_is(shop: Workshop) -> None:
    issue(shop)
    before = shop.workspace.ask(Kept(session=shop.session))
    shop.workspace.do(SaveLayout(name="a", content="{}"))
    assert shop.workspace.ask(Kept(session=shop.session)) is before


def test_a_ballot_after_the_signature_tells_the_signed_packet(shop: Workshop) -> None:
    signed, unsigned = issue(shop), issue(shop, "cover/landscape")
    sign(shop, signed)
    assert shop.workspace.ask(SignedButChanged(session=shop.session)) == ()
    vote = RecordBallot(
        candidate=shop.candidate("李喆"), in_favour=4, against=1, abstain=0, present=5, entitled=5
    )
    shop.workspace.do(vote)
    assert changed(shop) == {signed, unsigned}
    assert shop.workspace.ask(SignedButChanged(session=shop.session)) == (signed,)


def test_only_whoever_changed_is_told_that_a_signed_packet_no_longer_matches(shop: Workshop) -> None:
    signed = issue(shop)
    issue(shop, "cover/landscape")
    person, other = shop.card("李喆").person, shop.card("单雄").person
    shop.workspace.do(EditPerson(person=person, values={"name": "李哲"}))
    assert shop.workspace.ask(StalePapersOf(person=person)) == ()
    shop.workspace.undo()
    sign(shop, signed)
    assert shop.workspace.ask(StalePapersOf(person=person)) == ()
    shop.workspace.do(EditPerson(person=person, values={"name": "李哲"}))
    (stale,) = shop.workspace.ask(StalePapersOf(person=person))
    assert (stale.number, stale.session, bool(stale.name)) == (signed, shop.session, True)
    assert shop.workspace.ask(StalePapersOf(person=other)) == ()
    shop.workspace.undo()
    assert shop.workspace.ask(StalePapersOf(person=person)) == ()


def test_an_unknown_session_has_none(shop: Workshop) -> None:
    assert shop.workspace.ask(ChangedPackets(session="nobody")) == frozenset()
    assert shop.workspace.ask(SignedButChanged(session="nobody")) == ()
