"""The words by which workbooks head growth plans, staffing standards and lists of departures."""

from talentdesk.exchange.field_words import FIELD_WORDS

_KIND = (
    "单位类型", "单位类别", "门店类型", "店型", "业态", "机构类型", "组织类型",
    "kind of unit", "unit type", "unit kind", "store type", "site type",
)  # fmt: skip
YEAR_HEADS = (
    "年末", "年底", "年度", "年", "财年", "计划", "规划", "预计", "目标", "末",
    "fy", "fiscal year", "year end", "end of", "plan", "planned", "target", "forecast", "year", "end",
)  # fmt: skip
"""What may stand beside the year that heads a column of a growth plan with one column a year."""
_NOTE = ("备注", "说明", "note", "notes", "remarks", "comment")

GROWTH_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "growth": {
        "unit_kind": _KIND,
        "year": ("年份", "年度", "年末", "计划年度", "year", "end of", "end of year", "plan year"),
        "units": (
            "数量", "单位数", "单位数量", "门店数", "门店数量", "年末数量", "计划数量", "计划开店数",
            "units", "number of units", "stores", "number of stores", "count",
        ),
        "note": _NOTE,
    },
    "standards": {
        "unit_kind": _KIND,
        "title": (
            *FIELD_WORDS["post"], "岗位名称", "岗位", "职位", "标准岗位", "title of the posts",
            "position name",
        ),
        "tier": FIELD_WORDS["tier"],
        "heads": (
            "编制", "编制人数", "标准编制", "定编", "定编人数", "每店人数", "每单位人数", "标准人数",
            "heads", "heads a unit", "headcount", "standard headcount", "heads per unit", "staffing standard",
        ),
    },
    "departures": {
        "left_on": (
            "离职日期", "离职时间", "离岗日期", "离司日期", "离司时间", "最后工作日",
            "left on", "leaving date", "departure date", "last day", "last working day", "termination date",
        ),
        "wish": (
            "离职性质", "离职类型", "离职类别", "离职方式",
            "by whose wish", "leaving type", "departure type", "type of leaving", "termination type",
        ),
        "key_talent": (
            "关键人才", "是否关键人才", "核心人才", "是否核心人才", "关键人员",
            "key person", "key talent", "critical talent",
        ),
        "note": (*_NOTE, "离职原因", "reason for leaving"),
    },
}  # fmt: skip
