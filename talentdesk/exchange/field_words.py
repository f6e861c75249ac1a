"""The words by which workbooks head the fields of a person, in Chinese and English.

Keys are those of ``domain.imports.PersonInput``; ``unit:0`` … are the levels of an organisation and
``name:last``, ``name:first`` the parts of a name, where they stand in columns of their own.
"""

FIELD_WORDS: dict[str, tuple[str, ...]] = {
    "number": (
        "工号", "员工编号", "员工工号", "职工号", "职工编号", "人员编号", "人员编码", "员工号", "编号",
        "员工ID", "人员工号", "工作证号", "employee number", "employee no", "employee id", "emp no",
        "emp id", "staff no", "staff id", "staff number", "personnel number", "person id", "worker id",
        "payroll no", "ID", "employee code",
    ),
    "name": (
        "姓名", "员工姓名", "名字", "中文名", "中文姓名", "人员姓名", "name", "full name",
        "employee name", "staff name", "chinese name", "display name",
    ),
    "name:last": ("姓", "姓氏", "last name", "surname", "family name"),
    "name:first": ("名", "first name", "given name", "forename", "given names"),
    "english_name": ("英文名", "英文姓名", "外文名", "english name", "latin name", "western name"),
    "gender": ("性别", "gender", "sex"),
    "birth_date": (
        "出生日期", "出生年月", "生日", "出生年月日", "出生时间", "date of birth", "birth date",
        "birthday", "DOB", "born", "born on",
    ),
    "hire_date": (
        "入职日期", "入职时间", "入司日期", "入司时间", "进司日期", "进司时间", "到司日期",
        "进入公司时间", "进公司时间", "加入公司日期", "到岗日期", "入厂日期", "hire date",
        "date of hire", "joined on", "join date", "joining date", "start date", "date joined", "hired",
        "employment date", "entry date", "original hire date", "hired on",
    ),
    "work_start": (
        "参加工作日期", "参加工作时间", "工作开始日期", "首次参加工作时间", "参加工作年月",
        "began working on", "work start", "first job date", "career start",
    ),
    "education": (
        "学历", "最高学历", "文化程度", "教育程度", "全日制学历", "education", "education level",
        "highest education", "qualification", "highest qualification",
    ),
    "degree": ("学位", "最高学位", "degree", "highest degree"),
    "school": (
        "毕业院校", "毕业学校", "学校", "院校", "毕业学校名称", "school", "university", "college",
        "institution", "alma mater",
    ),
    "major": ("专业", "所学专业", "毕业专业", "major", "field of study", "subject"),
    "unit": (
        "部门", "所在部门", "所属部门", "组织", "组织路径", "组织架构", "单位", "组织单位", "所在单位",
        "部门全称", "部门路径", "机构", "科室", "unit", "department", "dept", "org unit",
        "organisation unit", "organization", "organisation", "division", "team", "org path",
        "department path", "business unit",
    ),
    "unit:0": (
        "公司", "所属公司", "分公司", "子公司", "法人公司", "用工单位", "company", "legal entity",
        "subsidiary",
    ),
    "post": (
        "岗位", "职位", "职务", "岗位名称", "职位名称", "现任岗位", "现任职务", "现岗位", "现职",
        "担任职务", "post", "position", "job title", "title", "job", "role", "position title",
        "current position", "current role", "job role",
    ),
    "post_since": (
        "任现岗位日期", "任现职时间", "任现职日期", "任现职务时间", "现岗位任职时间", "任岗日期",
        "任职时间", "任职日期", "现任岗位起始日期", "上岗日期", "现职任职日期", "任现岗位时间",
        "in post since", "post since", "position start date", "time in post since",
        "in position since", "current position since", "in role since", "job start date",
        "appointed on",
    ),
    "tier": (
        "层级", "管理层级", "岗位层级", "人才层级", "梯队层级", "tier", "management tier",
        "management level",
    ),
    "grade": (
        "职级", "级别", "岗级", "职等", "职级等级", "岗位等级", "job grade", "grade", "pay grade",
        "job level", "band",
    ),
    "manager": (
        "直接上级工号", "直接上级", "上级工号", "上级", "主管工号", "直属上级工号", "汇报对象工号",
        "经理工号", "领导工号", "上级编号", "直接主管工号", "manager",
        "manager number", "manager id", "manager no", "supervisor id", "reports to", "line manager id",
        "manager employee number", "supervisor number", "reports to id",
    ),
    "place": (
        "工作地点", "工作地", "办公地点", "工作城市", "所在城市", "城市", "地点", "常驻地", "place",
        "location", "city", "site", "office", "work location", "place of work", "base",
    ),
    "email": (
        "邮箱", "电子邮箱", "电子邮件", "邮件", "公司邮箱", "e-mail", "email address", "mail",
        "work email", "email",
    ),
    "phone": (
        "电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "移动电话", "电话号码", "phone",
        "mobile", "telephone", "phone number", "mobile number", "cell phone", "tel", "mobile phone",
        "work phone",
    ),
    "remarks": (
        "备注", "说明", "备注说明", "其他说明", "remarks", "remark", "notes", "comment", "comments",
    ),
    "active": (
        "在职", "在职状态", "是否在职", "人员状态", "员工状态", "状态", "employed", "active", "status",
        "employment status", "employee status", "is active",
    ),
    "pinyin_fixed": (
        "姓名拼音", "拼音", "指定拼音", "手工拼音",
        "pinyin by hand", "pinyin", "name in pinyin", "romanised name",
    ),
    "contract_kind": (
        "合同类型", "合同类别", "合同种类", "劳动合同类型", "合同性质", "kind of contract",
        "contract type", "contract kind", "contract",
    ),
    "contract_start": (
        "合同开始", "合同开始日期", "合同起始日期", "合同开始时间", "合同起始时间", "合同生效日期",
        "合同签订日期",
        "劳动合同开始日期", "contract from", "contract start", "contract start date", "contract begin",
    ),
    "contract_end": (
        "合同到期", "合同结束日期", "合同到期日期", "合同到期日", "合同终止日期", "合同截止日期",
        "合同到期时间",
        "合同结束时间", "劳动合同到期日期", "contract until", "contract end", "contract end date",
        "contract expiry", "contract expiry date", "contract to",
    ),
    "languages": (
        "语言", "外语", "语言能力", "外语水平", "语种", "外语语种及水平", "外语能力", "languages",
        "language", "language skills", "foreign languages",
    ),
}  # fmt: skip

