"""Rules of a nomination campaign: its window, the order of its stages, and who may be taken on the list."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from talentdesk.domain import ballots, nominating
from talentdesk.domain.ballots import Outcome, Result, Tally
from talentdesk.domain.eligibility import Waiver, waived_in, waiver_finding
from talentdesk.domain.nominations import Objection, ObjectionOutcome, StageOutcome, StageView
from talentdesk.domain.programme import BallotRule
from talentdesk.domain.ruling import Figure, Finding, Met, Reason, Ruling, refuse
from talentdesk.domain.succession_rule import PEER_BALLOT, RECOMMENDERS, Need, NominationRule, Stage
from talentdesk.domain.votes import Round

WAIVABLE = (RECOMMENDERS, PEER_BALLOT)
"""What may be waived besides the conditions of a tier."""

Votes = tuple[int, int, int, int, int]


def window(rule: NominationRule, opens: date | None, closes: date | None, on: date) -> Finding | None:
    """Return why a campaign takes no nominations on a day; its own days go before those of the programme."""
    if opens is None and closes is None:
        if nominating.is_open(rule, on):
            return None
        return nominating.may_nominate(rule, on, nominated=0, own=False).findings[0]
    if (opens is None or opens <= on) and (closes is None or on <= closes):
        return None
    figures: dict[str, Figure] = {}
    if opens is not None:
        figures["opens"] = opens.isoformat()
    if closes is not None:
        figures["closes"] = closes.isoformat()
    return Finding(Reason.CAMPAIGN_WINDOW, Met.NOT_MET, figures)


def may_nominate(
    rule: NominationRule, shut: Finding | None, on: date, *, nominated: int, own: bool
) -> Ruling:
    """Rule on one more nomination; ``shut`` = why the window is closed."""
    ruling = nominating.may_nominate(rule, on, nominated=nominated, own=own)
    findings = [one for one in ruling.findings if one.reason is not Reason.NOMINATIONS_CLOSED]
    findings += [shut] if shut else []
    return Ruling(allowed=not findings, findings=tuple(findings))


def period_end(stage: Stage, on: date) -> date | None:
    """Return the last day of a stage's objection period, None where it has none."""
    if Need.OBJECTION_PERIOD not in stage.needs or not stage.days:
        return None
    return on + timedelta(days=stage.days - 1)


def vote_outcome(votes: Votes, rule: BallotRule) -> Outcome:
    """Judge the vote of a stage."""
    return ballots.outcome(tally_of(votes), rule)


def tally_of(votes: Votes) -> Tally:
    """Return a vote as a tally."""
    in_favour, against, abstain, present, entitled = votes
    return Tally(in_favour=in_favour, against=against, abstain=abstain, present=present, entitled=entitled)


def judged(view: StageView, on: date) -> StageView:
    """Return a stage with what it lacks of all it has to leave behind."""
    if view.outcome is None:
        return view
    return replace(view, lacking=tuple(_lacking(view, on)))


def _lacking(view: StageView, on: date) -> Iterable[Finding]:
    stage: dict[str, Figure] = {"stage": view.stage.key}
    needs = view.stage.needs
    if Need.MINUTES in needs and not view.minutes:
        yield Finding(Reason.STAGE_WITHOUT_MINUTES, Met.NOT_MET, stage)
    if Need.VOTE in needs and view.votes is None:
        yield Finding(Reason.STAGE_WITHOUT_VOTE, Met.NOT_MET, stage)
    if Need.SIGNATURE in needs and view.signed_on is None:
        yield Finding(Reason.STAGE_UNSIGNED, Met.NOT_MET, stage)
    if view.until is not None and on <= view.until:
        yield Finding(Reason.OBJECTION_PERIOD_RUNS, Met.NOT_MET, stage | {"until": view.until.isoformat()})


def with_turn(stages: Sequence[StageView], on: date) -> tuple[StageView, ...]:
    """Return the stages judged, the one whose turn it is marked."""
    found = [judged(one, on) for one in stages]
    for at, one in enumerate(found):
        if one.outcome is not StageOutcome.PASSED or one.lacking:
            found[at] = replace(one, next=True)
            break
    return tuple(found)


