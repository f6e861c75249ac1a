"""Forms as readable TOML files: every shown text in both languages, every fault told with its place."""

import tomllib
from functools import cache

from talentdesk import paths
from talentdesk.domain.faults import Fault, FaultCode, ProgrammeFileError
from talentdesk.domain.forms import About, Form, FormColumn, FormField, FormPart, PartKind, Signer
from talentdesk.domain.texts import Text
from talentdesk.exchange.toml_lines import lines_of
from talentdesk.exchange.toml_node import Node

FORMAT = 1
_MOST_COLUMNS = 4
_PART_KEYS = (
    "kind", "title", "fields", "columns", "photo", "value", "height", "heads", "blank", "rows", "options",
    "text", "signers",
)  # fmt: skip


def read_form(text: str) -> Form:
    """Read a form file. Raises ``ProgrammeFileError`` with all faults found."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProgrammeFileError((Fault(0, "", FaultCode.SYNTAX, {"detail": str(error)}),)) from error
    root = Node(tree, "")
    root.only(("format", "key", "name", "about", "hint", "parts"))
    root.whole("format", low=1, high=FORMAT)
    form = Form(
        key=root.word("key"),
        name=root.text("name"),
        about=About(root.one_of("about", tuple(About))),
        hint=root.text("hint"),
        parts=tuple(_part(node) for node in root.nodes("parts")),
    )
    if root.faults:
        lines = lines_of(text)
        raise ProgrammeFileError(
            tuple(Fault(lines.get(path, 1), path, code, figures) for path, code, figures in root.faults)
        )
    return form


@cache
def forms() -> tuple[Form, ...]:
    """Return the shipped forms by the order of their file names."""
    files = sorted(paths.resource("forms").glob("*.toml"))
    return tuple(read_form(path.read_text(encoding="utf-8")) for path in files)


def form(key: str) -> Form | None:
    """Return the form of a key, or None."""
    return next((one for one in forms() if one.key == key), None)


def _part(node: Node) -> FormPart:
    node.only(_PART_KEYS)
    kind = PartKind(node.one_of("kind", tuple(PartKind)))
    options = tuple((one.word("key"), one.text("name")) for one in node.nodes("options", optional=True))
    return FormPart(
        kind=kind,
        title=node.text("title", optional=True),
        fields=tuple(_field(one) for one in node.nodes("fields", optional=kind is not PartKind.FIELDS)),
        columns=node.whole("columns", low=1, high=_MOST_COLUMNS, default=2),
        photo=node.flag("photo", default=False),
        value=node.word("value", optional=True),
        height=node.number("height", low=0, high=250, default=0),
        heads=tuple(_head(one) for one in node.nodes("heads", optional=kind is not PartKind.LIST)),
        blank=node.whole("blank", low=0, high=60, default=0),
        rows=tuple(_plain(one) for one in node.nodes("rows", optional=True)),
        options=options,
        text=node.text("text", optional=True),
        signers=tuple(_signer(one) for one in node.nodes("signers", optional=True)),
    )


def _plain(node: Node) -> Text:
    node.only(("zh", "en"))
    return Text(node.word("zh"), node.word("en"))


def _field(node: Node) -> FormField:
    node.only(("label", "value", "span"))
    span = node.whole("span", low=1, high=_MOST_COLUMNS, default=1)
    return FormField(label=node.text("label"), value=node.word("value", optional=True), span=span)


def _head(node: Node) -> FormColumn:
    node.only(("title", "width", "value"))
    width = node.number("width", low=0.05, high=20, default=1)
    return FormColumn(title=node.text("title"), width=width, value=node.word("value", optional=True))


def _signer(node: Node) -> Signer:
    node.only(("role", "seal"))
    return Signer(role=node.text("role"), seal=node.flag("seal", default=False))
