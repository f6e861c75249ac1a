"""A session's result as a workbook: the grid as a sheet, who was placed where and why, and every move."""

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from talentdesk import tokens
from talentdesk.domain.distribution import distribution
from talentdesk.domain.grid import Box, Placement, Scheme
from talentdesk.domain.packet import Evaluation, PacketContent, PrintedBallot, PrintedMove
from talentdesk.exchange.writer import Sheet, Written, add_table, new_book, save, sheet_title, text_cell
from talentdesk.wording import Say

_WIDE, _AXIS = 30, 16


def write_result(path: Path, content: PacketContent, say: Say) -> None:
    """Write what a session decided. Raises ``TroubleError``."""
    book = new_book()
    placed = {one.candidate: one.calibrated for one in content.evaluations}
    names = {one.candidate: f"{one.name}  {one.post}".strip() for one in content.evaluations}
    _add_grid(book, content, content.scheme, placed, names, say)
    for other in content.others:
        on_it = {one.candidate: one.calibrated for one in other.places}
        _add_grid(book, content, other.scheme, on_it, names, say)
    _add_results(book, content, say)
    _add_moves(book, content, say)
    save(book, path)


# ---------------------------------------------------------------------------------------------- the grid


def _add_grid(
    book: Sheet,
    content: PacketContent,
    scheme: Scheme,
    placed: dict[str, Placement | None],
    names: dict[str, str],
    say: Say,
) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(sheet_title(say.text(scheme.name)))
    sheet.column_dimensions["A"].width = _AXIS
    for index in range(len(scheme.column_levels())):
        sheet.column_dimensions[get_column_letter(index + 2)].width = _WIDE
    sheet.freeze_panes = "B3"
    shares = distribution(scheme, placed.values(), content.guidelines)
    sheet.append([_plain(sheet, f"{content.session_name}  {say.text(scheme.name)}", bold=True)])
    across = say.text(scheme.horizontal.name)
    levels = [f"{across}: {say.text(level.name)}" for level in scheme.column_levels()]
    sheet.append([_plain(sheet, text, bold=True) for text in (say.text(scheme.vertical.name), *levels)])
    for level, boxes in zip(scheme.row_levels(), scheme.rows(), strict=True):
        heads = [_head(box, shares.boxes[box.placement].count, shares.placed, say) for box in boxes]
        row = [_plain(sheet, say.text(level.name), bold=True)]
        sheet.append(row + [_coloured(sheet, text, box) for text, box in zip(heads, boxes, strict=True)])
        inside = [[names[one] for one, where in placed.items() if where == box.placement] for box in boxes]
        for line in zip_longest(*inside, fillvalue=""):
            sheet.append([None, *(text_cell(sheet, text) if text else None for text in line)])
        sheet.append([])
    waiting = [names[one] for one, where in placed.items() if where is None]
    if waiting:
        sheet.append([_plain(sheet, say("Holding area"), bold=True)])
        for text in waiting:
            sheet.append([None, text_cell(sheet, text)])


def _head(box: Box, count: int, placed: int, say: Say) -> str:
    share = f"{100 * count / placed:.0f}%" if placed else "0%"
    return f"{box.number}  {say.text(box.name)}   {count} · {share}"


def _plain(sheet: Sheet, text: str, *, bold: bool = False) -> Sheet:
    from openpyxl.styles import Font

    cell = text_cell(sheet, text)
    cell.font = Font(bold=bold)
    return cell


def _coloured(sheet: Sheet, text: str, box: Box) -> Sheet:
    from openpyxl.styles import PatternFill

    cell = _plain(sheet, text, bold=True)
    soft = tokens.theme("light").soft(box.colour).lstrip("#")
    cell.fill = PatternFill("solid", fgColor=f"FF{soft}")
    return cell


# ------------------------------------------------------------------------------------------- the results


def _add_results(book: Sheet, content: PacketContent, say: Say) -> None:
    heads = (
        say("Employee number"),
        say("Name"),
        say("Unit"),
        say("Post"),
        say("Proposed place"),
        say("Calibrated place"),
        say("Moved"),
        say("When"),
        say("Who"),
        say("Reason"),
        say("Reason code"),
        say("Authorised by"),
        say("In favour"),
        say("Against"),
        say("Abstained"),
        say("Result of the ballot"),
        say("Suitable as a successor"),
        say("Note"),
        say("Follow-up"),
    )
    rows = [_result(one, content.scheme, say) for one in content.evaluations]
    add_table(book, say("Calibration result"), heads, rows, text_columns=(0,))


def _result(one: Evaluation, scheme: Scheme, say: Say) -> list[Written]:
    newest = one.trail[-1] if one.trail else None
    return [
        one.number,
        one.name,
        one.unit,
        one.post,
        _place(one.proposed, scheme, say),
        _place(one.calibrated, scheme, say),
        say("yes") if one.calibrated != one.proposed else say("no"),
        *_told(newest, say),
        *_ballot(one.ballot, say),
        "" if one.suitable is None else say("yes") if one.suitable else say("no"),
        one.note,
        one.action,
    ]


def _told(move: PrintedMove | None, say: Say) -> Sequence[Written]:
    if move is None:
        return ("",) * 5
    return (say.moment(move.at), move.who, move.reason, say.text(move.code), move.authorised_by)


def _ballot(ballot: PrintedBallot | None, say: Say) -> Sequence[Written]:
    if ballot is None:
        return (None, None, None, "")
    result = say("passed") if ballot.passed else say("not passed")
    return (ballot.in_favour, ballot.against, ballot.abstain, result)


def _place(where: Placement | None, scheme: Scheme, say: Say) -> str:
    if where is None or where not in scheme.by_placement:
        return say("Holding area")
    box = scheme.by_placement[where]
    return f"{box.number} {say.text(box.name)}"


def _add_moves(book: Sheet, content: PacketContent, say: Say) -> None:
    heads = (
        say("Employee number"),
        say("Name"),
        say("Before"),
        say("After"),
        say("When"),
        say("Who"),
        say("Reason"),
        say("Reason code"),
        say("Authorised by"),
    )
    rows = [
        [
            one.number,
            one.name,
            _place(move.before, content.scheme, say),
            _place(move.after, content.scheme, say),
            *_told(move, say),
        ]
        for one in content.evaluations
        for move in one.trail
    ]
    add_table(book, say("Moves"), heads, rows, text_columns=(0,))
