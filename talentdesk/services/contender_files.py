"""Everybody put forward for a vacant post, judged by the version of the programme the vacancy keeps."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select

from talentdesk.domain import ballots, campaigns, promoting
from talentdesk.domain.nominations import PeerRound
from talentdesk.domain.programme import BallotQuestion, Programme
from talentdesk.domain.promoting import FOLLOWED, ON_LIST, Claim, Contender, TestResult
from talentdesk.domain.ruling import Finding, Met, Reason
from talentdesk.domain.succession_rule import PromotionTest
from talentdesk.domain.texts import Id
from talentdesk.domain.votes import Round
from talentdesk.models.nominations import ContenderCountRow, ContenderRow, ContenderTestRow, VacancyRow
from talentdesk.models.people import PersonRow
from talentdesk.models.positions import PostRow
from talentdesk.services.claims import claims_of
from talentdesk.services.eligibility import Kit
from talentdesk.services.judging import judged_by
from talentdesk.services.nomination_files import votes_of
from talentdesk.services.nominators import promotable_of
from talentdesk.services.tellers import papers_of


def rules_of_vacancy(kit: Kit, row: VacancyRow) -> Programme:
    """Return the version of the programme a vacancy is judged by."""
    return judged_by(kit.rows, row.programme_id, kit.programme)


def ballot_of_vacancy(programme: Programme) -> BallotQuestion | None:
    """Return what colleagues are asked about those put forward, None where nothing is."""
    key = programme.succession.promotion.peer_ballot
    return next((one for one in programme.peer_ballots if key and one.key == key), None)


def contenders_of(kit: Kit, vacancy: VacancyRow) -> tuple[Contender, ...]:
    """Return everybody put forward, in the order they were."""
    rows = kit.rows.scalars(
        select(ContenderRow)
        .where(ContenderRow.vacancy_id == vacancy.id)
        .order_by(ContenderRow.position, ContenderRow.id)
    ).all()
    post = kit.rows.get_one(PostRow, vacancy.post_id)
    claims = {one.person: one for one in claims_of(kit, post.tier, [one.person_id for one in rows])}
    tests: dict[Id, dict[str, ContenderTestRow]] = defaultdict(dict)
    for test in kit.rows.scalars(select(ContenderTestRow)):
        tests[test.contender_id][test.test] = test
    programme = rules_of_vacancy(kit, vacancy)
    counts: dict[Id, list[ContenderCountRow]] = defaultdict(list)
    for count in kit.rows.scalars(select(ContenderCountRow).order_by(ContenderCountRow.number)):
        counts[count.contender_id].append(count)
    return tuple(
        _contender(kit, programme, row, claims[row.person_id], counts[row.id], tests[row.id], vacancy)
        for row in rows
    )


def _contender(
    kit: Kit,
    programme: Programme,
    row: ContenderRow,
    claim: Claim,
    counts: Sequence[ContenderCountRow],
    taken: dict[str, ContenderTestRow],
    vacancy: VacancyRow,
) -> Contender:
    """Judge somebody by what is on record; of who was appointed, by what was so before they were."""
    post = kit.rows.get_one(PostRow, vacancy.post_id)
    appointed = vacancy.person_id == row.person_id
    if appointed and vacancy.was_successor and not claim.counts:
        # The appointment took them off the slate.
        claim = replace(claim, slates=(post.title,))
    rule = programme.succession.promotion
    question = ballot_of_vacancy(programme)
    held = _round(row, counts, question)
    tests = tuple(_result(one, taken.get(one.key)) for one in rule.tests)
    person = kit.rows.get_one(PersonRow, row.person_id)
    found: list[Finding] = []
    if not person.active and not appointed:
        found.append(Finding(Reason.PERSON_LEFT, Met.NOT_MET, {"name": person.name}))
    found.append(_on_list(claim, post.tier))
    # The post they left is no longer theirs; it was asked when they were appointed.
    followed = None if appointed else _followed(kit, programme, person)
    found += [followed] if followed else []
    found += [campaigns.ballot_finding([held.round] if held else [])] if question else []
    tested = promoting.tests_finding(tests, rule)
    found += [tested] if tested else []
    return Contender(
        id=row.id,
        claim=claim,
        active=person.active,
        on=row.on,
        exception_reason=row.exception_reason,
        exception_approver=row.exception_approver,
        ballot=held,
        tests=tests,
        ruling=promoting.may_be_promoted(found, reason=row.exception_reason, approver=row.exception_approver),
    )


def _result(test: PromotionTest, row: ContenderTestRow | None) -> TestResult:
    """Return what came of a test, as far as it was taken."""
    if row is None:
        return TestResult(test=test)
    return TestResult(test=test, on=row.on, score=row.score, passed=row.passed, note=row.note)


def _round(
    row: ContenderRow, counts: Sequence[ContenderCountRow], question: BallotQuestion | None
) -> PeerRound | None:
    """Return the ballot about somebody put forward, None before it is held."""
    if row.ballot_on is None or row.present is None or row.entitled is None:
        return None
    votes = votes_of(row)
    tally = replace(campaigns.tally_of(votes), defer=row.defer, invalid=row.invalid) if votes else None
    return PeerRound(
        on=row.ballot_on,
        twice=row.on_paper,
        present=row.present,
        entitled=row.entitled,
        round=Round(
            number=1,
            tally=tally,
            outcome=ballots.outcome(tally, question.rule) if tally and question else None,
            on_paper=row.on_paper,
            counts=papers_of(counts),
        ),
    )


def _on_list(claim: Claim, tier: str) -> Finding:
    met = Met.MET if claim.counts else Met.NOT_MET
    return Finding(Reason.NOT_ON_LIST, met, {"name": claim.name, "tier": tier}, ON_LIST)


def _followed(kit: Kit, programme: Programme, person: PersonRow) -> Finding | None:
    """Return whether the post somebody would leave has the successor a promotion asks for."""
    post = kit.rows.get(PostRow, person.post_id) if person.post_id else None
    found = promotable_of(kit.rows, programme, post.tier, post.id) if post else None
    return Finding(found.reason, found.met, found.figures, FOLLOWED) if found else None
