"""Vacancies played through and the bench before and after, worked by hand."""

from dataclasses import replace

from talentdesk.domain.successors import Bench, Successor
from talentdesk.domain.vacancy import Filling
from talentdesk.domain.what_if import what_if
from talentdesk.exchange.programme_file import read_programme, template_text
from tests.unit.domain.made_succession import slate

PROGRAMME = read_programme(template_text("general"))
SLATES = (
    slate("gm", ("li", "now"), ("wang", "one_year"), incumbent="zhang"),
    slate("coo", ("zhao", "now"), incumbent="li"),
    slate("cfo", incumbent="wang", emergency=("qian",)),
    slate("plant", ("wang", "later"), incumbent="zhao"),
)
KEYS = ("gm", "coo", "cfo", "plant")


def test_nothing_marked_changes_nothing() -> None:
    played = what_if(SLATES, (), PROGRAMME, counted=KEYS)
    assert played.vacancy.steps == ()
    assert played.differences == ()
    assert played.before == played.after


def test_who_moves_follows_nobody_any_more() -> None:
    played = what_if(SLATES, ("gm",), PROGRAMME, counted=KEYS)
    assert [(one.post, one.filling, one.person) for one in played.vacancy.steps] == [
        ("gm", Filling.READY, "li"),
        ("coo", Filling.READY, "zhao"),
        ("plant", Filling.EARLY, "wang"),
        ("cfo", Filling.INTERIM, "qian"),
    ]
    by_post = {one.post: one for one in played.differences}
    assert by_post["gm"].incumbents_after == ("li",)
    assert (by_post["gm"].bench, by_post["gm"].bench_after) == (Bench.NOW, Bench.NONE)
    assert by_post["cfo"].incumbents_after == ()
    assert by_post["cfo"].interim == "qian"
    assert len(played.before.coverage.yes) == 3
    assert len(played.after.coverage.yes) == 0


def test_the_net_bench_counts_everybody_once_before_and_after() -> None:
    shared = (
        slate("a", ("x", "now"), incumbent="p"),
        slate("b", ("x", "now"), ("y", "now"), incumbent="q"),
        slate("c", ("x", "now"), incumbent="r"),
    )
    played = what_if(shared, ("a",), PROGRAMME, counted=("a", "b", "c"))
    assert len(played.before.net.figure.yes) == 2
    assert played.after.net.figure.yes == ("b",)


def test_only_counted_posts_make_the_figures() -> None:
    played = what_if(SLATES, ("gm",), PROGRAMME, counted=("coo",))
    assert played.before.coverage.of == played.after.coverage.of == 1


def test_a_post_marked_twice_is_played_once_and_those_who_leave_step_in_nowhere() -> None:
    played = what_if(SLATES, ("gm", "gm"), PROGRAMME, counted=KEYS, leaving=("li",))
    assert played.posts == ("gm",)
    assert played.vacancy.steps[0].person == "wang"
    assert played.leaving == ("li",)
    assert all(one.post != "coo" for one in played.differences), "who steps in nowhere stays where they are"


def test_one_from_outside_steps_in_and_leaves_no_post() -> None:
    outside = Successor(person="s-1", rank=1, readiness="now", confirmed=True, outside=True)
    slates = (replace(SLATES[0], successors=(outside,)), *SLATES[1:])
    played = what_if(slates, ("gm",), PROGRAMME, counted=KEYS)
    assert [(one.person, one.leaves) for one in played.vacancy.steps] == [("s-1", "")]
