"""Programme files: every rule and figure of a talent-review programme as readable TOML."""

import tomllib
from pathlib import Path

from talentdesk import paths
from talentdesk.domain.faults import Fault, FaultCode, ProgrammeFileError
from talentdesk.domain.programme import Programme, ProgrammeInfo
from talentdesk.domain.trouble import Trouble, TroubleError
from talentdesk.exchange.programme_parts import FORMAT, programme_of
from talentdesk.exchange.toml_node import Node, Noted


def read_programme(text: str) -> Programme:
    """Read a programme file. Raises ``ProgrammeFileError`` with all faults found."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProgrammeFileError((_syntax_fault(text, str(error)),)) from error
    except RecursionError as error:
        raise ProgrammeFileError((Fault(0, "", FaultCode.SYNTAX, {"detail": "nesting"}),)) from error
    root = Node(tree, "")
    if isinstance(tree.get("format"), int) and tree["format"] > FORMAT:
        root.note("format", FaultCode.NEWER_FORMAT, found=tree["format"], known=FORMAT)
        raise _error(root, text)
    programme = programme_of(root)
    if root.faults:
        raise _error(root, text)
    return programme


def write_programme(programme: Programme) -> str:
    """Return the programme as the text of a programme file, which reads back as the same value."""
    import tomli_w

    from talentdesk.exchange.programme_tables import tables_of

    return tomli_w.dumps(tables_of(programme))


def templates() -> tuple[ProgrammeInfo, ...]:
    """Return the shipped programme templates, in the order ``order.txt`` gives them; others follow by key."""
    folder = paths.resource("programmes")
    order = (folder / "order.txt").read_text(encoding="utf-8").split()
    ranks = {key: rank for rank, key in enumerate(order)}
    files = sorted(folder.glob("*.toml"), key=lambda path: (ranks.get(path.stem, len(order)), path.stem))
    read = (read_programme(path.read_text(encoding="utf-8")) for path in files)
    return tuple(ProgrammeInfo(key=one.key, name=one.name, summary=one.summary) for one in read)


def template_text(key: str) -> str:
    """Return the text of a shipped template. Raises ``TroubleError`` for an unknown key."""
    known = {path.stem: path for path in paths.resource("programmes").glob("*.toml")}
    if key not in known:
        raise TroubleError(Trouble.PROGRAMME_UNKNOWN, key=key, known=", ".join(sorted(known)))
    return known[key].read_text(encoding="utf-8")


def programme_text(which: str) -> str:
    """Return the text of a template by its key, or of a programme file by its path, which ends in ``.toml``.

    Raises ``TroubleError``; for an own file with faults ``ProgrammeFileError``.
    """
    if not which.casefold().endswith(".toml"):
        return template_text(which)
    try:
        text = Path(which).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise TroubleError(Trouble.CANNOT_READ, path=which, detail="UTF-8") from error
    except OSError as error:
        raise TroubleError(Trouble.CANNOT_READ, path=which, detail=error.strerror or "") from error
    read_programme(text)
    return text


def _error(root: Node, text: str) -> ProgrammeFileError:
    from talentdesk.exchange.toml_lines import lines_of

    lines = lines_of(text)
    faults = [Fault(_line(lines, path), path, code, figures) for path, code, figures in _first_of_each(root)]
    return ProgrammeFileError(tuple(sorted(faults, key=lambda fault: fault.line)))


def _first_of_each(root: Node) -> list[Noted]:
    """Keep one fault per key path; the later ones mostly follow from the first."""
    first: dict[str, Noted] = {}
    for noted in root.faults:
        first.setdefault(noted[0], noted)
    return list(first.values())


def _line(lines: dict[str, int], path: str) -> int:
    """Return the line of a path, or of the nearest thing around it that stands in the file."""
    while path and path not in lines:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return lines.get(path, 1)


def _syntax_fault(text: str, message: str) -> Fault:
    """Find the line in the parser's message, which ends in ``(at line 3, column 5)`` or ``(at end …)``."""
    line = text.count("\n") + 1
    if "(at line " in message:
        line = int(message.rsplit("(at line ", 1)[1].split(",", 1)[0])
    return Fault(line, "", FaultCode.SYNTAX, {"detail": message.rsplit(" (at", 1)[0]})
