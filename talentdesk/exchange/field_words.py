"""The words by which workbooks head the fields of a person, in Chinese and English.

Keys are those of ``domain.import_tables.PEOPLE``; ``unit:0`` is the top of an organisation given in columns.
A word may stand under two fields: the second is taken where another column has the first. The other tables'
words are in ``table_words``.
"""

FIELD_WORDS: dict[str, tuple[str, ...]] = {
    "number": (
        "工号", "员编", "员工编号", "员工工号", "职工号", "职工编号", "人员编号", "人员编码", "员工号",
        "编号", "员工ID", "人员工号", "工作证号",
        "employee number", "employee no", "employee id", "emp no", "emp id", "staff no", "staff id",
        "staff number", "personnel number", "person id", "worker id", "payroll no", "ID", "employee code",
        "user id", "person code", "worker code",
        "员工编码", "员工代码", "职员编号", "职员代码", "人事编号", "工牌号", "学号", "编码", "工 号",
        "employee key", "employee #",
        "worker number", "associate id", "badge no", "staff code", "personnel no", "person number",
        "worker no",
    ),
    "name": (
        "姓名", "员工姓名", "名字", "中文名", "中文姓名", "人员姓名", "name", "full name", "employee name",
        "staff name",
        "chinese name", "display name", "员工", "人员", "候选人", "候选人姓名", "被评人", "被评价人",
        "被考核人", "学员姓名",
        "candidate", "candidate name", "worker", "employee", "staff", "legal name",
    ),
    "last_name": (
        "姓", "姓氏", "last name", "surname", "family name", "legal last name",
    ),
    "first_name": (
        "名", "first name", "given name", "forename", "given names", "legal first name",
    ),
    "english_name": (
        "英文名", "英文姓名", "外文名", "english name", "latin name", "western name", "英文名字",
    ),
    "gender": ("性别", "gender", "sex"),
    "birth_date": (
        "出生日期", "出生年月", "生日", "出生年月日", "出生时间", "date of birth", "birth date",
        "birthday", "DOB", "born",
        "born on", "出生年月（日）", "出生", "birthdate", "date of birth (yyyy-mm-dd)",
    ),
    "hire_date": (
        "入职日期", "入职时间", "入司日期", "入司时间", "进司日期", "进司时间", "到司日期",
        "进入公司时间", "进公司时间", "加入公司日期", "到岗日期", "入厂日期", "hire date", "joined",
        "date of hire", "joined on", "join date", "joining date", "start date", "date joined", "hired",
        "employment date", "entry date", "original hire date", "hired on", "入职年月", "入司年月",
        "进公司日期", "进入公司日期", "进入本公司时间", "进入本单位时间", "来院时间", "到司时间",
        "company start date", "date employed", "service date", "commenced on", "commencement date",
        "date of joining", "hire dt",
    ),
    "work_start": (
        "参加工作日期", "参加工作时间", "工作开始日期", "首次参加工作时间", "参加工作年月",
        "began working on", "work start",
        "first job date", "career start", "参加工作", "工作起始日期", "开始工作时间", "参加工作日",
    ),
    "education": (
        "学历", "最高学历", "文化程度", "教育程度", "全日制学历", "education", "education level",
        "highest education",
        "qualification", "highest qualification", "学历层次", "最高学历层次", "最高教育程度",
        "最高全日制学历",
        "highest level of education",
    ),
    "degree": ("学位", "最高学位", "degree", "highest degree"),
    "school": (
        "毕业院校", "毕业学校", "学校", "院校", "毕业学校名称", "school", "university", "college",
        "institution",
        "alma mater", "毕业院校名称", "最高学历毕业院校", "毕业大学", "最高学历院校", "school attended",
    ),
    "major": (
        "专业", "所学专业", "毕业专业", "major", "field of study", "subject", "专业名称", "所学专业名称",
        "最高学历专业",
        "education field", "field of education", "specialisation", "specialization", "discipline",
    ),
    "unit": (
        "部门", "所在部门", "所属部门", "组织", "组织路径", "组织架构", "单位", "组织单位", "所在单位",
        "部门全称", "部门路径", "机构", "科室",
        "unit", "department", "dept", "org unit", "organisation unit", "organization", "organisation",
        "division", "team", "org path", "department path", "business unit", "部门名称", "现部门",
        "任职部门", "归属部门",
        "部门/科室", "组织名称", "组织全称", "工作部门", "工作单位部门", "所在机构", "department name",
        "dept name",
        "organizational unit", "organisational unit", "supervisory organization",
        "supervisory organisation", "section", "function",
    ),
    "unit:0": (
        "公司", "所属公司", "分公司", "子公司", "法人公司", "用工单位", "company", "legal entity",
        "subsidiary", "集团", "所属集团",
        "事业部", "所属事业部", "所在公司", "单位名称（公司）", "上级部门", "上级单位", "法人实体",
        "parent department",
        "parent organisation", "parent organization", "group company", "employer", "business group",
        "group", "entity",
    ),
    "post": (
        "岗位", "职位", "职务", "岗位名称", "职位名称", "现任岗位", "现任职务", "现岗位", "现职",
        "担任职务", "post", "position",
        "job title", "title", "job", "role", "position title", "current position", "current role",
        "job role", "岗位（职务）", "工作岗位", "所在岗位", "现任岗位名称", "现任职位", "任职岗位",
        "职务名称", "business title",
        "working title", "current job title", "job name", "post title", "generic job title",
    ),
    "post_since": (
        "任现岗位日期", "任现职时间", "任现职日期", "任现职务时间", "现岗位任职时间", "任岗日期",
        "任职时间", "任职日期", "现任岗位起始日期", "上岗日期",
        "现职任职日期", "任现岗位时间", "in post since", "post since", "position start date",
        "time in post since",
        "in position since", "current position since", "in role since", "job start date", "appointed on",
        "任现岗时间", "现岗位开始日期", "任职开始日期", "现职务任职时间", "聘任日期", "任命日期",
        "现岗位任职日期", "到岗时间", "任现职年月", "start date",
        "position since", "date in position", "effective date of position", "appointment date",
        "current role since",
        "任职起始日期", "任现职起始时间", "上任日期",
    ),
    "tier": (
        "层级", "管理层级", "岗位层级", "人才层级", "梯队层级", "tier", "management tier",
        "management level", "管理层次",
        "人员层级", "干部层级", "leadership level",
        "职层", "职务层级",
    ),
    "grade": (
        "职级", "级别", "岗级", "职等", "职级等级", "岗位等级", "job grade", "grade", "pay grade",
        "job level", "band",
        "职务级别", "岗位级别", "职级名称", "薪级", "职务等级", "专业职级", "级别名称", "等级",
        "层级/职级", "compensation grade",
        "salary grade", "grade or equivalent", "level", "job band", "employee grade", "grade level",
    ),
    "manager": (
        "直接上级工号", "直接上级", "上级工号", "上级", "主管工号", "直属上级工号", "汇报对象工号",
        "经理工号", "领导工号", "上级编号", "直接主管工号",
        "manager", "manager number", "manager id", "manager no", "supervisor id", "reports to",
        "line manager id", "manager employee number", "supervisor number", "reports to id", "直属上级",
        "直接主管",
        "直线经理", "直线经理工号", "直接领导", "汇报对象", "汇报上级", "直接上级编号", "上级领导",
        "所属上级", "上级员工编号", "直属领导", "直接汇报对象",
        "line manager", "direct manager", "supervisor", "manager employee id", "manager employee no",
        "parent employee key", "parent employee id", "reporting manager id", "reporting manager",
        "reporting to", "report to", "reports to name", "manager user id",
    ),
    "place": (
        "工作地点", "工作地", "办公地点", "工作城市", "所在城市", "城市", "地点", "常驻地", "place",
        "location", "city", "site",
        "office", "work location", "place of work", "base", "工作所在地", "办公城市", "工作区域", "所在地",
        "驻地", "属地",
        "workplace", "office location", "duty station", "work city", "base location",
    ),
    "email": (
        "邮箱", "电子邮箱", "电子邮件", "邮件", "公司邮箱", "e-mail", "email address", "mail",
        "work email", "email",
        "工作邮箱", "企业邮箱", "邮箱地址", "E-mail地址", "email id", "business email", "e mail address",
    ),
    "phone": (
        "电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "移动电话", "电话号码", "phone",
        "mobile", "telephone",
        "phone number", "mobile number", "cell phone", "tel", "mobile phone", "work phone", "手机电话",
        "联系手机",
        "个人手机", "本人联系电话", "mobile phone number", "contact number", "contact phone", "cell",
        "telephone number",
    ),
    "remarks": (
        "备注", "说明", "备注说明", "其他说明", "remarks", "remark", "notes", "comment", "comments",
        "其他", "其它",
        "其他需说明事项", "additional notes", "memo",
    ),
    "active": (
        "在职", "在职状态", "是否在职", "人员状态", "员工状态", "状态", "employed", "active", "status",
        "employment status",
        "employee status", "is active", "是否在岗", "在岗状态", "用工状态", "任职状态", "在职情况",
        "current flag",
        "is current", "currently employed", "employment state", "active flag", "active status",
    ),
    "pinyin_fixed": (
        "姓名拼音", "拼音", "指定拼音", "手工拼音", "pinyin by hand", "pinyin", "name in pinyin",
        "romanised name",
        "姓名全拼",
    ),
    "contract_kind": (
        "合同类型", "合同类别", "合同种类", "劳动合同类型", "合同性质", "kind of contract",
        "contract type", "contract kind",
        "contract", "合同期限类型", "劳动合同期限类型", "用工合同类型", "type of contract",
    ),
    "contract_start": (
        "合同开始", "合同起始", "合同开始日期", "合同起始日期", "合同开始时间", "合同起始时间",
        "合同生效日期", "合同签订日期", "劳动合同开始日期", "contract from",
        "contract start", "contract start date", "contract begin", "合同起始日", "合同开始日",
        "劳动合同起始日期",
        "本期合同开始日期",
    ),
    "contract_end": (
        "合同到期", "合同结束", "合同终止", "合同结束日期", "合同到期日期", "合同到期日",
        "合同终止日期", "合同截止日期", "合同到期时间", "合同结束时间", "劳动合同到期日期",
        "contract until", "contract end", "contract end date", "contract expiry", "contract expiry date",
        "contract to", "合同终止日", "合同截止日", "合同期满日期", "劳动合同终止日期", "本期合同结束日期",
    ),
    "languages": (
        "语言", "外语", "语言能力", "外语水平", "语种", "外语语种及水平", "外语能力", "languages",
        "language", "language skills",
        "foreign languages", "语言种类及水平", "外语语种", "foreign language",
    ),
}  # fmt: skip

