"""What queries keep between two asks."""

from functools import partial

from talentdesk.domain.change import Changed, StepKind, Subject
from talentdesk.services.kept import MOST, Kept


def changed(*subjects: Subject) -> Changed:
    return Changed(kind=StepKind.DO, action="a", subjects=frozenset(subjects), ids=frozenset())


def test_a_value_is_made_once_until_what_it_rests_on_changes() -> None:
    kept, made = Kept(), iter(range(10))
    rests = frozenset({Subject.PERSON, Subject.POST})

    def ask() -> int:
        return kept.get("key", rests, lambda: next(made))

    assert [ask(), ask()] == [0, 0]
    kept.forget(changed(Subject.PLACEMENT))
    assert ask() == 0
    kept.forget(changed(Subject.POST, Subject.MOVE))
    assert ask() == 1


def test_keys_do_not_mix_and_the_oldest_goes_first() -> None:
    kept = Kept()
    rests = frozenset({Subject.PERSON})
    for number in range(MOST + 1):
        assert kept.get(number, rests, partial(int, number)) == number
    assert kept.get(1, rests, lambda: -1) == 1
    assert kept.get(0, rests, lambda: -1) == -1