RATING_WORDS: dict[str, tuple[str, ...]] = {
    "performance": ("绩效", "业绩", "考核", "performance", "appraisal"),
    "potential": ("潜力", "潜能", "发展潜力", "potential"),
    "fit": ("匹配度", "岗位匹配度", "胜任度", "人岗匹配", "人岗匹配度", "fit"),
}
"""Words for dimensions that carry the usual keys; a programme's own names are added to these."""

RATING_TRIM = (
    "年度", "年", "考核", "评级", "等级", "评价", "结果", "得分", "分数", "评分", "成绩", "综合",
    "总评", "等次", "情况", "水平", "rating", "grade", "score", "result", "level", "review", "annual",
    "yearly", "year", "overall", "final", "fy",
)  # fmt: skip
"""Words that may stand beside a dimension's word without changing the meaning."""

TRIM_ZH = (
    "员工", "职工", "人员", "现任", "所在", "所属", "目前", "当前", "本人", "名称", "信息", "必填",
    "选填", "请填写", "填写", "最新", "全称",
)  # fmt: skip

TRIM_EN = frozenset(
    ("current", "employee", "staff", "the", "of", "name", "employees", "person", "your", "present")
)
"""Words that may stand in a header without changing what it means."""

OF_OTHERS = (
    "上级", "主管", "经理", "领导", "配偶", "紧急", "联系人", "推荐", "导师", "家属", "父", "母",
    "manager", "supervisor", "mentor", "emergency", "spouse", "contact", "referee", "recommender",
)  # fmt: skip
"""A header with one of these speaks of somebody else, unless it is listed above as it stands."""

DATES = frozenset(("birth_date", "hire_date", "work_start", "post_since", "contract_start", "contract_end"))
