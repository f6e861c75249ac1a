"""The licence texts a bundle has to carry: those of every library that comes along, as it brings them."""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

FOLDER = "licences"
"""Where they lie in a bundle, in a folder for each library."""

OURS = Path(__file__).resolve().parent.parent / "installer" / FOLDER
"""Texts that libraries are under and do not bring: the wheels of Qt."""

_NEEDED = re.compile(r"^([A-Za-z0-9._-]+)==", re.M)
_NOTICE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.I)
_CODE = {".py", ".pyc", ".pyi"}
# Fonts for examples only, under licences of their own, the GPL among them; no bundle has them.
_NOT_SHIPPED = ("reportlab/fonts/",)


def libraries(lock: Path) -> set[str]:
    """Return the names of the libraries a lock file lists, in the common spelling."""
    return {common(name) for name in _NEEDED.findall(lock.read_text(encoding="utf-8"))}


def common(name: str) -> str:
    """Return a library's name in the one spelling all of them have."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def of_library(library: Distribution) -> Iterator[tuple[Path, PurePosixPath]]:
    """Yield each text a library brings, with its place below the library's own folder."""
    for file in library.files or ():
        told = _NOTICE.search("/".join(file.parts[1:] if ".dist-info" in file.parts[0] else file.parts[-1:]))
        if told and file.suffix not in _CODE and not file.as_posix().startswith(_NOT_SHIPPED):
            inside = file.parts[1:] if ".dist-info" in file.parts[0] else file.parts
            yield Path(str(library.locate_file(file))), PurePosixPath(*inside)


def notices(lock: Path) -> list[tuple[str, str]]:
    """Return (file, folder in the bundle) of every text, for the installed libraries of a lock file."""
    wanted = libraries(lock)
    found = [
        (str(path), str(PurePosixPath(FOLDER, common(library.name), place.parent)))
        for library in distributions()
        if common(library.name) in wanted
        for path, place in of_library(library)
    ]
    return found + [(str(path), f"{FOLDER}/qt") for path in sorted(OURS.glob("*.txt"))]
