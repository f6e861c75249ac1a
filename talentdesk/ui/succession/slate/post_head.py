"""The head of the slate editor: the post, what stands behind it, and who holds it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from talentdesk.domain.posts import Holder, PostStanding
from talentdesk.domain.slates import SlateDetail
from talentdesk.services.vacancy_views import OpenVacancyOf
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell
from talentdesk.ui.succession.pictures import RISK_ROLES, role_picture, state_picture
from talentdesk.ui.theme import application_theme, set_kind
from talentdesk.ui.widgets.labels import ElidedLabel, Label
from talentdesk.ui.widgets.words import Worded
from talentdesk.wording.reasons import sentence
from talentdesk.wording.slates import holder_name, leaving_text, tier_text
from talentdesk.wording.succession_chart import STATES, risk_word


class PostHead(Worded, QWidget):
    """Shows a post; its buttons ask for the sheets."""

    edit_wanted = Signal()
    holders_wanted = Signal()
    vacancy_wanted = Signal(str)
    """The open vacancy; empty = to be opened."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self._desk, self._shell = desk, shell
        self._detail: SlateDetail | None = None
        self._title = ElidedLabel(kind="title")
        self._about = ElidedLabel(kind="muted")
        self._mark = QLabel()
        self._state = Label(kind="strong")
        self._count = ElidedLabel(kind="muted")
        self._holders, self._marks = Label(wrap=True), Label(kind="warn", wrap=True)
        self._reason = Label(kind="muted", wrap=True)
        self._risk = QLabel()
        self._risk_words = Label(kind="muted")
        self.edit, self.holders, self.vacancy = QPushButton(), QPushButton(), QPushButton()
        set_kind(self.vacancy, "link")
        self._case = ""
        application_theme().set_icon(self.edit, "edit")
        application_theme().set_icon(self.holders, "user")
        self._lay_out()
        self.edit.clicked.connect(self.edit_wanted)
        self.holders.clicked.connect(self.holders_wanted)
        self.vacancy.clicked.connect(lambda: self.vacancy_wanted.emit(self._case))
        application_theme().changed.connect(self._wear)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.edit.setText(self.tr("Post…"))
        self.edit.setToolTip(self.tr("Edit the post"))
        self.holders.setText(self.tr("Incumbents…"))
        self.holders.setToolTip(self.tr("Incumbents, terms and outlook"))
        if self._detail is not None:
            self.show_detail(self._detail)

    def show_detail(self, detail: SlateDetail) -> None:
        """Show a post."""
        self._detail = detail
        say, programme, post = self._shell.say, self._desk.programme, detail.post
        self._title.set_whole(post.title)
        parts = (post.unit, tier_text(post.tier, programme, say))
        key = "" if post.key_position else self.tr("no key position: not counted in the figures")
        self._about.set_whole("  ·  ".join(part for part in (*parts, key) if part))
        self._state.setText(say(STATES[post.state]))
        words = self.tr("{confirmed} confirmed, at least {wanted} wanted").format(
            confirmed=post.confirmed, wanted=detail.wanted
        )
        if post.reviewed_on is not None:
            words += "  ·  " + self.tr("looked at on {day}").format(day=say.day(post.reviewed_on))
        self._count.set_whole(words if post.looked_at else "")
        held = [self._holder_text(one) for one in post.holders]
        self._holders.setText("\n".join([say("Vacant"), *held] if post.vacant else held))
        self._show_vacancy(post)
        self._marks.setText("\n".join(sentence(one, say, programme) for one in post.marks))
        self._marks.setVisible(bool(post.marks))
        self._reason.setText(self.tr("Key because: {reason}").format(reason=post.key_reason))
        self._reason.setVisible(bool(post.key_reason))
        self._show_risk(post)
        self._wear()

    def _show_vacancy(self, post: PostStanding) -> None:
        """Lead to the open vacancy, or to where one is opened."""
        found = self._desk.ask(OpenVacancyOf(post=post.id))
        self._case = found.id if found else ""
        self.vacancy.setVisible(found is not None or (post.vacant and not self._desk.read_only))
        if found is None:
            self.vacancy.setText(self.tr("Open a vacancy…"))
            return
        day = self._shell.say.day(found.opened_on)
        words = self.tr("Vacancy since {day}, {count} put forward")
        self.vacancy.setText(words.format(day=day, count=found.contenders))

    def _holder_text(self, holder: Holder) -> str:
        say = self._shell.say
        parts = [holder_name(holder, say)]
        if holder.since is not None:
            parts.append(say("since {day}", day=say.day(holder.since)))
        parts += [leaving_text(one, say) for one in holder.leaving]
        return "  ·  ".join(parts)

    def _show_risk(self, post: PostStanding) -> None:
        say = self._shell.say
        parts = []
        if post.risk:
            parts.append(self.tr("risk of loss {step}").format(step=risk_word(post.risk, say)))
        if post.impact:
            parts.append(self.tr("impact {step}").format(step=risk_word(post.impact, say)))
        self._risk_words.setText("  ·  ".join(parts))
        for widget in (self._risk, self._risk_words):
            widget.setVisible(bool(parts))

    def _wear(self) -> None:
        if self._detail is not None:
            post = self._detail.post
            self._mark.setPixmap(state_picture(post.state))
            self._risk.setPixmap(role_picture(RISK_ROLES.get(post.risk or post.impact, "info")))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.holders)
        head.addWidget(self.edit)
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._mark)
        state.addWidget(self._state)
        state.addWidget(self._count, 1)
        risk = QHBoxLayout()
        risk.setSpacing(6)
        risk.addWidget(self._risk)
        risk.addWidget(self._risk_words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addLayout(state)
        held = QHBoxLayout()
        held.addWidget(self._holders, 1)
        held.addWidget(self.vacancy, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(held)
        column.addLayout(risk)
        column.addWidget(self._marks)
        column.addWidget(self._reason)
