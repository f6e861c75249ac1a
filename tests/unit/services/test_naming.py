import pytest

from talentdesk.domain.names import circle_text, found_in, is_chinese, plain, surname_length
from talentdesk.services.naming import NameKeys, name_keys

SURNAMES = {
    "单雄信": "shan",
    "仇英": "qiu",
    "解缙": "xie",
    "区小明": "ou",
    "朴树": "piao",
    "查良明": "zha",
    "曾国强": "zeng",
    "盖叫天": "ge",
    "任正": "ren",
    "尉迟恭": "yu chi",
    "长孙无忌": "zhang sun",
    "万俟卨": "mo qi",
    "翟天": "zhai",
    "乐毅": "yue",
    "缪斯": "miao",
    "种师道": "chong",
    "员半千": "yun",
    "折可适": "she",
    "令狐冲": "ling hu",
    "覃辉": "qin",
    "召忽": "shao",
    "祭仲": "zhai",
    "阚泽": "kan",
    "洗星海": "xian",
    "冼星海": "xian",
    "贠俊": "yun",
    "牟平": "mu",
    "乜亮": "nie",
    "郗超": "chi",
    "繁钦": "po",
    "秘彭": "bi",
    "薄云": "bo",
    "欧阳修": "ou yang",
    "澹台明": "tan tai",
    "鲜于枢": "xian yu",
    "皇甫嵩": "huang fu",
    "夏侯惇": "xia hou",
    "诸葛亮": "zhu ge",
    "吕布": "lü",
    "沈括": "shen",
}


@pytest.mark.parametrize(("name", "surname"), SURNAMES.items())
def test_surnames_are_read_as_surnames(name: str, surname: str) -> None:
    assert name_keys(name).pinyin.startswith(f"{surname} ")


@pytest.mark.parametrize(
    ("name", "chinese"),
    [
        ("单雄信", True),
        ("买买提·艾力", True),
        ("张 三", True),
        ("张San", False),
        ("Ada", False),
        ("· ", False),
    ],
)
def test_a_name_is_chinese_where_every_character_of_it_is(name: str, chinese: bool) -> None:
    assert is_chinese(name) is chinese


def words(keys: NameKeys) -> set[str]:
    return {word.lstrip("^|") for word in keys.search_key.split("$")}


def test_both_readings_are_found() -> None:
    assert {"zengguoqiang", "cengguoqiang", "zgq", "cgq", "guoqiang", "zenggq"} <= words(name_keys("曾国强"))


def test_a_reading_given_by_hand_wins_and_the_computed_one_is_still_found() -> None:
    keys = name_keys("覃辉", fixed="tán huī")
    assert (keys.pinyin, keys.initials) == ("tan hui", "th")
    assert {"tanhui", "qinhui"} <= words(keys)


@pytest.mark.parametrize(
    "fixed", ["ceng guo fan", "Ceng Guofan", "cengguofan", "Céng Guófān", "ceng2 guo2 fan1"]
)
def test_a_reading_given_by_hand_may_be_written_in_any_usual_way(fixed: str) -> None:
    keys = name_keys("曾国藩", fixed=fixed)
    assert keys.pinyin == "ceng guo fan"
    assert keys.sort_key == "ceng2曾 guo2国 fan1藩"


def test_a_reading_that_does_not_fit_the_characters_is_taken_as_it_is() -> None:
    assert name_keys("曾国藩", fixed="Marquis Yiyong").pinyin == "marquis yiyong"


@pytest.mark.parametrize("fixed", ["", "  ", "1", "12 3", "· -", "ā1"])
def test_a_reading_without_letters_says_nothing(fixed: str) -> None:
    assert name_keys("曾国藩", fixed=fixed).pinyin in ("zeng guo fan", "a")


def test_names_with_a_dot_have_no_chinese_surname() -> None:
    keys = name_keys("阿依古丽·买买提")
    assert keys.pinyin == "a yi gu li mai mai ti"
    assert {"ayigulimaimaiti", "maimaiti", "ayglmmt", "阿依古丽买买提"} <= words(keys)
    assert words(keys) == words(name_keys("阿依古丽•买买提"))
    assert name_keys("单·买买提").pinyin.startswith("dan ")


def test_latin_names() -> None:
    keys = name_keys("José Álvarez-Smith")
    assert (keys.pinyin, keys.initials) == ("jose alvarez smith", "jas")
    assert {"josealvarezsmith", "alvarezsmith", "smith"} <= words(keys)


def test_rare_characters_are_read_or_stand_for_themselves() -> None:
    assert name_keys("李㛃").pinyin == "li jie"
    assert name_keys("王䶮").pinyin == "wang yan"
    assert name_keys("陈𬭚").pinyin == "chen chun"
    assert name_keys("田堃").pinyin == "tian kun"
    assert name_keys("𠮷野").pinyin == "𠮷 ye"


def test_umlaut_is_found_however_it_is_typed() -> None:
    assert {"lvbu", "lubu", "lyubu"} <= words(name_keys("吕布"))


def test_number_and_english_name_are_found() -> None:
    assert {"a1001", "tomli", "li"} <= words(name_keys("李强", number="A-1001", english_name="Tom Li"))


def test_lists_keep_equal_surnames_together() -> None:
    names = ["李娜", "黎强", "李安", "厉行", "黎安", "Leo", "赵六", "欧阳锋", "单雄", "曾一", "John Smith"]
    ordered = sorted(names, key=lambda name: name_keys(name).sort_key)
    assert ordered == [
        "John Smith",
        "Leo",
        "黎安",
        "黎强",
        "李安",
        "李娜",
        "厉行",
        "欧阳锋",
        "单雄",
        "曾一",
        "赵六",
    ]


def test_blanks_inside_a_chinese_name_do_not_matter() -> None:
    assert name_keys("欧阳 娜娜") == name_keys("欧阳娜娜")


def test_typed_text_is_folded_like_the_stored_one() -> None:
    assert plain(" Ｚhang  San'er ") == "zhangsaner"
    assert plain("阿依古丽·买") == "阿依古丽买"


def test_letters_are_found_at_the_head_of_a_syllable_and_characters_anywhere() -> None:
    key = name_keys("曾国强", number="A-1001").search_key
    assert all(found_in(key, word) for word in ("zeng", "guoq", "zgq", "国强", "001", "a1"))
    assert not any(found_in(key, word) for word in ("eng", "uo", "1a", "李"))


def test_the_empty_name_has_empty_keys() -> None:
    assert name_keys("") == NameKeys(pinyin="", initials="", sort_key="", search_key="")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("张三", "三"), ("张三丰", "三丰"), ("欧阳锋", "锋"), ("欧阳娜娜", "娜娜"), ("阿依古丽·买买提", "古丽"),
     ("John Smith", "JS"), ("Leo", "LE"), ("王", "王"), ("", ""), ("爱新觉罗弘历", "弘历")],
)  # fmt: skip
def test_the_circle_shows_the_given_name(name: str, shown: str) -> None:
    assert circle_text(name) == shown


def test_surname_length() -> None:
    assert [surname_length(name) for name in ("张三", "欧阳锋", "欧阳", "A B", "买·提", "爱新觉罗弘历")] == [
        1, 2, 1, 0, 0, 0,
    ]  # fmt: skip
