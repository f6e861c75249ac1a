"""A programme nobody shipped: five tiers, four by four boxes, other words, three fifths of those entitled."""

_LEVELS = (("托底", "Falls short"), ("达成", "Delivers"), ("超额", "Exceeds"), ("标杆", "A model"))
_GROUPS = (("独行", "Alone"), ("配合", "Joins in"), ("协同", "Shares"), ("带动", "Carries others"))
_TIERS = (
    ("dean", "院长", "Dean"),
    ("vice", "副院长", "Vice dean"),
    ("chief", "首席", "Chief"),
    ("lead", "组长", "Lead"),
    ("fellow", "研究员", "Fellow"),
)


def _text(zh: str, en: str) -> str:
    return f'{{ zh = "{zh}", en = "{en}" }}'


def _dimension(key: str, zh: str, en: str, levels: tuple[tuple[str, str], ...]) -> str:
    lines = [
        f'    {{ key = "{key}{n}", name = {_text(*words)} }},' for n, words in enumerate(levels, start=1)
    ]
    return "\n".join(
        ["[[dimensions]]", f'key = "{key}"', f"name = {_text(zh, en)}", "levels = [", *lines, "]\n"]
    )


def _boxes() -> str:
    found = []
    for row in range(1, 5):
        for column in range(1, 5):
            number = (4 - row) * 4 + column
            found.append(
                f'[[schemes.boxes]]\nvertical = "d{row}"\nhorizontal = "t{column}"\nnumber = {number}\n'
                f'name = {_text(f"第{number}格", f"Box {number}")}\ncolour = "#1F6F8B"\n'
                f"successor = {str(row > 2 and column > 2).lower()}\n"
            )
    return "\n".join(found)


def _choices(where: str, *choices: tuple[str, str, str]) -> str:
    return "\n".join(f'[[{where}]]\nkey = "{key}"\nname = {_text(zh, en)}\n' for key, zh, en in choices)


def made_programme() -> str:
    """Return the programme file; all stands on lines of its own, so that tests can break any of them."""
    return "\n".join(
        [
            'format = 1\nkey = "academy"\nversion = 3',
            f"name = {_text('学院人才办法', 'Rules of an academy')}",
            f"summary = {_text('虚构', 'Invented')}",
            'room_fields = ["name", "post"]\ndefault_model = "research"\n',
            _choices("tiers", *_TIERS),
            _dimension("d", "交付", "Delivery", _LEVELS),
            _dimension("t", "协作", "Working together", _GROUPS),
            '[[schemes]]\nkey = "square"\nvertical = "d"\nhorizontal = "t"',
            f"name = {_text('方阵', 'Square')}\n",
            _boxes(),
            '[[rating_maps]]\ndimension = "d"\n[rating_maps.cut_offs]\nd4 = 9\nd3 = 7\nd2 = 5\nd1 = 0',
            "[rating_maps.scale]\nlowest = 0\nhighest = 10\n",
            '[[rating_maps]]\ndimension = "t"\n[rating_maps.grades]\nt4 = ["带动"]\nt1 = ["独行"]\n',
            '[reasons]\npolicy = "never"\n',
            '[committee]\nodd = false\nminimum = 4\nroles = [{ key = "chair", name = '
            + _text("召集人", "Convener")
            + " }]\n",
            '[ballot]\nbase = "entitled"\nnumerator = 3\ndenominator = 5\n',
            _choices("readiness", ("today", "随时", "Any day"), ("soon", "两年内", "Within two years")),
            _choices("action_types", ("tutor", "导学", "Tutoring")),
            _MODELS,
            _SUCCESSION,
        ]
    )


_MODELS = """
[[models]]
key = "research"
name = { zh = "研究", en = "Research" }
low = 0
high = 10
items = [
    { key = "depth", name = { zh = "深度", en = "Depth" }, weight = 60, required = 8 },
    { key = "breadth", name = { zh = "广度", en = "Breadth" }, weight = 40, required = 5 },
]

[[models]]
key = "field"
name = { zh = "野外", en = "Field work" }
low = 0
high = 10
items = [{ key = "stamina", name = { zh = "耐力", en = "Stamina" }, weight = 1, required = 6 }]
"""

