"""Examples of scenarios."""

from talentdesk.services.scenarios import KeepScenario, RemoveScenario, RenameScenario
from tests.unit.services.examples.registry import example, ident
from tests.unit.services.made_workshop import Workshop


def _kept(shop: Workshop) -> str:
    return ident(shop, KeepScenario(name="双空缺", posts=("post1", "post2"), note="春季"))


@example(KeepScenario)
def _keep(shop: Workshop) -> KeepScenario:
    return KeepScenario(name="厂长离任", posts=("post2",), leaving=("p1",))


@example(KeepScenario)
def _keep_again(shop: Workshop) -> KeepScenario:
    return KeepScenario(scenario=_kept(shop), name="单空缺", posts=("post1",))


@example(RenameScenario)
def _rename(shop: Workshop) -> RenameScenario:
    return RenameScenario(scenario=_kept(shop), name="另一情景")


@example(RemoveScenario)
def _remove(shop: Workshop) -> RemoveScenario:
    return RemoveScenario(scenario=_kept(shop))
