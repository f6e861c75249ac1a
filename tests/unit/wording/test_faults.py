"""Faults of programme files in words."""

import json
import re
from string import Formatter

import pytest

from talentdesk import paths
from talentdesk.domain.faults import Fault, FaultCode, ProgrammeFileError
from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.wording import faults
from talentdesk.wording.say import Say

CATALOGUE = json.loads(paths.resource("i18n", "exchange_zh.json").read_text(encoding="utf-8"))["say"]
ZH = Say(Language.ZH, CATALOGUE)
EN = Say(Language.EN, {})


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_has_a_sentence_in_both_languages(code: FaultCode) -> None:
    for text in faults.TEXTS[code]:
        assert re.search("[\u4e00-\u9fff]", CATALOGUE[text])
        names = [
            {name for _, name, _, _ in Formatter().parse(one) if name} for one in (text, CATALOGUE[text])
        ]
        assert names[0] == names[1]
    assert faults.line(Fault(3, "", code), EN).startswith("Line 3: ")


def test_a_fault_says_where_and_what() -> None:
    with pytest.raises(ProgrammeFileError) as caught:
        read_programme(template_text("general").replace("minimum = 5", 'minimum = "five"'))
    (fault,) = caught.value.faults
    place = f"Line {fault.line}, committee.minimum"
    assert faults.line(fault, EN) == f"{place}: This must be of the TOML type “integer”."
    assert faults.line(fault, ZH) == f"第 {fault.line} 行，committee.minimum：此处应为 TOML 类型 integer。"
