"""Where comparisons are opened from: what is selected in the window, whichever place shows it."""

from __future__ import annotations

from talentdesk.domain.compared import MOST
from talentdesk.domain.texts import Id
from talentdesk.ui.compare.side_by_side import SideBySide
from talentdesk.ui.desk import Desk
from talentdesk.ui.shell import Shell


def open_comparison(desk: Desk, shell: Shell) -> SideBySide:
    """Open the comparison of who is selected; of nobody it begins with its search field."""
    now = shell.selection.now
    keys: tuple[Id, ...] = now.candidates if now.blind else now.people
    sheet = SideBySide(desk, shell, keys[:MOST], now.session, now.scheme)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_sheet()
    if keys:
        sheet.choose(0)
    if len(keys) > MOST:
        shell.toast(shell.say("The first {most} of {all} are compared.", most=MOST, all=len(keys)))
    return sheet
