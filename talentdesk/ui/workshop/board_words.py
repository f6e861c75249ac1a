"""What the board says on its boxes, axes and tooltips, in the language of the window."""

from collections.abc import Callable, Iterable

from talentdesk.domain.ruling import Finding, Reason, Ruling
from talentdesk.domain.workshop import Card
from talentdesk.ui.workshop.arrangement import Arrangement
from talentdesk.ui.workshop.axis_item import AxisText
from talentdesk.ui.workshop.badges import Badge, badge_text, badges_of, box_marks, own_marks
from talentdesk.ui.workshop.box_item import BoxText
from talentdesk.ui.workshop.packing import Packing
from talentdesk.ui.workshop.plan import Axis, Key
from talentdesk.ui.workshop.standing_mark import share_words
from talentdesk.wording import Say, phrase

Explain = Callable[[Finding], str]
"""Makes the sentence of a finding."""

_WAITING = {
    Reason.NO_RATING: phrase("no {dimension} rating"),
    Reason.GRADE_UNKNOWN: phrase("{dimension} grade not known"),
    Reason.RATING_OLD: phrase("{dimension} rating too old"),
}
"""Why there is no proposed place, short enough for a card; the tooltip has the whole sentence."""


class BoardWords:
    """Words for one board; ``say`` and ``explain`` change with the language."""

    def __init__(self, arrangement: Arrangement, say: Say, explain: Explain) -> None:
        self.say = say
        self.explain = explain
        self._on = arrangement
        self.more_of: Callable[[Card], list[str]] = _nothing_more
        """Says what is known of a card beyond its own values, a line each."""

    def box(self, key: Key, packing: Packing) -> BoxText:
        """Say what stands in the head of a box and what of it is out of sight."""
        say, board = self.say, self._on.board
        assert board is not None
        here = len(self._on.boxes.get(key, ()))
        count = str(here)
        if self._on.view.shown is not None:
            count = say("{shown} of {all}", shown=here, all=self._on.totals[key])
        below = say("▾ {count} more", count=packing.after) if packing.overflows and packing.after else ""
        above = say("▴ {count} above", count=packing.first) if packing.first else ""
        box = self._on.box(key)
        if box is None:
            empty = "" if here else say("Everyone has a place.")
            name = say("Holding area")
            return BoxText(name=name, count=count, empty=empty, more_below=below, more_above=above)
        shares = board.proposed_distribution if self._on.view.proposed else board.distribution
        return BoxText(
            number=str(box.number),
            name=say.text(box.name),
            count=count,
            share=shares.boxes.get(box.placement),
            more_below=below,
            more_above=above,
            colour=box.colour,
        )

    def axes(self) -> tuple[list[AxisText], list[AxisText]]:
        """Say rows and columns as drawn."""
        shape = self._on.drawn()
        assert shape is not None
        return self._axis(shape.vertical, upright=True), self._axis(shape.horizontal, upright=False)

    def _axis(self, axis: Axis, *, upright: bool) -> list[AxisText]:
        board, say = self._on.board, self.say
        assert board is not None
        shares = board.proposed_distribution if self._on.view.proposed else board.distribution
        scheme = board.scheme
        dimension = scheme.vertical if axis.dimension == scheme.vertical.key else scheme.horizontal
        rising = axis.levels[-1] == dimension.levels[-1]
        # Upright strips are read from the bottom: rising to the right then means rising to the top.
        forward = rising is not upright
        name = say.text(dimension.name)
        titled = f"{name} →" if forward else f"← {name}"
        middle = len(axis.levels) // 2
        return [
            AxisText(
                say.text(level.name),
                shares.levels.get((axis.dimension, level.key)),
                titled if index == middle else "",
            )
            for index, level in enumerate(axis.levels)
        ]

    def box_tip(self, key: Key) -> str:
        """Say what a box means, what usually follows and how its share stands."""
        board, say = self._on.board, self.say
        box = self._on.box(key)
        if box is None or board is None:
            return say(
                "Candidates without a place wait here. Drag them to a box or type its number; 0 brings back."
            )
        share, placed = board.distribution.boxes[box.placement], board.distribution.placed
        parts = [f"{box.number}  {say.text(box.name)}", say.text(box.meaning), say.text(box.action)]
        parts.append(share_words(share, say, placed))
        if self._on.view.shown is not None:
            parts.append(say("Shares are of everybody placed, also of those the filter hides."))
        parts += [self.explain(finding) for finding in box_marks(self._on.boxes.get(key, ()))]
        if box.successor:
            parts.append(say("People here may be named as successors."))
        return "\n".join(part for part in parts if part)

    def card_tip(self, card: Card) -> str:
        """Say who a card is, why it carries its badges and what is missing."""
        say = self.say
        lines = [card.name, " · ".join(part for part in (card.post, card.unit, card.number) if part)]
        if card.moved:
            layered = self._on.board is not None and self._on.board.layer is not None
            before = phrase("Calibrated: {box}") if layered else phrase("Proposed: {box}")
            lines.append(say(before, box=self.place_name(card.proposed)))
        lines += [self.explain(finding) for finding in (*own_marks(card), *card.missing)]
        if self._is_stray(card):
            lines.append(
                say("This box is no longer in the programme; the place is kept until the card is moved.")
            )
        lines += [badge_text(badge, say) for badge in badges_of(card) if badge is not Badge.MARK]
        lines += self.more_of(card)
        return "\n".join(line for line in lines if line)

    def place_name(self, key: Key) -> str:
        """Say a place in one breath: number and name, or the holding area."""
        box = self._on.box(key)
        return self.say("holding area") if box is None else f"{box.number} {self.say.text(box.name)}"

    def waiting(self, card: Card) -> str:
        """Say in few words why a candidate has no proposed place; empty where there is one."""
        if self._is_stray(card):
            return self.say("its box is gone")
        if card.calibrated is not None or not card.missing:
            return ""
        first = card.missing[0]
        short = _WAITING.get(first.reason)
        key = str(first.figures.get("dimension", ""))
        if short is None or not key:
            return self.explain(first)
        dimension = self._on.programme.dimension(key) if self._on.programme else None
        return self.say(short, dimension=self.say.text(dimension.name) if dimension else key)

    def _is_stray(self, card: Card) -> bool:
        """Tell whether a card stands in a box that the programme no longer has."""
        return card.calibrated is not None and self._on.box(card.calibrated) is None

    def verdict(self, rulings: Iterable[Ruling]) -> str:
        """Say what the rule says of the cards in the hand over a box; empty where all is well."""
        answers = list(rulings)
        refused = [one for one in answers if not one.allowed]
        speaking = refused or [one for one in answers if one.marks]
        if not speaking:
            return ""
        first = speaking[0].findings[0] if refused else speaking[0].marks[0]
        sentence = self.explain(first)
        if len(answers) == 1:
            return sentence
        return self.say("{count} of {all}: {why}", count=len(speaking), all=len(answers), why=sentence)


def _nothing_more(_card: Card) -> list[str]:
    return []
