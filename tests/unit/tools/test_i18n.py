"""Texts are collected with their context, faults are told, and what is built is found again by Qt."""

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from tools import i18n

MODULE = """
class Board(QWidget):
    def retranslate(self):
        self.tr("Moved {name}").format(name=1)
        self.tr("%n card(s)", "", self.count)
        self.tr("Open", "the verb")
        self.tr(f"Moved {name}")
        other.tr("Lost")

def save(window: MainWindow):
    window.tr("Save a copy")

class Cause:
    LOCKED = phrase("The session is locked")

def tell(say, desk, key):
    say("Saved at {time}", time=1)
    desk.say("Closed")
    say(TABLE[key])
    say("made " + key)
    say("made {}".format(key))
    say(f"made {key}")
"""


def collect(tmp_path: Path, module: str = MODULE) -> i18n.Found:
    package = tmp_path / "product"
    package.mkdir()
    (package / "board.py").write_text(module, encoding="utf-8")
    return i18n.extract(package)


def test_texts_are_found_with_their_context(tmp_path: Path) -> None:
    found = collect(tmp_path)
    assert set(found.sources) == {
        i18n.Source("Board", "Moved {name}"),
        i18n.Source("Board", "%n card(s)", plural=True),
        i18n.Source("Board", "Open", "the verb"),
        i18n.Source("MainWindow", "Save a copy"),
        i18n.Source("say", "The session is locked"),
        i18n.Source("say", "Saved at {time}"),
        i18n.Source("say", "Closed"),
    }
    assert found.sources[i18n.Source("say", "Closed")] == "product/board.py:18"


def test_calls_nobody_can_collect_are_told(tmp_path: Path) -> None:
    lines = [problem.split(": ")[0] for problem in collect(tmp_path).problems]
    assert lines == [f"product/board.py:{line}" for line in (7, 8, 20, 21, 22)]


def write(folder: Path, name: str, texts: dict[str, dict[str, str]]) -> None:
    (folder / f"{name}_zh.json").write_text(json.dumps(texts), encoding="utf-8")


def review(tmp_path: Path, texts: dict[str, dict[str, str]], module: str) -> dict[str, object]:
    write(tmp_path, "area", texts)
    return i18n.review(collect(tmp_path, module), i18n.read_chinese(tmp_path), {})


def test_a_complete_translation_leaves_nothing_to_report(tmp_path: Path) -> None:
    assert review(tmp_path, {"say": {"Hello {name}": "{name}，您好"}}, 'say("Hello {name}", name=1)') == {}


def test_missing_and_stale_texts_are_told(tmp_path: Path) -> None:
    report = review(tmp_path, {"say": {"Old": "旧", "New": " "}}, 'say("New")')
    assert report == {"missing": {"say": ["New"]}, "stale": ["area_zh.json: say: Old"]}


def test_faults_of_a_translation_are_told(tmp_path: Path) -> None:
    texts = {"say": {"Hello {name}": "{nome}，您好", "Done {n}": "完成:{n}", "%n left": "剩余"}}
    module = 'say("Hello {name}"); say("Done {n}"); say("%n left")'
    problems = review(tmp_path, texts, module)["problems"]
    assert isinstance(problems, list)
    assert [problem.split(": ")[3] for problem in problems] == [
        "%n stands in one of the two only",
        "half-width punctuation beside Chinese",
        "placeholders differ",
    ]


def test_two_areas_may_not_contradict_each_other(tmp_path: Path) -> None:
    write(tmp_path, "a", {"say": {"Box": "格"}})
    write(tmp_path, "b", {"say": {"Box": "盒"}})
    assert len(i18n.read_chinese(tmp_path).problems) == 1


def test_english_plurals_follow_the_rule_or_the_list() -> None:
    overrides = {"%n person(s) left": ["%n person left", "%n people left"]}
    assert i18n.english("%n box(es) with %n card(s)", overrides) == (
        "%n box with %n card",
        "%n boxes with %n cards",
    )
    assert i18n.english("%n day(s), %n entry(ies)", {}) == ("%n day, %n entry", "%n days, %n entries")
    assert i18n.english("%n person(s) left", overrides) == ("%n person left", "%n people left")


def test_qt_finds_what_was_built(tmp_path: Path, qapp: QCoreApplication) -> None:
    found = collect(tmp_path)
    write(tmp_path, "area", {"Board": {"%n card(s)": "%n 张卡片", "Open [[the verb]]": "打开"}})
    (tmp_path / "zh.ts").write_text(i18n.chinese_ts(found, i18n.read_chinese(tmp_path)), encoding="utf-8")
    (tmp_path / "en.ts").write_text(i18n.english_ts(found, {}), encoding="utf-8")
    for name in ("zh", "en"):
        i18n.release(tmp_path / f"{name}.ts", tmp_path / f"{name}.qm")
    chinese, english = QTranslator(), QTranslator()
    assert chinese.load(str(tmp_path / "zh.qm"))
    assert english.load(str(tmp_path / "en.qm"))
    assert chinese.translate("Board", "%n card(s)", "", 3) == "%n 张卡片"
    assert chinese.translate("Board", "Open", "the verb") == "打开"
    assert chinese.translate("Board", "Moved {name}") in {None, ""}
    assert english.translate("Board", "%n card(s)", "", 1) == "%n card"
    assert english.translate("Board", "%n card(s)", "", 2) == "%n cards"


def test_a_running_window_keeps_its_words_while_they_are_built_anew(
    tmp_path: Path, qapp: QCoreApplication
) -> None:
    found = collect(tmp_path)
    write(tmp_path, "area", {"Board": {"Open [[the verb]]": "打开"}})
    ts, qm = tmp_path / "zh.ts", tmp_path / "zh.qm"
    ts.write_text(i18n.chinese_ts(found, i18n.read_chinese(tmp_path)), encoding="utf-8")
    i18n.release(ts, qm)
    running, before = QTranslator(), qm.stat().st_ino
    assert running.load(str(qm))
    ts.write_text(i18n.english_ts(i18n.Found(), {}), encoding="utf-8")
    i18n.release(ts, qm)
    # Written over, the file would be gone from under the translator: a crash, not a failed comparison.
    assert qm.stat().st_ino != before
    assert running.translate("Board", "Open", "the verb") == "打开"
    assert [file.name for file in tmp_path.glob("*.qm")] == ["zh.qm"]
