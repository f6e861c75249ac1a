"""Where a file goes that is written for others: asked in one way, and told in one way."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from talentdesk.exchange.files import as_file_name
from talentdesk.ui.places_on_disk import documents
from talentdesk.ui.shell import Shell
from talentdesk.wording import Say

PDF = {".pdf": "PDF"}
PICTURES = {".png": "PNG", ".svg": "SVG", **PDF}


def workbooks(say: Say) -> dict[str, str]:
    """Return the one kind of a workbook, in a language's words."""
    return {".xlsx": say("Excel workbook")}


def ask_target(
    parent: QWidget, title: str, name: str, kinds: Mapping[str, str], *, folder: Path | None = None
) -> Path | None:
    """Ask where a file goes; None = it is not wanted after all.

    ``name`` is proposed, with the first of ``kinds``: endings (``.pdf``), each with the words it is chosen
    by. The answer ends in one of them; a file that has that name already was agreed to be replaced.
    """
    usual = next(iter(kinds))
    filters = {f"{words} (*{ending})": ending for ending, words in kinds.items()}
    dialog = QFileDialog(parent, title, str(folder or documents()), ";;".join(filters))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(usual)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters.get(chosen, usual)))
    dialog.selectFile(f"{as_file_name(name)}{usual}")
    try:
        while dialog.exec():
            path = Path(dialog.selectedFiles()[0])
            if path.suffix.casefold() in kinds:
                return path
            # Qt takes what stands behind any dot for an ending: “Review 3.2” got none, and nobody was asked.
            path = path.with_name(path.name + filters.get(dialog.selectedNameFilter(), usual))
            if not path.exists():
                return path
            dialog.selectFile(path.name)
    finally:
        dialog.deleteLater()
    return None


def tell_saved(shell: Shell, path: Path) -> None:
    """Say that a file was written."""
    shell.toast(shell.say("Saved as {file}", file=path.name))
