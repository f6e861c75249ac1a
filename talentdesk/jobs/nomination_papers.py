"""The lists of a campaign as papers: register, ranking, protocol of the stages, objections, results."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from talentdesk.domain.nominations import Campaign, Nomination, NominationState, Nominator
from talentdesk.domain.programme import Programme
from talentdesk.domain.promoting import VacancyState
from talentdesk.domain.ruling import Met, Reason, refused
from talentdesk.domain.texts import Id
from talentdesk.reports.lists import ListPaper, ListPart
from talentdesk.services.campaigns import Campaigns, RulesOf
from talentdesk.services.nominators import Nominators
from talentdesk.services.nominees import AllNominations
from talentdesk.services.vacancy_views import VacancyLines
from talentdesk.services.workspace import Workspace
from talentdesk.wording import Say, fields
from talentdesk.wording.figures import listed
from talentdesk.wording.nominations import (
    BALLOTS,
    OBJECTION_OUTCOMES,
    STAGE_OUTCOMES,
    VACANCY_STATES,
    counted,
    expected_words,
    formula,
    part_formula,
    total_words,
    verdict_words,
)


@dataclass(frozen=True, slots=True)
class _Kit:
    """What every list is made from."""

    workspace: Workspace
    campaign: Campaign | None
    programme: Programme
    say: Say

    def nominations(self) -> tuple[Nomination, ...]:
        """Return everybody nominated."""
        return self.workspace.ask(AllNominations(campaign=self.campaign.id)) if self.campaign else ()

    def tier(self, key: str) -> str:
        """Return the name of a tier."""
        return self.say.text(self.programme.tier_name(key)) if key else ""

    def paper(
        self,
        title: str,
        *parts: ListPart,
        notes: tuple[str, ...] = (),
        signers: tuple[str, ...] = (),
        across: bool = False,
    ) -> ListPaper:
        """Return a paper about the campaign, with the moment of the newest value."""
        about = self._about() if self.campaign else ""
        return ListPaper(
            organisation=self.workspace.info().organisation,
            title=title,
            about=about,
            moment=self.workspace.head.moment,
            parts=parts,
            notes=notes,
            signers=signers,
            across=across,
        )

    def _about(self) -> str:
        one, say = self.campaign, self.say
        assert one is not None
        return say(
            "{campaign}; judged by {programme}, version {version}",
            campaign=one.name,
            programme=say.text(one.programme_name),
            version=one.programme_version,
        )


def list_paper(workspace: Workspace, key: str, campaign: Id, say: Say) -> ListPaper:
    """Return a list by its key: one of ``LISTS``. Raises ``RefusedError`` for an unknown campaign."""
    found = workspace.ask(Campaigns(campaign=campaign)) if campaign else ()
    if key != "vacancies" and not found:
        raise refused(Reason.ROW_MISSING, id=campaign)
    rules = workspace.ask(RulesOf(campaign=campaign))
    return LISTS[key](_Kit(workspace, found[0] if found else None, rules, say))


def _register(kit: _Kit) -> ListPaper:
    """Who owes nominations: a list to remind by, those who still owe first."""
    say = kit.say
    lines = kit.workspace.ask(Nominators(campaign=kit.campaign.id)) if kit.campaign else ()
    heads = (
        fields.name("name", say),
        fields.name("post", say),
        fields.name("unit", say),
        fields.name("tier", say),
        say("Nominated"),
        say("Nominees"),
        say("Successor behind"),
        say("Signature"),
    )
    widths = (1.1, 1.5, 2.0, 1.1, 0.8, 2.0, 1.6, 1.2)
    owing = tuple(_nominator(kit, one) for one in lines if one.missing)
    done = tuple(_nominator(kit, one) for one in lines if not one.missing)
    return kit.paper(
        say("Register of nominators"),
        ListPart(
            title=say("Still owe nominations"),
            heads=heads,
            widths=widths,
            rows=owing,
            empty=say("Nobody: everybody has nominated."),
        ),
        ListPart(
            title=say("Have nominated"), heads=heads, widths=widths, rows=done, empty=say("Nobody yet.")
        ),
        across=True,
    )


def _nominator(kit: _Kit, one: Nominator) -> tuple[str, ...]:
    say, made = kit.say, len(one.nominated)
    shown = {Met.MET: say("yes"), Met.NOT_MET: say("none: not promotable"), Met.UNKNOWN: say("not known")}
    words = say("{count} of {of}", count=made, of=one.owed.figures["required"]) if one.owed else str(made)
    behind = shown[one.promotable.met] if one.promotable else ""
    names = listed(one.nominated, say)
    return (one.name, one.post, one.unit, kit.tier(one.tier), words, names, behind, "")


def _ranking(kit: _Kit) -> ListPaper:
    """The nominees of each tier by rank, with what every measure adds."""
    say, measures = kit.say, kit.programme.succession.measures
    parts = []
    every = [one for one in kit.nominations() if one.line.state is not NominationState.LEFT]
    for tier in kit.campaign.tiers if kit.campaign else ():
        those = sorted(
            (one for one in every if one.line.tier == tier),
            key=lambda one: (one.line.rank or len(every) + 1, one.line.name),
        )
        rows = tuple(
            (
                str(one.line.rank or ""),
                one.line.name,
                one.line.post,
                verdict_words(one.line, say),
                counted(one.line.recommended, say),
                say(BALLOTS[one.line.ballot]) if one.line.ballot else "",
                *(part_formula(part) for part in one.line.total.parts),
                total_words(one.line.total),
            )
            for one in those
        )
        heads = (
            say("Rank"),
            fields.name("name", say),
            fields.name("post", say),
            say("Eligibility"),
            say("Recommenders"),
            say("Peer ballot"),
            *(say.text(one.name) for one in measures),
            say("Total"),
        )
        widths = (0.6, 1.1, 1.5, 1.2, 1.5, 1.0, *(1.7 for _ in measures), 0.9)
        right = frozenset((0, len(heads) - 1)) if measures else frozenset((0,))
        parts.append(
            ListPart(
                title=kit.tier(tier), heads=heads, rows=rows, widths=widths, right=right, empty=say("Nobody.")
            )
        )
    notes = (formula(measures, say),) if measures else ()
    return kit.paper(say("Ranking"), *parts, notes=notes, across=True, signers=(say("Human resources"),))


def _protocol(kit: _Kit) -> ListPaper:
    """What every stage of approval left behind, stage by stage."""
    say = kit.say
    parts = []
    every = kit.nominations()
    for stage in kit.programme.succession.stages:
        rows = []
        for one in every:
            view = next((each for each in one.stages if each.stage.key == stage.key), None)
            if view is None or view.outcome is None:
                continue
            vote = ""
            if view.votes is not None:
                in_favour, against, abstain, _, entitled = view.votes
                vote = f"{in_favour} / {against} / {abstain}  ({entitled})"
            signed = " ".join(part for part in (view.signed_by, say.day(view.signed_on)) if part)
            rows.append(
                (
                    one.line.name,
                    kit.tier(one.line.tier),
                    say.day(view.on),
                    say(STAGE_OUTCOMES[view.outcome]),
                    vote,
                    view.minutes,
                    signed,
                )
            )
        parts.append(
            ListPart(
                title=say.text(stage.name),
                heads=(
                    fields.name("name", say),
                    fields.name("tier", say),
                    say("Held on"),
                    say("Outcome"),
                    say("For / against / abstaining (entitled)"),
                    fields.name("minutes", say),
                    say("Signed"),
                ),
                widths=(1.1, 1.0, 1.1, 0.7, 1.5, 2.9, 1.4),
                rows=tuple(rows),
                empty=say("Not held yet."),
            )
        )
    signers = (say("Chair"), say("Recorder"))
    return kit.paper(say("Protocol of the stages of approval"), *parts, across=True, signers=signers)


def _objections(kit: _Kit) -> ListPaper:
    """All objections with what came of them."""
    say = kit.say
    found = sorted((each for one in kit.nominations() for each in one.objections), key=lambda each: each.on)
    rows = tuple(
        (
            str(number),
            say.day(one.on),
            one.name,
            one.by or say("without a name"),
            one.text,
            " ".join(part for part in (say.day(one.handled_on), one.handled_by) if part),
            say(OBJECTION_OUTCOMES[one.outcome]) if one.outcome else say("not decided yet"),
            one.answer,
        )
        for number, one in enumerate(found, start=1)
    )
    part = ListPart(
        heads=(
            say("No."),
            say("Received on"),
            say("About"),
            fields.name("by", say),
            say("Objection"),
            say("Handled"),
            say("Outcome"),
            fields.name("answer", say),
        ),
        widths=(0.5, 1.1, 1.0, 1.0, 2.6, 1.3, 0.9, 2.0),
        right=frozenset((0,)),
        rows=rows,
        empty=say("No objections were received."),
    )
    return kit.paper(say("Register of objections"), part, across=True, signers=(say("Human resources"),))


def _results(kit: _Kit) -> ListPaper:
    """Who was taken on the list: a notice without what is not for everybody."""
    say = kit.say
    every = kit.nominations()
    parts = []
    for tier in kit.campaign.tiers if kit.campaign else ():
        rows = tuple(
            (str(number), one.line.name, one.line.post, one.line.unit, one.line.target_post)
            for number, one in enumerate(
                (
                    each
                    for each in every
                    if each.line.tier == tier and each.line.state is NominationState.CHOSEN
                ),
                start=1,
            )
        )
        parts.append(
            ListPart(
                title=say("Successors to {tier}", tier=kit.tier(tier)),
                heads=(
                    say("No."),
                    fields.name("name", say),
                    fields.name("post", say),
                    fields.name("unit", say),
                    say("For the post"),
                ),
                widths=(0.5, 1.2, 1.8, 2.4, 1.8),
                right=frozenset((0,)),
                rows=rows,
                empty=say("Nobody is on the list yet."),
            )
        )
    return kit.paper(say("Notice of the results"), *parts, signers=(say("For the company"),))


def _vacancies(kit: _Kit) -> ListPaper:
    """All vacancies with how they were filled."""
    say = kit.say
    origin = {True: say("from the company"), False: say("hired outside"), None: say("not known")}
    before = {True: say("yes"), False: say("no"), None: say("not known")}
    rows = tuple(
        (
            one.title,
            one.unit,
            kit.tier(one.tier),
            say.day(one.opened_on),
            expected_words(one.expected, say),
            say(VACANCY_STATES[one.state]),
            say.day(one.closed_on),
            str(one.days),
            one.name,
            origin[one.inside] if one.state is VacancyState.FILLED else "",
            before[one.was_successor] if one.state is VacancyState.FILLED else "",
        )
        for one in kit.workspace.ask(VacancyLines())
    )
    part = ListPart(
        heads=(
            fields.name("post", say),
            fields.name("unit", say),
            fields.name("tier", say),
            say("Vacant since"),
            fields.name("expected", say),
            fields.name("state", say),
            say("Closed on"),
            say("Days"),
            say("Filled by"),
            say("Origin"),
            say("Successor before"),
        ),
        widths=(1.4, 1.8, 1.0, 1.2, 0.9, 0.8, 1.2, 0.6, 1.0, 0.8, 0.9),
        right=frozenset((7,)),
        rows=rows,
        empty=say("No vacancies are on record."),
    )
    return kit.paper(say("Register of vacancies"), part, across=True)


LISTS: Mapping[str, Callable[[_Kit], ListPaper]] = {
    "register": _register,
    "ranking": _ranking,
    "protocol": _protocol,
    "objections": _objections,
    "results": _results,
    "vacancies": _vacancies,
}
"""The lists by their keys."""
