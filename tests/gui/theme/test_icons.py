"""Icons: in the theme's colours, sharp, kept; and each one we name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from quizapp.gui.theme.icons import Icons
from quizapp.gui.theme.tokens import read_roles

GUI = Path(__file__).resolve().parents[3] / "src" / "quizapp" / "gui"


@pytest.fixture
def icons(qapp: QApplication, resources: Path) -> Icons:  # noqa: ARG001
    return Icons(resources / "icons")


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are fully drawn."""
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {c.name() for c in (image.pixelColor(*spot) for spot in spots) if c.alpha() == 255}


def test_every_icon_kept_is_drawn_somewhere(resources: Path) -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in GUI.rglob("*.py"))
    kept = {path.stem for path in (resources / "icons").glob("*.svg")}

    assert {name for name in kept if f'"{name}"' not in source} == set()


def test_an_icon_takes_the_colour_asked_for(icons: Icons) -> None:
    colour = QColor.fromRgb(11, 98, 116)

    drawn = icons.pixmap("check", colour, 40, 1.0).toImage()

    assert inks(drawn) == {colour.name()}


def test_an_icon_is_drawn_at_the_screens_own_pixels(icons: Icons) -> None:
    drawn = icons.pixmap("sun", QColor.fromRgb(0, 0, 0), 20, 2.0)

    assert drawn.width() == 40
    assert drawn.devicePixelRatio() == 2.0


def test_an_icon_is_drawn_once_for_a_colour_and_size(icons: Icons) -> None:
    black, blue = QColor.fromRgb(0, 0, 0), QColor.fromRgb(0, 0, 255)

    first = icons.pixmap("sun", black, 20, 1.0)

    assert icons.pixmap("sun", black, 20, 1.0).cacheKey() == first.cacheKey()
    assert icons.pixmap("sun", blue, 20, 1.0).cacheKey() != first.cacheKey()


def test_only_so_many_pictures_are_kept(icons: Icons) -> None:
    for size in range(1, 450):
        icons.pixmap("no-such-icon", QColor.fromRgb(0, 0, 0), size, 1.0)

    assert len(icons._kept) == 400


def test_a_missing_icon_is_empty_space(icons: Icons) -> None:
    drawn = icons.pixmap("no-such-icon", QColor.fromRgb(0, 0, 0), 20, 1.0)

    assert not icons.has("no-such-icon")
    assert inks(drawn.toImage()) == set()


def test_every_icon_the_look_names_is_there(icons: Icons, resources: Path) -> None:
    pattern = re.compile(
        r"""icon(?:=|: str = )"([a-z0-9-]+)"|IconTile\("([a-z0-9-]+)"|"""
        r"""Icon(?:Button)?\("([a-z0-9-]+)"|RailItem\("[^"]*", "[^"]*", "([a-z0-9-]+)\""""
    )
    texts = [path.read_text(encoding="utf-8") for path in GUI.rglob("*.py")]
    named = {name for text in texts for groups in pattern.findall(text) for name in groups if name}
    toned = {token.icon for token in read_roles(resources / "theme").tones.values()}
    marks = {"check", "x", "quote", "chevron-down", "menu"}

    assert {name for name in named | toned | marks if not icons.has(name)} == set()
    assert len(named) > 5
