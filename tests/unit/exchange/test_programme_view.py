"""What a programme says of flags and big moves, and what counts where it says nothing."""

from dataclasses import replace

from talentdesk.domain.programme import FLAGS, SECRECY, Choice
from talentdesk.domain.texts import Language, Text
from talentdesk.exchange.programme_file import read_programme, template_text, write_programme


def text() -> str:
    return template_text("general")


def test_flags_are_words_of_the_programme() -> None:
    programme = read_programme(text())
    assert [flag.key for flag in programme.flags] == ["talk", "check", "watch"]
    assert programme.flags[0].name.in_(Language.ZH) == "重点讨论"
    assert read_programme(write_programme(programme)).flags == programme.flags


def test_classes_of_secrecy_are_words_of_the_programme() -> None:
    programme = read_programme(text())
    assert [one.name.zh for one in programme.secrecy] == ["内部", "机密", "绝密"]
    own = (Choice("board", Text("仅董事会", "Board only")),)
    written = write_programme(replace(programme, secrecy=own))
    assert read_programme(written).secrecy == own
    assert read_programme(write_programme(replace(programme, secrecy=()))).secrecy == SECRECY


def test_a_programme_without_flags_has_one() -> None:
    written = write_programme(replace(read_programme(text()), flags=()))
    assert read_programme(written).flags == FLAGS


def test_how_far_a_big_move_goes_is_a_figure_of_the_scheme() -> None:
    programme = read_programme(text())
    assert {scheme.big_move_steps for scheme in programme.schemes} == {2}
    far = replace(programme.schemes[0], big_move_steps=3)
    written = write_programme(replace(programme, schemes=(far, *programme.schemes[1:])))
    assert read_programme(written).schemes[0].big_move_steps == 3
