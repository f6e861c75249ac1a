"""The sheets on which a campaign is opened or changed, and somebody is nominated in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.nominations import Campaign, NominationLine, NominationState
from talentdesk.domain.people import Found
from talentdesk.domain.texts import Id
from talentdesk.services.campaigns import EditCampaign, OpenCampaign
from talentdesk.services.commands import Command
from talentdesk.services.cycles import Cycles
from talentdesk.services.nominating import Nominate
from talentdesk.services.positions import PostLines
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.ask_sheet import AskSheet
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field


class CampaignSheet(AskSheet):
    """Asks for a campaign's name, tiers, window and cycle. ``campaign`` None = a new one."""

    def __init__(self, desk: Desk, shell: Shell, campaign: Campaign | None = None) -> None:
        self._campaign = campaign
        self.tiers: dict[str, QCheckBox] = {}
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        shown = self._campaign
        self.line("name", shown.name if shown else "", required=True)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for tier in self.desk.programme.tiers:
            box = QCheckBox()
            box.setChecked(shown is not None and tier.key in shown.tiers)
            self.tiers[tier.key] = box
            column.addWidget(box)
        self.fields["tier"] = Field(holder, required=True)
        self.body.addWidget(self.fields["tier"])
        self.day("opens", shown.opens if shown else None)
        self.day("closes", shown.closes if shown else None)
        self.choice("cycle")
        self.text("note", shown.note if shown else "", lines=3)

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        shown, say = self._campaign, self.shell.say
        for tier in self.desk.programme.tiers:
            self.tiers[tier.key].setText(say.text(tier.name))
        cycles = [(cycle.name, cycle.id) for cycle in self.desk.ask(Cycles())]
        self.offer("cycle", [(self.tr("None"), ""), *cycles], shown.cycle if shown else None)
        if shown is None:
            self.set_texts(self.tr("Open a campaign"), self.tr("Open the campaign"))
        else:
            self.set_texts(self.tr("Edit the campaign"), self.tr("Change the campaign"))
        self.note.setText(
            self.tr("It is judged by the version of the programme that is in force when it is opened.")
        )
        return {
            "name": (self.tr("Name"), self.tr("For instance the year and what is looked for")),
            "tier": (self.tr("Looks for successors to"), ""),
            "opens": (self.tr("Opens on"), self.tr("Left empty: when the programme says, or all year")),
            "closes": (self.tr("Closes on"), ""),
            "cycle": (self.tr("Review cycle"), ""),
            "note": (self.tr("Note"), ""),
        }

    @override
    def command(self) -> Command | None:
        tiers = tuple(key for key, box in self.tiers.items() if box.isChecked())
        if not tiers:
            self.fields["tier"].set_error(self.tr("Choose at least one tier."))
            return None
        if self._campaign is not None:
            return EditCampaign(
                campaign=self._campaign.id,
                values={
                    "name": self.words_of("name"),
                    "tiers": " ".join(tiers),
                    "opens": self.day_of("opens"),
                    "closes": self.day_of("closes"),
                    "cycle": self.words_of("cycle"),
                    "note": self.words_of("note"),
                },
            )
        return OpenCampaign(
            name=self.words_of("name"),
            tiers=tiers,
            opens=self.day_of("opens"),
            closes=self.day_of("closes"),
            cycle=self.words_of("cycle"),
            note=self.words_of("note"),
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        words = self.tr("The campaign “{name}” is open.") if self._campaign is None else ""
        return words.format(name=figures["name"])


class NominateSheet(AskSheet):
    """Asks who is nominated for what, by whom and why."""

    HR: ClassVar[str] = "hr"
    OWN: ClassVar[str] = "own"
    BY: ClassVar[str] = "by"

    def __init__(
        self,
        desk: Desk,
        shell: Shell,
        campaign: Campaign,
        lines: Sequence[NominationLine],
        *,
        nominator: Found | None = None,
        refills: Id = "",
    ) -> None:
        self._campaign, self._lines = campaign, lines
        self._nominator, self._refills = nominator, refills
        super().__init__(desk, shell)

    @override
    def lay_out(self) -> None:
        self.person("person", required=True)
        self.choice("tier").currentIndexChanged.connect(self._offer_posts)
        self.choice("post")
        self.choice("how").currentIndexChanged.connect(self._show_nominator)
        self.person("nominator", self._nominator)
        self.day("on", self.desk.today, required=True)
        self.choice("readiness")
        self.text("grounds")
        self.choice("refills")

    @override
    def say_words(self) -> Mapping[str, tuple[str, str]]:
        say, programme = self.shell.say, self.desk.programme
        self.set_texts(self.tr("Nominate somebody"), self.tr("Nominate"))
        self.offer("tier", [(say.text(programme.tier_name(key)), key) for key in self._campaign.tiers])
        ways = [(self.tr("By a manager"), self.BY), (self.tr("By HR"), self.HR)]
        if programme.succession.nominations.self_nomination:
            ways.append((self.tr("By themself"), self.OWN))
        self.offer("how", ways)
        ready = [(say.text(one.name), one.key) for one in programme.readiness]
        self.offer("readiness", [(self.tr("Not judged"), ""), *ready])
        left = [(one.name, one.id) for one in self._lines if one.state is NominationState.LEFT]
        self.offer("refills", [(self.tr("Nobody's"), ""), *left], self._refills)
        self.fields["refills"].setVisible(bool(left))
        self._offer_posts()
        find = self.tr("Name, pinyin or employee number")
        return {
            "person": (self.tr("Nominee"), find),
            "tier": (self.tr("As successor to"), ""),
            "post": (self.tr("Post"), ""),
            "how": (self.tr("Nominated"), ""),
            "nominator": (self.tr("Nominator"), find),
            "on": (self.tr("Handed in on"), ""),
            "readiness": (self.tr("Readiness"), ""),
            "grounds": (self.tr("Grounds"), ""),
            "refills": (self.tr("Takes the place of"), self.tr("A refill may come after the window.")),
        }

    @override
    def command(self) -> Command | None:
        person, how = self.words_of("person"), self.words_of("how")
        for key, missing in (
            ("person", not person),
            ("nominator", how == self.BY and not self.words_of("nominator")),
        ):
            if missing:
                self.fields[key].set_error(self.tr("Choose somebody from the list."))
                return None
        return Nominate(
            campaign=self._campaign.id,
            person=person,
            tier=self.words_of("tier"),
            post=self.words_of("post"),
            nominator=self.words_of("nominator") if how == self.BY else "",
            own=how == self.OWN,
            on=self.day_of("on"),
            readiness=self.words_of("readiness"),
            grounds=self.words_of("grounds"),
            refills=self.words_of("refills"),
        )

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{name} is nominated.").format(name=figures["name"])

    def _offer_posts(self) -> None:
        tier = self.words_of("tier")
        posts = [
            (f"{one.title}  ·  {one.unit}", one.id) for one in self.desk.ask(PostLines()) if one.tier == tier
        ]
        self.offer("post", [(self.tr("Any of the tier"), ""), *posts])

    def _show_nominator(self) -> None:
        if "nominator" in self.fields:
            self.fields["nominator"].setVisible(self.words_of("how") == self.BY)
