"""Digits typed as box numbers."""

import pytest
from pytestqt.qtbot import QtBot

from talentdesk.ui.workshop.digits import PATIENCE, Digits


class Typed:
    def __init__(self, numbers: range) -> None:
        self.boxes: list[int] = []
        self.digits = Digits(self.boxes.append)
        self.digits.know(numbers)

    def press(self, text: str) -> None:
        for sign in text:
            self.digits.press(int(sign))


def test_nine_boxes_answer_at_once(qapp: object) -> None:
    typed = Typed(range(1, 10))
    typed.press("520")
    assert typed.boxes == [5, 2, 0]


def test_two_digits_make_one_number_where_it_exists(qapp: object) -> None:
    typed = Typed(range(1, 17))
    typed.press("12")
    assert typed.boxes == [12]


def test_a_first_digit_waits_only_if_a_longer_number_begins_with_it(qapp: object) -> None:
    typed = Typed(range(1, 17))
    typed.press("7")
    assert typed.boxes == [7]
    typed.press("1")
    assert typed.boxes == [7]
    assert typed.digits.pending == "1"
    typed.digits.settle()
    assert typed.boxes == [7, 1]


def test_the_moment_passes_by_itself(qtbot: QtBot) -> None:
    typed = Typed(range(1, 17))
    typed.press("1")
    qtbot.waitUntil(lambda: typed.boxes == [1], timeout=PATIENCE * 10)


def test_ten_is_not_one_and_holding(qapp: object) -> None:
    typed = Typed(range(1, 13))
    typed.press("10")
    assert typed.boxes == [10]


@pytest.mark.parametrize(("text", "boxes"), [("19", [9]), ("99", [9, 9]), ("0", [0])])
def test_a_number_that_does_not_exist_falls_back(qapp: object, text: str, boxes: list[int]) -> None:
    typed = Typed(range(1, 17))
    typed.press(text)
    assert typed.boxes == boxes


def test_what_was_typed_can_be_forgotten(qapp: object) -> None:
    typed = Typed(range(1, 17))
    typed.press("1")
    typed.digits.forget()
    typed.digits.settle()
    assert typed.boxes == []
