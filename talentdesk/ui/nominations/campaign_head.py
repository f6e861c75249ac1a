"""The head of the place: which campaign, whether it is open, how far everybody is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk import tokens
from talentdesk.domain.nominations import Campaign, CampaignState, NominationState
from talentdesk.domain.texts import Id
from talentdesk.ui.nominations.meter import Meter
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Badge, ElidedLabel, Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.nominations import NOMINATION_STATES


class CampaignHead(Worded, QWidget):
    """Chooses a campaign; ``chosen`` carries its id."""

    chosen = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._all: tuple[Campaign, ...] = ()
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(24)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setMaximumWidth(420)
        self.badge = Badge()
        self._facts = ElidedLabel(kind="muted")
        self._counts = Label(kind="muted")
        self._done = Label()
        self.meter = Meter()
        self.meter.setMaximumWidth(220)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.box)
        top.addWidget(self.badge)
        top.addWidget(self._facts, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._done)
        below.addWidget(self.meter)
        below.addWidget(self._counts)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, tokens.PAGE_EDGE, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(below)
        self.box.activated.connect(self._tell)
        self.retranslate()

    @property
    def campaign(self) -> Campaign | None:
        """The campaign chosen."""
        key = str(self.box.currentData() or "")
        return next((one for one in self._all if one.id == key), None)

    def show_campaigns(self, campaigns: Sequence[Campaign], wanted: Id = "") -> None:
        """Show campaigns; the chosen one stays chosen, else the one wanted, else the newest that runs."""
        before = wanted or str(self.box.currentData() or "")
        self._all = tuple(campaigns)
        self.box.clear()
        for one in campaigns:
            self.box.addItem(one.name, one.id)
        running = next((one.id for one in campaigns if one.state is CampaignState.RUNNING), "")
        at = self.box.findData(before)
        self.box.setCurrentIndex(at if at >= 0 else max(0, self.box.findData(running)))
        self._show()

    @override
    def retranslate(self) -> None:
        self.box.setAccessibleName(self.tr("Campaign"))
        self._show()

    def _show(self) -> None:
        one = self.campaign
        self.setVisible(one is not None)
        if one is None:
            return
        say = self._shell.say
        if one.state is CampaignState.CLOSED:
            self.badge.show_text(self.tr("Closed"), "info")
        elif one.is_open:
            self.badge.show_text(self.tr("Takes nominations"), "good")
        else:
            self.badge.show_text(self.tr("Outside the window"), "warn")
        self._facts.set_whole("  ·  ".join(self._words(one)))
        self._done.setText(
            self.tr("{done} of {owing} managers have nominated").format(done=one.done, owing=one.owing)
        )
        self._done.setVisible(one.owing > 0)
        self.meter.setVisible(one.owing > 0)
        self.meter.show_part(one.done / one.owing if one.owing else 0, words=self._done.text())
        states = (
            f"{say(NOMINATION_STATES[state])} {one.counts[state]}"
            for state in NominationState
            if one.counts.get(state)
        )
        nominated = self.tr("%n nominee(s)", "", one.nominations)
        self._counts.setText("  ·  ".join((nominated, *states)))

    def _words(self, one: Campaign) -> list[str]:
        say = self._shell.say
        found = []
        if one.opens and one.closes:
            found.append(f"{say.day(one.opens)} – {say.day(one.closes)}")
        elif one.opens:
            found.append(self.tr("from {day} on").format(day=say.day(one.opens)))
        elif one.closes:
            found.append(self.tr("until {day}").format(day=say.day(one.closes)))
        else:
            found.append(self.tr("window as the programme says"))
        if one.cycle_name:
            found.append(one.cycle_name)
        judged = self.tr("judged by {programme}, version {version}")
        found.append(judged.format(programme=say.text(one.programme_name), version=one.programme_version))
        return found

    @Slot()
    def _tell(self) -> None:
        self._show()
        if self.campaign is not None:
            self.chosen.emit(self.campaign.id)
