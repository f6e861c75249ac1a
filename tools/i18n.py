"""Translations: collect the English texts of the source, tell what lacks Chinese, build the catalogues.

The texts are edited by hand in ``resources/i18n/<area>_zh.json``: ``{"Context": {"English": "中文"}}``.
The context is the class a ``self.tr("...")`` stands in, and ``say`` for ``say("...")`` and ``phrase("...")``.
Everything else in that folder is built from these by ``python -m tools.i18n build``.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

from typing_extensions import override

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
SAY = "say"
BUILT = ("talentdesk_zh_CN.ts", "talentdesk_en.ts", "talentdesk_zh_CN.qm", "talentdesk_en.qm", "say_zh.json")

_SPEAKERS = {"say", "_say"}
_HAN = "\u3007\u3400-\u9fff\U00020000-\U0003ffff"
_HALF_WIDTH = re.compile(rf"[{_HAN}][,;:?!()]|[()][{_HAN}]")
_PLURAL = re.compile(r"(?P<one>y?)\((?P<many>e?s|ies)\)")


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """An English text as it stands in the code: where it is looked up, and whether it counts something."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False

    @property
    def key(self) -> str:
        """Return the key under which the hand-written files know the text."""
        return f"{self.text} [[{self.comment}]]" if self.comment else self.text


@dataclass(slots=True)
class Found:
    """What the syntax trees hold: texts, where each was first seen, and calls that cannot be collected."""

    sources: dict[Source, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


class _Collector(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, found: Found, name: str) -> None:
        self._found = found
        self._name = name
        self._classes: list[str] = []
        self._widgets: dict[str, str] = {}

    @override
    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember the class: it is the context of the texts inside."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    @override
    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Remember the classes of parameters: ``window: MainWindow`` gives ``window.tr`` its context."""
        outer = self._widgets
        named = {
            one.arg: _called(one.annotation)
            for one in (*node.args.args, *node.args.kwonlyargs)
            if one.annotation
        }
        self._widgets = outer | named
        self.generic_visit(node)
        self._widgets = outer

    @override
    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of a translating call."""
        name = _called(node.func)
        if name == "tr":
            self._tr(node)
        elif name in _SPEAKERS and node.args:
            self._say(node)
        elif name == "phrase":
            self._take(node, node.args[0] if node.args else None, SAY)
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) >= 2:
            self._translate(node)
        self.generic_visit(node)

    def _tr(self, node: ast.Call) -> None:
        context = self._context(node.func)
        if not context:
            self._problem(node, "tr() is called on something whose class is unknown, and so is its context")
            return
        comment = _literal(node.args[1]) if len(node.args) > 1 else ""
        if comment is None:
            self._problem(node, "the disambiguation of tr() is not a literal")
            return
        plural = len(node.args) > 2 or any(word.arg == "n" for word in node.keywords)
        self._take(node, node.args[0] if node.args else None, context, comment, plural=plural)

    def _context(self, func: ast.expr) -> str:
        owner = func.value.id if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) else ""
        if owner == "self":
            return self._classes[-1] if self._classes else ""
        return self._widgets.get(owner, "")

    def _say(self, node: ast.Call) -> None:
        """Take a literal; a name is fine too, as ``phrase`` has marked it; a text made on the spot is not."""
        first = node.args[0]
        if _literal(first) is not None:
            self._take(node, first, SAY)
        elif (
            isinstance(first, ast.JoinedStr | ast.BinOp) or _called(getattr(first, "func", first)) == "format"
        ):
            self._problem(node, "a text put together inside say() is never found in the catalogue")

    def _translate(self, node: ast.Call) -> None:
        context = _literal(node.args[0])
        if context is not None:
            self._take(node, node.args[1], context)

    def _take(
        self, node: ast.Call, first: ast.expr | None, context: str, comment: str = "", *, plural: bool = False
    ) -> None:
        text = _literal(first)
        if text is None:
            self._problem(node, f"{_called(node.func)}() needs a literal text")
        elif text:
            self._found.sources.setdefault(
                Source(context, text, comment, plural), f"{self._name}:{node.lineno}"
            )

    def _problem(self, node: ast.Call, what: str) -> None:
        self._found.problems.append(f"{self._name}:{node.lineno}: {what}")


