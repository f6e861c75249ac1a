"""Chooses what a list of the programme is edited in."""

from PySide6.QtWidgets import QWidget

from talentdesk.domain.programme_form import FormField, Kind, Steps
from talentdesk.ui.settings.editor.boxes import BoxList
from talentdesk.ui.settings.editor.core import Core
from talentdesk.ui.settings.editor.lists import CardList, WordList


def make_list(core: Core, field: FormField, steps: Steps) -> QWidget:
    """Make what a list is edited in."""
    if field.grid:
        return BoxList(core, field, steps, make_list)
    return (WordList if is_word_list(field) else CardList)(core, field, steps, make_list)


def is_word_list(field: FormField) -> bool:
    """Tell whether the entries are just names with their keys."""
    return [one.kind for one in field.fields] == [Kind.TEXT, Kind.KEY]
