"""For which tiers somebody may be proposed is explained from the talent card, condition by condition."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.domain.texts import Language
from talentdesk.services.campaigns import OpenCampaign
from talentdesk.services.nominating import Nominate
from talentdesk.services.nomination_parts import WaiveCondition
from talentdesk.services.people import PersonFileOf
from talentdesk.ui.card.eligibility_sheet import EligibilitySheet
from talentdesk.ui.card.talent_card import TalentCard
from talentdesk.ui.host import Host
from tests.gestures import click
from tests.ui.stub_shell import StubShell, made_desk
from tests.unit.services.made_workshop import make_people


@pytest.mark.parametrize(
    ("language", "judged", "open_yet"),
    [
        (Language.ZH, "依据“通用人才盘点与继任方案”第 1 版", "尚不确定"),
        (Language.EN, "Judged by “General talent review and succession”, version 1", "not known yet"),
    ],
)
def test_every_tier_is_explained_and_an_exception_names_who_approved(
    qtbot: QtBot, tmp_path: Path, host: Host, language: Language, judged: str, open_yet: str
) -> None:
    with make_people(tmp_path / "a.talent") as workspace:
        campaign = str(workspace.do(OpenCampaign(name="2026", tiers=("executive",))).figures["id"])
        nomination = str(
            workspace.do(Nominate(campaign=campaign, person="p1", tier="executive")).figures["id"]
        )
        workspace.do(
            WaiveCondition(nomination=nomination, condition="levels", reason="急需", approver="总经理")
        )
        shell = StubShell(language, host=host)
        card = TalentCard(made_desk(workspace), shell)
        shell.stack.addWidget(card)
        qtbot.addWidget(shell.window)
        shell.window.resize(900, 800)
        shell.window.show()
        file = workspace.ask(PersonFileOf(person="p1"))
        card.show_person(file, None)
        click(card.eligibility)
        (sheet,) = shell.window.findChildren(EligibilitySheet)
        assert sheet._judged.text() == judged
        told = sheet.told()
        assert open_yet in told
        assert any("总经理" in line for line in told)
        sheet.close_sheet()
