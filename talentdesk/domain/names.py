"""People's names: which part is the surname, and what the circle of a card shows without a photo."""

import re
import unicodedata

_COMPOUND = """
    欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳
    公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙
    壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉
    公仪 梁丘 公仲 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚
    褚师 纳兰 叶赫 完颜 耶律 歐陽 司馬 東方 獨孤 南宮 聞人 諸葛 尉遲 鍾離 長孫 鮮于 公孫 軒轅 西門
    納蘭 葉赫
"""

COMPOUND_SURNAMES = frozenset(_COMPOUND.split())
"""Surnames of two characters."""

DOTS = "·•‧・∙⋅．."
"""Signs that join the parts of a name such as 阿依古丽·买买提; the first one is the standard form."""

_AS_BLANKS = str.maketrans(dict.fromkeys(DOTS + "-", " "))

HEAD, PART, END = "^", "|", "$"
"""Stand around the words of a search key: before one that begins a name, before a later part, behind it."""

BREAKS = rf"[\s{re.escape(DOTS)}'’‘\-_/|^$,，、()（）]+"
"""Pattern of what parts a name and does not matter when it is looked for."""

_RARE = (("\u3007", "\u3007"), ("\u3400", "\u4dbf"), ("\uf900", "\ufaff"), ("\U00020000", "\U0003ffff"))
"""First and last of each range of Chinese characters beside the usual one."""


def is_han(sign: str) -> bool:
    """Tell whether a character is a Chinese one."""
    # Compared, not matched: a pattern with these ranges costs more to make than a start's names to read.
    if "\u4e00" <= sign <= "\u9fff":
        return True
    return sign >= "\u3007" and any(first <= sign <= last for first, last in _RARE)


def is_chinese(name: str) -> bool:
    """Tell whether a name is written in Chinese characters only, dots and blanks aside."""
    signs = [sign for sign in name if sign not in DOTS and not sign.isspace()]
    return bool(signs) and all(map(is_han, signs))


def surname_length(name: str) -> int:
    """Return how many characters of a name are its surname; 0 where it has none at its head.

    Names with a dot and names in Latin letters have none there.
    """
    if not name or not all(map(is_han, name)):
        return 0
    if len(name) > 2 and name[:2] in COMPOUND_SURNAMES:
        return 2
    return 1 if len(name) <= 4 else 0


def circle_text(name: str) -> str:
    """Return what a card's circle shows: the last two characters of the given name, or Latin initials."""
    name = name.strip()
    if is_chinese(name):
        name = "".join(name.split())
        first = name.translate(_AS_BLANKS).partition(" ")[0]
        given = first[surname_length(name) :] if first == name else first
        return (given or name)[-2:]
    letters = [part[0] for part in name.translate(_AS_BLANKS).split()]
    if not letters:
        return ""
    return (letters[0] + letters[-1] if len(letters) > 1 else name[:2]).upper()


def plain(text: str) -> str:
    """Return a text as it is looked for: folded, one width, without blanks, dots and hyphens."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return folded if folded.isalnum() else re.sub(BREAKS, "", folded)


def typed_word(text: str) -> str:
    """Return what somebody typed as it is looked for in search keys."""
    return plain(text).replace("ü", "v")


def looks_inside(word: str) -> bool:
    """Tell whether a word may stand anywhere in a key; letters alone must begin a syllable."""
    return any(is_han(sign) or sign.isdigit() for sign in word)


def found_in(search_key: str, word: str) -> bool:
    """Tell whether a typed word finds a search key."""
    if looks_inside(word):
        return word in search_key
    return f"{HEAD}{word}" in search_key or f"{PART}{word}" in search_key