def _called(func: ast.expr) -> str:
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def extract(package: Path = ROOT / "talentdesk") -> Found:
    """Collect every translatable text of a package."""
    found = Found()
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        _Collector(found, path.relative_to(package.parent).as_posix()).visit(tree)
    return found


@dataclass(slots=True)
class Chinese:
    """The hand-written translations of all areas, and where they contradict each other."""

    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    files: dict[tuple[str, str], str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def read_chinese(folder: Path = FOLDER) -> Chinese:
    """Read all hand-written files of a folder."""
    chinese = Chinese()
    for path in sorted(folder.glob("*_zh.json")):
        if path.name in BUILT:
            continue
        for context, texts in json.loads(path.read_text(encoding="utf-8")).items():
            for source, text in texts.items():
                _add(chinese, (context, source), text, path.name)
    return chinese


def _add(chinese: Chinese, key: tuple[str, str], text: str, file: str) -> None:
    known = chinese.texts.get(key)
    if known is not None and known != text:
        where = f"{chinese.files[key]} and {file}"
        chinese.problems.append(f"{where}: two translations of {key[1]!r} in {key[0]}: {known!r}, {text!r}")
        return
    chinese.texts[key] = text
    chinese.files[key] = file


def read_plurals(folder: Path = FOLDER) -> dict[str, list[str]]:
    """Read the English plurals that the rule "(s)" cannot make: source → [one, many]."""
    path = folder / "plurals_en.json"
    plurals: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return plurals


def english(text: str, overrides: dict[str, list[str]]) -> tuple[str, str]:
    """Return singular and plural of a counting text: ``%n entry(ies)`` → ``%n entry``, ``%n entries``."""
    if text in overrides:
        one, many = overrides[text]
        return one, many
    return _PLURAL.sub(r"\g<one>", text), _PLURAL.sub(_many, text)


def _many(match: re.Match[str]) -> str:
    """Return the plural ending: day(s) → days, entry(ies) → entries."""
    return match["many"] if match["many"] == "ies" else match["one"] + match["many"]


def review(found: Found, chinese: Chinese, overrides: dict[str, list[str]]) -> dict[str, object]:
    """Compare the source with the translations: what is missing, stale or wrong; empty when all is well."""
    keys = {(source.context, source.key) for source in found.sources}
    missing: dict[str, list[str]] = defaultdict(list)
    for context, key in sorted(keys - {key for key, text in chinese.texts.items() if text.strip()}):
        missing[context].append(key)
    stale = [f"{chinese.files[key]}: {key[0]}: {key[1]}" for key in sorted(chinese.texts.keys() - keys)]
    problems = [*found.problems, *chinese.problems]
    for (context, key), text in sorted(chinese.texts.items()):
        problems += [
            f"{chinese.files[context, key]}: {context}: {key!r}: {fault}" for fault in _faults(key, text)
        ]
    problems += [
        f"{where}: {source.text!r} counts, but has no '(s)' and no entry in plurals_en.json"
        for source, where in sorted(found.sources.items())
        if source.plural and source.text not in overrides and not _PLURAL.search(source.text)
    ]
    report = {"missing": dict(missing), "stale": stale, "problems": problems}
    return {name: value for name, value in report.items() if value}


def _faults(key: str, text: str) -> Iterator[str]:
    """Tell what is wrong with one translation."""
    source = key.split(" [[")[0]
    if _fields(source) != _fields(text):
        yield f"placeholders differ: {text!r}"
    if ("%n" in source) != ("%n" in text):
        yield f"%n stands in one of the two only: {text!r}"
    # A menu's access key is half-width by custom: 文件(&F).
    if _HALF_WIDTH.search(re.sub(r"\(&\w\)", "", text)):
        yield f"half-width punctuation beside Chinese: {text!r}"


def _fields(text: str) -> set[str]:
    try:
        return {re.split(r"[.\[]", name)[0] for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {f"not a format: {text}"}


# ------------------------------------------------------------------------------------------------- building

# The translations of a text: one, or one for each grammatical number.
Forms = Callable[[Source], tuple[str, ...]]


def chinese_ts(found: Found, chinese: Chinese) -> str:
    """Return the Qt translation file of Simplified Chinese."""
    return _ts(
        "zh_CN", _messages(found), lambda source: (chinese.texts.get((source.context, source.key), ""),)
    )


def english_ts(found: Found, overrides: dict[str, list[str]]) -> str:
    """Return the Qt translation file of English: only what counts something needs one."""
    counting = {source: None for source in _messages(found) if source.plural}
    return _ts("en", counting, lambda source: english(source.text, overrides))


def say_json(found: Found, chinese: Chinese) -> str:
    """Return the catalogue of everything said without Qt."""
    keys = sorted({source.key for source in found.sources if source.context == SAY})
    texts = {key: chinese.texts[SAY, key] for key in keys if (SAY, key) in chinese.texts}
    return json.dumps(texts, ensure_ascii=False, indent=1) + "\n"


def _messages(found: Found) -> dict[Source, None]:
    """Return the texts in a fixed order, each once; what counts anywhere in its class counts everywhere."""
    best: dict[tuple[str, str], Source] = {}
    for source in sorted(found.sources):
        best[source.context, source.key] = source
    return dict.fromkeys(best.values())


def _ts(language: str, sources: dict[Source, None], forms: Forms) -> str:
    by_context: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        by_context[source.context].append(source)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context, members in by_context.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for source in members:
            lines += _message(source, forms(source))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(source: Source, forms: tuple[str, ...]) -> list[str]:
    lines = ['    <message numerus="yes">' if source.plural else "    <message>"]
    lines.append(f"        <source>{escape(source.text)}</source>")
    if source.comment:
        lines.append(f"        <comment>{escape(source.comment)}</comment>")
    if not source.plural:
        state = "" if forms[0] else ' type="unfinished"'
        lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
    else:
        lines.append("        <translation>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
        lines.append("        </translation>")
    return [*lines, "    </message>"]


def build(found: Found, folder: Path = FOLDER, *, into: Path | None = None) -> None:
    """Write all built files of the texts found, into the folder itself or another one."""
    into, chinese = into or folder, read_chinese(folder)
    texts = {
        "talentdesk_zh_CN.ts": chinese_ts(found, chinese),
        "talentdesk_en.ts": english_ts(found, read_plurals(folder)),
        "say_zh.json": say_json(found, chinese),
    }
    for name, text in texts.items():
        (into / name).write_text(text, encoding="utf-8", newline="\n")
    for name in ("talentdesk_zh_CN", "talentdesk_en"):
        release(into / f"{name}.ts", into / f"{name}.qm")


def release(source: Path, target: Path) -> None:
    """Compile a Qt translation file with the tool that comes with PySide6.

    A running window has the old file mapped into its memory: it is replaced, never written over.
    """
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PySide6 is not installed")
    tool = Path(spec.submodule_search_locations[0]) / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    # -removeidentical would drop texts that are the same in Chinese (URLs, "PDF"), so it is not used.
    fresh = target.with_name(f"new-{target.name}")
    subprocess.run([tool, "-silent", source, "-qm", fresh], check=True)
    fresh.replace(target)


def main(arguments: list[str] | None = None) -> int:
    """Print the texts, tell what is missing (exit 1 if anything), or build the files."""
    parser = argparse.ArgumentParser(prog="python -m tools.i18n", description=main.__doc__)
    parser.add_argument("step", choices=("extract", "missing", "build"))
    step = parser.parse_args(arguments).step
    if step == "build":
        build(extract())
        return 0
    found = extract()
    if step == "extract":
        texts: dict[str, list[str]] = defaultdict(list)
        for source in _messages(found):
            texts[source.context].append(source.key)
        print(json.dumps(texts, ensure_ascii=False, indent=1))
        return 0
    report = review(found, read_chinese(), read_plurals())
    print(json.dumps(report, ensure_ascii=False, indent=1))
    return 1 if report else 0


if __name__ == "__main__":
    raise SystemExit(main())
