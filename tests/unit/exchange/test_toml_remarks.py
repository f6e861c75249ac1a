"""Remarks of a programme file are still there after it was edited in the window."""

import tomllib

import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from talentdesk.exchange.programme_draft import Draft
from talentdesk.exchange.programme_file import read_programme, template_text, templates
from talentdesk.exchange.toml_remarks import with_remarks

BEFORE = """# 本公司方案
# 2026年起执行

format = 1  # 格式
note = "# 不是备注"

# 两层
[[tiers]]
key = "top"  # 高层
name = { zh = "高层", en = "Top" }

# 第二层
[[tiers]]
key = "low"
words = [
    "甲",  # 甲的说明
    # 乙之前
    "乙",
]

[ballot]
# 出自2025年会议
base = "cast"
# 结束
"""


def edited(**changes: object) -> str:
    return tomli_w.dumps(tomllib.loads(BEFORE) | changes)


def test_every_remark_stands_where_its_key_stands_now() -> None:
    tiers = tomllib.loads(BEFORE)["tiers"]
    after = with_remarks(edited(tiers=[tiers[1], {"key": "new"}, tiers[0]], more=3), BEFORE)
    assert tomllib.loads(after)["tiers"][2]["key"] == "top"
    rows = after.splitlines()
    assert rows[:4] == ["# 本公司方案", "# 2026年起执行", "", "format = 1  # 格式"]
    assert rows[rows.index("# 两层") + 1 :][:2] == ["[[tiers]]", 'key = "top"  # 高层']
    assert rows[rows.index("# 第二层") + 1 :][:2] == ["[[tiers]]", 'key = "low"']
    assert '    "甲",  # 甲的说明' in rows and rows[rows.index("# 乙之前") + 1] == '    "乙",'
    assert rows[rows.index("# 出自2025年会议") + 1] == 'base = "cast"'
    assert rows[-1] == "# 结束"
    assert with_remarks(tomli_w.dumps(tomllib.loads(after)), after) == after


def test_remarks_of_what_was_taken_out_go_with_it() -> None:
    after = with_remarks(edited(tiers=[], ballot={}), BEFORE)
    assert "本公司方案" in after and "结束" in after
    assert not [word for word in ("高层", "第二层", "甲的说明", "会议") if word in after]


def test_a_text_without_remarks_or_one_that_cannot_be_read_changes_nothing() -> None:
    assert with_remarks("a = 1\n", "a = 2\n") == "a = 1\n"
    assert with_remarks("a = 1\n", "= # no toml") == "a = 1\n"


@pytest.mark.parametrize("key", [one.key for one in templates()])
def test_an_edited_programme_keeps_the_remarks_of_its_file(key: str) -> None:
    text = template_text(key).replace("\n[ballot]", "\n# 董事会2026年3月决议\n[ballot]")
    draft = Draft(text)
    draft.put(("ballot", "numerator"), 1)
    written = draft.text(version=9)
    rows = written.splitlines()
    assert rows[rows.index("# 董事会2026年3月决议") + 1] == "[ballot]"
    assert read_programme(written).ballot.numerator == 1
    assert Draft(written).text() == written
    draft.put_all(tomllib.loads("a = 1 # eins"), "a = 1 # eins")
    assert draft.text() == "a = 1  # eins\n"


words = st.text("ab#\"'\\\n甲 []=,.", max_size=8)
values = st.recursive(
    st.one_of(st.integers(0, 9), st.booleans(), words),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(words, values, max_size=4), st.dictionaries(words, values, max_size=4), st.data())
def test_whatever_a_file_holds_its_values_are_never_touched(
    before: dict[str, object], after: dict[str, object], data: st.DataObject
) -> None:
    rows = tomli_w.dumps(before).splitlines()
    at = data.draw(st.integers(0, len(rows)))
    told = "\n".join([*rows[:at], "# remark", *rows[at:]])
    text = tomli_w.dumps(after)
    assert tomllib.loads(with_remarks(text, told)) == tomllib.loads(text)
