"""The programme is edited by mouse and keyboard as a draft, and put in force as a new version."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from talentdesk.domain.programme_form import steps_of
from talentdesk.domain.texts import Language
from talentdesk.exchange.programme_file import read_programme, template_text
from talentdesk.services.overview import ProgrammeOf
from talentdesk.services.programmes import ProgrammeText, ProgrammeVersions
from talentdesk.services.setup import RenameWorkspace
from talentdesk.services.workspace import Workspace
from talentdesk.ui.desk import Desk
from talentdesk.ui.host import Host
from talentdesk.ui.settings.editor.boxes import GridPicker
from talentdesk.ui.settings.editor.inputs import (
    FlagInput,
    NumberInput,
    OneInput,
    SomeInput,
    TextInput,
)
from talentdesk.ui.settings.editor.lists import ListEditor
from talentdesk.ui.settings.programme import ProgrammePanel
from talentdesk.ui.settings.versions_sheet import DifferencesSheet, FaultsSheet, PutSheet, VersionsSheet
from talentdesk.wording.programme_choices import parts
from tests.gestures import press
from tests.made import make_workspace, reopen
from tests.ui.conftest import OpenWindow
from tests.ui.made_editor import Hands, put
from tests.unit.services.examples.programmes import changed
from tests.unit.services.made_workshop import make_workshop


@pytest.fixture
def made(qtbot: QtBot, workspace: Workspace, host: Host) -> Hands:
    return Hands(qtbot, workspace, host, Language.EN)


def test_a_number_is_changed_and_put_in_force_and_taken_back(made: Hands) -> None:
    made.begin()
    assert made.panel.editor.state.whole == "Nothing changed yet"
    made.part("meeting")
    made.type_in("meeting.minutes_each", "12")
    assert made.value("meeting", "minutes_each") == 12
    assert made.panel.editor.state.whole == "Changed; not in force yet"
    made.click(made.panel.editor.put)
    (sheet,) = made.shell.window.findChildren(PutSheet)
    assert sheet.list.shown == ("Meeting and lock › Minutes for a candidate: “12” instead of “8”",)
    QTest.keyClicks(sheet.note, "More time")
    made.click(sheet.main_button)
    assert made.workspace.ask(ProgrammeOf()).meeting.minutes_each == 12
    assert made.workspace.ask(ProgrammeVersions())[0].note == "More time"
    assert made.shell.toasts == ["Version 2 is in force."]
    assert made.panel.currentIndex() == 0
    made.desk.undo()
    assert made.workspace.ask(ProgrammeOf()).version == 1


def test_a_text_marks_the_other_language_until_it_is_said_to_hold(made: Hands) -> None:
    made.begin()
    made.part("tiers")
    made.type_in("tiers[0].name", "领导班子", "zh")
    field = made.field("tiers[0].name")
    assert isinstance(field, TextInput)
    assert field.marked() == "en"
    assert made.panel.editor.state.whole == "1 text not yet translated · Changed; not in force yet"
    made.click(field.confirm_button("en"))
    assert field.marked() == ""
    assert made.value("tiers", 0, "name") == {"zh": "领导班子", "en": "Executive team"}
    made.type_in("tiers[1].name", "Managers", "en")
    other = made.field("tiers[1].name")
    assert isinstance(other, TextInput)
    assert other.marked() == "zh"
    made.type_in("tiers[1].name", "中层干部", "zh")
    assert other.marked() == ""


def test_a_wrong_figure_is_told_at_its_field_and_nothing_is_put_in_force(made: Hands) -> None:
    made.begin()
    made.part("committee")
    made.type_in("committee.minimum", "many")
    field = made.field("committee.minimum")
    assert isinstance(field, NumberInput)
    assert field.edit.text() == "many"
    assert [made.panel.editor.core.words_of(one) for one in made.panel.editor.core.faults] == [
        "This is not a whole number."
    ]
    made.part("basics")
    made.click(made.panel.editor.put)
    assert made.shell.window.findChildren(PutSheet) == []
    assert "This is not a whole number." in made.shell.strips[0]
    assert made.panel.editor.page is not None
    assert made.panel.editor.page.part.key == "committee"
    again = made.field("committee.minimum")
    assert isinstance(again, NumberInput)
    assert again.edit.hasFocus()
    made.type_in("committee.minimum", "7")
    assert made.panel.editor.core.faults == ()


def test_weights_are_summed_while_they_are_typed(qtbot: QtBot, tmp_path: Path, host: Host) -> None:
    with make_workspace(tmp_path / "b.talent") as workspace:
        made = Hands(qtbot, workspace, host, Language.EN)
        made.panel.take(template_text("retail"))
        made.part("measures")
        (total,) = [
            one._sum.text() for one in made.editor.findChildren(ListEditor) if one.field.key == "measures"
            and one.isVisible()
        ]  # fmt: skip
        assert total == "100 of 100"
        made.type_in("measures[0].weight", "30")
        (editor,) = [one for one in made.editor.findChildren(ListEditor) if one.isVisible()]
        assert editor._sum.text() == "105 of 100"
        assert editor._said.text() == "The weights add up to 105; they must make 100."


def test_entries_are_added_moved_and_removed_and_the_keys_take_back(made: Hands) -> None:
    made.begin()
    made.part("tiers")
    made.click(made.named("add tiers"))
    assert len(made.panel.editor.core.draft.tree["tiers"]) == 5
    assert [one.path for one in made.panel.editor.core.faults] == ["tiers[4].name.zh", "tiers[4].name.en"]
    made.type_in("tiers[4].name", "储备", "zh")
    assert made.panel.editor.core.faults == ()
    made.click(made.named("up tiers[4]"))
    assert made.value("tiers", 3, "name", "zh") == "储备"
    made.click(made.named("trash tiers[3]"))
    assert len(made.panel.editor.core.draft.tree["tiers"]) == 4
    made.named("add tiers").setFocus()
    for _ in range(4):
        QTest.keyClick(made.named("add tiers"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not made.panel.editor.core.draft.changed
    QTest.keyClick(made.named("add tiers"), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(made.panel.editor.core.draft.tree["tiers"]) == 5


def test_what_is_typed_reaches_its_entry_before_another_is_removed(made: Hands) -> None:
    made.begin()
    made.part("tiers")
    field = made.field("tiers[2].name")
    assert isinstance(field, TextInput)
    field.edits["en"].setFocus()
    QTest.keyClicks(field.edits["en"], " (all)")
    made.click(made.named("trash tiers[0]"))
    assert [one["name"]["en"] for one in made.panel.editor.core.draft.tree["tiers"]] == [
        "Middle managers",
        "Other key posts (all)",
        "Professional backbone",
    ]


def test_a_box_is_chosen_in_the_grid_and_drawn_as_it_is_typed(made: Hands) -> None:
    made.begin()
    made.part("schemes")
    (picker,) = [one for one in made.editor.findChildren(GridPicker) if one.isVisible()]
    made.click(picker, picker.box_rect(1, 1).center())
    index = next(
        at for at, box in enumerate(made.panel.editor.core.draft.tree["schemes"][0]["boxes"])
        if box["number"] == 5
    )  # fmt: skip
    made.type_in(f"schemes[0].boxes[{index}].name", "骨干", "zh")
    assert picker._scheme.by_number[5].name.zh == "骨干"
    made.type_in(f"schemes[0].boxes[{index}].colour", "#123456")
    assert picker._scheme.by_number[5].colour == "#123456"
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Left)
    assert any(path.endswith("].name") and "boxes" in path for path in made.fields())
    assert picker._scheme.rows()[1][0].number == 3
    found = [path for path in made.fields() if "boxes" in path and path.endswith(".number")]
    assert made.value(*steps_of(found[0])) == 3


def test_another_kind_of_condition_shows_other_fields(made: Hands) -> None:
    made.begin()
    made.part("tier_rules")
    stem = "tier_rules[0].conditions[0]"
    kind = made.field(f"{stem}.kind")
    assert isinstance(kind, OneInput)
    kind.box.setFocus()
    for _ in range(2):
        QTest.keyClick(kind.box, Qt.Key.Key_Down)
    assert made.value("tier_rules", 0, "conditions", 0, "kind") == "age"
    assert f"{stem}.low" in made.fields()
    again = made.field(f"{stem}.kind")
    assert isinstance(again, OneInput)
    assert again.box.hasFocus()
    made.type_in(f"{stem}.low", "30")
    assert made.panel.editor.core.faults == ()


def test_what_is_missing_is_said_by_the_words_of_its_fields(made: Hands) -> None:
    made.begin()
    made.part("quotas")
    for key in ("at_least", "at_most"):
        made.type_in(f"quotas[0].{key}", " ")
    core = made.panel.editor.core
    assert [core.words_of(one) for one in core.faults] == [
        "One of these has to be filled in: At least, At most."
    ]
    said = next(one for one in made.editor.findChildren(ListEditor) if one.isVisible())._said.text()
    assert said == "One of these has to be filled in: At least, At most."
    made.part("committee")
    made.type_in("committee.minimum", " ")
    assert core.words_of(core.faults[0]) == "This is not a whole number."


def test_groups_and_choices_are_ticked(made: Hands) -> None:
    made.begin()
    made.part("nominations")
    some = made.field("nominations.managers")
    assert isinstance(some, SomeInput)
    made.click(some.boxes[2])
    assert made.value("nominations", "managers") == ["executive", "middle", "key_post"]
    made.part("ballot")
    box = made.named("ballot.quorum")
    assert isinstance(box, QCheckBox)
    made.click(box)
    assert made.value("ballot", "quorum") is None
    made.click(made.named("ballot.quorum"))
    assert made.value("ballot", "quorum") == {"numerator": 1, "denominator": 2}


def test_a_file_with_an_unknown_key_is_told_with_its_line_and_not_taken(made: Hands, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    text = template_text("four_tier").replace('policy = "every_move"', 'polcy = "every_move"')
    path.write_text(text, encoding="utf-8")
    line = 1 + text[: text.index("polcy")].count("\n")
    assert not made.panel.open_file(path)
    (sheet,) = made.shell.window.findChildren(FaultsSheet)
    assert any(one.startswith(f"Line {line}, reasons.polcy: “polcy” is not known.") for one in sheet.lines)
    assert made.panel.currentIndex() == 0
    path.write_bytes(b"\xff\xfe\x00")
    assert not made.panel.open_file(path)
    assert made.shell.strips == ["own.toml cannot be read as text in UTF-8."]


def test_a_file_goes_out_and_comes_back_equal(made: Hands, tmp_path: Path) -> None:
    made.begin()
    made.part("meeting")
    made.type_in("meeting.minutes_each", "20")
    path = tmp_path / "out.toml"
    made.panel.save_file(path)
    assert made.shell.toasts == ["out.toml was written."]
    assert tomllib.loads(path.read_text(encoding="utf-8")) == made.panel.editor.core.draft.tree
    made.click(made.panel.editor.discard)
    assert made.shell.questions
    assert made.panel.open_file(path)
    assert made.value("meeting", "minutes_each") == 20
    made.panel.save_file(tmp_path / "nowhere" / "x.toml")
    assert len(made.shell.strips) == 1


def test_changes_wait_over_a_restart(qtbot: QtBot, made: Hands, host: Host) -> None:
    made.begin()
    made.part("meeting")
    made.type_in("meeting.minutes_each", "25")
    made.click(made.panel.editor.back)
    assert made.panel.reader.edit.text() == "Go on editing"
    again = Hands(qtbot, made.workspace, host, Language.EN)
    assert again.panel.reader.edit.text() == "Go on editing"
    again.begin()
    assert again.value("meeting", "minutes_each") == 25
    again.click(again.panel.editor.discard)
    assert again.panel.reader.edit.text() == "Edit"
    assert made.workspace.ask(ProgrammeOf()).meeting.minutes_each == 8


def test_what_the_file_needs_is_refused_in_the_sheet_and_the_changes_stay(
    qtbot: QtBot, tmp_path: Path, host: Host
) -> None:
    shop = make_workshop(tmp_path / "shop.talent")
    made = Hands(qtbot, shop.workspace, host, Language.EN)
    made.begin()
    made.part("models", 1)
    made.click(made.named("trash models[1]"))
    sheet = put(made)
    assert sheet.refusal.said.startswith("The competency model “Operations and stores” has to stay")
    assert shop.workspace.ask(ProgrammeOf()).version == 1
    assert len(made.panel.editor.core.draft.tree["models"]) == 2
    sheet.close_sheet()
    shop.workspace.close()


def test_a_template_is_compared_and_a_part_reset(made: Hands) -> None:
    made.begin()
    made.part("quotas")
    made.panel.compare("general")
    (sheet,) = made.shell.window.findChildren(DifferencesSheet)
    assert sheet.list.shown == ()
    sheet.close_sheet()
    made.type_in("quotas[0].at_least", "2")
    made.panel.reset_part(tomllib.loads(template_text("retail")))
    assert [one["key"] for one in made.panel.editor.core.draft.tree["quotas"]] == ["per_post"]
    made.panel.reset_part(made.panel.editor.core.draft.base)
    assert not made.panel.editor.core.draft.changed
    made.panel._fill_menu()
    assert len(made.panel.editor.menu.actions()) == 6


def test_versions_are_listed_compared_and_edited_from(made: Hands) -> None:
    from talentdesk.services.programmes import ChangeProgramme

    made.workspace.do(ChangeProgramme(content=changed(2, ("minutes_each = 8", "minutes_each = 12"))))
    made.click(made.panel.reader.versions)
    (sheet,) = made.shell.window.findChildren(VersionsSheet)
    assert [one.version for one in sheet.versions] == [2, 1]
    assert sheet.list.shown == ("Meeting and lock › Minutes for a candidate: “12” instead of “8”",)
    (button,) = [one for one in sheet.findChildren(QPushButton) if one.text() == "Edit from this version"]
    made.click(button)
    assert made.panel.currentIndex() == 1
    assert made.value("meeting", "minutes_each") == 8
    put(made)
    assert made.workspace.ask(ProgrammeOf()).version == 3
    assert made.workspace.ask(ProgrammeOf()).meeting.minutes_each == 8


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("template", ["general", "four_tier", "retail"])
def test_every_part_and_entry_of_every_template_opens(
    qtbot: QtBot, workspace: Workspace, host: Host, template: str, language: Language
) -> None:
    made = Hands(qtbot, workspace, host, language)
    made.panel.take(template_text(template))
    tree = made.panel.editor.core.draft.tree
    for part in parts():
        first = part.fields[0]
        entries = tree.get(first.key)
        for at in range(len(entries) if isinstance(entries, list) else 1):
            made.part(part.key, at)
            assert made.panel.editor.page is not None
            assert made.panel.editor.page.part.key == part.key
    assert made.panel.editor.core.faults == ()
    assert read_programme(made.panel.editor.core.draft.text()) == read_programme(
        template_text(template).replace("\nversion = 1\n", f"\nversion = {tree['version']}\n")
    )


def test_the_words_follow_the_language(made: Hands) -> None:
    made.begin()
    made.part("tiers")
    made.shell.speech.use(Language.ZH)
    assert made.panel.editor.put.text() == "使之生效…"
    assert made.panel.editor.nav.currentItem().text().strip() == "层级"
    assert isinstance(made.named("add tiers"), QPushButton)
    assert made.named("add tiers").text() == "添加层级"  # type: ignore[attr-defined]  # a button
    made.shell.speech.use(Language.EN)


def test_a_file_opened_to_look_cannot_be_edited(qtbot: QtBot, tmp_path: Path, host: Host) -> None:
    make_workspace(tmp_path / "look.talent").close()
    with reopen(tmp_path / "look.talent", look=True) as workspace:
        made = Hands(qtbot, workspace, host, Language.EN)
        assert not made.panel.reader.edit.isEnabled()
        assert workspace.ask(ProgrammeText())


def test_in_the_window_the_keys_take_back_the_draft_first_and_steps_of_the_file_after_it(
    desk: Desk, open_window: OpenWindow
) -> None:
    desk.do(RenameWorkspace(organisation="别的公司"))
    window = open_window(desk)
    window.open_place("settings", "programme:nominations")
    panel = window.findChild(ProgrammePanel)
    assert panel is not None
    assert panel.currentIndex() == 1
    assert panel.editor.page is not None
    field = panel.editor.page.found()["nominations.self_nomination"]
    assert isinstance(field, FlagInput)
    field.box.setFocus()
    QTest.keyClick(field.box, Qt.Key.Key_Space)
    states = [panel.editor.core.draft.changed]
    for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Z"):
        press(window, keys)
        states.append(panel.editor.core.draft.changed)
    assert states == [True, False, True, False]
    names = [desk.info.organisation]
    press(window, "Ctrl+Z")
    names.append(desk.info.organisation)
    assert names == ["别的公司", "云岭制造"]
