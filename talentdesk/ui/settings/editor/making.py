"""Chooses what a list of the programme is edited in."""

from PySide6.QtWidgets import QWidget

from talentdesk.domain.programme_form import FormField, Kind, Steps
from talentdesk.ui.settings.editor.boxes import BoxList
from talentdesk.ui.settings.editor.core import Core
from talentdesk.ui.settings.editor.lists import CardList, RowList

_SHORT = (Kind.TEXT, Kind.KEY, Kind.NUMBER, Kind.WHOLE, Kind.ONE)
_MOST = 4


def make_list(core: Core, field: FormField, steps: Steps) -> QWidget:
    """Make what a list is edited in."""
    if field.grid:
        return BoxList(core, field, steps, make_list)
    return (RowList if fits_a_line(field) else CardList)(core, field, steps, make_list)


def fits_a_line(field: FormField) -> bool:
    """Tell whether an entry has so few short fields that they stand in a line."""
    return len(field.fields) <= _MOST and all(one.kind in _SHORT and one.only is None for one in field.fields)
