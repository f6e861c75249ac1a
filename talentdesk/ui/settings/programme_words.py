"""Sentences for the parts of a programme: its rules and figures as someone reads them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from talentdesk.domain.distribution import Guideline, Operator
from talentdesk.domain.grid import Box, Placement
from talentdesk.domain.meeting import FoundBy, MeetingRule
from talentdesk.domain.programme import (
    CompetencyModel,
    PlacementRule,
    Programme,
    RatingMap,
    ReasonPolicy,
    RuleKind,
)
from talentdesk.domain.texts import Text
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.wording.ballots import question_words, rule_words

Fact = tuple[str, str]


class ProgrammeWords(QObject):
    """Says a programme in the language of the window."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__(desk)
        self._shell = shell

    def version(self, programme: Programme) -> str:
        """Say which version is in force."""
        return self.tr("Version {version}, in force").format(version=programme.version)

    def box(self, box: Box) -> str:
        """Say what a box means, what follows, and whether successors may stand in it."""
        parts = [self._say(box.meaning), self._say(box.action)]
        if box.successor:
            parts.append(self.tr("May be named as a successor."))
        return "\n".join(part for part in parts if part)

    def parts(self, programme: Programme) -> list[tuple[str, list[Fact]]]:
        """Return titled lists of (name, words) for all but the schemes."""
        lists = [
            (self.tr("Levels"), self._levels(programme)),
            (self.tr("From rating to level"), [self._map(programme, one) for one in programme.rating_maps]),
            (
                self.tr("Conditions of boxes"),
                [self._rule(programme, one) for one in programme.placement_rules],
            ),
            (self.tr("Guidelines"), [self._guideline(programme, one) for one in programme.guidelines]),
            (self.tr("Reasons, committee and ballot"), self._order(programme)),
            (self.tr("Meeting"), self._meeting(programme.meeting)),
            (
                self.tr("Tiers"),
                [(str(number), self._say(one.name)) for number, one in enumerate(programme.tiers, 1)],
            ),
        ]
        lists += [(self._say(model.name), self._model(model)) for model in programme.models]
        return [(title, facts) for title, facts in lists if facts]

    def _levels(self, programme: Programme) -> list[Fact]:
        return [
            (self._say(one.name), " → ".join(self._say(level.name) for level in one.levels))
            for one in programme.dimensions
        ]

    def _map(self, programme: Programme, map_: RatingMap) -> Fact:
        dimension = programme.dimension(map_.dimension)
        names = {level.key: self._say(level.name) for level in dimension.levels} if dimension else {}
        parts = [
            self.tr("{grade} = {level}").format(grade=grade, level=names.get(level, level))
            for grade, level in map_.grades
        ]
        parts += [
            self.tr("{score} and above = {level}").format(score=f"{lowest:g}", level=names.get(level, level))
            for lowest, level in map_.cut_offs
        ]
        if map_.scale is not None:
            low, high = map_.scale
            parts.append(self.tr("scores from {low} to {high}").format(low=f"{low:g}", high=f"{high:g}"))
        if map_.valid_months:
            parts.append(self.tr("marked as old after %n month(s)", "", map_.valid_months))
        return (self._say(dimension.name) if dimension else map_.dimension, self.tr("; ").join(parts))

    def _rule(self, programme: Programme, rule: PlacementRule) -> Fact:
        if rule.kind is RuleKind.LEVELS_AT_LEAST:
            words = self.tr("At least {levels}").format(levels=self._lowest(programme, rule))
        elif rule.kind is RuleKind.MONTHS_IN_POST:
            words = self.tr("At least %n month(s) in the present post", "", rule.months)
        elif rule.kind is RuleKind.NOT_ROTATED_WITHIN:
            words = self.tr("Not rotated within the last %n month(s)", "", rule.months)
        else:
            words = self.tr("Rated within the last %n month(s)", "", rule.months)
        numbers = self._numbers(programme, rule.scheme, rule.boxes)
        if numbers:
            words = self.tr("{rule} (boxes {numbers})").format(rule=words, numbers=numbers)
        return self._say(rule.name), words

    def _lowest(self, programme: Programme, rule: PlacementRule) -> str:
        parts = []
        for key, lowest in rule.levels:
            dimension = programme.dimension(key)
            if dimension is not None:
                parts.append(f"{self._say(dimension.name)}: {self._say(dimension.level(lowest).name)}")
        return self.tr("; ").join(parts)

    def _numbers(self, programme: Programme, scheme: str, boxes: tuple[Placement, ...]) -> str:
        found = programme.scheme(scheme)
        numbers = (
            [found.by_placement[one].number for one in boxes if one in found.by_placement] if found else []
        )
        return self.tr(", ").join(str(number) for number in sorted(numbers))

    def _guideline(self, programme: Programme, guide: Guideline) -> Fact:
        low, high = f"{guide.low:g}", f"{guide.high:g}"
        words = {
            Operator.EQUAL: self.tr("{low}%, give or take {tolerance}").format(
                low=low, tolerance=f"{guide.tolerance:g}"
            ),
            Operator.RANGE: self.tr("{low} to {high}%").format(low=low, high=high),
            Operator.AT_LEAST: self.tr("at least {low}%").format(low=low),
            Operator.AT_MOST: self.tr("at most {high}%").format(high=high),
        }[guide.operator]
        if guide.blocks_lock:
            words = self.tr("{share}; a session outside it cannot be locked").format(share=words)
        return self._whose(programme, guide), words

    def _whose(self, programme: Programme, guide: Guideline) -> str:
        scheme = programme.scheme(guide.scheme)
        if guide.box is not None and scheme is not None and guide.box in scheme.by_placement:
            box = scheme.by_placement[guide.box]
            return f"{box.number} {self._say(box.name)}"
        if guide.level is not None:
            dimension = programme.dimension(guide.level[0])
            if dimension is not None:
                return f"{self._say(dimension.name)}: {self._say(dimension.level(guide.level[1]).name)}"
        return guide.scheme

    def _order(self, programme: Programme) -> list[Fact]:
        policy = {
            ReasonPolicy.NEVER: self.tr("Never asked for"),
            ReasonPolicy.EVERY_MOVE: self.tr("For every move"),
            ReasonPolicy.BIG_MOVES: self.tr("For moves over two levels or on both axes"),
            ReasonPolicy.OUTSIDE_ELIGIBILITY: self.tr("For places outside their conditions"),
        }[programme.reason_policy]
        if programme.reasons_block_lock:
            policy = self.tr("{when}; without them a session cannot be locked").format(when=policy)
        committee = programme.committee
        members = self.tr("At least %n voting member(s)", "", committee.minimum)
        if committee.odd:
            members = self.tr("{members}, an odd number").format(members=members)
        return [
            (self.tr("Reasons of moves"), policy),
            (self.tr("Committee"), members),
            (self.tr("Roles"), self.tr(", ").join(self._say(role.name) for role in committee.roles)),
            *[
                (question_words(one.name, self._shell.say), rule_words(one.rule, self._shell.say))
                for one in programme.ballot_questions
            ],
        ]

    def _meeting(self, rule: MeetingRule) -> list[Fact]:
        box = self.tr("%n minute(s) a candidate", "", rule.minutes_each)
        part = rule.quorum
        quorum = f"{part.numerator}/{part.denominator}" if part is not None else self.tr("none")
        grounds = []
        for ground in rule.grounds:
            name = self._say(ground.name)
            if ground.found_by is not FoundBy.HAND:
                found = (
                    self.tr("{ground} (found in the file, counts at once)")
                    if ground.automatic
                    else self.tr("{ground} (found in the file, to be confirmed)")
                )
                name = found.format(ground=name)
            grounds.append(name)
        return [
            (self.tr("Time box"), box if rule.minutes_each else self.tr("none")),
            (self.tr("Quorum of the members with a vote"), quorum),
            (self.tr("Grounds of recusal"), self.tr(", ").join(grounds)),
        ]

    def _model(self, model: CompetencyModel) -> list[Fact]:
        return [
            (
                self._say(item.name),
                self.tr("weight {weight}, asked for {required} of {high}").format(
                    weight=f"{item.weight:g}", required=f"{item.required:g}", high=f"{model.high:g}"
                ),
            )
            for item in model.items
        ]

    def _say(self, text: Text) -> str:
        return self._shell.say.text(text)
