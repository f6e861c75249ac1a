"""Snapshots of older files: read with what they lack at its default, known by the text that was stored."""

import json
from pathlib import Path

import pytest

from talentdesk.domain import minutes
from talentdesk.domain.comparing import differences
from talentdesk.domain.packet import FORMAT, PacketContent
from talentdesk.domain.snapshot import canonical, fingerprint, restore

STORED = (Path(__file__).parent / "format_1.json").read_text(encoding="utf-8")
FINGERPRINT = "4667f8cb3f9bc969bb8780cc368e204776b048f0c6d49f107c5cef8817c56579"
"""What the version that stored it printed on its pages."""


@pytest.fixture
def content() -> PacketContent:
    return restore(PacketContent, json.loads(STORED))


def test_a_text_of_format_1_is_read_and_what_it_lacks_is_its_default(content: PacketContent) -> None:
    assert content.format == 1 < FORMAT
    assert (content.record, content.sealed_at, content.sealed_by) == (None, None, "")
    ada = next(one for one in content.evaluations if one.name == "陈静")
    assert ada.ballot is not None
    assert (ada.ballot.in_favour, ada.ballot.defer, ada.ballot.round, ada.ballot.rule) == (3, 0, 1, None)
    assert ada.trail[0].reason == "补充了事实"


def test_its_fingerprint_is_that_of_the_stored_text(content: PacketContent) -> None:
    assert fingerprint(STORED) == FINGERPRINT
    assert fingerprint(canonical(content)) != FINGERPRINT, "written anew it has the fields of today"


def test_values_of_both_formats_are_compared_by_what_both_hold(content: PacketContent) -> None:
    assert differences(content, content) == ()


def test_a_seal_of_format_1_knows_no_moment(content: PacketContent) -> None:
    seal = minutes.seal_of(content, FINGERPRINT)
    assert seal is not None
    assert (seal.version, seal.at, seal.by) == (1, None, "")


def test_a_field_without_default_is_missed() -> None:
    data = json.loads(STORED)
    del data["session_name"]
    with pytest.raises(KeyError):
        restore(PacketContent, data)
