"""Words of posts, slates, hand-overs and versions of the tier chart."""

from talentdesk.domain.eligibility import waived_in
from talentdesk.domain.expertise import ExpertiseKind, TransferState
from talentdesk.domain.posts import Holder, Leaving, LeavingKind, Outlook, PostStanding, TermKind
from talentdesk.domain.programme import Programme
from talentdesk.domain.ruling import Met, Ruling
from talentdesk.domain.slates import APPOINTED, LEFT_COMPANY, Naming, SlateLine
from talentdesk.domain.tier_chart import ChartChange, ChartChangeKind
from talentdesk.wording.say import Say, phrase
from talentdesk.wording.succession_chart import range_text, readiness_word, risk_word

LEAVING = {
    LeavingKind.OUTLOOK: phrase("leaving {when}"),
    LeavingKind.RETIREMENT: phrase("retires {when}"),
    LeavingKind.TERM: phrase("term until {when}"),
}
TERMS = {TermKind.APPOINTED: phrase("Appointed"), TermKind.ACTING: phrase("Acting")}
KINDS = {
    ExpertiseKind.KNOWLEDGE: phrase("Scarce knowledge"),
    ExpertiseKind.RELATION: phrase("Special relation"),
}
STATES = {
    TransferState.PLANNED: phrase("Planned"),
    TransferState.RUNNING: phrase("Under way"),
    TransferState.DONE: phrase("Done"),
}
VERDICTS = {
    Met.MET: phrase("Meets all conditions"),
    Met.UNKNOWN: phrase("Not all is known"),
    Met.NOT_MET: phrase("Does not meet all conditions"),
}
CONDITIONS = {Met.MET: phrase("met"), Met.NOT_MET: phrase("not met"), Met.UNKNOWN: phrase("unknown")}
CHANGES = {
    ChartChangeKind.ADDED: phrase("New post"),
    ChartChangeKind.REMOVED: phrase("Post gone"),
    ChartChangeKind.TIER: phrase("Other tier"),
    ChartChangeKind.NOW_KEY: phrase("Now a key position"),
    ChartChangeKind.NO_LONGER_KEY: phrase("No longer a key position"),
    ChartChangeKind.RENAMED: phrase("Renamed"),
    ChartChangeKind.MOVED: phrase("In another unit"),
    ChartChangeKind.REASON: phrase("Other reason"),
}


def leaving_text(leaving: Leaving, say: Say) -> str:
    """Return when somebody is expected to leave, and where that comes from."""
    return say(LEAVING[leaving.kind], when=range_text(leaving.earliest, leaving.latest, say))


def holder_name(holder: Holder, say: Say) -> str:
    """Return who holds a post; who only acts is told as such."""
    if holder.kind is TermKind.ACTING:
        return say("{name} (acting)", name=holder.name)
    return holder.name


def holders_text(post: PostStanding, say: Say) -> str:
    """Return everybody who holds a post, or that it is vacant."""
    names = [holder_name(one, say) for one in post.holders]
    if post.vacant:
        names.insert(0, say("Vacant"))
    return say(", ").join(names)


def soonest_text(post: PostStanding, say: Say) -> str:
    """Return the first leaving expected among those who hold a post; empty where none is."""
    found = [one for holder in post.incumbents for one in holder.leaving]
    found.sort(key=lambda one: str(one.earliest or one.latest))
    return leaving_text(found[0], say) if found else ""


def tier_text(tier: str, programme: Programme, say: Say) -> str:
    """Return the name of a tier, empty for none."""
    return say.text(programme.tier_name(tier)) if tier else ""


def naming_text(naming: Naming, programme: Programme, say: Say, *, between: str = "  ·  ") -> str:
    """Return where else somebody is named: post and rank, then readiness and whether confirmed."""
    text = say("{post}, number {rank}", post=naming.title, rank=naming.rank)
    sure = say("confirmed") if naming.confirmed else say("proposed")
    return f"{text}{between}{readiness_word(naming.readiness, programme, say)}  ·  {sure}"


def verdict_text(verdict: Met, ruling: Ruling, say: Say) -> str:
    """Return how somebody stands with the conditions; what was waived is told."""
    waived = len(waived_in(ruling))
    if verdict is Met.MET and waived:
        return say("Met, {count} by exception", count=waived)
    return say(VERDICTS[verdict])


def line_text(line: SlateLine, programme: Programme, say: Say) -> str:
    """Return somebody on a slate in one sentence, for those who hear it."""
    parts = [
        say("{rank}. {name}", rank=line.rank, name=line.name),
        line.post or (say("from outside") if line.outside else ""),
        readiness_word(line.readiness, programme, say),
        say("confirmed") if line.confirmed_on else say("proposed"),
        verdict_text(line.verdict, line.ruling, say) if line.verdict else "",
    ]
    return "  ·  ".join(part for part in parts if part)


def left_reason(reason: str, say: Say) -> str:
    """Return why somebody left a slate."""
    own = {APPOINTED: phrase("appointed to the post"), LEFT_COMPANY: phrase("left the company")}
    return say(own[reason]) if reason in own else reason


def change_text(change: ChartChange, programme: Programme, say: Say) -> str:
    """Return what a post was and what it is now, where there is such a thing."""
    if change.kind is ChartChangeKind.TIER:
        none = say("in no tier")
        shown = [tier_text(tier, programme, say) or none for tier in (change.before, change.after)]
        return " → ".join(shown)
    if change.kind in (ChartChangeKind.NOW_KEY, ChartChangeKind.NO_LONGER_KEY):
        return change.after or change.before
    if not change.before and not change.after:
        return ""
    return f"{change.before or '–'} → {change.after or '–'}"


def outlook_text(outlook: Outlook, say: Say) -> str:
    """Return how likely somebody is to leave, what it would cost and when; empty where nothing is known."""
    parts = []
    if outlook.risk:
        parts.append(say("risk of loss {step}", step=risk_word(outlook.risk, say)))
    if outlook.impact:
        parts.append(say("impact {step}", step=risk_word(outlook.impact, say)))
    if outlook.earliest or outlook.latest:
        parts.append(leaving_text(Leaving(LeavingKind.OUTLOOK, outlook.earliest, outlook.latest), say))
    if outlook.reason:
        parts.append(outlook.reason)
    return "  ·  ".join(parts)
