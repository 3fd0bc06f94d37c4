"""The look's files: complete, and told in a sentence when they are not."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from quizapp.gui.theme.tokens import (
    Colour,
    LookUnreadableError,
    ThemeName,
    Tone,
    TypeRole,
    read_measures,
    read_palette,
    read_roles,
)
from tests.gui.theme.conftest import RESOURCES

THEME = RESOURCES / "theme"
GUI = Path(__file__).resolve().parents[3] / "src" / "quizapp" / "gui"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(THEME, tmp_path / "theme"))


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def read_all(folder: Path) -> None:
    read_palette(folder, ThemeName.LIGHT)
    read_roles(folder)
    read_measures(folder)


@pytest.mark.parametrize("name", list(ThemeName))
def test_a_palette_gives_every_colour(name: ThemeName) -> None:
    palette = read_palette(THEME, name)

    assert set(palette.colours) == set(Colour)
    assert all(re.fullmatch(r"#[0-9A-F]{6}", value) for value in palette.colours.values())


def test_a_colour_may_stand_for_another(copy: Path) -> None:
    edit(copy / "light.toml", 'focus = "accent"', 'focus = "right"')

    palette = read_palette(copy, ThemeName.LIGHT)

    assert palette.colours[Colour.FOCUS] == palette.colours[Colour.RIGHT]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("light.toml", 'ink3 = "#5B6A6A"', 'ink4 = "#5B6A6A"'),  # a colour is missing
        ("light.toml", 'focus = "accent"', 'focus = "on_focus"'),  # no such colour
        ("light.toml", 'focus = "accent"', 'focus = "focus"'),  # stands for itself
        ("light.toml", "dark = false", "dark = maybe"),  # no TOML
        ("roles.toml", 'Window = "bg"', 'Window = "ground"'),
        ("roles.toml", "[tones.near]", "[tones.nearly]"),
        ("measures.toml", "micro = {", "tiny = {"),
        ("measures.toml", "card = 12", "cards = 12"),
    ],
)
def test_a_broken_file_is_told_in_a_sentence(copy: Path, file: str, old: str, new: str) -> None:
    edit(copy / file, old, new)

    with pytest.raises(LookUnreadableError) as caught:
        read_all(copy)

    assert file in str(caught.value)
    assert "Install quizapp again" in str(caught.value)


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LookUnreadableError, match="could not be read"):
        read_palette(tmp_path, ThemeName.DARK)


def test_the_type_scale_is_the_one_agreed() -> None:
    scale = read_measures(THEME).type

    agreed = {
        TypeRole.DISPLAY: (34, 44, 600),
        TypeRole.PROMPT: (27, 38, 600),
        TypeRole.TITLE: (24, 32, 600),
        TypeRole.NUMBER: (30, 36, 600),
        TypeRole.HEADING: (17, 24, 600),
        TypeRole.BODY: (15, 23, 400),
        TypeRole.STRONG: (15, 23, 600),
        TypeRole.LABEL: (13, 19, 500),
        TypeRole.SMALL: (13, 19, 400),
        TypeRole.MICRO: (12, 16, 500),
    }
    assert {r: (scale[r].size, scale[r].line, scale[r].weight) for r in agreed} == agreed
    assert min(token.size for token in scale.values()) >= 11


def test_every_tone_has_its_own_icon_and_colour() -> None:
    tones = read_roles(THEME).tones

    assert len({token.icon for token in tones.values()}) == len(Tone)
    assert len({token.ink for token in tones.values()}) == len(Tone)


NO_THEME = (
    "printing/", "pages/print/preview.py", "components/figure.py", "map/ground.py", "map/veil.py",
)  # fmt: skip
"""Paper is black on white whatever the screen's theme, and lies behind what is clear in a picture;
masks have opacity, and no colour."""


def test_no_colour_is_written_in_python() -> None:
    literal = re.compile(
        r"#[0-9A-Fa-f]{6}\b|QColor\(\s*[\"'0-9]|GlobalColor\.(?!transparent)|rgba?\(\s*[0-9]"
    )

    found = [
        f"{path.relative_to(GUI)}:{number}"
        for path in sorted(GUI.rglob("*.py"))
        if not path.relative_to(GUI).as_posix().startswith(NO_THEME)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if literal.search(line)
    ]

    assert found == []
