"""The quotas of every tier against its list, as bars with the bounds that are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout
from typing_extensions import override

from talentdesk.domain.nominations import TierQuotas
from talentdesk.domain.programme import Programme
from talentdesk.domain.quotas import Counted
from talentdesk.domain.succession_rule import QuotaKind
from talentdesk.ui.card.sections import Mark, empty
from talentdesk.ui.desk import Desk
from talentdesk.ui.nominations.meter import ROLES, Meter
from talentdesk.ui.nominations.part import page_column
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.chips import FilterChip
from talentdesk.ui.widgets.labels import Label, Line
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.reasons import sentence

_WIDEST = 900


class QuotaView(Worded, QScrollArea):
    """Shows every quota of every tier; ``only_chosen`` = of those on the list, else of all on the way."""

    switched = Signal()

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._tiers: tuple[TierQuotas, ...] = ()
        self._programme: Programme | None = None
        self.chip = FilterChip("", removable=False, checkable=True)
        self.chip.clicked.connect(self.switched)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        column = page_column(self, _WIDEST, 16)
        bar = QHBoxLayout()
        bar.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        bar.addStretch(1)
        column.addLayout(bar)
        column.addLayout(self._list)
        column.addStretch(1)
        self.retranslate()

    @property
    def only_chosen(self) -> bool:
        """Whether only those on the list are counted."""
        return self.chip.is_checked()

    def show_quotas(self, tiers: Sequence[TierQuotas], programme: Programme) -> None:
        """Show the quotas of tiers, as the version of the programme asks for them."""
        self._tiers, self._programme = tuple(tiers), programme
        self._fill()

    @override
    def retranslate(self) -> None:
        self.chip.set_text(self.tr("Only those on the list"))
        self._fill()

    def _fill(self) -> None:
        empty(self._list)
        say, programme = self._shell.say, self._programme or self._desk.programme
        for tier in self._tiers:
            head = QHBoxLayout()
            head.addWidget(Label(say.text(programme.tier_name(tier.tier)), "large"))
            counts = "  ·  ".join(
                (self.tr("%n nominee(s)", "", tier.people), self.tr("%n key post(s)", "", tier.posts))
            )
            head.addWidget(Label(counts, "muted"))
            head.addStretch(1)
            self._list.addWidget(Line())
            self._list.addLayout(head)
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(2, 1)
            for row, counted in enumerate(tier.quotas):
                self._row(grid, 2 * row, counted)
            self._list.addLayout(grid)
            if not tier.quotas:
                self._list.addWidget(Label(self.tr("The programme asks for no quota here."), "muted"))

    def _row(self, grid: QGridLayout, row: int, counted: Counted) -> None:
        say, programme = self._shell.say, self._programme or self._desk.programme
        quota, finding = counted.quota, counted.finding
        role = ROLES[finding.met]
        words = sentence(finding, say, programme)
        grid.addWidget(Mark(role), row, 0)
        name = Label(say.text(quota.name), "strong")
        grid.addWidget(name, row, 1)
        whole = 100.0
        if quota.kind is QuotaKind.PER_POST:
            highest = max(quota.at_most or 0, quota.at_least or 0, counted.value or 0)
            whole = highest * 1.25 or 1.0
        meter = Meter()
        maybe = 0.0
        if counted.of and quota.kind is not QuotaKind.PER_POST:
            maybe = len(counted.unknown) / counted.of
        bounds = tuple(bound / whole for bound in (quota.at_least, quota.at_most) if bound is not None)
        meter.show_part(
            (counted.value or 0) / whole,
            maybe=maybe,
            bounds=bounds,
            role=role if role != "info" else "accent",
            words=words,
        )
        grid.addWidget(meter, row, 2)
        grid.addWidget(Label(words, "small", wrap=True), row + 1, 1, 1, 2)
