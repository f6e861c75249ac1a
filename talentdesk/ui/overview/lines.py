"""What a forecast is made from, edited in place: growth plan, staffing standards, assumptions by tier."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command
from talentdesk.services.growth import (
    GROWTH,
    STANDARD,
    AddForecastLine,
    EditForecastLine,
    ForecastLines,
    RemoveForecastLine,
    SetTierFigure,
)
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.edit_bin import EditBin
from talentdesk.ui.widgets.edit_model import CellKind, EditColumn, EditRow, EditTableModel, Value
from talentdesk.ui.widgets.edit_table import EditTable
from talentdesk.ui.widgets.labels import Label, Panel
from talentdesk.ui.widgets.refusal import RefusalLine
from talentdesk.ui.widgets.words import Worded


class LinesPanel(Worded, Panel):
    """A title, what it is for, and a table whose finished cells are commands."""

    kind = ""
    """Kind of the lines; empty = none can be added."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self.desk, self.shell = desk, shell
        self.model = EditTableModel()
        self.table = EditTable(self.model)
        self._title, self._help = Label(kind="large"), Label(kind="muted", wrap=True)
        self._error = RefusalLine()
        self.remove = EditBin(self.table, read_only=desk.read_only)
        if not self.kind:
            self.remove.hide()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._help)
        column.addWidget(self.table)
        column.addWidget(self._error)
        self.body.addLayout(column)
        self.body.addStretch(1)
        # Queued: the table is still closing its editor when a cell is finished, and a new row resets it.
        queued = Qt.ConnectionType.QueuedConnection
        self.model.edited.connect(self._edit, queued)
        self.model.added.connect(self._add, queued)
        self.table.remove_requested.connect(self._remove)
        self.retranslate()

    @property
    def error(self) -> str:
        """What was refused last, empty when nothing was."""
        return self._error.said

    @abstractmethod
    def columns(self) -> Sequence[EditColumn]:
        """Return the columns in the language of the window."""

    @abstractmethod
    def rows(self, lines: ForecastLines) -> Sequence[EditRow]:
        """Return the rows."""

    def show_lines(self, lines: ForecastLines) -> None:
        """Show what was entered."""
        self.model.set_read_only(self.desk.read_only)
        columns = tuple(self.columns())
        if columns != self.model.columns():
            self.model.show_columns(columns, new_line=self.new_line())
        self.model.show_rows(self.rows(lines))
        self.remove.follow()

    def new_line(self) -> str:
        """Return what the line says that adds one; empty = none can be added."""
        return ""

    def set_words(self, title: str, help_: str, remove: str = "") -> None:
        """Set the texts."""
        self._title.setText(title)
        self._help.setText(help_)
        self.table.setAccessibleName(title)
        self.remove.set_words(remove)

    def tier_choices(self) -> tuple[tuple[str, str], ...]:
        """Return the tiers as choices."""
        say = self.shell.say
        return tuple((tier.key, say.text(tier.name)) for tier in self.desk.programme.tiers)

    def do(self, command: Command) -> bool:
        """Do a command; a refusal is said beneath the table. True = done."""
        return self._error.take(self.desk.try_do(command), self.shell.say, self.desk.programme)

    def edit_command(self, row: Id, key: str, value: Value) -> Command:
        """Return the command of a finished cell."""
        return EditForecastLine(kind=self.kind, row=row, values={key: value})

    @Slot(str, str, object)
    def _edit(self, row: Id, key: str, value: Value) -> None:
        self.do(self.edit_command(row, key, value))

    @Slot(str, object)
    def _add(self, key: str, value: Value) -> None:
        before = {row.id for row in self.model.rows}
        if self.do(AddForecastLine(kind=self.kind, values={key: value})):
            new = [row.id for row in self.model.rows if row.id not in before]
            if new:
                self.table.choose(new[0])
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _remove(self, row: Id) -> None:
        if self.kind and not self.desk.read_only and self.do(RemoveForecastLine(kind=self.kind, row=row)):
            self.shell.toast(self.tr("Line removed."), undo=True)


