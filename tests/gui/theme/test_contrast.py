"""What can be read and seen: ratios of the palettes, computed from the files themselves."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path

import pytest

from tests.gui.theme.conftest import RESOURCES

PALETTES = ["light", "dark", "high-contrast-light", "high-contrast-dark"]
GROUNDS = ["bg", "surface", "sunk"]
TEXTS = ["ink", "ink2", "ink3", "accent", "right", "wrong", "near", "disp"]
TONES = ["accent", "right", "wrong", "near", "disp"]


def colours(palette: str) -> dict[str, str]:
    path: Path = RESOURCES / "theme" / f"{palette}.toml"
    table: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))["colours"]
    resolved = dict(table)
    for name in table:
        while not resolved[name].startswith("#"):
            resolved[name] = table[resolved[name]]
    return resolved


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, "relative luminance")."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("palette", "text", "ground"), [*product(PALETTES, TEXTS, GROUNDS)])
def test_every_text_can_be_read_on_every_ground(palette: str, text: str, ground: str) -> None:
    table = colours(palette)

    assert ratio(table[text], table[ground]) >= 4.5


@pytest.mark.parametrize(
    ("palette", "part", "ground"), [*product(PALETTES, ["edge", "focus", "accent"], GROUNDS)]
)
def test_edges_and_the_focus_ring_can_be_seen(palette: str, part: str, ground: str) -> None:
    table = colours(palette)

    assert ratio(table[part], table[ground]) >= 3


@pytest.mark.parametrize(("palette", "tone"), [*product(PALETTES, TONES)])
def test_a_meaning_and_plain_text_can_be_read_on_its_soft_fill(palette: str, tone: str) -> None:
    table = colours(palette)

    soft = table[f"{tone}_soft"]

    assert min(ratio(table[text], soft) for text in (tone, "ink", "ink2", "accent")) >= 4.5


@pytest.mark.parametrize("palette", PALETTES)
def test_words_on_filled_parts_can_be_read(palette: str) -> None:
    table = colours(palette)

    pairs = [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_toast", "toast"),
        ("on_toast2", "toast"),
        ("ink2", "fog"),
        ("ink2", "fog_light"),
        ("ink2", "fog_deep"),
    ]

    assert [pair for pair in pairs if ratio(table[pair[0]], table[pair[1]]) < 4.5] == []


@pytest.mark.parametrize(("palette", "tone"), [*product(PALETTES, ["right", "wrong", "disp"])])
def test_the_icon_on_a_verdicts_disc_can_be_seen(palette: str, tone: str) -> None:
    table = colours(palette)

    assert ratio(table["on_verdict"], table[tone]) >= 3


@pytest.mark.parametrize(("palette", "ground"), [*product(PALETTES, ["sea", "land"])])
def test_a_coast_can_be_seen_between_sea_and_land(palette: str, ground: str) -> None:
    table = colours(palette)

    assert ratio(table["coast"], table[ground]) >= 3


@pytest.mark.parametrize(("palette", "step"), [*product(PALETTES, ["m3", "m4"])])
def test_strong_memory_can_be_seen_on_sea_land_and_fog(palette: str, step: str) -> None:
    table = colours(palette)

    assert min(ratio(table[step], table[g]) for g in ("sea", "land", "fog")) >= 3


@pytest.mark.parametrize("palette", PALETTES[2:])
def test_high_contrast_is_high(palette: str) -> None:
    table = colours(palette)

    assert min(ratio(table[t], table[g]) for t, g in product(TEXTS, GROUNDS)) >= 7
