"""What of a plan is done or late, by tables worked by hand."""

from datetime import date, timedelta

import pytest

from talentdesk.domain.planning import is_done, is_late, late, progress
from talentdesk.domain.plans import Action

DUE = date(2026, 6, 30)


def action(percent: int = 0, *, due: date | None = DUE, done_on: date | None = None) -> Action:
    return Action(
        id="a",
        type="",
        goal="轮岗",
        resources="",
        start=None,
        due=due,
        owner="",
        evidence="",
        measure="",
        progress=percent,
        done_on=done_on,
    )


@pytest.mark.parametrize(
    ("one", "done"),
    [(action(0), False), (action(99), False), (action(100), True), (action(40, done_on=DUE), True)],
)
def test_an_action_is_done_by_its_day_or_by_its_progress(one: Action, done: bool) -> None:
    assert is_done(one) is done
    assert is_late(one, DUE + timedelta(days=1)) is not done


@pytest.mark.parametrize(("days", "expected"), [(-1, False), (0, False), (1, True)])
def test_an_action_is_late_from_the_day_after_it_was_due(days: int, expected: bool) -> None:
    on = DUE + timedelta(days=days)
    assert is_late(action(50), on) is expected
    assert not is_late(action(50, due=None), on)
    assert late([action(50), action(100), action(50, due=None), action(0)], on=on) == (2 if expected else 0)


@pytest.mark.parametrize(
    ("actions", "percent"),
    [([], 0), ([action(50)], 50), ([action(10, done_on=DUE), action(0)], 50), ([action(33), action(34)], 33)],
)
def test_a_plan_has_come_as_far_as_its_actions_on_average(actions: list[Action], percent: int) -> None:
    assert progress(actions) == percent
