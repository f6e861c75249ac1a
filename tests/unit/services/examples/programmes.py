"""Examples of changes of the programme."""

from talentdesk.exchange.programme_file import template_text
from talentdesk.services.programmes import ChangeProgramme
from tests.unit.services.examples.registry import example
from tests.unit.services.made_workshop import Workshop


def changed(version: int = 2, *changes: tuple[str, str]) -> str:
    """Return the general programme under another number, with some words changed."""
    text = template_text("general").replace("\nversion = 1\n", f"\nversion = {version}\n")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return text


@example(ChangeProgramme)
def _ruled_change(shop: Workshop) -> ChangeProgramme:
    return ChangeProgramme(content=changed(2, ("minutes_each = 8", "minutes_each = 12")), note="更充裕的讨论")
