"""The chart view draws what is seen and no more, follows theme and language, and gives its chart away."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from talentdesk.charts import fit
from talentdesk.domain.texts import Language
from talentdesk.tokens import ThemeName
from talentdesk.ui.charts.chart_view import ChartView
from talentdesk.ui.language import Speech
from talentdesk.ui.main_window import MainWindow
from talentdesk.ui.theme import Theme
from tests.unit.charts.examples import EVALUATIONS, charts

CHARTS = charts()


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> Iterator[ChartView]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = ChartView(window)
    QVBoxLayout(holder).addWidget(made)
    holder.resize(760, 620)
    holder.show()
    yield made
    holder.close()


def wait_for_drawing(qtbot: QtBot, view: ChartView, times: int = 1) -> None:
    qtbot.waitUntil(lambda: view.drawn >= times)


def button(view: ChartView, name: str) -> QToolButton:
    return next(one for one in view.findChildren(QToolButton) if one.accessibleName() == name)


def test_a_chart_is_drawn_with_its_sentence_and_table(
    qtbot: QtBot, view: ChartView, window: MainWindow
) -> None:
    chart = CHARTS["by box"]
    view.show_chart(chart)
    wait_for_drawing(qtbot, view)
    assert view.sentence == chart.sentence(window.say)
    figure = view.figure
    assert figure is not None
    bars = [patch for patch in figure.axes[0].patches if patch.get_gid()]
    assert len(bars) == 9
    assert not view.table.isVisible()
    QTest.mouseClick(button(view, "Table"), Qt.MouseButton.LeftButton)
    assert view.table.isVisible()
    assert view.table.rowCount() == 9
    cell, head = view.table.item(0, 0), view.table.horizontalHeaderItem(2)
    assert cell is not None
    assert head is not None
    assert cell.text() == "1 Ready to step up"
    assert head.text() == "Share"


def test_many_changes_in_a_row_make_one_drawing(qtbot: QtBot, view: ChartView) -> None:
    for name in ("by box", "by level", "movement", "radar"):
        view.show_chart(CHARTS[name])
    wait_for_drawing(qtbot, view)
    assert view.drawn == 1
    view.show_chart(fit.fit_of(EVALUATIONS[0]))
    qtbot.wait(1)
    assert view.drawn == 1


def test_hidden_it_draws_nothing_and_catches_up_when_shown(qtbot: QtBot, view: ChartView) -> None:
    view.hide()
    view.show_chart(CHARTS["movement"])
    view.show_chart(CHARTS["by box"])
    qtbot.wait(1)
    assert view.drawn == 0
    assert view.figure is None
    view.show()
    wait_for_drawing(qtbot, view)
    assert view.drawn == 1


def test_it_follows_the_language(qtbot: QtBot, view: ChartView, speech: Speech) -> None:
    view.show_chart(CHARTS["by box"])
    wait_for_drawing(qtbot, view)
    speech.use(Language.ZH)
    wait_for_drawing(qtbot, view, 2)
    assert "已落位" in view.sentence
    assert view.figure is not None
    assert "中坚力量" in " ".join(label.get_text() for label in view.figure.axes[0].get_xticklabels())
    assert button(view, "复制为图片").isEnabled()


def test_it_follows_the_theme(qtbot: QtBot, view: ChartView, theme: Theme) -> None:
    view.show_chart(CHARTS["movement"])
    wait_for_drawing(qtbot, view)
    theme.wear(ThemeName.DARK)
    wait_for_drawing(qtbot, view, 2)
    assert view.figure is not None
    canvas = view.figure.canvas
    assert isinstance(canvas, QWidget)
    shown = canvas.grab().toImage()
    assert shown.pixelColor(3, 3) == QColor(theme.values.surface)


def test_without_a_chart_there_is_nothing_to_take(qtbot: QtBot, view: ChartView) -> None:
    assert not button(view, "Save as…").isEnabled()
    view.show_chart(CHARTS["radar"])
    wait_for_drawing(qtbot, view)
    assert button(view, "Save as…").isEnabled()
    view.show_chart(None)
    qtbot.waitUntil(lambda: view.figure is not None and not view.figure.canvas.isVisible())  # type: ignore[attr-defined]  # Matplotlib's canvas is a widget
    assert view.sentence == ""
    assert view.table.rowCount() == 0


def test_copied_it_is_a_picture_in_the_light_theme(
    qtbot: QtBot, view: ChartView, window: MainWindow, theme: Theme
) -> None:
    theme.wear(ThemeName.DARK)
    view.show_chart(CHARTS["performance"])
    QTest.mouseClick(button(view, "Copy as picture"), Qt.MouseButton.LeftButton)
    image = QGuiApplication.clipboard().image()
    assert image.width() == round(CHARTS["performance"].shape[0] * 200)
    assert image.pixelColor(4, 4) == QColor("#FFFFFF")
    assert window.toast_text == "The chart is on the clipboard."


@pytest.mark.parametrize("name", ["chart.png", "chart.svg", "chart.pdf", "chart.PDF"])
def test_saved_it_is_what_its_name_says(view: ChartView, tmp_path: Path, name: str) -> None:
    view.show_chart(CHARTS["timeline"])
    path = tmp_path / name
    assert view.save_to(path)
    data = path.read_bytes()
    if path.suffix == ".png":
        assert not QImage.fromData(data).isNull()
    elif path.suffix == ".svg":
        assert b"<svg" in data
    else:
        assert "Development plan" in pypdf.PdfReader(BytesIO(data)).pages[0].extract_text()


def test_what_cannot_be_written_is_said_on_the_page(
    view: ChartView, window: MainWindow, tmp_path: Path
) -> None:
    view.show_chart(CHARTS["radar"])
    assert not view.save_to(tmp_path / "gone" / "chart.png")
    assert str(tmp_path / "gone") in window.strip_text


def test_selected_cells_are_copied_for_a_workbook(qtbot: QtBot, view: ChartView) -> None:
    view.show_chart(CHARTS["fit bars"])
    view.table.show()
    view.table.selectRow(0)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[0] == "Strategic direction"
    assert len(QGuiApplication.clipboard().text().split("\t")) == 5
