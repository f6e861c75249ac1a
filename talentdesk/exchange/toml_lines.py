"""Finds the line of every key path of a TOML text, which ``tomllib`` does not tell.

Only called for texts that ``tomllib`` has read, so the grammar is not checked again.
"""

import re
import tomllib

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_VALUE_END = re.compile(r"[,\]}\n#]")


def lines_of(text: str) -> dict[str, int]:
    """Return line numbers (1 = first) by key path, array elements as ``levels[2].name``."""
    return Walk(text.replace("\r\n", "\n")).document()


class Walk:
    """Walks a text once by ``document``; lines are counted from 1."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.remarks: dict[int, str] = {}
        """Remarks by line, with their sign."""
        self.heads: set[int] = set()
        """Lines that begin a table."""
        self.at = 0
        self.lines: dict[str, int] = {}
        self.counts: dict[str, int] = {}

    def document(self) -> dict[str, int]:
        """Return line numbers by key path."""
        table = ""
        while self._skip(newlines=True):
            if self.text.startswith("[[", self.at):
                table = self._header(2, many=True)
            elif self.text[self.at] == "[":
                table = self._header(1, many=False)
            else:
                self._pair(table)
        return self.lines

    def _header(self, brackets: int, *, many: bool) -> str:
        line = self._line()
        self.heads.add(line)
        self.at += brackets
        parts = self._key()
        self.at = self.text.index("]", self.at) + brackets
        path = ""
        for place, part in enumerate(parts):
            path = _join(path, part)
            last = place == len(parts) - 1
            if last and many:
                self.counts[path] = self.counts.get(path, -1) + 1
            if path in self.counts and (not last or many):
                self.lines.setdefault(path, line)
                path = f"{path}[{self.counts[path]}]"
        self.lines.setdefault(path, line)
        return path

    def _pair(self, table: str) -> None:
        line = self._line()
        path = table
        for part in self._key():
            path = _join(path, part)
            self.lines.setdefault(path, line)
        self.at = self.text.index("=", self.at) + 1
        self._value(path)

    def _key(self) -> list[str]:
        parts: list[str] = []
        while True:
            self._skip(newlines=False)
            bare = _BARE.match(self.text, self.at)
            if bare:
                parts.append(bare.group())
                self.at = bare.end()
            else:
                start = self.at
                self._string()
                parts.append(tomllib.loads("k = " + self.text[start : self.at])["k"])
            self._skip(newlines=False)
            if not self.text.startswith(".", self.at):
                return parts
            self.at += 1

    def _value(self, path: str) -> None:
        self._skip(newlines=True)
        first = self.text[self.at]
        if first in "\"'":
            self._string()
        elif first == "[":
            self._array(path)
        elif first == "{":
            self._inline(path)
        else:
            end = _VALUE_END.search(self.text, self.at)
            self.at = end.start() if end else len(self.text)

    def _array(self, path: str) -> None:
        self.at += 1
        index = 0
        while self._next_item("]"):
            element = f"{path}[{index}]"
            self.lines[element] = self._line()
            self._value(element)
            index += 1

    def _inline(self, path: str) -> None:
        self.at += 1
        while self._next_item("}"):
            self._pair(path)

    def _next_item(self, close: str) -> bool:
        """Step over white space and commas; tell whether another item follows before ``close``."""
        while self._skip(newlines=True) and self.text[self.at] == ",":
            self.at += 1
        if self.text[self.at] == close:
            self.at += 1
            return False
        return True

    def _string(self) -> None:
        quote = self.text[self.at]
        long = quote * 3
        mark = long if self.text.startswith(long, self.at) else quote
        self.at += len(mark)
        while not self.text.startswith(mark, self.at):
            self.at += 2 if quote == '"' and self.text[self.at] == "\\" else 1
        self.at += len(mark)
        while mark == long and self.text.startswith(quote, self.at):
            self.at += 1  # up to two quotes may stand right before the closing mark

    def _skip(self, *, newlines: bool) -> bool:
        blank = " \t\n" if newlines else " \t"
        while self.at < len(self.text):
            if self.text[self.at] == "#":
                end = self.text.find("\n", self.at)
                end = len(self.text) if end < 0 else end
                self.remarks.setdefault(self._line(), self.text[self.at : end].rstrip())
                self.at = end
            elif self.text[self.at] in blank:
                self.at += 1
            else:
                return True
        return False

    def _line(self) -> int:
        return self.text.count("\n", 0, self.at) + 1


def _join(path: str, part: str) -> str:
    return f"{path}.{part}" if path else part
