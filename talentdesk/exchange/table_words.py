"""The words by which workbooks head the fields of all tables but that of people (see ``field_words``).

Words of a person's number and name hold for every table about people and are not repeated here. A word may
stand under two fields: the second is taken where another column has the first.
"""

from talentdesk.exchange.field_words import FIELD_WORDS
from talentdesk.exchange.growth_words import GROWTH_WORDS
from talentdesk.exchange.nomination_words import NOMINATION_WORDS
from talentdesk.exchange.slate_words import SLATE_WORDS

_START = (
    "开始日期", "开始时间", "起始日期", "起始时间", "开始", "起", "自", "从", "起始年月", "开始年月", "起始",
    "start", "start date", "from", "from date", "begin", "begin date", "date from", "began on", "started on",
    "date started", "start time", "起止时间", "起止日期", "起止年月", "时间段", "任职起止时间",
    "period", "dates",
)  # fmt: skip
_END = (
    "结束日期", "结束时间", "终止日期", "终止时间", "结束", "止", "至", "到", "截止日期", "截止时间",
    "终止年月",
    "结束年月", "截止", "end", "end date", "to", "to date", "until", "date to", "ended on", "finish date",
    "date completed", "date ended", "end time", "completion date", "completed on",
)  # fmt: skip
_ON = ("日期", "时间", "date", "on", "rated on")
_NOTE = ("备注", "说明", "描述", "note", "notes", "remarks", "description", "comment", "comments", "remark")
_SOURCE = (
    "来源", "数据来源", "信息来源", "考核单位", "评价单位", "考核部门", "评价人", "考核人", "评价者",
    "评估人",
    "测评方式", "测评工具", "测评机构", "source", "reviewer", "rater", "rated by", "assessor", "evaluator",
    "assessed by", "reviewed by", "评分人", "评估机构", "评估来源", "method",
)  # fmt: skip

