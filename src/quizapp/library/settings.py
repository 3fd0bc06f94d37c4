"""What belongs to this machine, not to the learner: theme, text size, window. `device.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from quizapp.library.files import write_whole

THEMES = ("system", "light", "dark", "high-contrast-light", "high-contrast-dark")
SPACINGS = ("normal", "wider", "widest")
MOTIONS = ("system", "full", "reduced")
PLACE_NAMES = ("then", "now")
LANGUAGES = ("system", "en", "ko", "ru")


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """Settings of one machine; never merged. `text_size` is in per cent, `window` in pixels.

    `place_names` says which names lead on maps, those of the time or today's. Without `letters`
    no bare letter is a command; `own_keys` holds keys by an action's id, a blank between two.
    `progress_folders` holds, by profile, the folder that the learner's other computers see too.
    """

    theme: str = "system"
    text_size: int = 100
    spacing: str = "normal"
    motion: str = "system"
    place_names: str = "then"
    language: str = "system"
    read_aloud: bool = False
    letters: bool = True
    window_width: int = 1240
    window_height: int = 800
    window_full: bool = False
    profile: str = ""
    own_keys: Mapping[str, str] = field(default_factory=dict)
    progress_folders: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, known in _CHOICES.items():
            if getattr(self, name) not in known:
                raise ValueError(f"{name} is one of {', '.join(known)}")
        if not 100 <= self.text_size <= 200:
            raise ValueError("the text size lies between 100 and 200 per cent")
        if not (640 <= self.window_width <= 20_000 and 480 <= self.window_height <= 20_000):
            raise ValueError("the window has a size that a screen can show")
        if not all(isinstance(folder, str) for folder in self.progress_folders.values()):
            raise ValueError("a Progress folder is named by a text")
        if not all(isinstance(keys, str) for keys in self.own_keys.values()):
            raise ValueError("keys are named by a text")


_CHOICES = {
    "theme": THEMES,
    "spacing": SPACINGS,
    "motion": MOTIONS,
    "place_names": PLACE_NAMES,
    "language": LANGUAGES,
}


def read_device_settings(path: Path) -> DeviceSettings:
    """The settings in `path`; a missing or spoilt file, or a spoilt line, gives the defaults.

    A spoilt file is kept beside as `device.toml.broken`: somebody may have edited it by hand.
    """
    try:
        stored = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        return DeviceSettings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        _set_aside(path)
        return DeviceSettings()
    chosen = DeviceSettings()
    for spec in fields(DeviceSettings):
        value = stored.get(spec.name)
        if type(value) is type(getattr(chosen, spec.name)):
            chosen = _with(chosen, spec.name, value)
    return chosen


def write_device_settings(path: Path, settings: DeviceSettings) -> None:
    """Write the settings whole. Raises OSError when the disk refuses."""
    lines = [f"{name} = {_toml(value)}" for name, value in asdict(settings).items()]
    write_whole(path, ("\n".join(lines) + "\n").encode())


def _with(settings: DeviceSettings, name: str, value: object) -> DeviceSettings:
    try:
        return DeviceSettings(**{**asdict(settings), name: value})
    except ValueError:
        return settings


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_toml(key)} = {_toml(value[key])}" for key in value) + " }"
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".broken"))
    except OSError:
        return  # a read-only folder: the spoilt file simply stays where it is
