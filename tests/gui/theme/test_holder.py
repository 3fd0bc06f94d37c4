"""Which theme is in force, who hears of a change, and what happens without fonts."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.gui.theme import Colour, Contrast, Scheme, ThemeChoice, ThemeHolder, ThemeName
from quizapp.gui.theme.fonts import load_fonts
from quizapp.gui.theme.holder import install_theme, scale_of_system_font, theme_name
from tests.gui.theme.conftest import PLAIN


@pytest.mark.parametrize(
    ("scheme", "contrast", "system_dark", "system_contrast", "name"),
    [
        (Scheme.SYSTEM, Contrast.SYSTEM, False, False, ThemeName.LIGHT),
        (Scheme.SYSTEM, Contrast.SYSTEM, True, False, ThemeName.DARK),
        (Scheme.SYSTEM, Contrast.SYSTEM, True, True, ThemeName.HIGH_CONTRAST_DARK),
        (Scheme.LIGHT, Contrast.SYSTEM, True, False, ThemeName.LIGHT),
        (Scheme.DARK, Contrast.NORMAL, False, True, ThemeName.DARK),
        (Scheme.DARK, Contrast.HIGH, False, False, ThemeName.HIGH_CONTRAST_DARK),
        (Scheme.SYSTEM, Contrast.HIGH, False, False, ThemeName.HIGH_CONTRAST_LIGHT),
    ],
)
def test_a_choice_wins_over_the_system(
    scheme: Scheme, contrast: Contrast, system_dark: bool, system_contrast: bool, name: ThemeName
) -> None:
    choice = ThemeChoice(scheme=scheme, contrast=contrast)

    assert theme_name(choice, system_dark, system_contrast) is name


@pytest.mark.parametrize(("dark", "high"), [*product([True, False], repeat=2)])
def test_any_wish_of_the_system_leads_to_a_palette(dark: bool, high: bool) -> None:
    assert theme_name(ThemeChoice(), dark, high) in ThemeName


def test_the_theme_follows_the_systems_colour_scheme(
    holder: ThemeHolder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder.choose(replace(PLAIN, scheme=Scheme.SYSTEM))
    monkeypatch.setattr(holder, "_system_is_dark", lambda: True)

    with qtbot.waitSignal(holder.theme_changed, timeout=1000):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert holder.theme.name is ThemeName.DARK


def test_a_choice_is_told_once_and_changes_palette_and_font(
    holder: ThemeHolder, qapp: QApplication
) -> None:
    told: list[ThemeName] = []
    holder.theme_changed.connect(lambda: told.append(holder.theme.name))

    holder.choose(replace(PLAIN, scheme=Scheme.DARK, text_scale=1.5))
    holder.choose(replace(PLAIN, scheme=Scheme.DARK, text_scale=1.5))

    assert told == [ThemeName.DARK]
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window == holder.theme.colour(Colour.BG)
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * 15 * 72 / 96, abs=0.1)


def test_the_text_size_alone_can_be_set(holder: ThemeHolder) -> None:
    holder.set_text_scale(1.25)

    assert holder.theme.scale == 1.25
    assert holder.choice == replace(PLAIN, text_scale=1.25)


def test_installing_again_keeps_the_one_holder(
    holder: ThemeHolder, qapp: QApplication, resources: Path
) -> None:
    again = install_theme(qapp, resources, replace(PLAIN, scheme=Scheme.DARK))

    assert again is holder
    assert holder.theme.dark


def test_a_larger_system_font_makes_our_text_larger() -> None:
    usual, larger, smaller = QFont(), QFont(), QFont()
    usual.setPointSizeF(11)
    larger.setPointSizeF(16.5)
    smaller.setPointSizeF(8)

    scales = [scale_of_system_font(font) for font in (usual, larger, smaller)]

    assert scales[1] == pytest.approx(1.5 * scales[0], rel=0.3)
    assert scales[2] == 1.0


def test_missing_fonts_are_a_sentence_and_no_crash(qapp: QApplication, tmp_path: Path) -> None:  # noqa: ARG001
    sentence = load_fonts(tmp_path)

    assert "PretendardJP-Regular.otf" in sentence
    assert "Nothing else is affected" in sentence


def test_a_file_that_is_no_font_counts_as_missing(qapp: QApplication, tmp_path: Path) -> None:  # noqa: ARG001
    (tmp_path / "PretendardJP-Regular.otf").write_bytes(b"no font")

    assert "PretendardJP-Regular.otf" in load_fonts(tmp_path)


def test_our_own_fonts_are_there(holder: ThemeHolder) -> None:
    assert holder.problem == ""
