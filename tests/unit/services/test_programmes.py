"""Changes of the programme in force are new versions, and decisions keep the one they were judged by."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from talentdesk.domain.ballots import Result
from talentdesk.domain.faults import ProgrammeFileError
from talentdesk.domain.programme_versions import Judged
from talentdesk.domain.ruling import Reason, RefusedError
from talentdesk.domain.texts import Language
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.services.ballots import RecordBallot, VotesOf
from talentdesk.services.candidate_view import CandidateViewOf
from talentdesk.services.locking import LockSession, LockVersions
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.printing import IssuePacket
from talentdesk.services.programmes import ChangeProgramme, ProgrammeText, ProgrammeVersions
from talentdesk.wording import speaker
from talentdesk.wording.programme_judged import judged_by
from talentdesk.wording.reasons import sentence
from tests.made import reopen
from tests.unit.services.examples.programmes import changed
from tests.unit.services.made_workshop import FIT, MAIN, Workshop, make_workshop

LONGER = ("minutes_each = 8", "minutes_each = 12")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = make_workshop(tmp_path / "made.talent", schemes=(MAIN, FIT))
    yield made
    made.workspace.close()


def test_a_change_is_a_new_version_in_force_and_can_be_taken_back(shop: Workshop) -> None:
    before = shop.workspace.ask(ProgrammeText())
    shop.workspace.do(ChangeProgramme(content=changed(2, LONGER), note="更充裕"))
    assert shop.workspace.ask(ProgrammeOf()).meeting.minutes_each == 12
    newest, first = shop.workspace.ask(ProgrammeVersions())
    assert (newest.version, newest.active, newest.by, newest.note) == (2, True, "林岚", "更充裕")
    assert (first.version, first.active) == (1, False)
    assert shop.workspace.ask(ProgrammeText(version=first.id)) == before
    shop.workspace.undo()
    assert shop.workspace.ask(ProgrammeOf()).meeting.minutes_each == 8
    assert [one.version for one in shop.workspace.ask(ProgrammeVersions())] == [1]
    shop.workspace.redo()
    assert shop.workspace.ask(ProgrammeOf()).meeting.minutes_each == 12


def test_it_is_in_force_after_the_file_was_opened_again(shop: Workshop) -> None:
    shop.workspace.do(ChangeProgramme(content=changed(2, LONGER)))
    shop.workspace.close()
    with reopen(shop.workspace.path) as again:
        assert again.ask(ProgrammeOf()).meeting.minutes_each == 12
        again.undo()
        assert again.ask(ProgrammeOf()).meeting.minutes_each == 8


def test_the_same_text_again_changes_nothing(shop: Workshop) -> None:
    shop.workspace.do(ChangeProgramme(content=changed(2, LONGER)))
    assert shop.workspace.do(ChangeProgramme(content=changed(2, LONGER))).entry == 0


@pytest.mark.parametrize("version", [1, 2])
def test_a_version_that_is_not_higher_is_refused(shop: Workshop, version: int) -> None:
    shop.workspace.do(ChangeProgramme(content=changed(2, LONGER)))
    with pytest.raises(RefusedError) as error:
        shop.workspace.do(ChangeProgramme(content=changed(version, ("minutes_each = 8", "minutes_each = 5"))))
    assert error.value.ruling.findings[0].reason is Reason.PROGRAMME_NOT_NEWER
    assert shop.workspace.ask(ProgrammeOf()).meeting.minutes_each == 12


def test_a_text_that_is_no_programme_is_told_with_its_line_and_changes_nothing(shop: Workshop) -> None:
    with pytest.raises(ProgrammeFileError) as error:
        shop.workspace.do(ChangeProgramme(content=changed(2, ("minutes_each = 8", "minutes_ech = 8"))))
    assert {fault.path for fault in error.value.faults} == {"meeting.minutes_ech"}
    assert shop.workspace.ask(ProgrammeOf()).version == 1


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ((('key = "middle"\nname = { zh = "中层管理"', 'key = "centre"\nname = { zh = "中层管理"'),
          ('tier = "middle"', 'tier = "centre"'), ('"executive", "middle"]', '"executive", "centre"]')),
         "层级“中层管理”"),
        ((('"operations"', '"running"'),), "胜任力模型“运营与门店管理”"),
        ((('"performance_fit"', '"performance_match"'),), "九宫格方案“绩效 × 匹配度”"),
        ((('"growth"', '"rise"'), ("\ngrowth = ", "\nrise = ")), "等级“成长”"),
    ],
)  # fmt: skip
def test_what_the_file_refers_to_has_to_stay(
    shop: Workshop, changes: tuple[tuple[str, str], ...], said: str
) -> None:
    with pytest.raises(RefusedError) as error:
        shop.workspace.do(ChangeProgramme(content=changed(2, *changes)))
    finding = error.value.ruling.findings[0]
    assert finding.reason is Reason.PROGRAMME_PART_USED
    told = sentence(finding, speaker(Language.ZH), shop.workspace.ask(ProgrammeOf()))
    assert said in told
    assert shop.workspace.ask(ProgrammeOf()).version == 1


def ballot(shop: Workshop, candidate: str, in_favour: int, against: int) -> RecordBallot:
    cast = in_favour + against
    return RecordBallot(
        candidate=candidate,
        in_favour=in_favour,
        against=against,
        abstain=0,
        present=cast,
        entitled=cast,
        question="successor",
    )


STRICTER = (
    'numerator = 2\ndenominator = 3\nat_least = true', 'numerator = 4\ndenominator = 5\nat_least = true'
)  # fmt: skip


def test_a_ballot_stays_as_it_was_judged(shop: Workshop) -> None:
    cards = shop.board().cards
    shop.workspace.do(ballot(shop, cards[0].candidate, 6, 3))
    shop.workspace.do(ChangeProgramme(content=changed(2, STRICTER)))
    shop.workspace.do(ballot(shop, cards[1].candidate, 6, 3))
    table = shop.workspace.ask(VotesOf(session=shop.session))
    assert table is not None
    found = {
        line.candidate: [one.outcome.result for part in line.questions for one in part.rounds if one.outcome]
        for line in table.lines
    }
    assert found[cards[0].candidate] == [Result.PASSED]
    assert found[cards[1].candidate] == [Result.FAILED]
    judged = [dict(one.judged) for one in shop.workspace.ask(ProgrammeVersions())]
    assert judged == [{Judged.BALLOTS: 1}, {Judged.BALLOTS: 1}]


def test_a_locked_session_is_shown_by_the_version_of_its_lock(shop: Workshop) -> None:
    shop.workspace.do(LockSession(session=shop.session))
    renamed = ('name = { zh = "即将晋升"', 'name = { zh = "马上提拔"')
    shop.workspace.do(ChangeProgramme(content=changed(2, renamed)))
    board = shop.board()
    assert board.scheme.by_number[1].name.zh == "即将晋升"
    view = shop.workspace.ask(CandidateViewOf(candidate=board.cards[0].candidate))
    assert view is not None
    assert view.judged == board.scheme
    scheme = shop.workspace.ask(ProgrammeOf()).scheme(board.scheme.key)
    assert scheme is not None
    assert scheme.by_number[1].name.zh == "马上提拔"
    _, first = shop.workspace.ask(ProgrammeVersions())
    assert first.judged == ((Judged.LOCKS, 1),)
    (lock,) = shop.workspace.ask(LockVersions(session=shop.session))
    assert judged_by(lock.programme, lock.programme_version, speaker(Language.ZH)) == (
        "依据“通用人才盘点与继任方案”第 1 版"
    )


def test_a_version_a_packet_was_issued_under_is_not_taken_back(shop: Workshop) -> None:
    shop.workspace.do(ChangeProgramme(content=changed(2, LONGER)))
    shop.workspace.do(IssuePacket(session=shop.session, layout="packet"))
    with pytest.raises(TroubleError) as error:
        shop.workspace.undo()
    assert error.value.trouble is Trouble.UNDO_RESTED_ON
    assert shop.workspace.ask(ProgrammeOf()).version == 2
