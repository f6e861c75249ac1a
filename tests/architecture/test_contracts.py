"""House rules that no linter knows: sizes, addresses not to be written down, ways round the journal."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON_FOLDERS = ("talentdesk", "tools", "tests", "bench")
NOT_OURS = {".git", ".venv", "build", "dist", "main-job", "__pycache__"}
NOT_OURS |= {".hypothesis", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".import_linter_cache"}
TEXT_ENDINGS = {
    *(
        ".py",
        ".md",
        ".toml",
        ".lock",
        ".json",
        ".ts",
        ".sh",
        ".spec",
        ".svg",
        ".txt",
        ".cfg",
        ".ini",
        ".yml",
        "",
    ),
}
LINES_OF_A_FILE = 400
LINES_OF_THE_MAIN_WINDOW = 300
LINES_OF_A_FUNCTION = 60

# The workspace and its journal themselves; commands and queries have no business with a bare connection.
MACHINERY = {"soundness", "backup", "journal", "recorder", "reversing", "workspace"}

# Written in two halves, so that this file does not break its own rule.
ADDRESSES = tuple(
    "".join(halves)
    for halves in (
        ("pypi", ".org"),
        ("python", "hosted.org"),
        ("registry.npm", "js"),
        ("mirrors.", "aliyun"),
        ("tuna.tsing", "hua"),
        ("/wo", "rk/"),
        ("/ro", "ot/"),
        ("/tmp/", "brief"),
        ("/tmp/", "bash_jobs"),
    )
)


# Written by tools/migration.py and never touched again once released.
WRITTEN = ROOT / "talentdesk" / "models" / "migrations" / "versions"


def python_files() -> Iterator[Path]:
    for folder in PYTHON_FOLDERS:
        yield from (path for path in sorted((ROOT / folder).rglob("*.py")) if path.parent != WRITTEN)


def text_files() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*")):
        ours = not NOT_OURS.intersection(path.relative_to(ROOT).parts) and ".cache" not in path.suffixes
        if ours and path.is_file() and path.suffix in TEXT_ENDINGS and not _in_a_cache(path):
            yield path


def _in_a_cache(path: Path) -> bool:
    return any(part.startswith(".") and "cache" in part for part in path.relative_to(ROOT).parts)


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def nodes(path: Path) -> Iterator[ast.AST]:
    """Walk the syntax tree. Reading one takes long: ask first if the text can hold what is looked for."""
    return ast.walk(ast.parse(read(path)))


def test_no_file_needs_a_table_of_contents() -> None:
    lines = {name(path): len(read(path).splitlines()) for path in python_files()}
    assert {file: count for file, count in lines.items() if count > LINES_OF_A_FILE} == {}


def test_the_main_window_stays_a_frame() -> None:
    windows = [path for path in python_files() if path.name == "main_window.py"]
    assert windows
    for path in windows:
        assert len(read(path).splitlines()) <= LINES_OF_THE_MAIN_WINDOW, name(path)


def test_no_function_is_longer_than_a_page() -> None:
    long = [
        f"{name(path)}:{node.lineno} {node.name}: {node.end_lineno - node.lineno + 1} lines"
        for path in python_files()
        if len(read(path).splitlines()) > LINES_OF_A_FUNCTION
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if node.end_lineno and node.end_lineno - node.lineno >= LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_no_address_of_a_registry_or_a_machine_is_written_down() -> None:
    found = [
        f"{name(path)}: {address}"
        for path in text_files()
        for address in ADDRESSES
        if address in path.read_text(encoding="utf-8", errors="replace")
    ]
    assert found == []


def test_both_lock_files_name_a_hash_for_every_library() -> None:
    for lock in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
        libraries = [line for line in text.splitlines() if line.strip()]
        assert libraries
        assert [line[:40] for line in libraries if "==" not in line or "--hash=sha256:" not in line] == []


def goes_round_the_journal(node: ast.AST) -> bool:
    """Bulk statements and bare connections are not seen by the flush events the journal listens to."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr == "connection" or node.func.attr.startswith("bulk_")
    return False


@pytest.mark.parametrize("source", ["rows.bulk_insert_mappings(P, [])", "rows.connection().execute(x)"])
def test_a_way_round_the_journal_is_recognised(source: str) -> None:
    assert any(goes_round_the_journal(node) for node in ast.walk(ast.parse(source)))


def test_nothing_goes_round_the_journal() -> None:
    allowed = {
        *(ROOT / "talentdesk" / "models").glob("database*.py"),
        *(path for path in (ROOT / "talentdesk" / "services").glob("*.py") if path.stem in MACHINERY),
    }
    found = [
        f"{name(path)}:{getattr(node, 'lineno', 0)}"
        for path in sorted((ROOT / "talentdesk").rglob("*.py"))
        if path not in allowed
        if "connection" in read(path) or "bulk_" in read(path)
        for node in nodes(path)
        if goes_round_the_journal(node)
    ]
    assert found == []


def test_what_needs_mapped_classes_maps_them() -> None:
    """Classes are mapped when whole rows are first wanted; an alias wants one already when it is made."""
    found = [
        name(path)
        for path in python_files()
        if path.is_relative_to(ROOT / "talentdesk") and path != ROOT / "talentdesk" / "models" / "mapping.py"
        if "aliased" in read(path)
        for node in nodes(path)
        if isinstance(node, ast.ImportFrom) and node.module == "sqlalchemy.orm"
        if any(one.name == "aliased" for one in node.names)
    ]
    assert found == [], "from talentdesk.models.mapping import aliased"
