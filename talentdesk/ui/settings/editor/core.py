"""What the parts of the editor share: the draft, the language, and the news of every step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from talentdesk.domain.faults import Fault, FaultCode
from talentdesk.domain.programme_form import FormField, Steps, steps_of
from talentdesk.exchange.programme_draft import Draft
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import leave_field
from talentdesk.wording import Say
from talentdesk.wording.faults import sentence
from talentdesk.wording.figures import listed
from talentdesk.wording.programme_choices import Choice, choices_of, fields_at


class Core(QObject):
    """Changes the draft and tells it. ``changed`` says whether other fields have to be shown than before."""

    changed = Signal(bool)

    def __init__(self, editor: QWidget, shell: Shell) -> None:
        super().__init__(editor)
        self._editor = editor
        self._shell = shell
        self.draft = Draft("")
        self.faults: tuple[Fault, ...] = ()

    @property
    def say(self) -> Say:
        """The speaker of the present language."""
        return self._shell.say

    def settle(self) -> None:
        """Let what is being typed reach the draft before entries move: its place may be another one then."""
        leave_field(self._editor)

    def begin(self, draft: Draft) -> None:
        """Edit another draft."""
        self.draft = draft
        self.tell(anew=True)

    def tell(self, *, anew: bool) -> None:
        """Look for faults and tell that something changed."""
        self.faults = self.draft.faults() if self.draft.tree else ()
        self.changed.emit(anew)

    def put(self, fields: Sequence[FormField], steps: Steps, field: FormField, value: Any) -> None:
        """Put a value into an entry."""
        self.draft.put_in_entry(fields, steps, field.key, value, self.say)
        self.tell(anew=governs(fields, field))

    def choices(self, field: FormField, steps: Steps, *, key: str = "") -> Sequence[Choice]:
        """Return what a field of an entry may hold."""
        entry = self.draft.value(steps, {})
        return choices_of(field, self.draft.tree, entry if isinstance(entry, dict) else {}, self.say, key=key)

    def words_of(self, fault: Fault) -> str:
        """Say what is wrong at a field."""
        if fault.code is FaultCode.WRONG_TYPE and fault.figures.get("wanted") in ("integer", "number"):
            whole = fault.figures["wanted"] == "integer"
            return self.say("This is not a whole number.") if whole else self.say("This is not a number.")
        if fault.code is FaultCode.MISSING:
            return self._missing(fault)
        return sentence(fault, self.say)

    def _missing(self, fault: Fault) -> str:
        """Say what is missing by the labels people see; one of several keys where any would do."""
        keys = str(fault.figures.get("key") or "").split(" | ")
        steps = steps_of(fault.path)
        if steps and steps[-1] == keys[0]:
            return self.say("This has to be filled in.")
        labels = {one.key: self.say(one.label) for one in reversed(fields_at(steps))}
        named = [labels.get(key) or key for key in keys]
        return self.say("One of these has to be filled in: {names}.", names=listed(named, self.say))


def governs(fields: Sequence[FormField], field: FormField) -> bool:
    """Tell whether other fields of the entry depend on what a field holds."""
    if field.key in ("vertical", "horizontal"):
        return True
    return any(
        (one.only is not None and one.only[0] == field.key) or one.of.partition(":")[2] == field.key
        for one in fields
    )