RATING_WORDS: dict[str, tuple[str, ...]] = {
    "performance": ("绩效", "业绩", "考核", "performance", "appraisal", "评级", "rating"),
    "potential": ("潜力", "潜能", "发展潜力", "成长潜力", "potential"),
    "fit": ("匹配度", "岗位匹配度", "胜任度", "人岗匹配", "人岗匹配度", "fit"),
}
"""Words for dimensions that carry the usual keys; a programme's own names are added to these."""

RATING_TRIM = (
    "年度", "年", "考核", "评级", "等级", "评价", "结果", "得分", "分数", "评分", "成绩", "综合",
    "总评", "等次", "情况", "水平", "rating", "grade", "score", "result", "level", "review", "annual",
    "yearly", "year", "overall", "final", "fy", "近三年", "近两年", "近五年", "历年", "年终", "年末",
    "上年度",
    "上一年度", "本年度", "评估", "测评", "评定", "档次", "档位", "分组", "group", "category", "last",
    "previous",
    "assessment", "evaluation", "appraisal", "band",
)  # fmt: skip
"""Words that may stand beside a dimension's word without changing the meaning."""

TRIM_ZH = (
    "员工", "职工", "人员", "现任", "所在", "所属", "目前", "当前", "本人", "名称", "信息", "必填",
    "选填", "本司", "本公司", "本单位", "请填写", "填写", "最新", "全称",
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

UNIT_HEIGHTS: tuple[tuple[str, ...], ...] = (
    ("parent", "上级", "集团", "group", "legal"),
    ("company", "公司", "organisation", "organization", "entity", "单位", "组织"),
    ("division", "business unit", "事业部", "大区", "中心"),
    ("department", "dept", "部门", "unit"),
    ("section", "team", "科室", "小组", "班组"),
)  # fmt: skip
"""Words for units, those that usually stand above others first."""

OF_PEOPLE = ("员工", "职工", "人员", "工号", "姓名", "employee", "staff", "emp ", "person", "worker")
"""A header with one of these speaks of people."""

OTHER_NOUNS = (
    "project", "product", "order", "department", "dept", "unit", "org", "job", "post", "position", "location",
    "shift", "country", "region", "course", "contract", "element", "customer", "client", "supplier", "soc",
)  # fmt: skip
"""A key with one of these tells other things apart than people."""
