"""From this machine's settings to the words of theme and keys."""

from __future__ import annotations

from quizapp.gui.actions import KeyChoice
from quizapp.gui.theme import Contrast, Movement, Scheme, ThemeChoice
from quizapp.library.settings import DeviceSettings

_LOOKS = {
    "system": (Scheme.SYSTEM, Contrast.SYSTEM),
    "light": (Scheme.LIGHT, Contrast.NORMAL),
    "dark": (Scheme.DARK, Contrast.NORMAL),
    "high-contrast-light": (Scheme.LIGHT, Contrast.HIGH),
    "high-contrast-dark": (Scheme.DARK, Contrast.HIGH),
}
_MOVEMENTS = {
    "system": Movement.SYSTEM,
    "full": Movement.FULL,
    "reduced": Movement.REDUCED,
}
_SPACINGS = {"normal": 1.0, "wider": 1.15, "widest": 1.3}


def theme_choice(device: DeviceSettings) -> ThemeChoice:
    """The look that the settings ask for."""
    scheme, contrast = _LOOKS[device.theme]
    return ThemeChoice(
        scheme=scheme,
        contrast=contrast,
        movement=_MOVEMENTS[device.motion],
        text_scale=device.text_size / 100,
        line_spacing=_SPACINGS[device.spacing],
    )


def key_choice(device: DeviceSettings) -> KeyChoice:
    """The keys that the settings of a machine ask for."""
    own = {action: tuple(keys.split()) for action, keys in device.own_keys.items()}
    return KeyChoice(own, device.letters)
