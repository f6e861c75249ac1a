"""Invented values for charts and papers; the same seed gives the same values."""

import random
from datetime import UTC, date, datetime
from functools import lru_cache
from io import BytesIO

from talentdesk.domain.ballots import Tally, outcome
from talentdesk.domain.fit import fit
from talentdesk.domain.grid import Placement
from talentdesk.domain.packet import (
    FORMAT,
    Evaluation,
    IssuedPacket,
    PacketContent,
    PrintedBallot,
    PrintedCompetency,
    PrintedMember,
    PrintedMove,
)
from talentdesk.domain.people import (
    Award,
    Contract,
    Experience,
    LanguageSkill,
    Schooling,
    Training,
)
from talentdesk.domain.ruling import Finding, Met, Reason
from talentdesk.domain.scores import Rating
from talentdesk.domain.snapshot import canonical, fingerprint
from talentdesk.domain.texts import Language, Text
from talentdesk.wording import Say
from tests.unit.reports.made_scheme import GUIDELINES, MODEL, SCHEME, TWO_THIRDS
from tools.i18n import read_chinese

DAY = date(2026, 11, 20)

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
GIVEN = ("海宁", "思源", "一鸣", "子衿", "若兰", "安", "启航", "明哲", "书言", "清和", "望舒", "怀瑾", "知行")
NAMED = ("欧阳明月", "买买提·艾力江", "李𬭚", "王㛃", "张䶮喆", "Li Wei", "单𠮷")
WORDS = "负责区域经营与团队建设推动流程改进善于跨部门协作关注客户价值数据驱动决策培养后备人才落实年度目标"


@lru_cache(maxsize=1)
def _chinese_texts() -> dict[str, str]:
    texts = read_chinese().texts
    return {key: text for (context, key), text in texts.items() if context == "say"}


def speaker(language: Language) -> Say:
    """Return a speaker from the hand-written translations, which are newer than the built catalogue."""
    return Say(language, _chinese_texts() if language is Language.ZH else {})


ZH, EN = Language.ZH, Language.EN


def sentence(dice: random.Random, length: int) -> str:
    """Return Chinese text of a length, with punctuation."""
    text = ""
    while len(text) < length:
        text += "".join(dice.choice(WORDS) for _ in range(dice.randint(4, 14))) + dice.choice("，。；、")
    return text[: length - 1] + "。"