TABLE_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "ratings": {
        "dimension": (
            "维度", "评价维度", "考核维度", "评估维度", "指标", "评价指标", "dimension", "rating dimension",
            "rating type", "评价类型", "考核类型", "评估类型",
        ),
        "period": (
            "考核年度", "年度", "考核周期", "评价周期", "周期", "期间", "考核期", "考核期间", "评价年度",
            "评估周期", "评估年度", "绩效年度", "绩效周期", "年份", "period", "review period", "year",
            "rating period", "fiscal year", "review year", "performance year", "review cycle", "cycle",
        ),
        "level": (
            "等级", "考核等级", "绩效等级", "评价等级", "评级", "评级结果", "考核结果", "绩效结果", "结果",
            "等次",
            "考核等次", "评定等级", "评估等级", "评估结果", "评价结果", "level", "grade", "rating",
            "rating grade", "overall rating", "final rating", "performance rating", "result",
        ),
        "score": (
            "得分", "分数", "考核得分", "绩效得分", "评分", "考核分数", "总分", "综合得分", "绩效分数",
            "成绩",
            "score", "overall score", "rating score", "final score", "performance score", "points",
        ),
        "on": (
            *_ON, "评价日期", "考核日期", "评估日期", "评定日期", "评级日期", "review date", "rating date",
        ),
        "source": _SOURCE,
    },
    "scores": {
        "competency": (
            "能力项", "胜任力", "能力", "胜任力名称", "能力名称", "素质", "素质项", "能力素质", "胜任素质",
            "能力维度",
            "胜任力项", "胜任力维度", "能力指标", "素质名称", "competency", "competence", "skill",
            "competency name", "capability", "behaviour", "driver", "测评维度", "competencies",
        ),
        "value": (
            "得分", "分数", "评分", "平均分", "能力得分", "测评得分", "测评分数", "均分", "综合得分", "score",
            "rating", "average", "average score", "competency score", "mean", "现有水平", "value", "现状得分",
        ),
        "on": (
            *_ON, "测评日期", "评估日期", "评价日期", "测评时间", "评估时间", "assessment date",
            "assessed on",
        ),
        "source": _SOURCE,
    },
    "placements": {
        "scheme": ("九宫格方案", "方案", "宫格方案", "盘点方案", "scheme", "grid scheme", "grid"),
        "proposed": (
            "九宫格", "九宫格位置", "九盒", "宫格", "九宫格落位", "落位", "建议位置", "盘点结果",
            "盘点位置", "盘点落位",
            "人才九宫格", "初评九宫格", "初评结果", "初步落位", "初评位置", "校准前", "校准前位置",
            "校准前九宫格",
            "九宫格结果", "九宫格编号", "人才类别", "人才类型", "人才分类", "box", "9 box", "nine box",
            "9box",
            "proposed place", "proposed box", "initial box", "box number", "talent box", "9 box position",
            "nine box position", "9 box placement", "talent category", "placement", "before calibration",
        ),
        "calibrated": (
            "校准后", "校准后位置", "校准后九宫格", "校准后九宫格位置", "校准结果", "最终九宫格",
            "终评九宫格",
            "终评结果", "最终结果", "最终落位", "最终位置", "校准位置", "校准九宫格", "委员会结果",
            "calibrated",
            "calibrated place", "calibrated box", "final box", "final place", "final placement",
            "final 9 box", "after calibration", "agreed box", "final nine box",
        ),
        "reason": (
            "理由", "原因", "调整理由", "校准理由", "校准说明", "调整原因", "调整说明", "变动原因", "说明",
            "评语",
            "依据", "备注", "reason", "rationale", "justification", "comments", "comment", "notes",
            "reason for change", "calibration notes", "remarks",
        ),
    },
    "schooling": {
        "school": (*FIELD_WORDS["school"], "教育机构", "就读学校", "就读院校", "学院"),
        "degree": (*FIELD_WORDS["degree"], *FIELD_WORDS["education"], "学历学位", "学历/学位", "所获学位"),
        "major": FIELD_WORDS["major"],
        "start": (*_START, "入学时间", "入学日期", "入学年月", "enrolled", "enrolment date", "入学"),
        "end": (
            *_END, "毕业时间", "毕业日期", "毕业年月", "毕业", "graduation date", "graduated", "graduated on",
            "graduation year", "year of graduation",
        ),
    },
    "experience": {
        "employer": (
            "工作单位", "单位", "单位名称", "公司", "公司名称", "雇主", "工作单位名称", "所在单位",
            "任职单位",
            "所在公司", "任职公司", "企业名称", "employer", "company", "company name", "organisation",
            "organization", "employer name",
        ),
        "unit": (*FIELD_WORDS["unit"], "任职部门"),
        "post": (*FIELD_WORDS["post"], "担任岗位", "任职岗位", "position held", "职务/岗位", "任职"),
        "start": (*_START, "任职开始时间", "任职开始日期", "到任日期", "joined", "任职起始时间"),
        "end": (*_END, "任职结束时间", "任职结束日期", "离任日期", "离职日期", "离职时间", "left", "left on"),
        "inside": (
            "是否本公司", "是否内部", "内部经历", "本公司", "是否本单位", "inside", "internal",
            "in this company",
        ),
        "note": (
            *_NOTE, "主要职责", "工作职责", "工作内容", "主要业绩", "职责描述", "duties",
            "responsibilities",
            "工作描述", "岗位职责", "工作内容描述", "job description", "key responsibilities",
        ),
    },
    "languages": {
        "language": (
            "语种", "语言", "外语", "外语语种", "语言名称", "language", "foreign language", "外语种类",
        ),
        "proficiency": (
            "熟练程度", "水平", "掌握程度", "语言水平", "外语水平", "等级", "程度", "语言等级",
            "proficiency", "level",
            "fluency", "language level", "language proficiency", "能力等级",
        ),
    },
    "awards": {
        "award": (
            "奖惩名称", "奖项", "奖项名称", "荣誉", "荣誉名称", "获奖名称", "奖励名称", "表彰", "奖惩内容",
            "奖惩",
            "奖惩情况", "荣誉称号", "奖励", "处分名称", "奖惩事项", "award", "honour", "honor", "award name",
            "recognition", "prize", "award or penalty", "获奖情况", "表彰名称",
        ),
        "issuer": (
            "颁发单位", "授予单位", "授奖单位", "颁奖单位", "颁发机构", "奖惩单位", "批准单位", "issuer",
            "given by",
            "issued by", "awarded by", "awarding body", "发证机关",
        ),
        "on": (
            *_ON, "获奖日期", "获奖时间", "授予日期", "奖惩日期", "奖惩时间", "颁奖日期", "颁发日期",
            "award date",
            "awarded on", "date awarded", "表彰时间", "获得时间",
        ),
        "penalty": (
            "是否处分", "处分", "是否惩罚", "是否处罚", "penalty", "is penalty", "惩罚", "disciplinary",
        ),
    },
    "trainings": {
        "course": (
            "培训课程", "课程", "课程名称", "培训名称", "培训项目", "培训内容", "培训主题", "项目名称",
            "课程标题",
            "course", "course name", "course title", "training", "training name", "training title",
            "programme", "program", "training programme", "training course", "培训班",
        ),
        "hours": (
            "课时", "学时", "培训课时", "培训学时", "培训时长", "时长", "小时", "课时数", "学时数", "hours",
            "training hours", "duration", "duration hours", "learning hours", "course hours",
        ),
        "start": (
            *_START, "培训开始日期", "培训开始时间", "培训日期", "培训时间", "开课日期", "training date",
            "date",
            "开始学习时间", "开始学习日期", "报名日期",
        ),
        "end": (
            *_END, "培训结束日期", "培训结束时间", "结业日期", "结课日期", "完成时间", "完成日期",
            "结束学习时间", "completed",
        ),
        "result": (
            "结果", "培训结果", "考核结果", "成绩", "培训成绩", "考试成绩", "结业情况", "是否合格",
            "result", "outcome",
            "score", "grade", "completion status", "培训效果", "status",
        ),
    },
    "contracts": {
        "contract_kind": (*FIELD_WORDS["contract_kind"], "类型", "合同", "kind", "type"),
        "contract_start": (*FIELD_WORDS["contract_start"], *_START),
        "contract_end": (*FIELD_WORDS["contract_end"], *_END),
    },
    "units": {
        "code": (
            "组织编码", "部门编码", "部门编号", "单位编码", "组织编号", "组织代码", "部门代码", "机构编码",
            "机构代码",
            "单位代码", "编码", "编号", "代码", "department id", "department no", "dept no", "dept id",
            "unit id", "unit code", "org id", "org code", "department code", "organisation id",
            "organization id", "code", "id", "dept code", "cost center", "部门ID", "组织ID",
        ),
        "title": (
            "组织名称", "部门名称", "单位名称", "机构名称", "部门", "组织", "单位", "机构", "名称", "unit",
            "unit name", "department", "department name", "dept name", "org name", "organisation name",
            "organization name", "name", "dept", "部门/单位", "organisation", "organization",
        ),
        "parent": (
            "上级组织", "上级部门", "上级单位", "上级组织名称", "上级部门名称", "上级机构", "父级部门",
            "父级组织",
            "隶属部门", "所属上级", "上一级部门", "上级", "父部门", "parent", "parent unit",
            "parent department",
            "group name", "parent organisation", "parent organization", "reports to", "parent name",
            "division", "隶属单位", "所属公司", "所属部门",
        ),
        "parent_code": (
            "上级组织编码", "上级部门编码", "上级编码", "上级部门编号", "上级组织编号", "上级代码",
            "父级编码", "上级ID",
            "上级单位编码", "上级组织代码", "上级部门代码", "父级ID", "parent id", "parent code",
            "parent unit id", "parent department id", "parent unit code", "parent org id", "上级部门ID",
        ),
        "path": (
            "组织路径", "部门路径", "部门全称", "组织全称", "全路径", "全称", "path", "full path", "org path",
            "department path", "full name", "unit path",
        ),
        "position": (
            "排序", "排序号", "显示顺序", "顺序", "排列顺序", "sort order", "order", "sequence",
            "position",
        ),
    },
    "posts": {
        "title": (
            *FIELD_WORDS["post"], "关键岗位名称", "岗位", "职位", "标准岗位", "position name", "job titles",
            "岗位标题",
        ),
        "unit": FIELD_WORDS["unit"],
        "unit:0": FIELD_WORDS["unit:0"],
        "tier": FIELD_WORDS["tier"],
        "key_position": (
            "是否关键岗位", "关键岗位", "关键岗", "是否关键岗", "是否核心岗位", "核心岗位", "key position",
            "is key position", "critical role", "key role", "critical position", "key post",
        ),
        "model": (
            "胜任力模型", "能力模型", "任职资格模型", "岗位模型", "素质模型", "competency model", "model",
            "任职资格", "role profile",
        ),
        "risk_of_loss": (
            "离职风险", "流失风险", "空缺风险", "离任风险", "流失可能性", "risk of loss", "flight risk",
            "retention risk", "attrition risk", "vacancy risk", "risk",
        ),
        "impact_of_loss": (
            "离职影响", "流失影响", "空缺影响", "离任影响", "影响程度", "impact of loss", "loss impact",
            "impact", "business impact", "impact of vacancy",
        ),
        "note": _NOTE,
        "key_reason": (
            "关键理由", "关键岗位理由", "列为关键岗位的理由", "why it is key", "reason key", "key reason",
        ),
        "seats": (
            "编制人数", "岗位编制", "定编", "编制", "编制数", "seats", "headcount of the post",
            "number of seats",
        ),
    },
    **GROWTH_WORDS,
    **NOMINATION_WORDS,
    **SLATE_WORDS,
    "plans": {
        "target_post": (
            "目标岗位", "拟任岗位", "培养目标岗位", "继任岗位", "发展目标岗位", "目标职位", "目标职务",
            "拟任职务",
            "发展方向岗位", "target post", "target position", "target role", "target job",
            "successor for", "future role", "后备岗位", "拟任职位",
        ),
        "start": (
            *_START, "计划开始日期", "计划开始时间", "培养开始日期", "培养开始时间", "plan start",
            "plan from",
        ),
        "end": (
            *_END, "计划结束日期", "计划结束时间", "培养结束日期", "培养结束时间", "plan end",
            "plan until",
        ),
        "state": ("状态", "计划状态", "培养状态", "进展状态", "state", "status", "plan status", "plan state"),
        "agreed_on": (
            "签订日期", "约定日期", "确认日期", "达成日期", "签署日期", "agreed on", "agreed date",
            "signed on",
            "date agreed", "审批日期", "批准日期",
        ),
        "summary": (
            "总体目标", "摘要", "概述", "计划概述", "培养目标", "总目标", "summary", "overview",
            "overall goal",
            "plan summary", "培养方向", "development focus", "发展重点",
        ),
        "mentor": (
            "导师", "带教人", "带教者", "带教导师", "导师姓名", "辅导人", "培养人", "指导人", "mentor",
            "coach",
            "mentor name", "导师工号",
        ),
    },
    "actions": {
        "type": (
            "类型", "措施类型", "行动类型", "培养方式", "发展方式", "培养类型", "活动类型", "方式", "type",
            "action type", "development type", "activity type", "培养形式", "学习方式", "method",
        ),
        "goal": (
            "目标", "发展目标", "培养目标", "行动目标", "行动", "措施", "培养措施", "发展措施", "行动计划",
            "行动内容",
            "发展行动", "具体措施", "行动项", "goal", "development goal", "action", "objective",
            "development action", "activity", "action item", "培养内容", "发展活动",
        ),
        "resources": (
            "资源", "所需资源", "支持资源", "资源支持", "所需支持", "resources", "support needed",
            "resources needed", "support", "resources required",
        ),
        "start": (*_START, "计划开始日期", "启动时间"),
        "due": (
            "完成时限", "截止日期", "截止时间", "到期日", "计划完成时间", "计划完成日期", "完成期限",
            "要求完成时间",
            "期限", "完成时间", "due", "due date", "deadline", "target date", "by when", "to be done by",
            *_END,
        ),
        "owner": (
            "责任人", "负责人", "跟进人", "责任者", "牵头人", "执行人", "owner", "responsible",
            "responsible person", "person responsible", "assigned to", "accountable",
        ),
        "measure": (
            "衡量标准", "衡量指标", "验收标准", "评价标准", "成功标准", "考核标准", "完成标准", "measure",
            "how measured",
            "success measure", "success criteria", "measure of success", "kpi", "metric",
        ),
        "evidence": (
            "证据", "成果", "佐证", "完成证明", "交付物", "产出", "evidence", "deliverable", "output",
            "成果物",
        ),
        "progress": (
            "进度", "完成进度", "完成率", "完成百分比", "完成度", "进展", "progress", "complete",
            "percent complete",
            "completion", "progress percent", "completion rate",
        ),
        "done_on": (
            "实际完成日期", "实际完成时间", "完成日期", "done on", "completed on", "completion date",
            "actual completion date", "date completed", "actual end date",
        ),
    },
}  # fmt: skip

