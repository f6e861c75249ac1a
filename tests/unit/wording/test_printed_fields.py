"""Every field a packet is compared by has a name in both languages."""

import json

import pytest

from talentdesk import paths
from talentdesk.domain.comparing import DECIDED, PERSONAL
from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.wording import fields, speaker

OF_THE_SESSION = {"organisation", "programme", "session_name", "cycle", "on", "place", "members", "candidate"}


@pytest.mark.parametrize("key", sorted(PERSONAL | DECIDED | OF_THE_SESSION))
def test_a_compared_field_has_a_name_and_a_translation(key: str) -> None:
    name = fields.name(key, speaker(Language.EN))
    assert name != key
    written: dict[str, str] = {}
    for file in paths.resource("i18n").glob("*_zh.json"):
        if file.stem == "say_zh":
            continue  # built from the others
        written |= json.loads(file.read_text(encoding="utf-8")).get("say", {})
    assert name in written


def test_a_place_on_a_further_scheme_names_the_scheme() -> None:
    programme = read_programme(template_text("general"))
    name = fields.name("calibrated:performance_fit", speaker(Language.EN), programme)
    assert name == "Calibrated place on Performance × fit"
