"""Where the values of a person came from: a list of all, and a word about each where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from talentdesk.domain.import_tables import PEOPLE
from talentdesk.domain.imports import Origin
from talentdesk.domain.texts import Id
from talentdesk.ui.desk import Desk
from talentdesk.ui.exporting import ExportAction
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.labels import Label
from talentdesk.ui.widgets.row_table import RowTable
from talentdesk.ui.widgets.sheet import Sheet
from talentdesk.ui.widgets.text_table import TextItemModel
from talentdesk.wording import Say, fields
from talentdesk.wording.tables import table_name

_ON_CARD = ("number", "name", "post", "unit", "tier", "birth_date", "hire_date", "education", "manager")
"""Fields of the card, in its order."""


def origins_of(desk: Desk, owner: Id) -> tuple[Origin, ...]:
    """Return where the values of a person came from."""
    from talentdesk.services.importing.origins import OriginOf

    return desk.ask(OriginOf(owner=owner)) if owner else ()


def origin_words(origin: Origin, say: Say) -> str:
    """Return where one value came from: workbook, sheet, row, when and by whom it was taken over."""
    place = " › ".join(part for part in (origin.file, origin.sheet) if part)
    return say(
        "{place}, row {row}; {when}, {who}",
        place=place,
        row=origin.row,
        when=say.moment(origin.at.astimezone()),
        who=origin.who,
    )


def words_by_field(origins: Sequence[Origin], say: Say) -> Mapping[str, str]:
    """Return where the basic data came from, by field."""
    return {
        one.field: say("Last imported from {origin}", origin=origin_words(one, say))
        for one in origins
        if one.table == PEOPLE.key
    }


class OriginTip(QObject):
    """Tells where the facts of a card came from when the mouse rests on them; asked for only then."""

    def __init__(self, over: QWidget, desk: Desk, shell: Shell, owner: Callable[[], Id]) -> None:
        super().__init__(over)
        self._over, self._desk, self._shell, self._owner = over, desk, shell, owner
        over.installEventFilter(self)

    def text(self) -> str:
        """Return the origins of the fields a card shows, a line each."""
        say, programme = self._shell.say, self._desk.programme
        found = {one.field: one for one in origins_of(self._desk, self._owner()) if one.table == PEOPLE.key}
        return "\n".join(
            say(
                "{name}: {value}",
                name=fields.name(key, say, programme),
                value=origin_words(found[key], say),
            )
            for key in _ON_CARD
            if key in found
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.text(), self._over)
            return True
        return super().eventFilter(watched, event)


class OriginsSheet(Sheet):
    """Lists for every value that was imported: the field, and the workbook that wrote it last."""

    widest = 860

    def __init__(self, desk: Desk, shell: Shell, owner: Id, name: str) -> None:
        super().__init__(shell.dialog_parent())
        self._desk, self._shell, self._name = desk, shell, name
        self.origins = origins_of(desk, owner)
        self.model = TextItemModel(self, numbers=(4,))
        self.table = RowTable(self.model)
        ExportAction(self.table, desk, shell)
        self._note = Label(kind="muted", wrap=True)
        self.body.addWidget(self._note)
        self.body.addWidget(self.table, 1)
        self.fill_height()
        self.retranslate()

    @override
    def retranslate(self) -> None:
        """Set the words and fill the table."""
        say, programme = self._shell.say, self._desk.programme
        self.set_texts(self.tr("Where the values of {name} come from").format(name=self._name), "")
        if self.origins:
            self._note.setText(
                self.tr(
                    "Each line names the import that wrote the field last; what was changed by hand "
                    "afterwards stands in the journal."
                )
            )
        else:
            self._note.setText(
                self.tr("Nothing of this person was imported; the journal tells who wrote it.")
            )
        self.table.setVisible(bool(self.origins))
        self.table.setAccessibleName(self.tr("Where the values come from"))
        self.model.show_heads(
            (
                *(self.tr("Table"), self.tr("Field"), self.tr("Workbook"), self.tr("Sheet")),
                *(self.tr("Row"), self.tr("When"), self.tr("Who")),
            )
        )
        for one in self.origins:
            named = (table_name(one.table, say), fields.name(one.field, say, programme, kind=one.table))
            moment = say.moment(one.at.astimezone())
            self.model.add((*named, one.file, one.sheet, str(one.row), moment, one.who))
        self.table.fit_columns()


def open_origins(desk: Desk, shell: Shell, owner: Id, name: str) -> OriginsSheet:
    """Show where the values of a person came from."""
    sheet = OriginsSheet(desk, shell, owner, name)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_sheet()
    return sheet
