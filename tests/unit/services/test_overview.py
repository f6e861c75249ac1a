"""What the top bar asks for: the running review cycle, and whether the session shown is locked."""

from datetime import date

from talentdesk.domain.workshop import SessionState
from talentdesk.services.cycles import CloseCycle, Cycles, OpenCycle
from talentdesk.services.overview import RunningCycle, SessionStateOf
from tests.unit.services.made_workshop import Workshop


def test_the_open_cycle_that_began_last_is_the_running_one(shop: Workshop) -> None:
    (first,) = shop.workspace.ask(Cycles())
    assert shop.workspace.ask(RunningCycle()) == first.name
    for name, start in (("newest", date(2031, 1, 1)), ("between", date(2030, 1, 1))):
        shop.workspace.do(OpenCycle(name=name, start=start, end=date(2031, 12, 31)))
    assert shop.workspace.ask(RunningCycle()) == "newest"
    newest = next(one for one in shop.workspace.ask(Cycles()) if one.name == "newest")
    shop.workspace.do(CloseCycle(cycle=newest.id))
    assert shop.workspace.ask(RunningCycle()) == "between"


def test_a_session_is_told_by_name_and_state(shop: Workshop) -> None:
    found = shop.workspace.ask(SessionStateOf(session=shop.session))
    assert found is not None
    assert found[1] is not SessionState.LOCKED
    assert shop.workspace.ask(SessionStateOf(session="unknown")) is None
