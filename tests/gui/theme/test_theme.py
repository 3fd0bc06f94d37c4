"""Sizes and fonts: exact at 100 %, and growing with the text."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QPalette

from quizapp.gui.theme import (
    Colour,
    Height,
    Motion,
    Radius,
    Theme,
    ThemeHolder,
    ThemeName,
    Tone,
    TypeRole,
    load_theme,
)


@pytest.fixture
def at_100(holder: ThemeHolder, resources: Path) -> Theme:  # noqa: ARG001  loads the fonts
    return load_theme(resources)


@pytest.fixture
def at_200(holder: ThemeHolder, resources: Path) -> Theme:  # noqa: ARG001
    return load_theme(resources, scale=2.0)


@pytest.mark.parametrize("role", list(TypeRole))
def test_letters_have_their_size_at_any_text_size(
    at_100: Theme, at_200: Theme, role: TypeRole
) -> None:
    token = at_100.measures.type[role]

    for theme, scale in ((at_100, 1), (at_200, 2)):
        shown = QFontInfo(theme.type(role).font)
        assert shown.pixelSize() == pytest.approx(token.size * scale, abs=1)
        assert theme.type(role).line_height == token.line * scale


def test_the_bundled_font_is_shown(at_100: Theme) -> None:
    assert QFontInfo(at_100.type(TypeRole.BODY).font).family() == "Pretendard JP"
    assert QFontInfo(at_100.type(TypeRole.BODY).strong_font).weight() == 600


def test_letters_stand_in_the_middle_of_their_line(at_100: Theme) -> None:
    style = at_100.type(TypeRole.BODY)

    above = style.baseline - style.ascent
    below = style.line_height - style.baseline - style.descent

    assert above == pytest.approx(below)


@pytest.mark.parametrize(
    ("height", "role", "px"),
    [
        (Height.CONTROL, TypeRole.CONTROL, 36),
        (Height.LARGE, TypeRole.CONTROL_LARGE, 48),
        (Height.ENTRY, TypeRole.ENTRY, 56),
        (Height.OPTION, TypeRole.BODY, 70),
        (Height.BADGE, TypeRole.MICRO, 24),
        (Height.KEY, TypeRole.MICRO, 22),
    ],
)
def test_controls_have_their_height(at_100: Theme, height: Height, role: TypeRole, px: int) -> None:
    assert at_100.height(height, role) == px


@pytest.mark.parametrize("height", [Height.CONTROL, Height.LARGE, Height.ENTRY])
def test_at_200_percent_text_doubles_and_padding_grows_by_a_quarter(
    at_100: Theme, at_200: Theme, height: Height
) -> None:
    line = at_100.measures.type[TypeRole.BODY].line

    padding = at_200.height(height, TypeRole.BODY) - 2 * line

    assert padding == pytest.approx(1.25 * (at_100.height(height, TypeRole.BODY) - line), abs=1)


def test_icons_grow_with_the_text_and_gaps_hardly(at_200: Theme) -> None:
    assert at_200.size(20) == 40
    assert at_200.pad(20) == 25
    assert at_200.radius(Radius.CONTROL) == 10


@pytest.mark.parametrize(("asked", "given"), [(0.5, 1.0), (1.3, 1.3), (9.0, 2.0)])
def test_the_text_size_is_held_between_100_and_200_percent(
    holder: ThemeHolder,  # noqa: ARG001
    resources: Path,
    asked: float,
    given: float,
) -> None:
    assert load_theme(resources, scale=asked).scale == given


def test_reduced_motion_stops_all_movement_but_not_the_reading_time(
    holder: ThemeHolder,  # noqa: ARG001
    resources: Path,
) -> None:
    still = load_theme(resources, reduced_motion=True)

    assert [still.duration(m) for m in Motion] == [0, 0, 0, 0, 5000]
    assert load_theme(resources).duration(Motion.FOG) == 240


def test_a_colour_handed_out_cannot_change_the_theme(at_100: Theme) -> None:
    before = at_100.colour(Colour.EDGE).name()

    at_100.colour(Colour.EDGE).setAlphaF(0.1)
    at_100.colour(Colour.EDGE).setRed(255)

    assert at_100.colour(Colour.EDGE).name() == before
    assert at_100.colour(Colour.EDGE).alpha() == 255


def test_native_parts_take_our_colours_when_on_and_when_off(at_100: Theme) -> None:
    native, off = at_100.native, QPalette.ColorGroup.Disabled

    assert native.color(QPalette.ColorRole.Window) == at_100.colour(Colour.BG)
    assert native.color(QPalette.ColorRole.Accent) == at_100.colour(Colour.ACCENT)
    assert native.color(off, QPalette.ColorRole.Text) == at_100.colour(Colour.INK3)


def test_a_tone_knows_its_colours_and_icon(at_100: Theme) -> None:
    tone = at_100.tone(Tone.WRONG)

    assert tone.ink == at_100.colour(Colour.WRONG) == at_100.colour(tone.ink_role)
    assert tone.soft == at_100.colour(Colour.WRONG_SOFT)
    assert tone.icon == "circle-x"


@pytest.mark.parametrize("name", list(ThemeName))
def test_all_four_palettes_load(holder: ThemeHolder, resources: Path, name: ThemeName) -> None:  # noqa: ARG001
    theme = load_theme(resources, name)

    assert theme.name is name
    assert theme.dark is ("dark" in name.value)
    assert theme.high_contrast is ("contrast" in name.value)
