"""How the sample's committees decide: ballots in rounds and from paper, and what is agreed to follow."""

from datetime import date, timedelta

from talentdesk.domain.programme import Programme
from talentdesk.domain.workshop import Card
from talentdesk.jobs.sample.calendar import SampleClock
from talentdesk.jobs.sample.words import Words
from talentdesk.services.ballots import CountPapers, RecordBallot
from talentdesk.services.follow_ups import AddFollowUp
from talentdesk.services.workspace import Workspace

_MONTHS = (3, 6, 4)
"""After so many months an action is due, in turn."""
_AGREED = 4
"""Actions agreed in one meeting at most: each begins a plan where there is none."""


class Deciding:
    """Votes and agrees in one meeting; what is special comes in a fixed order, not by dice."""

    def __init__(
        self,
        workspace: Workspace,
        clock: SampleClock,
        words: Words,
        programme: Programme,
        *,
        voters: int,
        on: date,
    ) -> None:
        self._workspace, self._clock, self._words = workspace, clock, words
        self._programme, self._voters, self._on = programme, voters, on
        self._voted = self._agreed = 0

    def vote(self, card: Card, against: int, abstain: int) -> None:
        """Vote on a candidate: the third fails and passes in a second round, the fifth stays failed."""
        self._voted += 1
        self._clock.wait(45)
        if self._voted == 3:
            self._count(card, against=self._voters // 2, abstain=1)
            self._clock.wait(240)
            self._count(card, against=1, round_=2)
        elif self._voted == 5:
            self._count(card, against=self._voters // 2, abstain=1)
        elif self._voted == 2:
            self._from_paper(card, abstain=1)
            self._second_question(card)
        else:
            self._count(card, against=against, abstain=abstain)

    def agree(self, card: Card, text: str, owner: str) -> bool:
        """Agree an action with its owner; False once the meeting has agreed enough of them."""
        if self._agreed >= _AGREED:
            return False
        kinds = [one.key for one in self._programme.action_types]
        due = self._on + timedelta(days=30 * _MONTHS[self._agreed % len(_MONTHS)])
        kind = kinds[self._agreed % len(kinds)] if kinds else ""
        self._workspace.do(AddFollowUp(candidate=card.candidate, text=text, owner=owner, due=due, type=kind))
        self._agreed += 1
        return True

    def _count(
        self, card: Card, *, against: int, abstain: int = 0, round_: int = 0, question: str = ""
    ) -> None:
        self._workspace.do(
            RecordBallot(
                candidate=card.candidate,
                in_favour=self._voters - against - abstain,
                against=against,
                abstain=abstain,
                present=self._voters,
                entitled=self._voters,
                question=question,
                round=round_,
            )
        )

    def _from_paper(self, card: Card, *, abstain: int) -> None:
        for number, teller in enumerate(self._words.workshop["tellers"], start=1):
            self._clock.wait(60)
            self._workspace.do(
                CountPapers(
                    candidate=card.candidate,
                    number=number,
                    present=self._voters,
                    entitled=self._voters,
                    teller=self._words.say(teller),
                    in_favour=self._voters - abstain,
                    against=0,
                    abstain=abstain,
                )
            )

    def _second_question(self, card: Card) -> None:
        """Put the programme's second question too, where it asks one."""
        others = self._programme.ballot_questions[1:]
        if others:
            self._count(card, against=1, question=others[0].key)
