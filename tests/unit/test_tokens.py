"""Every theme is complete and readable."""

import pytest

from talentdesk.tokens import ROLES, Theme, ThemeName, contrast, mix, theme

GROUNDS = ("ground", "surface", "raised", "hover")
THEMES = [theme(name) for name in ThemeName]
BOX_COLOURS = ("#1B7A6E", "#2B5C8A", "#C7A24B", "#9DB8CF", "#B5651D", "#0B3D2E")


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_text_reads_on_every_ground(one: Theme) -> None:
    for ground in GROUNDS:
        for role in ("text", "muted", "accent", "good", "warn", "bad", "info"):
            ratio = contrast(one.colour(role), one.colour(ground))
            assert ratio >= 4.5, f"{role} on {ground}: {ratio:.2f}"
    for role in ("accent", "good", "warn", "bad", "info"):
        for writing in (role, "text"):
            ratio = contrast(one.colour(writing), one.colour(f"{role}-soft"))
            assert ratio >= 4.5, f"{writing} on {role}-soft: {ratio:.2f}"
    assert contrast(one.on_accent, one.accent) >= 4.5


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_marks_show_on_every_ground(one: Theme) -> None:
    for ground in ("ground", "surface", "raised"):
        for role in ("focus", "line-strong"):
            assert contrast(one.colour(role), one.colour(ground)) >= 3, (role, ground)
        for colour in one.series:
            assert contrast(colour, one.colour(ground)) >= 3, (colour, ground)
    assert contrast(one.focus, one.accent_soft) >= 3


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_how_far_a_bar_is_filled_shows(one: Theme) -> None:
    for role in ("accent", "good", "warn", "bad"):
        assert contrast(one.colour(role), one.track) >= 3, role


@pytest.mark.parametrize("one", THEMES, ids=lambda one: one.name)
def test_text_reads_on_soft_boxes_and_strong_marks_show(one: Theme) -> None:
    for colour in BOX_COLOURS:
        assert contrast(one.text, one.soft(colour)) >= 4.5
        assert contrast(one.muted, one.soft(colour)) >= 4.5
        assert contrast(one.strong(colour), one.surface) >= 3
        assert contrast(one.strong(colour, 4.5), one.surface) >= 4.5
        assert contrast(one.on(colour), colour) >= 3


def test_roles_are_named_with_hyphens_or_underscores_and_others_refused() -> None:
    light = theme("light")
    assert light.colour("accent-soft") == light.colour("accent_soft") == light.accent_soft
    with pytest.raises(KeyError):
        light.colour("series")
    with pytest.raises(ValueError, match="neon"):
        theme("neon")


def test_themes_differ_and_name_every_role() -> None:
    assert len({tuple(one.colour(role) for role in ROLES) for one in THEMES}) == 3
    assert theme("dark").dark
    assert not theme("light").dark


def test_mixing_and_contrast_have_their_known_ends() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
