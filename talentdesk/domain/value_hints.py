"""What a word of a workbook most likely means where it does not say it: hints for a question, no answers.

``value_words`` says what a word means for sure; here stands what to offer first when it says nothing there,
or too much. A hint carries how likely it is, from 0 to 1, and is never taken without being asked about.
"""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from talentdesk.domain.grid import Box, Dimension, Placement, Scheme
from talentdesk.domain.programme import RatingMap
from talentdesk.domain.value_words import fold, levels_meant, meant, places_meant

Key = TypeVar("Key")


def _listed(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split(","))


STRENGTHS: tuple[tuple[float, frozenset[str]], ...] = (
    (
        1.0,
        _listed(
            "高,极高,优,优秀,卓越,杰出,突出,强,极强,超出预期,超出期望,远超预期,标杆,高潜,s,a+,a,"
            "high,very high,exceeds,far exceeds,exceptional,outstanding,excellent,top,strong,superior"
        ),
    ),
    (
        0.75,
        _listed("良,良好,较好,较高,较强,a-,b+,good,very good,above,above average,mostly exceeds"),
    ),
    (
        0.5,
        _listed(
            "中,中等,合格,达标,称职,胜任,一般,符合预期,符合期望,普通,b,medium,middle,meets,moderate,"
            "solid,average,satisfactory,effective,fully meets,on target"
        ),
    ),
    (
        0.25,
        _listed(
            "较低,较弱,基本合格,基本称职,基本达标,待提升,待提高,b-,c+,c,below average,partly meets,"
            "partially meets,developing,inconsistent,fair"
        ),
    ),
    (
        0.0,
        _listed(
            "低,很低,弱,差,较差,不合格,不称职,未达标,不达标,不胜任,待改进,需改进,d,e,low,very low,below,"
            "poor,weak,unsatisfactory,needs improvement,does not meet,bottom,underperforming"
        ),
    ),
)
"""Words for how strong something is, by their place between the lowest level (0) and the highest (1)."""

_RESULTS = ("绩效", "业绩", "performance", "results")
_PROMISE = ("潜力", "潜能", "发展力", "potential", "promise")

NICKNAMES: tuple[tuple[tuple[float, float], frozenset[str]], ...] = (
    ((1.0, 1.0), _listed("明星,超级明星,明星员工,核心人才,star,stars,superstar,top talent,consistent star")),
    (
        (0.5, 1.0),
        _listed("潜力之星,高潜人才,高潜员工,成长之星,future star,rising star,growth employee,high potential"),
    ),
    ((1.0, 0.5), _listed("绩效之星,业绩之星,绩优股,current star,high performer,high impact performer")),
    ((0.5, 0.5), _listed("中坚力量,中坚,骨干,核心骨干,中流砥柱,core player,core employee,key player")),
    ((1.0, 0.0), _listed("专家,熟练员工,资深专家,业务能手,老黄牛,trusted professional,workhorse,expert")),
    ((0.0, 1.0), _listed("待发展者,璞玉,潜力股,谜题,问题小孩,rough diamond,enigma,potential gem,puzzle")),
    ((0.5, 0.0), _listed("稳定贡献者,基本胜任,effective,solid professional,effective employee")),
    ((0.0, 0.5), _listed("差距员工,待提升者,dilemma,inconsistent player")),
    ((0.0, 0.0), _listed("问题员工,淘汰,失败者,底部,冰山,risk,underperformer,bad hire")),
)
"""What people call boxes, by how strong results and promise are there; a programme's own names come first."""

_BY_NICKNAME = 0.6
_BY_STRENGTH = 0.7
_LEAST = 0.5


def likely_keys(text: str, words: Iterable[tuple[str, Sequence[str]]]) -> tuple[tuple[str, float], ...]:
    """Return the keys a text is nearest to, of (key, words for it), the likeliest first."""
    listed = tuple(words)
    sure = meant(text, listed)
    found = {key: 1.0 / len(sure) for key in sure}
    wanted = fold(text)
    for key, names in listed:
        nearness = max((_near(wanted, fold(name)) for name in (key, *names) if name), default=0.0)
        if wanted and nearness >= _LEAST:
            found.setdefault(key, round(nearness * 0.8, 3))
    return _likeliest(found)


def likely_levels(
    text: str, dimension: Dimension, map_: RatingMap | None = None
) -> tuple[tuple[str, float], ...]:
    """Return the levels a text may mean, the likeliest first: as it says, how strong it is, what is near."""
    sure = levels_meant(text, dimension, map_)
    found = {key: 1.0 / len(sure) for key in sure}
    strength = _strength(fold(text), dimension)
    if strength is not None and not sure:
        found[_level_at(strength, dimension)] = _BY_STRENGTH
    grades = map_.grades if map_ is not None else ()
    words = [
        (one.key, (one.name.zh, one.name.en, *(grade for grade, level in grades if level == one.key)))
        for one in dimension.levels
    ]
    for key, nearness in likely_keys(text, words):
        found.setdefault(key, min(nearness, _LEAST))
    return _likeliest(found)


def likely_places(
    text: str, scheme: Scheme, maps: Iterable[RatingMap] = ()
) -> tuple[tuple[Placement, float], ...]:
    """Return the places of a scheme a text may mean, the likeliest first."""
    sure = places_meant(text, scheme, maps)
    found = {place: 1.0 / len(sure) for place in sure}
    nickname = None if sure else _nicknamed(fold(text), scheme)
    if nickname is not None:
        found[nickname] = _BY_NICKNAME
    words = [(str(box.number), _names(box)) for box in scheme.boxes]
    for number, nearness in likely_keys(text, words):
        found.setdefault(scheme.by_number[int(number)].placement, min(nearness, _LEAST))
    return _likeliest(found)


def _likeliest(found: dict[Key, float]) -> tuple[tuple[Key, float], ...]:
    return tuple(sorted(found.items(), key=lambda pair: -pair[1]))


def _near(one: str, other: str) -> float:
    if len(one) > 1 and len(other) > 1 and (one in other or other in one):
        return 0.9
    return SequenceMatcher(None, one, other).ratio()


def _strength(text: str, dimension: Dimension) -> float | None:
    for name in (dimension.name.zh, dimension.name.en):
        if name and text != fold(name):
            text = text.replace(fold(name), "")
    for strength, words in STRENGTHS:
        if text in words:
            return strength
    return None


def _level_at(strength: float, dimension: Dimension) -> str:
    return dimension.levels[round(strength * (len(dimension.levels) - 1))].key


def _nicknamed(text: str, scheme: Scheme) -> Placement | None:
    """Return the place of a nickname on a scheme of results by promise; on others nicknames say nothing."""
    for (results, promise), words in NICKNAMES:
        if text in words:
            vertical, horizontal = scheme.vertical, scheme.horizontal
            if _is(vertical, _RESULTS) and _is(horizontal, _PROMISE):
                place = Placement(_level_at(results, vertical), _level_at(promise, horizontal))
            elif _is(vertical, _PROMISE) and _is(horizontal, _RESULTS):
                place = Placement(_level_at(promise, vertical), _level_at(results, horizontal))
            else:
                return None
            return place if place in scheme.by_placement else None
    return None


def _is(dimension: Dimension, words: Sequence[str]) -> bool:
    names = (fold(dimension.name.zh), fold(dimension.name.en))
    return any(word in name for word in words for name in names)


def _names(box: Box) -> tuple[str, ...]:
    return (box.code, box.name.zh, box.name.en)