def may_record(stages: Sequence[StageView], key: str, on: date) -> Ruling:
    """Rule on recording a stage: those before are through, those behind are not begun, days in order."""
    at = next(index for index, one in enumerate(stages) if one.stage.key == key)
    for one in stages[:at]:
        if one.outcome is not StageOutcome.PASSED:
            return refuse(Reason.STAGE_ORDER, stage=key, before=one.stage.key)
        if one.lacking:
            return Ruling(allowed=False, findings=one.lacking)
        if one.on is not None and on < one.on:
            return refuse(Reason.STAGE_ORDER, stage=key, before=one.stage.key)
    return Ruling(allowed=True)


def may_change(stages: Sequence[StageView], key: str) -> Ruling:
    """Rule on taking a stage back: none behind it is recorded."""
    at = next(index for index, one in enumerate(stages) if one.stage.key == key)
    for one in stages[at + 1 :]:
        if one.outcome is not None:
            return refuse(Reason.STAGE_BEHIND, stage=key, before=one.stage.key)
    return Ruling(allowed=True)


def ballot_finding(rounds: Sequence[Round]) -> Finding:
    """Return how the ballot among colleagues stands by its newest round."""
    outcome = rounds[-1].outcome if rounds else None
    if outcome is None or outcome.result in (Result.NO_QUORUM, Result.NO_VOTES, Result.PUT_OFF):
        return Finding(Reason.PEER_BALLOT, Met.UNKNOWN, {}, PEER_BALLOT)
    tally = rounds[-1].tally
    figures: dict[str, Figure] = {
        "count": tally.in_favour if tally else 0,
        "required": outcome.needed,
        "of": outcome.base,
    }
    return Finding(Reason.PEER_BALLOT, Met.MET if outcome.passed else Met.NOT_MET, figures, PEER_BALLOT)


def stages_finding(stages: Sequence[StageView]) -> Finding:
    """Return how far the stages of approval are."""
    for one in stages:
        if one.next:
            refused = one.outcome is StageOutcome.REFUSED
            reason = Reason.STAGE_REFUSED if refused else Reason.STAGES_OPEN
            return Finding(reason, Met.NOT_MET if refused else Met.UNKNOWN, {"stage": one.stage.key})
    return Finding(Reason.STAGES_OPEN, Met.MET, {"count": len(stages)})


def objections_findings(objections: Iterable[Objection]) -> Iterable[Finding]:
    """Yield what objections say against a nominee: those not decided, and those upheld."""
    known = tuple(objections)
    waiting = sum(one.outcome is None for one in known)
    upheld = sum(one.outcome is ObjectionOutcome.UPHELD for one in known)
    if waiting:
        yield Finding(Reason.OBJECTIONS_OPEN, Met.UNKNOWN, {"count": waiting})
    if upheld:
        yield Finding(Reason.OBJECTION_UPHELD, Met.NOT_MET, {"count": upheld})


def acceptance(
    *, eligibility: Ruling, others: Iterable[Finding], waivers: Sequence[Waiver], on: date
) -> Ruling:
    """Rule on taking somebody on the list: everything is met or waived; what is not known is not met."""
    findings = list(eligibility.findings)
    excused = set(waived_in(eligibility))
    by_key = {one.condition: one for one in waivers if one.on <= on}
    for finding in others:
        findings.append(finding)
        waiver = by_key.get(finding.source) if finding.source in WAIVABLE else None
        if waiver is not None and finding.met is not Met.MET:
            excused.add(finding.source)
            findings.append(waiver_finding(waiver))
    return Ruling(allowed=not any(_bars(one, excused) for one in findings), findings=tuple(findings))


def barring(ruling: Ruling) -> tuple[Finding, ...]:
    """Return the findings that keep somebody off the list; what was waived does not."""
    excused = waived_in(ruling)
    return tuple(one for one in ruling.findings if _bars(one, excused))


def _bars(finding: Finding, excused: Collection[str]) -> bool:
    return finding.met is not Met.MET and not (finding.source and finding.source in excused)
