"""The gallery: every component, in every theme and size, named and large enough to hit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.gui.gallery import Gallery, choice_of, main
from quizapp.gui.theme import ThemeHolder, ThemeName, install_theme
from tests.gui.theme.conftest import PLAIN, RESOURCES
from tests.scale import PROVING

WIDTH = 1440


LOOKS = [*product(ThemeName, (1.0, 2.0))]
FEW_LOOKS = [(ThemeName.LIGHT, 1.0), (ThemeName.HIGH_CONTRAST_DARK, 2.0)]


@pytest.fixture
def holder(qapp: QApplication) -> Iterator[ThemeHolder]:
    installed = install_theme(qapp, RESOURCES, PLAIN)
    installed.choose(PLAIN)
    yield installed
    installed.choose(PLAIN)


@pytest.fixture(scope="module")
def gallery(qapp: QApplication) -> Iterator[Gallery]:
    install_theme(qapp, RESOURCES, PLAIN).choose(PLAIN)
    made = Gallery()
    made.resize(WIDTH, made.heightForWidth(WIDTH))
    made.show()
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()


def focusable(gallery: Gallery) -> list[QWidget]:
    """What the Tab key reaches; a spin box's own line edit is spoken as the spin box."""
    return [
        part
        for part in gallery.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisible()
        and part.objectName() != "qt_spinbox_lineedit"
    ]


def test_every_part_one_can_reach_has_a_name_and_a_role(gallery: Gallery) -> None:
    parts = focusable(gallery)

    spoken = [QAccessible.queryAccessibleInterface(part) for part in parts]

    assert len(parts) > 40
    assert [
        p for p, s in zip(parts, spoken, strict=True) if not s.text(QAccessible.Text.Name)
    ] == []
    unknown = {QAccessible.Role.NoRole, QAccessible.Role.Client}
    assert [p for p, s in zip(parts, spoken, strict=True) if s.role() in unknown] == []


def test_every_part_one_can_reach_is_large_enough_to_hit(gallery: Gallery) -> None:
    small = [part for part in focusable(gallery) if min(part.width(), part.height()) < 24]

    assert small == []


def test_no_part_is_cut_off_by_its_parent(gallery: Gallery) -> None:
    """Every part that is shown lies inside the part it belongs to."""
    cut = [
        part
        for part in gallery.findChildren(QWidget)
        if part.isVisible() and not part.parentWidget().rect().contains(part.geometry())
    ]

    assert cut == []


def test_everything_restyles_at_once_and_comes_back(gallery: Gallery, holder: ThemeHolder) -> None:
    def picture() -> QImage:
        QApplication.processEvents()
        return gallery.grab().toImage()

    light = picture()
    holder.choose(choice_of(ThemeName.DARK, 1.0))
    dark = picture()
    holder.choose(PLAIN)

    assert picture() == light
    step = 16
    same = [
        (x, y)
        for x in range(0, light.width(), step)
        for y in range(0, light.height(), step)
        if light.pixel(x, y) == dark.pixel(x, y)
    ]
    assert same == []


def test_larger_text_makes_every_part_taller_live(gallery: Gallery, holder: ThemeHolder) -> None:
    before = gallery.heightForWidth(2 * WIDTH)

    holder.choose(replace(PLAIN, text_scale=2.0))

    assert gallery.heightForWidth(2 * WIDTH) > 1.4 * before


@pytest.mark.parametrize(("name", "scale"), LOOKS if PROVING else FEW_LOOKS)
def test_the_gallery_can_be_drawn_in_every_theme_and_size(
    holder: ThemeHolder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: ThemeName,
    scale: float,
) -> None:
    main(["--out", str(tmp_path), "--theme", name.value, "--scale", str(scale)])
    holder.choose(choice_of(name, scale))

    path = Path(capsys.readouterr().out.strip())
    image = QImage(str(path))
    assert path.name == f"gallery-{name.value}-{round(100 * scale)}.png"
    assert image.width() == round(WIDTH * scale)
    ground = holder.theme.colours
    assert image.pixelColor(5, 5).name().upper() in {c.name().upper() for c in ground.values()}
