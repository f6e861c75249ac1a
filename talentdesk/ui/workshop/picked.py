"""Which cards are selected, where the keyboard stands, and where a range began."""

from collections.abc import Iterable, Sequence

from talentdesk.domain.texts import Id


class Picked:
    """The selection of the board, in the order it was made. Each change answers whose look changes."""

    def __init__(self) -> None:
        self._ids: dict[Id, None] = {}
        self.current: Id | None = None
        self._anchor: Id | None = None

    @property
    def ids(self) -> tuple[Id, ...]:
        """The selected candidates; the one picked last comes first, as the talent card shows it."""
        ids = tuple(self._ids)
        if self.current in self._ids:
            return (self.current, *(one for one in ids if one != self.current))
        return ids

    def __contains__(self, candidate: Id) -> bool:
        return candidate in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def only(self, candidate: Id) -> set[Id]:
        """Select just this card."""
        self._anchor = candidate
        return self._set([candidate], candidate)

    def toggle(self, candidate: Id) -> set[Id]:
        """Select this card too, or no longer."""
        self._anchor = candidate
        left = [one for one in self._ids if one != candidate]
        return self._set(left if candidate in self._ids else [*left, candidate], candidate)

    def extend(self, candidate: Id, order: Sequence[Id]) -> set[Id]:
        """Select from where the range began to this card, in this order; the rest is dropped."""
        start = self._anchor if self._anchor in order else candidate
        low, high = sorted((order.index(start or candidate), order.index(candidate)))
        return self._set(order[low : high + 1], candidate)

    def replace(self, candidates: Iterable[Id], current: Id | None = None) -> set[Id]:
        """Select these cards; the keyboard stands on one of them."""
        ids = list(candidates)
        if current is None and ids and self.current not in ids:
            current = ids[0]
        self._anchor = current or (ids[0] if ids else self._anchor)
        return self._set(ids, current or self.current)

    def step(self, candidate: Id) -> set[Id]:
        """Stand on a card without selecting it."""
        return self._set(list(self._ids), candidate)

    def clear(self) -> set[Id]:
        """Select nobody; the keyboard stays where it stands."""
        return self._set([], self.current)

    def keep(self, known: Iterable[Id]) -> set[Id]:
        """Drop candidates that are gone."""
        there = set(known)
        if self.current not in there:
            self.current = None
        return self._set([one for one in self._ids if one in there], self.current)

    def _set(self, ids: Sequence[Id], current: Id | None) -> set[Id]:
        changed = self._ids.keys() ^ set(ids)
        if current != self.current:
            changed |= {one for one in (current, self.current) if one is not None}
        self._ids, self.current = dict.fromkeys(ids), current
        return changed
