"""What the register lets one do: number and move copies, ask for and note signatures, keep scans, print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter

from talentdesk.domain.register import Copy, CopyState, Registered, Scan, Signature, SignatureKind
from talentdesk.domain.ruling import Ruling
from talentdesk.domain.texts import Id
from talentdesk.services.commands import Command
from talentdesk.services.overview import Members
from talentdesk.services.register import (
    AddCopies,
    AskSignatures,
    AttachScan,
    MoveCopies,
    RegisterSignature,
    RemoveCopy,
    RemoveScan,
    ScanOf,
)
from talentdesk.ui.background import Cancelled, Job, Progress
from talentdesk.ui.desk import Desk
from talentdesk.ui.printing import output
from talentdesk.ui.printing.drawn_sheet import DrawnSheet
from talentdesk.ui.printing.names_sheet import NamesSheet, Offered
from talentdesk.ui.printing.pages import PdfPages
from talentdesk.ui.saving import tell_saved
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say, reasons


class RegisterActs(QObject):
    """Does what is asked for; each answers whether it was done, or opens the sheet that asks on."""

    def __init__(self, desk: Desk, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shell = desk, shell

    # ----------------------------------------------------------------------------------------- copies

    def ask_copies(self, packet: Registered) -> NamesSheet:
        """Ask who gets a copy."""
        known = {one.recipient for one in packet.copies}
        sheet = self._names(packet, known, signing=False)

        def take(names: Sequence[tuple[str, str]]) -> None:
            recipients = tuple(name for name, _ in names)
            self._try(sheet, AddCopies(packet=packet.number, recipients=recipients))

        sheet.chosen.connect(take)
        return sheet

    def move(self, copies: Sequence[Copy], state: CopyState, on: date) -> bool:
        """Note where copies are."""
        return self._do(MoveCopies(copies=tuple(one.id for one in copies), state=state, on=on))

    def remove(self, things: Sequence[Copy | Signature | Scan]) -> bool:
        """Take copies that were never handed out, or scans, out of the register; the newest copy first."""
        copies = sorted(
            (one for one in things if isinstance(one, Copy)), key=lambda one: one.number, reverse=True
        )
        scans = [one for one in things if isinstance(one, Scan)]
        commands: list[Command] = [RemoveCopy(copy=one.id) for one in copies]
        commands += [RemoveScan(scan=one.id) for one in scans]
        return all([self._do(one) for one in commands])

    def _names(self, packet: Registered, known: set[str], *, signing: bool) -> NamesSheet:
        programme, say = self._desk.programme, self._shell.say
        roles = {one.key: say.text(one.name) for one in programme.committee.roles}
        members = self._desk.ask(Members(session=packet.session))
        offered = [Offered(one.name, roles.get(one.role, one.role), one.name in known) for one in members]
        sheet = NamesSheet(self._shell.dialog_parent(), offered, signing=signing, packet=packet.number)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()
        return sheet

    # ------------------------------------------------------------------------------------- signatures

    def ask_signers(self, packet: Registered) -> NamesSheet:
        """Ask who has to sign."""
        sheet = self._names(packet, {one.name for one in packet.signatures}, signing=True)

        def take(names: Sequence[tuple[str, str]]) -> None:
            self._try(sheet, AskSignatures(packet=packet.number, signers=tuple(names)))

        sheet.chosen.connect(take)
        return sheet

    def sign(self, packet: Registered, signatures: Sequence[Signature], on: date) -> bool:
        """Note that people have signed on paper: final, so it asks first."""
        names = self._shell.say(", ").join(one.name for one in signatures)
        question = self.tr("Register the signatures on packet {packet}: {names}?")
        if not self._shell.confirm_final(question.format(packet=packet.number, names=names)):
            return False
        return all([self._do(RegisterSignature(signature=one.id, on=on)) for one in signatures])

    def ask_drawing(self, packet: Registered, signature: Signature, on: date) -> DrawnSheet:
        """Let somebody sign on the screen."""
        sheet = DrawnSheet(self._shell.dialog_parent(), signature.name)
        sheet.closed.connect(sheet.deleteLater)

        def take(picture: bytes) -> None:
            question = self.tr("Register the drawn signature of {name} on packet {packet}?")
            if self._shell.confirm_final(question.format(packet=packet.number, name=signature.name)):
                kind = SignatureKind.DRAWN
                if self._do(RegisterSignature(signature=signature.id, on=on, kind=kind, drawing=picture)):
                    sheet.close_sheet()

        sheet.signed.connect(take)
        sheet.open_sheet()
        return sheet

    # ------------------------------------------------------------------------------------------ scans

    def attach(self, packet: Registered, path: Path) -> None:
        """Check a scan away from the window, then keep it."""

        def kept(command: AttachScan) -> None:
            if self._do(command):
                words = self.tr("“{name}” is kept with packet {packet}.")
                self._shell.toast(words.format(name=command.name, packet=packet.number), undo=True)

        work = partial(_read_scan, packet.number, path)
        self._shell.run_job(Job(self.tr("Reading the scan"), work), kept)

    def save_scan(self, scan: Scan, path: Path) -> None:
        """Write a scan that is kept into a file."""
        work = partial(_write_scan, self._desk, scan.id, path)
        self._shell.run_job(Job(self.tr("Writing"), work), self._saved)

    # ------------------------------------------------------------------------------------------ paper

    def save_copies(self, packet: Registered, copies: Sequence[Copy], folder: Path) -> None:
        """Write each copy into a folder."""
        ids = tuple(one.id for one in copies)
        work = partial(_write_copies, self._desk, packet.number, ids, folder, self._shell.say)
        self._shell.run_job(Job(self.tr("Writing the copies"), work), self._wrote)

    def print_copies(
        self, packet: Registered, copies: Sequence[Copy], printer: QPrinter, job: output.PrintJob
    ) -> None:
        """Print each copy."""
        ids = tuple(one.id for one in copies)
        work = partial(_print_copies, self._desk, packet.number, ids, self._shell.say, printer, job)
        self._shell.run_job(Job(self.tr("Printing the copies"), work), self._printed)

    def _wrote(self, files: Sequence[Path]) -> None:
        self._shell.toast(self.tr("Written: %n paper(s)", "", len(files)))

    def _printed(self, count: int) -> None:
        self._shell.toast(self.tr("Handed to the printer: %n paper(s)", "", count))

    def _saved(self, path: Path) -> None:
        tell_saved(self._shell, path)

    # -------------------------------------------------------------------------------------------- done

    def _do(self, command: Command) -> bool:
        """Run a command; a refusal is told by a toast, for the strip lies under the sheet."""
        answer = self._desk.try_do(command)
        if isinstance(answer, Ruling):
            self._shell.toast(reasons.sentences(answer, self._shell.say))
            return False
        return answer is not None

    def _try(self, sheet: NamesSheet, command: Command) -> None:
        answer = self._desk.try_do(command)
        if isinstance(answer, Ruling):
            sheet.show_error(reasons.sentences(answer, self._shell.say))
        elif answer is not None:
            sheet.close_sheet()


def _read_scan(packet: str, path: Path, progress: Progress, cancelled: Cancelled) -> AttachScan:
    from talentdesk.exchange.scans import read_scan

    found = read_scan(path)
    return AttachScan(packet=packet, name=found.name, kind=found.kind, pages=found.pages, data=found.data)


def _write_scan(desk: Desk, scan: Id, path: Path, progress: Progress, cancelled: Cancelled) -> Path:
    from talentdesk.exchange.files import write

    write(path, desk.workspace.ask(ScanOf(scan=scan)))
    return path


def _write_copies(
    desk: Desk,
    packet: str,
    copies: tuple[Id, ...],
    folder: Path,
    say: Say,
    progress: Progress,
    cancelled: Cancelled,
) -> list[Path]:
    from talentdesk.jobs.copies import write_copies

    return write_copies(desk.workspace, packet, copies, folder, say, progress, cancelled)


def _print_copies(
    desk: Desk,
    packet: str,
    copies: tuple[Id, ...],
    say: Say,
    printer: QPrinter,
    job: output.PrintJob,
    progress: Progress,
    cancelled: Cancelled,
) -> int:
    from talentdesk.jobs.copies import draw_copies

    done = 0
    for _, data, name in draw_copies(desk.workspace, packet, copies, say, progress, cancelled):
        pages = PdfPages(data)
        file = str(Path(job.file).with_name(name)) if job.file else ""
        one = replace(job, last=min(job.last, len(pages)), file=file)
        try:
            output.send(pages, printer, one, progress, cancelled)
        finally:
            pages.close()
        done += 1
    return done
