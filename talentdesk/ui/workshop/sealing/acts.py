"""What the workshop does about the lock: check list, seal, opening again, reading what was sealed."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from talentdesk.domain.checks import Difference, LockVersion
from talentdesk.services.locking import (
    DifferencesOf,
    LockedContentOf,
    LockSession,
    LockVersions,
    ReopenSession,
)
from talentdesk.ui.workshop.doing import Doing


class SealActs(QObject):
    """Locks and opens again. ``people_wanted`` carries candidates to be shown, and their scheme."""

    people_wanted = Signal(tuple, str)

    def __init__(self, acts: Doing, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts

    @Slot()
    def open_lock(self) -> None:
        """Show what stands against locking, and lock."""
        from talentdesk.services.lock_checks import LockChecks
        from talentdesk.ui.workshop.sealing.lock_sheet import LockSheet

        acts = self._acts
        lines = acts.desk.ask(LockChecks(session=acts.here().session.id))
        sheet = LockSheet(acts.window(), lines, acts.desk.programme, acts.shell.say)
        sheet.accepted.connect(self._lock)
        sheet.people_wanted.connect(self._lead)
        acts.open_sheet(sheet)

    @Slot()
    def open_reopen(self) -> None:
        """Ask why a locked session is to be opened again."""
        from talentdesk.ui.workshop.session_sheets import ReopenSheet

        acts = self._acts
        sheet = ReopenSheet(acts.window(), acts.here().session.name)
        sheet.reason_given.connect(self._reopen)
        acts.open_sheet(sheet)

    def differences(self) -> tuple[Difference, ...]:
        """Return the personal data that changed since the lock."""
        return self._acts.desk.ask(DifferencesOf(session=self._acts.here().session.id))

    def signed_but_changed(self) -> tuple[str, ...]:
        """Return the signed packets that no longer match the record."""
        from talentdesk.services.packet_states import SignedButChanged

        return self._acts.desk.ask(SignedButChanged(session=self._acts.here().session.id))

    @Slot()
    def open_differences(self) -> None:
        """Show the personal data that changed since the lock."""
        from talentdesk.ui.workshop.session_sheets import DifferencesSheet

        acts = self._acts
        acts.open_sheet(
            DifferencesSheet(acts.window(), self.differences(), acts.desk.programme, acts.shell.say)
        )

    def versions(self) -> tuple[LockVersion, ...]:
        """Return the locks of the session shown, newest first."""
        return self._acts.desk.ask(LockVersions(session=self._acts.here().session.id))

    @Slot()
    def open_versions(self) -> None:
        """Show every version the session was sealed at."""
        from talentdesk.ui.workshop.sealing.version_sheet import VersionSheet

        acts = self._acts
        sheet = VersionSheet(acts.window(), acts.here().session.name, self.versions(), acts.shell.say)
        sheet.version_wanted.connect(self._read)
        sheet.print_wanted.connect(self._print)
        acts.open_sheet(sheet)
        if sheet.chosen is not None:
            self._read(sheet.chosen.version)

    @cached_property
    def _reader(self) -> VersionReader:
        return VersionReader(self._acts)

    @Slot(int)
    def _read(self, version: int) -> None:
        from talentdesk.ui.workshop.sealing.version_sheet import VersionSheet

        acts, sheet = self._acts, self._acts.sheet
        if isinstance(sheet, VersionSheet):
            sheet.show_text(self._reader.text(acts.here().session.id, version))

    @Slot(int)
    def _print(self, version: int) -> None:
        acts = self._acts
        session = acts.here().session.id
        if acts.sheet is not None:
            acts.sheet.close_sheet()
        acts.shell.open_place("printing", f"{session}#{version}")

    @Slot(tuple, str)
    def _lead(self, people: tuple[str, ...], scheme: str) -> None:
        if self._acts.sheet is not None:
            self._acts.sheet.close_sheet()
        self.people_wanted.emit(people, scheme)

    @Slot()
    def _lock(self) -> None:
        acts = self._acts
        name = acts.here().session.name
        question = self.tr(
            "Lock “{name}”? Places, reasons, committee, ballots and minutes are fixed and sealed."
        ).format(name=name)
        if not acts.shell.confirm_final(question):
            return
        done = acts.do(LockSession(session=acts.here().session.id))
        acts.close_if(done)
        if done is not None:
            from talentdesk.wording.seals import seal_words

            seal = seal_words(str(done.figures["fingerprint"]))
            words = self.tr("“{name}” is locked. Seal: {seal}")
            acts.shell.toast(words.format(name=name, seal=seal))

    @Slot(str)
    def _reopen(self, reason: str) -> None:
        acts = self._acts
        name = acts.here().session.name
        if acts.shell.confirm_final(self.tr("Open “{name}” again?").format(name=name)):
            acts.close_if(acts.do(ReopenSession(session=acts.here().session.id, reason=reason)))


class VersionReader:
    """Says what a sealed version holds: its minutes, or its places where it is older than they."""

    def __init__(self, acts: Doing) -> None:
        self._acts = acts

    def text(self, session: str, version: int) -> str:
        """Return the words of a version."""
        from talentdesk.domain import minutes
        from talentdesk.wording import minutes as words

        acts = self._acts
        say, content = acts.shell.say, acts.desk.ask(LockedContentOf(session=session, version=version))
        if content is None:
            return ""
        known = next(
            (one for one in acts.desk.ask(LockVersions(session=session)) if one.version == version), None
        )
        lines = [words.places_text(content, say)]
        if content.record is not None:
            seal = minutes.seal_of(content, known.fingerprint if known else "")
            told = words.whole(minutes.parts(content.record, seal), content.session_name, say)
            lines.insert(0, told)
        return "\n".join(lines)
