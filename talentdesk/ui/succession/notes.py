"""What becomes of posts in a scenario, in a few words on their cards."""

from collections.abc import Mapping

from talentdesk.domain.texts import Id
from talentdesk.domain.vacancy import Filling
from talentdesk.services.scenarios import Played
from talentdesk.wording import Say
from talentdesk.wording.succession_chart import step_text

ROLES = {
    Filling.READY: "good",
    Filling.INTERIM: "info",
    Filling.EARLY: "warn",
    Filling.UNJUDGED: "warn",
    Filling.BROKEN: "bad",
    Filling.UNKNOWN: "muted",
}


def notes_of(played: Played, say: Say) -> Mapping[Id, tuple[str, str]]:
    """Return the words and their colour for every post that falls vacant."""
    people = played.chart.people
    return {
        step.post: (step_text(step, people, say), ROLES[step.filling]) for step in played.result.vacancy.steps
    }
