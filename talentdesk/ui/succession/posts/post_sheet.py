"""The sheet on which a post is added or edited."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from talentdesk.domain.imports import Value
from talentdesk.domain.posts import RISKS, PostStanding
from talentdesk.domain.ruling import Ruling
from talentdesk.services.positions import MOST_SEATS, AddPost, EditPost, UnitLines
from talentdesk.ui.command_sheet import CommandSheet
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.widgets.fields import Field, NumberField
from talentdesk.wording.reasons import sentences
from talentdesk.wording.succession_chart import risk_word


class PostSheet(CommandSheet):
    """Asks for everything a post is; ``saved`` carries its id."""

    saved = Signal(str)

    def __init__(self, desk: Desk, shell: Shell, post: PostStanding | None, unit: str = "") -> None:
        self._post, self._unit = post, unit
        super().__init__(desk, shell)

    @override
    def build(self) -> None:
        self.title, self.reason = QLineEdit(), QLineEdit()
        self.unit, self.tier, self.model = QComboBox(), QComboBox(), QComboBox()
        self.risk, self.impact = QComboBox(), QComboBox()
        self.is_key = QCheckBox()
        self.seats = NumberField()
        self.seats.setRange(0, MOST_SEATS)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self.fields = {
            "title": Field(self.title, required=True),
            "unit": Field(self.unit),
            "tier": Field(self.tier),
            "seats": Field(self.seats),
            "key_reason": Field(self.reason),
            "model": Field(self.model),
            "risk_of_loss": Field(self.risk),
            "impact_of_loss": Field(self.impact),
            "note": Field(self.note),
        }
        self._lay_out()
        self._fill_choices()
        self._show_post(self._unit)
        self.is_key.toggled.connect(self._follow_key)
        self.done.connect(self._tell)

    @override
    def speak(self) -> None:
        new = self._post is None
        self.set_texts(
            self.tr("Add a post") if new else self.tr("Edit the post"),
            self.tr("Add the post") if new else self.tr("Keep"),
        )
        labels = {
            "title": self.tr("Title"),
            "unit": self.tr("Unit"),
            "tier": self.tr("Tier"),
            "seats": self.tr("Seats"),
            "key_reason": self.tr("Why it is key"),
            "model": self.tr("Competency model"),
            "risk_of_loss": self.tr("Risk of loss"),
            "impact_of_loss": self.tr("Impact of loss"),
            "note": self.tr("Note"),
        }
        helps = {
            "seats": self.tr("0 = not said; a key position then has one seat"),
            "key_reason": self.tr("For example: strategy, scarce skills, hard to fill"),
        }
        for key, field in self.fields.items():
            field.set_texts(labels[key], helps.get(key, ""))
        self.is_key.setText(self.tr("Key position"))

    def _lay_out(self) -> None:
        for box in (self.unit, self.model, self.tier):
            # A long path must not make the sheet wider than it is.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        pairs = QWidget()
        grid = QGridLayout(pairs)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(16)
        for at, key in enumerate(("tier", "seats", "risk_of_loss", "impact_of_loss")):
            grid.addWidget(self.fields[key], at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        above: tuple[QWidget, ...] = (
            self.fields["title"],
            self.fields["unit"],
            self.is_key,
            self.fields["key_reason"],
        )
        for widget in (*above, pairs, self.fields["model"], self.fields["note"]):
            self.body.addWidget(widget)

    def _fill_choices(self) -> None:
        say, programme = self.shell.say, self.desk.programme
        none = say("none")
        for box, choices in (
            (self.unit, [(line.path, line.id) for line in self.desk.ask(UnitLines())]),
            (self.tier, [(say.text(one.name), one.key) for one in programme.tiers]),
            (self.model, [(say.text(one.name), one.key) for one in programme.models]),
            (self.risk, [(risk_word(one, say), one) for one in RISKS]),
            (self.impact, [(risk_word(one, say), one) for one in RISKS]),
        ):
            box.addItem(none, "")
            for words, key in choices:
                box.addItem(words, key)

    def _show_post(self, unit: str) -> None:
        post = self._post
        if post is None:
            self.unit.setCurrentIndex(max(0, self.unit.findText(unit)) if unit else 0)
            self._follow_key(False)
            return
        self.title.setText(post.title)
        self.reason.setText(post.key_reason)
        self.is_key.setChecked(post.key_position)
        self.seats.setValue(post.seats)
        self.note.setPlainText(post.note)
        for box, key in (
            (self.unit, post.unit_id),
            (self.tier, post.tier),
            (self.model, post.model),
            (self.risk, post.risk_of_loss),
            (self.impact, post.impact_of_loss),
        ):
            box.setCurrentIndex(max(0, box.findData(key)))
        self._follow_key(post.key_position)

    @Slot(bool)
    def _follow_key(self, on: bool) -> None:
        self.fields["key_reason"].setVisible(on)

    def _values(self) -> dict[str, Value]:
        key = self.is_key.isChecked()
        return {
            "title": self.title.text(),
            "unit": str(self.unit.currentData() or ""),
            "tier": str(self.tier.currentData() or ""),
            "key_position": key,
            "key_reason": self.reason.text() if key else "",
            "seats": self.seats.value(),
            "model": str(self.model.currentData() or ""),
            "risk_of_loss": str(self.risk.currentData() or ""),
            "impact_of_loss": str(self.impact.currentData() or ""),
            "note": self.note.toPlainText(),
        }

    @override
    def is_readable(self) -> bool:
        for field in self.fields.values():
            field.set_error("")
        return True

    @override
    def command(self) -> AddPost | EditPost:
        values = self._values()
        if self._post is None:
            return AddPost(**values)  # type: ignore[arg-type]  # keys are its fields
        return EditPost(post=self._post.id, values=self._changed(values))

    @override
    def refuse(self, ruling: Ruling) -> None:
        where = str(ruling.findings[0].figures.get("field") or "") if ruling.findings else ""
        if where in self.fields:
            self.fields[where].set_error(sentences(ruling, self.shell.say, self.desk.programme))
        else:
            super().refuse(ruling)

    @override
    def told(self, figures: Mapping[str, object]) -> str:
        return self.tr("{post} is kept.").format(post=self.title.text().strip())

    @Slot(object)
    def _tell(self, figures: dict[str, object]) -> None:
        self.saved.emit(self._post.id if self._post else str(figures["id"]))

    def _changed(self, values: dict[str, Value]) -> dict[str, Value]:
        """Return the values that differ from the post: the others stay as they are."""
        post = self._post
        assert post is not None
        stored: dict[str, Value] = {key: getattr(post, key) for key in values if key != "unit"}
        stored["unit"] = post.unit_id
        return {key: value for key, value in values.items() if value != stored[key]}
