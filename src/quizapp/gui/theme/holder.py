"""The one holder of the theme: follows the system or the person's choice, tells all parts."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from quizapp.gui.theme.fonts import load_fonts
from quizapp.gui.theme.theme import LARGEST_TEXT, SMALLEST_TEXT, Theme, make_theme, read_look
from quizapp.gui.theme.tokens import ThemeName, TypeRole

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

_AFTER_FIRST_PAINT = 200  # ms


class Scheme(StrEnum):
    """Light or dark; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How strong contrasts are; SYSTEM follows the computer."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class Movement(StrEnum):
    """Whether things move; SYSTEM follows the computer."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """What a person chose; `text_scale` 1.0 to 2.0 multiplies the system's own text size,
    `line_spacing` the height of lines."""

    scheme: Scheme = Scheme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    movement: Movement = Movement.SYSTEM
    text_scale: float = 1.0
    line_spacing: float = 1.0


class ThemeHolder(QObject):
    """Holds the theme in force. Parts read `theme` when they draw and follow `theme_changed`.

    `problem` is a sentence when the bundled fonts are missing, else "".
    """

    theme_changed = Signal()

    def __init__(self, app: QApplication, resources: Path, choice: ThemeChoice) -> None:
        super().__init__(app)
        self._app = app
        self._system_scale = scale_of_system_font(app.font())
        self._system_moves = True  # until asked
        self.problem = load_fonts(resources / "fonts")
        self._look = read_look(resources)
        # Kept: PySide6 6.11.3 says "already deleted" of hints whose wrapper was let go.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._choice = choice
        self._theme = self._made()
        if sys.platform != "linux":  # there Fusion is what Qt takes by itself
            app.setStyle("Fusion")
        self._natives_dressed = False
        QTimer.singleShot(_AFTER_FIRST_PAINT, self.dress_natives)
        self._follow_scheme()
        self._apply()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._system_changed)
        # Later: every part must know its own direction by then.
        turned = Qt.ConnectionType.QueuedConnection
        app.layoutDirectionChanged.connect(self.theme_changed, type=turned)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take a new choice; everything shown changes at once."""
        if choice == self._choice:
            return
        self._choice = choice
        self._follow_scheme()
        self._renew()

    def set_text_scale(self, text_scale: float) -> None:
        """Change only the text size (Ctrl+plus, Ctrl+minus)."""
        self.choose(replace(self._choice, text_scale=text_scale))

    @Slot()
    def dress_natives(self) -> None:
        """Give Qt's own parts our style, once; components that need it ask for it.

        Its import takes 30 ms, so a window without such parts is painted first.
        """
        if self._natives_dressed:
            return
        self._natives_dressed = True
        from quizapp.gui.theme.style import Style, system_moves  # noqa: PLC0415

        self._system_moves = system_moves(self._app)
        self._app.setStyle(Style(lambda: self._theme))
        self._renew()

    @Slot()
    def _system_changed(self) -> None:
        self._renew()

    def _renew(self) -> None:
        made = self._made()
        if _look_of(made) == _look_of(self._theme):
            return
        self._theme = made
        self._apply()
        self.theme_changed.emit()

    def _made(self) -> Theme:
        choice = self._choice
        name = theme_name(choice, self._system_is_dark(), self._system_wants_contrast())
        still = choice.movement is Movement.REDUCED or (
            choice.movement is Movement.SYSTEM and not self._system_moves
        )
        scale = choice.text_scale * self._system_scale
        return make_theme(
            self._look, name, scale, reduced_motion=still, line_spacing=choice.line_spacing
        )

    def _apply(self) -> None:
        self._app.setFont(self._theme.type(TypeRole.BODY).font)
        self._app.setPalette(self._theme.native)

    def _follow_scheme(self) -> None:
        """Tell Qt too, so that window frames and the system's own dialogs match."""
        match self._choice.scheme:
            case Scheme.SYSTEM:
                self._hints.unsetColorScheme()
            case Scheme.LIGHT:
                self._hints.setColorScheme(Qt.ColorScheme.Light)
            case Scheme.DARK:
                self._hints.setColorScheme(Qt.ColorScheme.Dark)

    def _system_is_dark(self) -> bool:
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    def _system_wants_contrast(self) -> bool:
        return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast


_holder: ThemeHolder | None = None


def install_theme(
    app: QApplication, resources: Path, choice: ThemeChoice | None = None
) -> ThemeHolder:
    """Give the program its look; call once, before any of our widgets is made.

    `resources` holds `theme/`, `fonts/` and `icons/`. A second call only takes the new choice.
    LookUnreadableError when a theme file is missing or broken.
    """
    global _holder  # noqa: PLW0603  one program, one look
    if _holder is None:
        _holder = ThemeHolder(app, resources, choice or ThemeChoice())
    elif choice is not None:
        _holder.choose(choice)
    return _holder


def theme_holder() -> ThemeHolder:
    """The holder made by `install_theme`."""
    if _holder is None:
        raise RuntimeError("install_theme(app, resources) comes before the first widget")
    return _holder


def current_theme() -> Theme:
    """The theme in force."""
    if _holder is None:
        return theme_holder().theme  # which says what is missing
    return _holder._theme  # asked for some hundred times a question


def theme_name(choice: ThemeChoice, system_dark: bool, system_contrast: bool) -> ThemeName:
    """The palette that a choice and the system's wishes lead to."""
    dark = system_dark if choice.scheme is Scheme.SYSTEM else choice.scheme is Scheme.DARK
    high = (
        system_contrast if choice.contrast is Contrast.SYSTEM else choice.contrast is Contrast.HIGH
    )
    if high:
        return ThemeName.HIGH_CONTRAST_DARK if dark else ThemeName.HIGH_CONTRAST_LIGHT
    return ThemeName.DARK if dark else ThemeName.LIGHT


def scale_of_system_font(system: QFont) -> float:
    """How much larger than usual the person has set the computer's text, 1.0 to 2.0."""
    usual_points = {"win32": 9.0, "darwin": 13.0}.get(sys.platform, 11.0)
    scale = system.pointSizeF() / usual_points
    return min(max(scale, SMALLEST_TEXT), LARGEST_TEXT)


def _look_of(theme: Theme) -> tuple[object, ...]:
    return (theme.name, theme.scale, theme.reduced_motion, theme.line_spacing)
