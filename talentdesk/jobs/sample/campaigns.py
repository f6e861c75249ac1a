"""The sample's campaigns: one finished last year, one running with nominees at every step."""

from collections.abc import Sequence
from datetime import date, timedelta

from talentdesk.domain.programme import Programme
from talentdesk.domain.texts import Id
from talentdesk.jobs.sample.base import Base, Row
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.words import Words

_TABLES = (
    "campaign",
    "nomination",
    "recommendation",
    "condition_check",
    "waiver",
    "measure_value",
    "peer_ballot",
    "peer_count",
    "stage_record",
    "objection",
)
_LAST_YEAR = 390
_STEPS = 9
"""Nominated, recommended, checked, measured, balloted, discussed, announced, signed, on the list."""


class Campaigns:
    """Draws campaigns; ``tables`` holds the rows by table, ``chosen`` who ended on a list, by tier."""

    def __init__(
        self, base: Base, words: Words, before: Programme, programme: Programme, dice: Dice, on: date
    ) -> None:
        self._words, self._programme, self._dice, self._on = words, programme, dice, on
        self._before = before
        self._told = words.nominations
        self._cycle = base.last_cycle
        self._people = [one for one in base.people if one.active]
        self._tiers = [tier.key for tier in programme.tiers]
        self._posts = base.organisation.posts
        self.tables: dict[str, list[Row]] = {name: [] for name in _TABLES}
        self.chosen: dict[str, list[Person]] = {}

    def write(self, before: Id, now: Id) -> None:
        """Draw both campaigns; ``before`` and ``now`` are the versions they are judged by."""
        self._finished(before)
        self._running(now)

    # --- who ----------------------------------------------------------------------------------------------

    def _holders(self, rank: int) -> list[Person]:
        """Return who holds a post of a tier, by its rank."""
        return [one for one in self._people if one.post.rank == rank]

    def _able(self, rank: int, count: int, but: Sequence[Person] = ()) -> list[Person]:
        """Return the ablest below a tier."""
        below = [
            one
            for one in self._people
            if one.post.rank == rank + 1 or (not one.post.rank and one.post.level <= rank + 2)
        ]
        ranked = sorted((one for one in below if one not in but), key=lambda one: -(one.drive + one.ability))
        return ranked[:count]

    def _nominator(self, nominee: Person, made: dict[Id, int]) -> Person:
        """Return who nominates: the manager where of a tier that owes, else one who has made fewest."""
        manager = nominee.manager
        if manager is not None and manager.post.rank in (1, 2) and made.get(manager.id, 0) < 2:
            return manager
        holders = [one for one in self._holders(1) + self._holders(2) if one is not nominee]
        return min(self._dice.some(holders, 6), key=lambda one: made.get(one.id, 0))

    # --- rows ---------------------------------------------------------------------------------------------

    def _add(self, table: str, **values: object) -> Id:
        key = self._dice.new_id()
        self.tables[table].append({"id": key, **values})
        return key

    def _campaign(self, name: str, version: Id, state: str, begun: date, opens: date, closes: date) -> Id:
        return self._add(
            "campaign",
            name=name,
            tiers=" ".join(self._tiers[:2]),
            opens=opens,
            closes=closes,
            cycle_id=self._cycle if state == "closed" else None,
            programme_id=version,
            state=state,
            begun_on=begun,
            note=self._words.say(self._told["note"]),
        )

    def _nominate(
        self, campaign: Id, nominee: Person, rank: int, on: date, made: dict[Id, int], state: str
    ) -> Id:
        by = self._nominator(nominee, made)
        made[by.id] = made.get(by.id, 0) + 1
        tier = self._tiers[rank - 1]
        posts = [post.id for post in self._posts if post.tier == tier]
        readiness = [one.key for one in self._programme.readiness]
        done = state in ("chosen", "not_chosen", "left")
        agreed = on + timedelta(days=52)
        results = {"chosen": "result", "not_chosen": "refused"}
        return self._add(
            "nomination",
            campaign_id=campaign,
            person_id=nominee.id,
            tier=tier,
            post_id=self._dice.one(posts) if posts and self._dice.chance(0.5) else None,
            nominator_id=by.id,
            own=False,
            on=on,
            state=state,
            readiness=self._dice.weighted(readiness, [3, 4, 2, 1][: len(readiness)]),
            grounds=self._words.say(self._dice.one(self._told["grounds"])),
            result_on=min(on + timedelta(days=40), self._on) if done and state != "left" else None,
            result_note=self._words.say(self._told[results[state]]) if state in results else "",
            agreement_on=agreed if state == "chosen" and agreed <= self._on else None,
            left_on=on + timedelta(days=200) if state == "left" else None,
            left_reason=self._words.say(self._told["left"]) if state == "left" else "",
            refills_id=None,
        )

    def _stages(self, nomination: Id, keys: Sequence[str], on: date) -> None:
        for key in keys:
            stage = next(one for one in self._programme.succession.stages if one.key == key)
            needs = {need.value for need in stage.needs}
            votes = (8, 1, 0, 9, 9) if "vote" in needs else (None,) * 5
            signed = "signature" in needs
            self._add(
                "stage_record",
                nomination_id=nomination,
                stage=key,
                on=on,
                until=on + timedelta(days=stage.days - 1) if stage.days else None,
                outcome="passed",
                minutes=self._words.say(self._dice.one(self._told["minutes"])) if "minutes" in needs else "",
                **dict(zip(("in_favour", "against", "abstain", "present", "entitled"), votes, strict=True)),
                signed_by=self._words.say(self._told["approver"]) if signed else "",
                signed_on=on if signed else None,
            )
            # What follows an objection period comes after it.
            on += timedelta(days=stage.days + 1 if stage.days else 2)

    def _waive(self, nomination: Id, condition: str, reason: str, on: date) -> None:
        self._add(
            "waiver",
            nomination_id=nomination,
            condition=condition,
            reason=self._words.say(self._told[reason]),
            approver=self._words.say(self._told["approver"]),
            on=on,
        )

    # --- campaigns ----------------------------------------------------------------------------------------

    def _finished(self, version: Id) -> None:
        """Last year's: judged by the rules of then, with its conditions checked on paper."""
        begun = self._on - timedelta(days=_LAST_YEAR)
        name = self._words.say(self._told["finished"]).format(year=begun.year)
        closes = begun + timedelta(days=30)
        campaign = self._campaign(name, version, "closed", begun, begun, closes)
        made: dict[Id, int] = {}
        stages = ["committee", "pipeline_list"]
        left: Id | None = None
        for rank, count in ((1, 5), (2, 9)):
            rule = self._before.succession.tier(self._tiers[rank - 1])
            for number, nominee in enumerate(self._able(rank, count)):
                on = begun + timedelta(days=self._dice.between(2, 28))
                state = "not_chosen" if number % 4 == 3 else "left" if number == 1 and rank == 2 else "chosen"
                key = self._nominate(campaign, nominee, rank, on, made, state)
                self._stages(key, stages if state != "not_chosen" else stages[:1], closes)
                for condition in rule.conditions if rule and state != "not_chosen" else ():
                    self._waive(key, condition.key, "waived", closes)
                if state == "chosen":
                    self.chosen.setdefault(self._tiers[rank - 1], []).append(nominee)
                left = key if state == "left" else left
        if left is not None:
            self.tables["nomination"][-1]["refills_id"] = left

    def _running(self, version: Id) -> None:
        """This year's: nominees at every step, some with an exception or an objection, some on the list."""
        begun = self._on - timedelta(days=34)
        name = self._words.say(self._told["running"]).format(year=self._on.year)
        campaign = self._campaign(name, version, "running", begun, begun, self._on + timedelta(days=25))
        made: dict[Id, int] = {}
        number = 0
        for rank, count in ((1, 6), (2, 12)):
            listed = self.chosen.get(self._tiers[rank - 1], [])
            for nominee in self._able(rank, count, listed):
                step = (number * 2) % (_STEPS + 1) if rank == 2 else min(_STEPS, number * 2)
                on = begun + timedelta(days=self._dice.between(1, 8))
                self._nominee(campaign, nominee, rank, step, on, made)
                number += 1

    def _nominee(
        self, campaign: Id, nominee: Person, rank: int, step: int, on: date, made: dict[Id, int]
    ) -> None:
        state = "chosen" if step == _STEPS else "running"
        key = self._nominate(campaign, nominee, rank, on, made, state)
        if step >= 1:
            self._recommend(key, nominee, rank, on, enough=step > 1)
        if step >= 2:
            self._check(key, nominee, on)
        if step >= 3:
            self._measure(key, nominee, on, whole=step > 3)
        if step >= 4:
            self._ballot(key, on + timedelta(days=9), passed=step > 4)
        keys = [one.key for one in self._programme.succession.stages][: max(0, step - 5)]
        self._stages(key, keys, on + timedelta(days=10))
        if step == 6:
            self._object(key, on + timedelta(days=13), handled=False)
        elif step == 8:
            self._object(key, on + timedelta(days=14), handled=True)

    def _recommend(self, key: Id, nominee: Person, rank: int, on: date, *, enough: bool) -> None:
        holders = [one for one in self._holders(rank) + self._holders(max(1, rank - 1)) if one is not nominee]
        known = list({one.id: one for one in holders}.values())
        for place, one in enumerate(self._dice.some(known, 2 + self._dice.chance(0.3))):
            self._add(
                "recommendation",
                nomination_id=key,
                person_id=one.id,
                name="",
                board=None,
                opinion=self._words.say(self._dice.one(self._told["opinions"])),
                signed_on=on + timedelta(days=3 + place) if enough or place == 0 else None,
                mentor=place == 0 and enough,
                position=place,
            )

    def _check(self, key: Id, nominee: Person, on: date) -> None:
        hr = self._words.say(self._told["hr"])
        self._add(
            "condition_check",
            nomination_id=key,
            condition="traits",
            met=True,
            who=hr,
            on=on + timedelta(days=5),
        )
        if (self._on - nominee.hired).days < 3 * 365:
            self._waive(key, "company", "exception", on + timedelta(days=6))

    def _measure(self, key: Id, nominee: Person, on: date, *, whole: bool) -> None:
        source = self._words.say(self._told["source"])
        taken = on + timedelta(days=8)
        boxes = self._programme.schemes[0].boxes
        best = sorted(boxes, key=lambda box: box.number)
        box = best[min(len(best) - 1, max(0, round(3 - nominee.drive - nominee.ability)))]
        score = round(min(98.0, max(55.0, 78 + 6 * nominee.ability + 3 * self._dice.normal())), 1)
        feedback = round(min(4.9, max(2.2, 3.6 + 0.4 * nominee.drive + 0.2 * self._dice.normal())), 2)
        values: list[tuple[str, float | None, str, str]] = [("panel", score, "", "")]
        if whole:
            values.append(("feedback", feedback, "", ""))
            values.append(("place", None, box.placement.vertical, box.placement.horizontal))
        for measure, value, vertical, horizontal in values:
            self._add(
                "measure_value",
                nomination_id=key,
                measure=measure,
                value=value,
                vertical=vertical,
                horizontal=horizontal,
                source=source if measure == "panel" else "",
                on=taken,
            )

    def _ballot(self, key: Id, on: date, *, passed: bool) -> None:
        present = self._dice.between(24, 36)
        against = self._dice.between(1, 5) if passed else present // 2
        ballot = self._add(
            "peer_ballot",
            nomination_id=key,
            round=1,
            on=on,
            present=present,
            entitled=present + self._dice.between(2, 9),
            twice=True,
        )
        for number, teller in enumerate(self._told["tellers"], start=1):
            self._add(
                "peer_count",
                ballot_id=ballot,
                number=number,
                in_favour=present - against - 1,
                against=against,
                abstain=1,
                defer=0,
                invalid=0,
                teller=self._words.say(teller),
            )

    def _object(self, key: Id, on: date, *, handled: bool) -> None:
        self._add(
            "objection",
            nomination_id=key,
            on=on,
            by=self._words.say(self._told["objection_by"]),
            text=self._words.say(self._told["objection"]),
            handled_on=on + timedelta(days=4) if handled else None,
            handled_by=self._words.say(self._told["hr"]) if handled else "",
            answer=self._words.say(self._told["answer"]) if handled else "",
            outcome="dismissed" if handled else "",
        )