_SUCCESSION = """
[[education]]
key = "low"
name = { zh = "初级", en = "First" }
words = ["甲证"]

[[education]]
key = "high"
name = { zh = "高级", en = "Second" }
words = ["乙证", "丙证"]

[[peer_ballots]]
key = "circle"
name = { zh = "圆桌", en = "Round table" }
base = "entitled"
numerator = 3
denominator = 5
quorum = { numerator = 1, denominator = 2 }

[[tier_rules]]
tier = "vice"
management = true
titles = ["副院长", "代理副院长"]
peer_ballot = "circle"

[tier_rules.recommenders]
minimum = 2
tiers = ["dean"]
board = true
signed = false

[[tier_rules.conditions]]
key = "paper"
name = { zh = "高级证书", en = "The second certificate" }
kind = "education"
level = "high"

[[tier_rules.conditions]]
key = "led"
name = { zh = "带队满四年半", en = "Four and a half years of leading" }
kind = "management_years"
years = 4.5
exceptions = [{ family = "field", years = 2.5 }]

[[tier_rules.conditions]]
key = "as_lead"
name = { zh = "做过首席或组长", en = "Was a chief or a lead" }
kind = "served_as"
tiers = ["chief", "lead"]
years = 2

[[tier_rules.conditions]]
key = "settled"
name = { zh = "现岗满半年", en = "Half a year in the post" }
kind = "in_post"
years = 0.5

[[tier_rules.conditions]]
key = "marks"
name = { zh = "三年均分", en = "Average of three years" }
kind = "yearly_average"
dimension = "d"
minimum = 7.5
over = 3

[[tier_rules.conditions]]
key = "square"
name = { zh = "方阵右上", en = "Upper right of the square" }
kind = "boxes"
scheme = "square"

[[tier_rules.conditions]]
key = "suits"
name = { zh = "匹配度八成", en = "Fit of four fifths" }
kind = "fit"
minimum = 80
model = "research"

[[tier_rules.conditions]]
key = "years"
name = { zh = "年龄三十五至五十五", en = "Between 35 and 55" }
kind = "age"
low = 35
high = 55

[[tier_rules.conditions]]
key = "clean"
name = { zh = "一年半无处分", en = "No penalty for a year and a half" }
kind = "no_penalty"
months = 18

[[tier_rules.conditions]]
key = "oath"
name = { zh = "宣誓", en = "Took the oath" }
kind = "confirmed"

[[tier_rules]]
tier = "chief"
management = true

[[tier_rules]]
tier = "lead"
management = true

[nominations]
opens = "11-15"
closes = "01-31"
finished = "03-01"
managers = ["dean", "vice"]
minimum = 1
maximum = 4
confirmed_minimum = 1
confirmed_maximum = 1
self_nomination = true

[[stages]]
key = "hearing"
name = { zh = "听证", en = "Hearing" }
needs = ["date", "minutes", "vote", "signature"]

[[stages]]
key = "notice"
name = { zh = "公示", en = "Notice" }
needs = ["date", "objection_period"]
tiers = ["vice"]
days = 7

[[quotas]]
key = "women"
name = { zh = "女性比例", en = "Share of women" }
kind = "women"
at_least = 30

[[quotas]]
key = "young"
name = { zh = "四十岁以下比例", en = "Share below 40" }
kind = "age"
high = 39
at_least = 25
at_most = 75

[[quotas]]
key = "learned"
name = { zh = "高级证书比例", en = "Share with the second certificate" }
kind = "education"
level = "high"
at_least = 50
tiers = ["vice"]

[[quotas]]
key = "soon"
name = { zh = "随时可任比例", en = "Share ready any day" }
kind = "readiness"
readiness = ["today"]
at_most = 60

[successors]
within = { today = 0, soon = 24 }
slate = 2
named_most = 1

[[measures]]
key = "essay"
name = { zh = "论文", en = "Essay" }
weight = 62.5
lowest = 0
highest = 20

[[measures]]
key = "place"
name = { zh = "方阵", en = "Square" }
weight = 37.5
scheme = "square"

[measures.points]
1 = 80
2 = 80
3 = 100
4 = 100
5 = 60
6 = 60
7 = 90
8 = 90
9 = 0
10 = 0
11 = 0
12 = 0
13 = 0
14 = 0
15 = 0
16 = 0

[[retirement]]
tiers = ["dean"]
years = 70

[[retirement]]
gender = "f"
years = 58
delay = { since = "2030-06", every = 2, most = 10 }

[[retirement]]
years = 62
"""
