"""The names of the look and their values, read from `resources/theme/*.toml`; no Qt here.

Colours, type, radii, heights and motion are named, never written as literals in code.
All sizes are px at 100 % text.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from quizapp.facts.problem import QuizAppError
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class ThemeName(StrEnum):
    """The four palettes; the value is the file's name."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST_LIGHT = "high-contrast-light"
    HIGH_CONTRAST_DARK = "high-contrast-dark"


class Colour(StrEnum):
    """What a colour is for. INK to INK3 are text, SURFACE cards, SUNK wells and badges."""

    BG = "bg"
    SURFACE = "surface"
    SUNK = "sunk"
    INK = "ink"
    INK2 = "ink2"
    INK3 = "ink3"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ON_ACCENT = "on_accent"
    FOCUS = "focus"
    RIGHT = "right"
    WRONG = "wrong"
    NEAR = "near"
    DISP = "disp"
    ON_VERDICT = "on_verdict"
    EDGE = "edge"
    LINE = "line"
    ACCENT_SOFT = "accent_soft"
    RIGHT_SOFT = "right_soft"
    WRONG_SOFT = "wrong_soft"
    NEAR_SOFT = "near_soft"
    DISP_SOFT = "disp_soft"
    M0 = "m0"
    M1 = "m1"
    M2 = "m2"
    M3 = "m3"
    M4 = "m4"
    SEA = "sea"
    LAND = "land"
    FOG = "fog"
    FOG_LIGHT = "fog_light"
    FOG_DEEP = "fog_deep"
    COAST = "coast"
    TOAST = "toast"
    ON_TOAST = "on_toast"
    ON_TOAST2 = "on_toast2"
    RING = "ring"


class Tone(StrEnum):
    """A meaning with its colour, soft fill and icon. PLAIN means nothing in particular."""

    PLAIN = "plain"
    ACCENT = "accent"
    RIGHT = "right"
    WRONG = "wrong"
    NEAR = "near"
    DISP = "disp"


class TypeRole(StrEnum):
    """What a text is for; size, line height and weight follow from it."""

    DISPLAY = "display"
    PROMPT = "prompt"
    PROMPT_LIGHT = "prompt_light"
    TITLE = "title"
    NUMBER = "number"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    LABEL = "label"
    SMALL = "small"
    SMALL_STRONG = "small_strong"
    MICRO = "micro"
    MICRO_STRONG = "micro_strong"
    NOTE = "note"
    ENTRY = "entry"
    CONTROL = "control"
    CONTROL_LARGE = "control_large"
    QUIET = "quiet"
    QUIET_LARGE = "quiet_large"


class Radius(StrEnum):
    """How round corners are."""

    INNER = "inner"
    CONTROL = "control"
    OPTION = "option"
    CARD = "card"


class Height(StrEnum):
    """How tall controls are at 100 % text."""

    CONTROL = "control"
    LARGE = "large"
    ENTRY = "entry"
    OPTION = "option"
    ROW = "row"
    RAIL = "rail"
    BADGE = "badge"
    KEY = "key"


class Motion(StrEnum):
    """Movements that have a length, and how long a toast stays."""

    PRESS = "press"
    VERDICT = "verdict"
    FOG = "fog"
    FLIGHT = "flight"
    TOAST = "toast"


class TypeToken(NamedTuple):
    """One line of the type scale: px size and line height, weight 400 to 600, tracking in px."""

    size: float
    line: float
    weight: int
    tracking: float = 0.0
    tabular: bool = False


class ToneToken(NamedTuple):
    """The colours and the icon of a tone."""

    ink: Colour
    soft: Colour
    icon: str


class Palette(NamedTuple):
    """One palette: every colour as #RRGGBB."""

    name: ThemeName
    dark: bool
    high_contrast: bool
    soft_border: bool
    colours: Mapping[Colour, str]


class Roles(NamedTuple):
    """Tones, and the tokens of QPalette's roles (by QPalette's names) when on and when off."""

    tones: Mapping[Tone, ToneToken]
    native: Mapping[str, Colour]
    native_off: Mapping[str, Colour]


class Measures(NamedTuple):
    """Sizes and times, the same in all palettes."""

    base: float
    padding_growth: float
    smallest_target: int
    ring_width: int
    ring_gap: int
    ring_opacity: float
    rings: int
    text_family: str
    type: Mapping[TypeRole, TypeToken]
    radius: Mapping[Radius, int]
    height: Mapping[Height, int]
    motion: Mapping[Motion, int]


class LookUnreadableError(QuizAppError):
    """A file of the look is missing or broken."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            say(
                "The look of the program could not be read from {path}: {why}.", path=path, why=why
            ),
            say("Your decks and your progress are not touched."),
            say("Install quizapp again to repair it."),
        )
        self.path = path


_Name = TypeVar("_Name", bound=StrEnum)


def read_palette(folder: Path, name: ThemeName) -> Palette:
    """The palette in `folder/<name>.toml`; LookUnreadableError when a colour is missing."""
    path = folder / f"{name.value}.toml"
    table = _read(path)
    try:
        return Palette(
            name=name,
            dark=bool(table["dark"]),
            high_contrast=bool(table["high_contrast"]),
            soft_border=bool(table["soft_border"]),
            colours=_resolved(table["colours"]),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise LookUnreadableError(path, say("{key} is missing or wrong", key=error)) from error


def read_roles(folder: Path) -> Roles:
    """Tones and native roles, from `folder/roles.toml`."""
    path = folder / "roles.toml"
    table = _read(path)
    try:
        return Roles(
            tones={tone: _tone(table["tones"][tone.value]) for tone in Tone},
            native={role: Colour(token) for role, token in table["native"].items()},
            native_off={role: Colour(token) for role, token in table["native_off"].items()},
        )
    except (KeyError, ValueError, TypeError) as error:
        raise LookUnreadableError(path, say("{key} is missing or wrong", key=error)) from error


def read_measures(folder: Path) -> Measures:
    """Sizes and times, from `folder/measures.toml`."""
    path = folder / "measures.toml"
    table = _read(path)
    try:
        return Measures(
            base=table["base"],
            padding_growth=table["padding_growth"],
            smallest_target=table["smallest_target"],
            ring_width=table["ring_width"],
            ring_gap=table["ring_gap"],
            ring_opacity=table["ring_opacity"],
            rings=table["rings"],
            text_family=table["families"]["text"],
            type={role: TypeToken(**table["type"][role.value]) for role in TypeRole},
            radius=_named(Radius, table["radius"]),
            height=_named(Height, table["height"]),
            motion=_named(Motion, table["motion"]),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise LookUnreadableError(path, say("{key} is missing or wrong", key=error)) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise LookUnreadableError(path, str(error)) from error


def _resolved(table: Mapping[str, str]) -> dict[Colour, str]:
    """Every colour as #RRGGBB, with names followed to what they stand for."""
    return {colour: _followed(table, colour.value) for colour in Colour}


def _followed(table: Mapping[str, str], name: str) -> str:
    for _step in range(len(table)):
        value = table[name]
        if value.startswith("#"):
            return value
        name = value
    raise ValueError(f"{name!r}, which stands for itself,")


def _tone(table: Mapping[str, str]) -> ToneToken:
    return ToneToken(ink=Colour(table["ink"]), soft=Colour(table["soft"]), icon=table["icon"])


def _named(names: type[_Name], table: Mapping[str, int]) -> dict[_Name, int]:
    return {name: table[name.value] for name in names}
