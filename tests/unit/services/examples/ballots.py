"""Examples of ballots, follow-ups and minutes."""

from talentdesk.services.ballots import CountPapers, RecordBallot, RemoveBallot
from tests.unit.services.examples.registry import example
from tests.unit.services.made_workshop import Workshop


def _papers(shop: Workshop, number: int, in_favour: int) -> CountPapers:
    return CountPapers(
        candidate=shop.candidate("陈静"),
        number=number,
        in_favour=in_favour,
        against=1,
        abstain=0,
        present=5,
        entitled=5,
        teller="李",
    )


@example(RecordBallot)
def _second_round(shop: Workshop) -> RecordBallot:
    given = {"candidate": shop.candidate("陈静"), "abstain": 0, "present": 5, "entitled": 5}
    shop.workspace.do(RecordBallot(in_favour=1, against=4, **given))  # type: ignore[arg-type]
    return RecordBallot(in_favour=3, against=1, defer=1, round=2, **given)  # type: ignore[arg-type]


@example(CountPapers)
def _second_count(shop: Workshop) -> CountPapers:
    shop.workspace.do(_papers(shop, 1, 4))
    return _papers(shop, 2, 4)


@example(CountPapers)
def _count_that_differs(shop: Workshop) -> CountPapers:
    shop.workspace.do(_papers(shop, 1, 4))
    shop.workspace.do(_papers(shop, 2, 4))
    return _papers(shop, 1, 3)


@example(RemoveBallot)
def _away(shop: Workshop) -> RemoveBallot:
    shop.workspace.do(_papers(shop, 1, 4))
    shop.workspace.do(_papers(shop, 2, 4))
    return RemoveBallot(candidate=shop.candidate("陈静"))