class GrowthPanel(LinesPanel):
    """So many units of a kind at the end of each year."""

    kind = GROWTH

    @override
    def retranslate(self) -> None:
        self.set_words(
            self.tr("Growth plan"),
            self.tr(
                "How many units of a kind, such as shops, there will be at the end of a year, those of today "
                "included."
            ),
            self.tr("Remove the line"),
        )

    @override
    def new_line(self) -> str:
        return self.tr("Add a kind of unit…")

    @override
    def columns(self) -> Sequence[EditColumn]:
        return (
            EditColumn(key="kind", title=self.tr("Kind of unit")),
            EditColumn(key="year", title=self.tr("End of"), kind=CellKind.NUMBER, width=88),
            EditColumn(key="units", title=self.tr("Units"), kind=CellKind.NUMBER, width=88),
            EditColumn(key="note", title=self.tr("Note"), width=160),
        )

    @override
    def rows(self, lines: ForecastLines) -> Sequence[EditRow]:
        return [
            EditRow(
                id=one.id, values={"kind": one.kind, "year": one.year, "units": one.units, "note": one.note}
            )
            for one in lines.growth
        ]


class StandardPanel(LinesPanel):
    """So many heads with a title in every unit of a kind."""

    kind = STANDARD

    @override
    def retranslate(self) -> None:
        self.set_words(
            self.tr("Standard staffing"),
            self.tr("How many heads with a title every unit of a kind needs, and the tier they count to."),
            self.tr("Remove the line"),
        )

    @override
    def new_line(self) -> str:
        return self.tr("Add the title of a post…")

    @override
    def columns(self) -> Sequence[EditColumn]:
        return (
            EditColumn(key="title", title=self.tr("Title of the posts")),
            EditColumn(key="kind", title=self.tr("Kind of unit"), width=136),
            EditColumn(
                key="tier",
                title=self.tr("Tier"),
                kind=CellKind.CHOICE,
                width=184,
                choices=self.tier_choices(),
            ),
            EditColumn(key="heads", title=self.tr("Heads a unit"), kind=CellKind.NUMBER, width=104),
        )

    @override
    def rows(self, lines: ForecastLines) -> Sequence[EditRow]:
        return [
            EditRow(
                id=one.id,
                values={"title": one.title, "kind": one.kind, "tier": one.tier, "heads": one.heads},
            )
            for one in lines.standards
        ]


class TierPanel(LinesPanel):
    """What is assumed of each tier."""

    @override
    def retranslate(self) -> None:
        self.set_words(
            self.tr("Assumed by tier"),
            self.tr(
                "Turnover beside retirement and expected leaving; costs are for the figure of what "
                "appointments from inside saved. Empty = nothing is assumed."
            ),
        )

    @override
    def columns(self) -> Sequence[EditColumn]:
        return (
            EditColumn(key="tier", title=self.tr("Tier"), editable=False),
            EditColumn(key="turnover", title=self.tr("Turnover a year, %"), kind=CellKind.NUMBER, width=152),
            EditColumn(
                key="outside_cost", title=self.tr("Hiring outside costs"), kind=CellKind.NUMBER, width=168
            ),
            EditColumn(
                key="inside_cost", title=self.tr("From inside costs"), kind=CellKind.NUMBER, width=152
            ),
        )

    @override
    def rows(self, lines: ForecastLines) -> Sequence[EditRow]:
        names = dict(self.tier_choices())
        return [
            EditRow(
                id=one.tier,
                values={
                    "tier": names.get(one.tier, one.tier),
                    "turnover": one.turnover,
                    "outside_cost": one.outside_cost,
                    "inside_cost": one.inside_cost,
                },
                shown={
                    key: f"{value:,.0f}"
                    for key, value in (("outside_cost", one.outside_cost), ("inside_cost", one.inside_cost))
                    if value is not None
                },
            )
            for one in lines.tiers
        ]

    @override
    def edit_command(self, row: Id, key: str, value: Value) -> Command:
        number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
        return SetTierFigure(tier=row, figure=key, value=number)
