"""Differences between two versions of a programme are told part by part, by the names people know."""

import pytest

from talentdesk.domain.programme_form import Steps
from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_draft import Draft
from talentdesk.exchange.programme_file import template_text
from talentdesk.wording import speaker
from talentdesk.wording.programme_differences import differences


@pytest.mark.parametrize(
    ("template", "steps", "value", "told"),
    [
        ("four_tier", ("tier_rules", 0, "conditions", 1, "years"), 6,
         "Tiers and their conditions › Tiers › General manager › Conditions › 8 years in management posts › "
         "Years at least: “6” instead of “8”"),
        ("general", ("schemes", 0, "boxes", 0, "successor"), False,
         "Grids and boxes › Grids › Performance × potential › Boxes › 1 Ready to step up › "
         "May be named as a successor: “no” instead of “yes”"),
        ("general", ("ballot", "base"), "entitled",
         "Ballots of the committee › Base of the threshold: “All members with a vote” instead of "
         "“Votes cast, abstentions among them”"),
        ("general", ("nominations", "maximum"), 3, "Nominations › Each names at most: “3” instead of “0”"),
        ("general", ("nominations", "managers"), ["executive"],
         "Nominations › Who owes nominations: “Executive team” instead of “Executive team, Middle managers”"),
        ("general", ("guidelines", 6, "high"), 12,
         "Guidelines › 1 Ready to step up › High end: “12%” instead of “10%”"),
        ("retail", ("measures", 2, "points", "1"), 99,
         "Measures and weights › Measures › Place on the grid › Points by box › 1 Develop first: “99” "
         "instead of “100”"),
        ("four_tier", ("retirement", 0, "delay"), None,
         "Retirement › Retirement rules › men 60 › The age rises: no longer “From month 2025-01, One month "
         "for every 4 months, At most 36 months”"),
        ("general", ("tiers", 0, "name", "en"), "Top team",
         "Tiers › Top team › Shown name: “高层管理 / Top team” instead of “高层管理 / Executive team”"),
    ],
)  # fmt: skip
def test_a_change_is_told(template: str, steps: Steps, value: object, told: str) -> None:
    draft = Draft(template_text(template))
    draft.put(steps, value)
    found = differences(draft.base, draft.tree, speaker(Language.EN))
    assert found
    assert found[0].sentence(speaker(Language.EN)).startswith(told)


def test_entries_that_come_go_and_move_are_told() -> None:
    draft = Draft(template_text("general"))
    draft.move(("readiness",), 0, 1)
    draft.remove(("quotas",), 1)
    found = [
        one.sentence(speaker(Language.EN))
        for one in differences(draft.base, draft.tree, speaker(Language.EN))
    ]
    assert found == [
        "Quotas: no longer “Share ready in the near term (%)”",
        "Readiness and slates › Readiness: “Ready within one year, Ready now, Ready in one to three years, "
        "Later than three years” instead of “Ready now, Ready within one year, Ready in one to three years, "
        "Later than three years”",
    ]
    back = [
        one.sentence(speaker(Language.EN))
        for one in differences(draft.tree, draft.base, speaker(Language.EN))
    ]
    assert back[0] == "Quotas: now “Share ready in the near term (%)”"


def test_what_is_alike_is_not_told() -> None:
    draft = Draft(template_text("four_tier"))
    assert differences(draft.base, Draft(draft.text(5)).tree, speaker(Language.ZH)) == ()
    draft.say_text(("name",), "zh", "另一个")
    draft.undo()
    assert differences(draft.base, draft.tree, speaker(Language.ZH)) == ()
