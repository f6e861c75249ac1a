"""Faults of a file are told in both languages, with what a specialist needs behind them."""

import pytest

from talentdesk.domain.texts import Language
from talentdesk.wording.say import speaker
from talentdesk.wording.soundness import fault_text

KINDS = ("integrity", "unreadable", "foreign key", "foreign", "row", "row missing", "image", "chain", "blob")


@pytest.mark.parametrize("language", list(Language))
def test_every_fault_is_a_sentence(language: Language) -> None:
    say = speaker(language)
    told = [fault_text(f"{kind}: entry 3 person/x: y", say) for kind in KINDS]
    assert all(one.endswith("entry 3 person/x: y") for one in told)
    assert len(set(told)) == len(KINDS)
    assert all(one.isascii() == (language is Language.EN) for one in told)


def test_what_is_not_known_stays_as_it_is() -> None:
    assert fault_text("odd", speaker(Language.ZH)) == "odd"
