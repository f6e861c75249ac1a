"""What stands against locking a session; a blocking finding is NOT_MET, a warning UNKNOWN."""

from collections.abc import Iterable, Sequence

from talentdesk.domain import committee, quorum
from talentdesk.domain.distribution import Distribution, Guideline, Share, Standing
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Figure, Finding, Met, Reason
from talentdesk.domain.workshop import Member
from talentdesk.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeState:
    """Where a session stands on one of its schemes."""

    scheme: str
    distribution: Distribution
    open_reasons: tuple[str, ...]
    """Names of the candidates whose last move lacks its reason."""


def findings(
    programme: Programme,
    members: Sequence[Member],
    schemes: Sequence[SchemeState],
    *,
    candidates: int,
    undiscussed: int,
) -> tuple[Finding, ...]:
    """Return everything that stands against locking, blocking findings first."""
    found: list[Finding] = []
    if candidates == 0:
        found.append(Finding(Reason.SESSION_EMPTY))
    found += committee.check(members, programme.committee)
    few = quorum.finding(members, programme.meeting)
    if few is not None:
        found.append(few)
    for state in schemes:
        found += _of_scheme(state, programme)
    if undiscussed and candidates:
        found.append(
            Finding(Reason.UNDISCUSSED, Met.UNKNOWN, {"count": undiscussed, "candidates": candidates})
        )
    return tuple(sorted(found, key=lambda finding: finding.met is not Met.NOT_MET))


def blocking(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that forbid the lock."""
    return tuple(finding for finding in found if finding.met is Met.NOT_MET)


def _of_scheme(state: SchemeState, programme: Programme) -> list[Finding]:
    found: list[Finding] = []
    if state.open_reasons:
        figures: dict[str, Figure] = {
            "scheme": state.scheme,
            "count": len(state.open_reasons),
            "name": state.open_reasons[0],
        }
        met = Met.NOT_MET if programme.reasons_block_lock else Met.UNKNOWN
        found.append(Finding(Reason.REASON_MISSING, met, figures))
    if state.distribution.unplaced:
        figures = {"scheme": state.scheme, "count": state.distribution.unplaced}
        found.append(Finding(Reason.UNPLACED, Met.UNKNOWN, figures))
    found += _guidelines(state)
    return found


def _guidelines(state: SchemeState) -> list[Finding]:
    found: list[Finding] = []
    for share in [*state.distribution.boxes.values(), *state.distribution.levels.values()]:
        if share.guideline is None or share.standing not in (Standing.BELOW, Standing.ABOVE):
            continue
        figures: dict[str, Figure] = {
            "scheme": state.scheme,
            "actual": round(share.percent, 1),
            "standing": share.standing.value,
            **_lacking(share, state.distribution.placed),
            **_wanted(share.guideline),
        }
        met = Met.NOT_MET if share.guideline.blocks_lock else Met.UNKNOWN
        found.append(Finding(Reason.GUIDELINE_OUTSIDE, met, figures))
    return found


def _lacking(share: Share, placed: int) -> dict[str, Figure]:
    """Return how many people more or fewer would keep the guideline; nothing where no number can."""
    lacking = share.lacking(placed)
    if not lacking:
        return {}
    return {"more": lacking} if lacking > 0 else {"fewer": -lacking}


def _wanted(guideline: Guideline) -> dict[str, Figure]:
    """Return where a guideline applies and what it asks for, in percent of the placed candidates."""
    where: dict[str, Figure] = {}
    if guideline.box is not None:
        where = {"vertical": guideline.box.vertical, "horizontal": guideline.box.horizontal}
    elif guideline.level is not None:
        where = {"dimension": guideline.level[0], "level": guideline.level[1]}
    return {
        **where,
        "operator": guideline.operator.value,
        "low": guideline.low,
        "high": guideline.high,
        "tolerance": guideline.tolerance,
    }
