"""The look: tokens, palettes, type, icons, Qt's own parts, and the one holder of the theme."""

from quizapp.gui.theme.holder import (
    Contrast,
    Movement,
    Scheme,
    ThemeChoice,
    ThemeHolder,
    current_theme,
    install_theme,
    theme_holder,
)
from quizapp.gui.theme.theme import Theme, load_theme
from quizapp.gui.theme.tokens import (
    Colour,
    Height,
    Motion,
    Radius,
    ThemeName,
    Tone,
    TypeRole,
)

__all__ = [
    "Colour",
    "Contrast",
    "Height",
    "Motion",
    "Movement",
    "Radius",
    "Scheme",
    "Theme",
    "ThemeChoice",
    "ThemeHolder",
    "ThemeName",
    "Tone",
    "TypeRole",
    "current_theme",
    "install_theme",
    "load_theme",
    "theme_holder",
]
