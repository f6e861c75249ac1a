"""The code a page carries, written and read."""

import pytest

from talentdesk.reports.code import PacketCode, grouped, read

CODE = PacketCode("2026-0007-01", "0f" * 32)


def test_a_code_is_read_back_from_what_a_scanner_gives() -> None:
    assert read(CODE.payload) == CODE
    assert read(f"  …{CODE.payload}\n") == CODE
    assert read(CODE.payload.replace("0F", "0f")) == CODE


@pytest.mark.parametrize("text", ["", "TD1:2026-0007-01:12", "TD2:2026:" + "a" * 64, "https://example.org"])
def test_anything_else_is_not_a_code(text: str) -> None:
    assert read(text) is None


def test_the_short_form_is_for_eyes() -> None:
    assert CODE.short == "0F0F 0F0F 0F0F 0F0F"
    assert grouped("abcdef") == "ABCD EF"
