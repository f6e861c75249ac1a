"""The words by which workbooks head lists of nominations and of what was measured of nominees."""

_CAMPAIGN = (
    "选拔名称", "选拔批次", "选拔项目", "推荐批次", "提名批次",
    "campaign", "nomination campaign", "selection round",
)  # fmt: skip
_TIER = (
    "拟任层级", "推荐层级", "提名层级", "继任层级", "目标层级", "推荐岗位层级",
    "successor tier", "target tier", "nominated for", "tier nominated for",
)  # fmt: skip

NOMINATION_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "nominations": {
        "campaign": _CAMPAIGN,
        "nominee_tier": _TIER,
        "nominee_post": (
            "推荐目标岗位", "提名岗位", "推荐拟任岗位", "推荐岗位",
            "nominated post", "post nominated for", "target position",
        ),
        "nominator": (
            "提名人", "推荐提名人", "提名管理者", "提名人姓名", "提名人工号",
            "nominator", "nominated by", "proposed by manager",
        ),
        "nominated_on": (
            "提名日期", "提名时间", "推荐日期", "推荐时间",
            "nominated on", "nomination date", "date of nomination",
        ),
        "readiness": (
            "准备度", "继任准备度", "成熟度", "继任成熟度", "可接任时间",
            "readiness", "readiness level", "ready in", "successor readiness",
        ),
        "grounds": (
            "提名理由", "推荐理由", "提名依据", "推荐依据", "主要业绩与理由",
            "grounds", "grounds of the nomination", "reason for nomination", "why nominated",
        ),
    },
    "measures": {
        "campaign": _CAMPAIGN,
        "nominee_tier": _TIER,
        "measure": (
            "选拔测评项目", "测评项", "选拔测评项", "测评方式", "评价方式",
            "measure", "nomination measure", "selection measure",
        ),
        "measure_value": (
            "测评结果", "选拔测评结果", "测评成绩", "测评得分结果", "得分", "分数",
            "measure value", "measured value", "measure result",
        ),
        "source": ("来源", "数据来源", "评价来源", "source", "data source"),
        "measured_on": ("测评日期", "测评时间", "measured on", "date measured"),
    },
}  # fmt: skip
