"""Finding posts and people on the chart by typing: title, unit, name, pinyin, initials or number."""

from __future__ import annotations

from collections.abc import Sequence

from talentdesk.domain.people import Found
from talentdesk.domain.succession_chart import SuccessionChart, full_title
from talentdesk.domain.texts import Id
from talentdesk.wording import Say
from talentdesk.wording.succession_chart import holders_text

MOST = 40
"""So many hits are listed at most."""
POST, PERSON = "post", "person"


def hits(chart: SuccessionChart, text: str, say: Say) -> Sequence[Found]:
    """Return the posts and people a text finds, those that begin with it first."""
    wanted = text.strip().casefold()
    if not wanted:
        return ()
    found: list[tuple[bool, Found]] = []
    for post in chart.posts:
        if wanted in full_title(post).casefold():
            begins = post.title.casefold().startswith(wanted)
            hit = Found(
                kind=POST, id=post.id, title=post.title, detail=f"{post.unit}  ·  {holders_text(post, say)}"
            )
            found.append((not begins, hit))
    for person in chart.people.values():
        known = person.search_key or person.name.casefold()
        if wanted in known:
            begins = known.startswith(wanted) or person.name.casefold().startswith(wanted)
            hit = Found(
                kind=PERSON, id=person.id, title=person.name, detail=person.title, number=person.number
            )
            found.append((not begins, hit))
    found.sort(key=lambda one: one[0])
    return tuple(hit for _, hit in found[:MOST])


def post_of(chart: SuccessionChart, person: Id) -> Id:
    """Return the post somebody is found at: the one they hold, else the first that names them."""
    for post in chart.posts:
        if any(one.person.id == person for one in post.holders):
            return post.id
    for post in chart.posts:
        slate = post.slate
        if person in slate.emergency or any(one.person == person for one in slate.successors or ()):
            return post.id
    return ""
