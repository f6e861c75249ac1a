"""Names as they are in life: frequent, compound, misread, dotted, rare, Latin, and namesakes."""

from dataclasses import dataclass
from itertools import cycle

from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.words import Words

_TRICKY_SHARE = 0.14
_COMPOUND_SHARE = 0.05
_DOTTED_SHARE = 0.025
_RARE_SHARE = 0.09


@dataclass(frozen=True, slots=True)
class Name:
    """A full name with the gender it was drawn for; ``dotted`` names are written with a middle dot."""

    gender: str
    full: str
    dotted: bool = False
    latin: bool = False


class Naming:
    """Gives out names; nobody shares one but the wanted namesakes."""

    def __init__(self, words: Words, dice: Dice) -> None:
        names = words.names
        self._dice = dice
        self._surnames: list[str] = names["surnames"].split()
        self._weights = [1 / (place + 6) for place in range(len(self._surnames))]
        self._compound: list[str] = names["compound_surnames"].split()
        # These go round, so that each of them comes up.
        self._tricky = cycle(dice.shuffled(str(names["tricky_surnames"]).split()))
        self._rare = cycle(dice.shuffled(str(names["rare_given"]).split()))
        self._given: dict[str, list[str]] = {
            "f": names["given_female"].split(),
            "m": names["given_male"].split(),
        }
        self._dotted = {
            gender: cycle(dice.shuffled(str(names[key]).split()))
            for gender, key in (("f", "dotted_female"), ("m", "dotted_male"))
        }
        self._dotted_last: list[str] = names["dotted_last"].split()
        self._taken: set[str] = set()
        self._waiting = [Name(gender, full, latin=True) for gender, full in names["latin"]]
        for gender, full, count in names["namesakes"]:
            self._waiting += [Name(gender, full)] * count
            self._taken.add(full)

    def special(self) -> list[Name]:
        """Return the names that must occur: Latin ones and namesakes."""
        return list(self._waiting)

    def draw(self) -> Name:
        """Return a name that nobody has yet."""
        gender = "f" if self._dice.chance(0.44) else "m"
        while True:
            dotted = self._dice.chance(_DOTTED_SHARE)
            full = self._dotted_name(gender) if dotted else self._surname() + self._given_name(gender)
            if full not in self._taken:
                self._taken.add(full)
                return Name(gender, full, dotted=dotted)

    def _surname(self) -> str:
        if self._dice.chance(_TRICKY_SHARE):
            return next(self._tricky)
        if self._dice.chance(_COMPOUND_SHARE):
            return self._dice.one(self._compound)
        return self._dice.weighted(self._surnames, self._weights)

    def _given_name(self, gender: str) -> str:
        given = self._dice.one(self._given[gender])
        if self._dice.chance(_RARE_SHARE):
            given = given[:-1] + next(self._rare)
        return given

    def _dotted_name(self, gender: str) -> str:
        return f"{next(self._dotted[gender])}·{self._dice.one(self._dotted_last)}"
