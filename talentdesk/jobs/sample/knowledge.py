"""The sample's scarce knowledge and special relations, their hand-over, versions of the tier chart."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from talentdesk.domain import tier_chart
from talentdesk.domain.texts import Id
from talentdesk.domain.tier_chart import ChartPost
from talentdesk.jobs.sample.dice import Dice
from talentdesk.jobs.sample.organisation import Organisation
from talentdesk.jobs.sample.people import Person
from talentdesk.jobs.sample.words import Words

Row = dict[str, object]
_EXPERT, _LEADERS = 4, (1, 2)
"""Job level of experts, and of those who hold relations."""
_STATES = ("planned", "running", "running", "done")


def knowledge_rows(words: Words, dice: Dice, people: Sequence[Person], on: date) -> dict[str, list[Row]]:
    """Return what is scarce, who holds it, and how it is handed over; some of it is late, some not begun."""
    active = [person for person in people if person.active]
    experts = [one for one in active if one.post.level == _EXPERT and one.post.family == "expert"]
    leaders = [one for one in active if one.post.level in _LEADERS]
    tables: dict[str, list[Row]] = {"expertise": [], "transfer": []}
    for entry in words.succession["expertise"]:
        known = entry["kind"] == "knowledge"
        holder = dice.one((experts if known else leaders) or active)
        own = dice.new_id()
        tables["expertise"].append(
            {
                "id": own,
                "person_id": holder.id,
                "kind": entry["kind"],
                "topic": words.say(entry["topic"]),
                "detail": words.say(entry["detail"]),
                "weight": dice.weighted(("medium", "high"), (2, 3)),
            }
        )
        near = [one for one in active if one.post.unit.top == holder.post.unit.top and one is not holder]
        for _ in range(dice.weighted((0, 1, 2), (2, 5, 2))):
            state = dice.one(_STATES)
            due = on + timedelta(days=dice.between(-50, 220))
            tables["transfer"].append(
                {
                    "id": dice.new_id(),
                    "expertise_id": own,
                    "person_id": dice.one(near or leaders).id,
                    "name": "",
                    "measure": words.say(entry["measure"]),
                    "due": due,
                    "state": state,
                    "evidence": words.say(entry["evidence"]) if state == "done" else "",
                    "done_on": min(due, on - timedelta(days=5)) if state == "done" else None,
                }
            )
    return tables


def chart_rows(
    words: Words, dice: Dice, organisation: Organisation, reasons: Mapping[Id, str], on: datetime
) -> dict[str, list[Row]]:
    """Return two versions of the tier chart, each a little closer to that of today."""
    posts = [
        ChartPost(
            id=one.id,
            title=one.title,
            unit=one.unit.path,
            tier=one.tier,
            key_position=one.rank > 0,
            key_reason=reasons[one.id],
        )
        for one in organisation.posts
    ]
    lower = {one.id for one in organisation.posts if one.rank > 2}
    changed = dice.shuffled(dice.some([post for post in posts if post.id in lower], 7))
    rows: list[Row] = []
    for index, (name, note) in enumerate(words.succession["charts"]):
        # What was different then is taken back step by step: the older version differs more.
        different = changed[: 7 - 4 * index]
        missing = {post.id for post in different[:2]}
        plain = {post.id for post in different[2:]}
        then = [
            ChartPost(id=post.id, title=post.title, unit=post.unit, tier="", key_position=False)
            if post.id in plain
            else post
            for post in posts
            if post.id not in missing
        ]
        at = datetime.combine((on - timedelta(days=400 - 220 * index)).date(), time(10), on.tzinfo)
        rows.append(
            {
                "id": dice.new_id(),
                "name": words.say(name),
                "at": at,
                "note": words.say(note),
                "content": tier_chart.written(then),
            }
        )
    return {"tier_chart": rows}
