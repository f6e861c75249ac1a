"""Nominations by managers: when they are open, how many each owes, and whose promotion wants a successor."""

from datetime import date

from talentdesk.domain.ruling import Figure, Finding, Met, Reason, Ruling
from talentdesk.domain.succession_rule import NominationRule


def is_open(rule: NominationRule, on: date) -> bool:
    """Tell whether nominations are taken on a day; a window may run over the end of the year."""
    if rule.opens is None or rule.closes is None:
        return True
    today = (on.month, on.day)
    if rule.opens <= rule.closes:
        return rule.opens <= today <= rule.closes
    return today >= rule.opens or today <= rule.closes


def may_nominate(rule: NominationRule, on: date, *, nominated: int, own: bool) -> Ruling:
    """Rule on one more nomination by a manager who has made some already; ``own`` = of oneself."""
    findings = []
    if not is_open(rule, on):
        findings.append(Finding(Reason.NOMINATIONS_CLOSED, Met.NOT_MET, _window(rule)))
    if own and not rule.self_nomination:
        findings.append(Finding(Reason.NO_SELF_NOMINATION))
    if rule.maximum and nominated >= rule.maximum:
        findings.append(
            Finding(Reason.NOMINATIONS_MANY, Met.NOT_MET, {"required": rule.maximum, "count": nominated})
        )
    return Ruling(allowed=not findings, findings=tuple(findings))


def owed(rule: NominationRule, tier: str, nominated: int) -> Finding | None:
    """Return how a manager stands with the nominations owed; None where the tier owes none."""
    if tier not in rule.managers or not rule.minimum:
        return None
    met = Met.MET if nominated >= rule.minimum else Met.NOT_MET
    figures: dict[str, Figure] = {
        "required": rule.minimum,
        "count": nominated,
        "missing": max(0, rule.minimum - nominated),
    }
    return Finding(Reason.NOMINATIONS_FEW, met, figures)


def promotable(rule: NominationRule, tier: str, successors: int | None) -> Finding | None:
    """Return whether a manager's post has the successor a promotion asks for; None where none is asked for.

    ``successors`` counts the confirmed ones; None = the post has no slate yet, so nobody knows.
    """
    if not rule.successor_before_promotion or tier not in rule.managers:
        return None
    met = Met.UNKNOWN if successors is None else Met.MET if successors else Met.NOT_MET
    return Finding(Reason.NO_FIT_SUCCESSOR, met, {} if successors is None else {"count": successors})


def _window(rule: NominationRule) -> dict[str, Figure]:
    opens, closes = rule.opens or (1, 1), rule.closes or (12, 31)
    return {"opens": f"{opens[0]:02d}-{opens[1]:02d}", "closes": f"{closes[0]:02d}-{closes[1]:02d}"}
