"""Concerns about succession, worked by hand for a handful of posts."""

from datetime import date

from talentdesk.domain.attention import Concern, KeyPost, Line, concerns
from talentdesk.domain.successors import Bench

ON = date(2026, 11, 21)


def test_every_concern_has_its_list_and_the_gravest_comes_first() -> None:
    posts = [
        # ready now: neither risk nor leaving is a concern
        KeyPost(post="gm", bench=Bench.NOW, looked_at=True, incumbents=("a",), high_risk=True,
                leaves=(("a", date(2027, 3, 1)),)),
        # later only, risky, leaves in eleven months
        KeyPost(post="coo", bench=Bench.LATER, looked_at=True, incumbents=("b",), high_risk=True,
                leaves=(("b", date(2027, 11, 20)),)),
        # leaves in a year and a day: not soon
        KeyPost(post="cfo", bench=Bench.NONE, looked_at=True, incumbents=("c",),
                leaves=(("c", date(2027, 11, 22)),)),
        # vacant, and nobody has made a slate
        KeyPost(post="lab", bench=Bench.UNKNOWN, looked_at=False),
        # the readiness of a successor is not judged
        KeyPost(post="shop", bench=Bench.UNKNOWN, looked_at=True, incumbents=("d",)),
    ]  # fmt: skip
    found = concerns(posts, on=ON, named_often={"e": 4}, late=[("f", 2)], mentors_gone=[("g", 1)])
    assert [(one.concern, one.lines) for one in found] == [
        (Concern.AT_RISK, (Line(post="coo", person="b"),)),
        (Concern.LEAVING, (Line(post="coo", person="b", on=date(2027, 11, 20)),)),
        (Concern.VACANT, (Line(post="lab"),)),
        (
            Concern.UNREADY,
            (Line(post="coo", person="b"), Line(post="cfo", person="c"), Line(post="shop", person="d")),
        ),
        (Concern.NOT_LOOKED_AT, (Line(post="lab"),)),
        (Concern.NAMED_OFTEN, (Line(person="e", count=4),)),
        (Concern.LATE, (Line(person="f", count=2),)),
        (Concern.MENTOR_GONE, (Line(person="g", count=1),)),
    ]


def test_without_concerns_nothing_is_listed() -> None:
    fine = KeyPost(post="gm", bench=Bench.NOW, looked_at=True, incumbents=("a",))
    assert concerns([fine], on=ON, named_often={}, late=[], mentors_gone=[]) == ()