PATTERNS: tuple[tuple[str, str, str], ...] = (
    (
        "people",
        "manager",
        r"^(?:直接|直属|直线|汇报|行政|所属)+(?:上级|主管|经理|领导|负责人|人|对象)(?:员工)?(?:工号|编号|编码|代码|id)?$",
    ),
    (
        "people",
        "hire_date",
        r"^(?:进入|加入|入|进|到|来)(?:本|我|该)?(?:职|司|厂|院|行|校|所|公司|集团|单位|企业)"
        r"(?:工作)?(?:的)?(?:日期|时间|年月|年月日|日)$",
    ),
    (
        "people",
        "unit",
        r"^(?:现|所属|所在|任职|归属|隶属|行政)*(?:组织|部门|机构|单位)"
        r"(?:[/、]?(?:中心|科室|处室|车间|班组|事业部|公司|单位|部门))*(?:名称|全称|路径|架构)?$",
    ),
    ("people", "number", r"^(?:oa|hr|erp|sap|系统|人事|考勤)(?:编号|编码|工号|号|id)$"),
    ("people", "grade", r"^(?:岗位|职务|人员|员工|专业|现)*(?:职级|职等|岗级|级别|等级)(?:名称)?$"),
    ("people", "active", r"^(?:员工|人员|在职|在岗|任职|用工|雇佣)+(?:关系)?(?:状态|标志|标识|状况)$"),
    ("ratings", "score", r"^(?:最终|综合|总|年度|考核|绩效|评价|评估|加权)+(?:得分|分数|评分|成绩|分)$"),
    ("scores", "value", r"^(?:最终|综合|总|平均|测评|评估|能力|加权)+(?:得分|分数|评分|分)$"),
    ("trainings", "hours", r"^(?:学习|培训|课程|授课|总)+(?:时长|学时|课时|小时)数?$"),
    (
        "placements",
        "calibrated",
        r"(?:校准后|最终|终评|终审|final|calibrated|agreed).*(?:九宫格|九盒|宫格|落位|box)",
    ),
    ("placements", "calibrated", r"(?:box|nine box|placement).*(?:after calibration|calibrated|final)"),
    (
        "placements",
        "proposed",
        r"(?:盘点|初评|自评|建议|校准前|initial|proposed|current).*(?:九宫格|九盒|宫格|落位|box)",
    ),
)  # fmt: skip
"""(table, field, pattern): headers put together from parts, for which no list of words is long enough."""
