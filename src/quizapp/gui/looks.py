"""From this machine's settings to the theme's own words."""

from __future__ import annotations

from quizapp.gui.theme import Contrast, Scheme, ThemeChoice
from quizapp.library.settings import DeviceSettings

_LOOKS = {
    "system": (Scheme.SYSTEM, Contrast.SYSTEM),
    "light": (Scheme.LIGHT, Contrast.NORMAL),
    "dark": (Scheme.DARK, Contrast.NORMAL),
    "high-contrast-light": (Scheme.LIGHT, Contrast.HIGH),
    "high-contrast-dark": (Scheme.DARK, Contrast.HIGH),
}


def theme_choice(device: DeviceSettings) -> ThemeChoice:
    """The look that the settings ask for."""
    scheme, contrast = _LOOKS[device.theme]
    return ThemeChoice(scheme=scheme, contrast=contrast, text_scale=device.text_size / 100)
