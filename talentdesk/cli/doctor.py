"""Looking whether everything the program needs is there and works, so that a fault has a name."""

import contextlib
import importlib
import importlib.metadata
import importlib.util
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from talentdesk import paths
from talentdesk.cli.outset import DIFFERENT, FINE
from talentdesk.jobs.opening import Means
from talentdesk.wording.say import Say

_LIBRARIES = (
    ("sqlalchemy", "SQLAlchemy"),
    ("alembic", "alembic"),
    ("sqlcipher3", "sqlcipher3"),
    ("matplotlib", "matplotlib"),
    ("reportlab", "reportlab"),
    ("openpyxl", "openpyxl"),
    ("python_calamine", "python-calamine"),
    ("defusedxml", "defusedxml"),
    ("pypdfium2", "pypdfium2"),
    ("pypinyin", "pypinyin"),
    ("rapidfuzz", "rapidfuzz"),
    ("tomli_w", "tomli-w"),
    ("typer", "typer"),
    ("platformdirs", "platformdirs"),
)
_RESOURCES = ("fonts", "i18n", "icons", "programmes", "sample", "themes")
_WORD = "人才盘点 𬭚"


class _FaultError(Exception):
    """What a look found wrong, as a sentence."""


@dataclass(frozen=True, slots=True)
class _Look:
    """One thing that is looked at; ``look`` returns what it found or raises."""

    name: str
    look: Callable[[], str]


def examine(means: Means, say: Say) -> int:
    """Look at everything and print a line for each; returns 0 when all is well, else 1."""
    faults = 0
    for look in _looks(means, say):
        try:
            mark, found = "✓", look.look()
        except Exception as error:
            faults += 1
            mark, found = "✗", str(error) or type(error).__name__
        print(f"{mark} {look.name}: {found}")
    print(say("All is well.") if not faults else say("Faults found: {count}", count=faults))
    return DIFFERENT if faults else FINE


def _looks(means: Means, say: Say) -> Iterator[_Look]:
    yield _Look("Python", lambda: f"{platform.python_version()} · {platform.platform()}")
    for module, package in _LIBRARIES:
        yield _Look(package, partial(_version, module, package))
    yield _Look(say("Write a workspace and prove it"), lambda: _database(means, say))
    yield _Look(say("Resources"), lambda: _resources(say))
    yield _Look(say("Programme templates"), _programmes)
    yield _Look(say("Fonts"), lambda: _fonts(say))
    yield _Look(say("Write a PDF and read it back"), lambda: _pdf(say))
    yield _Look(say("Write a workbook and read it back"), lambda: _workbook(say))
    yield _Look("Qt", lambda: _qt(say))


def _version(module: str, package: str) -> str:
    importlib.import_module(module)
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        # A frozen bundle carries the modules without their metadata.
        return str(getattr(sys.modules[module], "__version__", "·"))


def _database(means: Means, say: Say) -> str:
    """Make a workspace and prove it; the engine refuses SQLite versions that can damage files."""
    from sqlcipher3 import dbapi2

    from talentdesk.exchange.programme_file import templates
    from talentdesk.jobs.opening import create_workspace

    with tempfile.TemporaryDirectory() as folder:
        made = create_workspace(
            Path(folder, "doctor.talent"),
            means,
            organisation="doctor",
            language=say.language,
            programme=templates()[0].key,
        )
        with made:
            verdict = made.verify()
    if not verdict.sound:
        raise _FaultError(", ".join(verdict.faults))
    return f"SQLite {dbapi2.sqlite_version}"


def _resources(say: Say) -> str:
    lacking = [name for name in _RESOURCES if not any(paths.resource(name).glob("*"))]
    if lacking:
        raise _FaultError(say("missing: {names}", names=", ".join(lacking)))
    return str(paths.resource())


def _programmes() -> str:
    from talentdesk.exchange.programme_file import templates

    return ", ".join(one.key for one in templates())


def _fonts(say: Say) -> str:
    found = sorted(path.name for path in paths.resource("fonts").glob("*.ttf"))
    if not found:
        raise _FaultError(say("no font file"))
    fallback = [path.name for path in paths.optional_fonts()]
    return ", ".join([*found, *fallback])


def _pdf(say: Say) -> str:
    import pypdfium2
    from reportlab.pdfgen.canvas import Canvas

    from talentdesk.reports.fonts import REGULAR, register

    register()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "doctor.pdf")
        canvas = Canvas(str(path))
        canvas.setFont(REGULAR, 12)
        canvas.drawString(72, 720, _WORD)
        canvas.save()
        with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
            text = document[0].get_textpage().get_text_bounded().strip()
    if text != _WORD:
        raise _FaultError(say("the text came back as “{text}”", text=text))
    return "reportlab → pypdfium2"


def _workbook(say: Say) -> str:
    from openpyxl import Workbook

    from talentdesk.exchange.workbook import read_book

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "doctor.xlsx")
        book = Workbook()
        book.create_sheet("1", 0).append([_WORD])
        book.save(path)
        sheets = read_book(path).sheets
    text = str(sheets[0].rows[0][0])
    if text != _WORD:
        raise _FaultError(say("the text came back as “{text}”", text=text))
    return "openpyxl → python-calamine"


def _qt(say: Say) -> str:
    """Load Qt's window part and, on Linux, the plugin for the screen; the loader names what is missing."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise _FaultError(say("PySide6 is not installed; commands work, the window does not"))
    try:
        core = importlib.import_module("PySide6.QtCore")
        importlib.import_module("PySide6.QtWidgets")
        if sys.platform == "linux":
            _load_screen_plugin(Path(next(iter(spec.submodule_search_locations))))
    except (ImportError, OSError) as error:
        # "libxcb-cursor.so.0: cannot open shared object file: …" — the first part is the library.
        library = str(error).partition(":")[0]
        text = say("the window cannot open: the system library {name} is missing", name=library)
        raise _FaultError(text) from error
    return str(core.qVersion())


def _load_screen_plugin(folder: Path) -> None:
    import ctypes

    for plugin in folder.glob("Qt/plugins/platforms/libqxcb.so"):
        ctypes.CDLL(str(plugin))