def name_of(index: int) -> str:
    """Return an invented name; some are long, rare or Latin."""
    if index % 6 == 5:
        return NAMED[index // 6 % len(NAMED)]
    return SURNAMES[index * 7 % len(SURNAMES)] + GIVEN[index % len(GIVEN)]


def ratings(index: int, dice: random.Random, years: int = 3) -> tuple[Rating, ...]:
    """Return performance ratings, newest first."""
    made = []
    for year in range(years):
        score = round(dice.uniform(68, 97), 1)
        grade = "优秀" if score >= 90 else "达标" if score >= 75 else "贡献"
        made.append(
            Rating(
                id=f"r{index}-{year}",
                dimension="performance",
                period=str(2025 - year),
                grade=grade,
                score=score,
                on=date(2026 - year, 1, 15),
                source="年度考核",
            )
        )
    return tuple(made)


def place(dice: random.Random) -> Placement:
    """Return a place; the middle is likelier."""
    return Placement(
        dice.choices(("low", "middle", "high"), (2, 6, 3))[0],
        dice.choices(("mastery", "growth", "turn"), (3, 5, 2))[0],
    )


def evaluation(index: int, *, full: bool = True, comment: int = 220) -> Evaluation:
    """Return one candidate's report; ``full`` fills four pages, otherwise nearly everything is missing."""
    dice = random.Random(index)
    name = name_of(index)
    base = {
        "candidate": f"c{index}",
        "person": f"p{index}",
        "number": f"E{10000 + index}",
        "name": name,
        "post": dice.choice(("区域销售经理", "工厂厂长助理", "财务主管", "门店总经理", "供应链高级经理")),
        "unit": "远岚集团 / 华东事业部 / 江南区域公司",
        "tier": Text("中层管理", "Middle managers"),
        "scale": (MODEL.low, MODEL.high),
        "model": MODEL.name,
        "next_tier": Text("高层管理", "Executive team"),
    }
    if not full:
        return Evaluation(**{**base, **_bare()})  # type: ignore[arg-type]  # assembled by name
    return Evaluation(**{**base, **_full(index, name, dice, comment)})  # type: ignore[arg-type]  # the same


def _bare() -> dict[str, object]:
    missing = Finding(Reason.NO_RATING, Met.UNKNOWN, {"dimension": "performance"})
    return {
        "gender": "",
        "birth_date": None,
        "post_since": None,
        "hire_date": None,
        "education_level": "",
        "photo": "",
        "education": (),
        "experience": (),
        "languages": (),
        "awards": (),
        "training": (),
        "contracts": (),
        "performance": (),
        "overall": "",
        "competencies": _competencies({}),
        "fit_percent": None,
        "advice": (),
        "proposed": None,
        "calibrated": None,
        "missing": (missing,),
        "marks": (),
        "trail": (),
        "ballot": None,
        "suitable": None,
        "note": "",
        "action": "",
    }


def _competencies(scores: dict[str, float]) -> tuple[PrintedCompetency, ...]:
    return tuple(
        PrintedCompetency(
            key=item.key,
            name=item.name,
            weight=item.weight,
            required=item.required,
            score=scores.get(item.key),
        )
        for item in MODEL.items
    )


def _full(index: int, name: str, dice: random.Random, comment: int) -> dict[str, object]:
    scores = {item.key: round(dice.uniform(2, 5), 1) for item in MODEL.items}
    proposed, calibrated = place(dice), place(dice)
    trail: tuple[PrintedMove, ...] = ()
    if proposed != calibrated:
        middle = place(dice)
        trail = (
            _move(proposed, middle, 14, sentence(dice, 40)),
            _move(middle, calibrated, 15, sentence(dice, 90)),
        )
    tally = Tally(
        in_favour=dice.randint(4, 9), against=dice.randint(0, 1), abstain=1, present=11, entitled=11
    )
    judged = outcome(tally, TWO_THIRDS)
    return {
        "gender": dice.choice("fm"),
        "birth_date": date(dice.randint(1972, 1994), dice.randint(1, 12), dice.randint(1, 28)),
        "post_since": date(2022, dice.randint(1, 12), 1),
        "hire_date": date(dice.randint(2006, 2018), 7, 1),
        "education_level": dice.choice(("本科", "硕士", "大专")),
        "photo": fingerprint(name) if index % 3 == 0 else "",
        **_histories(index, dice),
        "performance": ratings(index, dice, 4),
        "overall": "达标",
        "competencies": _competencies(scores),
        "fit_percent": fit(MODEL, scores).percent,
        "advice": tuple(item.item.name for item in fit(MODEL, scores).gaps[:3]),
        "proposed": proposed,
        "calibrated": calibrated,
        "missing": (),
        "marks": (
            Finding(Reason.TOO_SHORT_IN_POST, Met.NOT_MET, {"required": 12, "actual": 7}, "time_in_post"),
        )
        if index % 4 == 0
        else (),
        "trail": trail,
        "ballot": PrintedBallot(
            in_favour=tally.in_favour,
            against=tally.against,
            abstain=tally.abstain,
            present=tally.present,
            entitled=tally.entitled,
            base=judged.base,
            needed=judged.needed,
            passed=judged.passed,
        )
        if index % 2 == 0
        else None,
        "suitable": SCHEME.box(calibrated).successor,
        "note": sentence(dice, comment),
        "action": sentence(dice, 60),
    }


def _histories(index: int, dice: random.Random) -> dict[str, object]:
    return {
        "education": _education(index, dice),
        "experience": _experience(index, dice),
        "languages": (
            LanguageSkill(id="l1", language="英语", level="六级，可作工作语言"),
            LanguageSkill(id="l2", language="日语", level="二级"),
        ),
        "awards": _awards(),
        "training": tuple(
            Training(
                id=f"t{n}",
                name=dice.choice(
                    ("领导力进阶研修班", "精益生产实战", "财务思维与经营分析", "教练式辅导工作坊")
                ),
                hours=dice.choice((16.0, 24.0, 40.0)),
                start=date(2025 - n, 3, 4),
                end=date(2025 - n, 3, 7),
                result="合格",
            )
            for n in range(5)
        ),
        "contracts": (
            Contract(id="k1", kind="固定期限", start=date(2018, 7, 1), end=date(2021, 6, 30)),
            Contract(id="k2", kind="无固定期限", start=date(2021, 7, 1), end=None),
        ),
    }


def _awards() -> tuple[Award, ...]:
    praise = (
        Award(
            id=f"a{n}",
            name=f"{2024 - n} 年度优秀管理者",
            issuer="集团公司",
            on=date(2025 - n, 1, 20),
            penalty=False,
        )
        for n in range(3)
    )
    return (
        *praise,
        Award(id="a9", name="安全管理通报批评", issuer="生产安全部", on=date(2021, 5, 6), penalty=True),
    )


def _move(before: Placement, after: Placement, hour: int, reason: str) -> PrintedMove:
    return PrintedMove(
        before=before,
        after=after,
        at=datetime(2026, 11, 20, hour, 5, tzinfo=UTC),
        who="陈书言",
        reason=reason,
        code=Text("业绩补充说明", "Further evidence of results"),
        authorised_by="主任委员",
    )


def _education(index: int, dice: random.Random) -> tuple[Schooling, ...]:
    return (
        Schooling(
            id=f"s{index}",
            school="江南理工学院",
            degree="硕士",
            major="工商管理",
            start=date(2008, 9, 1),
            end=date(2011, 6, 30),
        ),
        Schooling(
            id=f"s{index}b",
            school="江南理工学院",
            degree="学士",
            major=dice.choice(("机械工程", "会计学", "市场营销")),
            start=date(2001, 9, 1),
            end=date(2005, 6, 30),
        ),
    )


def _experience(index: int, dice: random.Random) -> tuple[Experience, ...]:
    return tuple(
        Experience(
            id=f"x{index}-{step}",
            employer="远岚集团" if step < 4 else "海川实业",
            post=dice.choice(("区域经理", "门店经理", "运营主管", "项目经理", "储备干部")),
            start=date(2022 - 3 * step, 4, 1),
            end=None if step == 0 else date(2025 - 3 * step, 3, 31),
            inside=step < 4,
            note=sentence(dice, dice.randint(24, 90)),
        )
        for step in range(6)
    )


def members(count: int = 7) -> tuple[PrintedMember, ...]:
    """Return a committee; the first is the chair."""
    roles = (Text("主任委员", "Chair"), Text("委员", "Member"), Text("秘书", "Secretary"))
    return tuple(
        PrintedMember(
            name=name_of(200 + index * 7),
            title=("集团副总经理", "人力资源总监", "事业部总经理")[index % 3],
            role=roles[0] if index == 0 else roles[2] if index == count - 1 else roles[1],
            present=index != 3,
            votes=index != count - 1,
        )
        for index in range(count)
    )


def picture(colour: str = "#5B6270", size: tuple[int, int] = (300, 420)) -> bytes:
    """Return a made-up portrait: a head and shoulders in flat colours."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", size, "#E3E0DA")
    pen = ImageDraw.Draw(image)
    pen.ellipse((90, 70, 210, 220), fill=colour)
    pen.ellipse((40, 240, 260, 560), fill=colour)
    sink = BytesIO()
    image.save(sink, "JPEG", quality=85)
    return sink.getvalue()


def content(
    evaluations: tuple[Evaluation, ...], *, version: int = 1, committee: int = 7, name: str = ""
) -> PacketContent:
    """Return what a session's packet prints."""
    return PacketContent(
        format=FORMAT,
        organisation="远岚集团",
        programme=Text("通用人才盘点与继任方案", "General talent review and succession"),
        programme_version=1,
        session="session-1",
        session_name=name or "华东事业部中层管理校准会",
        cycle="2026 年度人才盘点",
        on=DAY,
        place="总部三楼会议室",
        version=version,
        scheme=SCHEME,
        guidelines=GUIDELINES,
        members=members(committee),
        evaluations=evaluations,
        moment=datetime(2026, 11, 20, 17, 42, tzinfo=UTC),
    )


def issued(
    count: int = 3, *, bare: tuple[int, ...] = (), comment: int = 220, version: int = 1
) -> IssuedPacket:
    """Return an issued packet of ``count`` candidates; those in ``bare`` lack nearly everything."""
    made = tuple(evaluation(index, full=index not in bare, comment=comment) for index in range(count))
    return issue(content(made, version=version))


def issue(values: PacketContent) -> IssuedPacket:
    """Return the packet of some values, with a portrait for everyone who has one."""
    photos = {one.photo: picture() for one in values.evaluations if one.photo}
    return IssuedPacket(
        content=values, number="P-2026-0007", fingerprint=fingerprint(canonical(values)), photos=photos
    )
