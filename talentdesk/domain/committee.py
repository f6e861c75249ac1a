"""What stands against a session's committee."""

from collections.abc import Sequence

from talentdesk.domain.programme import CommitteeRule
from talentdesk.domain.ruling import Finding, Reason
from talentdesk.domain.workshop import Member


def check(members: Sequence[Member], rule: CommitteeRule) -> tuple[Finding, ...]:
    """Return what stands against a committee; present members with a vote are counted.

    The chair must be present but need not have a vote.
    """
    voters = sum(1 for member in members if member.present and member.votes)
    if voters == 0:
        return (Finding(Reason.COMMITTEE_EMPTY),)
    findings: list[Finding] = []
    if voters < rule.minimum:
        findings.append(Finding(Reason.COMMITTEE_SMALL, figures={"required": rule.minimum, "actual": voters}))
    if rule.odd and voters % 2 == 0:
        findings.append(Finding(Reason.COMMITTEE_EVEN, figures={"actual": voters}))
    chair = rule.roles[0].key if rule.roles else ""
    if chair and not any(member.present and member.role == chair for member in members):
        findings.append(Finding(Reason.CHAIR_MISSING))
    return tuple(findings)
