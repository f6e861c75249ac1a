"""The sample's word lists, in the language the sample is made in."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from talentdesk import paths
from talentdesk.domain.texts import Language, Text

Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All word lists, as their files hold them."""

    language: Language
    names: Table
    organisation: Table
    careers: Table
    workshop: Table
    succession: Table
    nominations: Table

    def say(self, pair: Sequence[str] | Table) -> str:
        """Return the side of the sample's language: of a [zh, en] pair or a table with both keys."""
        if isinstance(pair, Mapping):
            return Text(pair["zh"], pair["en"]).in_(self.language)
        return Text(pair[-2], pair[-1]).in_(self.language)

    def fitting(self, key: str, division: str) -> list[Table]:
        """Return the entries of a careers list that fit a division; those without divisions fit all."""
        entries: list[Table] = self.careers[key]
        return [one for one in entries if division in one.get("divisions", (division,))]

    def post_kind(self, key: str) -> Table:
        """Return what a kind of post is."""
        kind: Table = self.organisation["post"][key]
        return kind


def read_words(language: Language) -> Words:
    """Read the word lists."""
    tables: dict[str, Table] = {}
    for name in ("names", "organisation", "careers", "workshop", "succession", "nominations"):
        tables[name] = tomllib.loads(paths.resource("sample", f"{name}.toml").read_text(encoding="utf-8"))
    return Words(language=language, **tables)
