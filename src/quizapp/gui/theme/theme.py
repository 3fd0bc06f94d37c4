"""The look as one value: colours, fonts, sizes and icons for a palette and a text size.

Values of the gui are NamedTuples: each frozen dataclass costs 1.5 ms more at start-up, and the
first paint waits for a dozen of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPalette

from quizapp.gui.theme.fonts import font
from quizapp.gui.theme.icons import Icons
from quizapp.gui.theme.tokens import (
    Colour,
    Height,
    Measures,
    Motion,
    Palette,
    Radius,
    Roles,
    ThemeName,
    Tone,
    TypeRole,
    TypeToken,
    read_measures,
    read_palette,
    read_roles,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtGui import QFont

SMALLEST_TEXT = 1.0
LARGEST_TEXT = 2.0
_WIDTHS_KEPT = 500
_SIZES_KEPT = 500
READ = frozenset(
    {
        TypeRole.PROMPT, TypeRole.PROMPT_LIGHT, TypeRole.HEADING, TypeRole.BODY, TypeRole.STRONG,
        TypeRole.SMALL, TypeRole.SMALL_STRONG, TypeRole.NOTE,
    }
)  # fmt: skip
"""Texts of more than one line, which a person may want set wider."""


class TypeStyle(NamedTuple):
    """A text role made ready: its font, and how many px one line takes."""

    font: QFont
    strong_font: QFont
    line_height: int
    ascent: float
    descent: float
    widths: dict[str, float]
    """What was measured: the words of buttons and key caps are asked for again and again."""

    @property
    def baseline(self) -> float:
        """px from the top of a line to its baseline: the letters stand in the line's middle."""
        return (self.line_height - self.ascent - self.descent) / 2 + self.ascent

    def width(self, text: str) -> float:
        """px that `text` takes on one line."""
        found = self.widths.get(text)
        if found is None:
            if len(self.widths) >= _WIDTHS_KEPT:
                self.widths.clear()
            found = self.widths[text] = QFontMetricsF(self.font).horizontalAdvance(text)
        return found

    def elided(self, text: str, width: float) -> str:
        """`text`, or its beginning with an ellipsis when `width` px cannot hold it."""
        metrics = QFontMetricsF(self.font)
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class Grown(dict[float, int]):
    """px at 100 % made larger by one factor, remembered: a question asks for some thousand."""

    def __init__(self, factor: float) -> None:
        super().__init__()
        self._factor = factor

    def __missing__(self, px: float) -> int:
        if len(self) >= _SIZES_KEPT:
            self.clear()
        self[px] = grown = round(px * self._factor)
        return grown


class ToneStyle(NamedTuple):
    """A tone made ready: its colour (and that colour's role), soft fill, and icon's name."""

    ink_role: Colour
    ink: QColor
    soft: QColor
    icon: str


class Theme(NamedTuple):
    """Everything a part needs to draw itself. It is replaced, never changed.

    `scale` is the text size, 1.0 to 2.0, `line_spacing` stretches lines that are read. Sizes in px
    at 100 % go through `size` (grows with the text: icons, key caps) or `pad` (grows by at most a
    quarter: padding, gaps).
    """

    name: ThemeName
    dark: bool
    high_contrast: bool
    soft_border: bool
    reduced_motion: bool
    scale: float
    line_spacing: float
    colours: Mapping[Colour, QColor]
    tones: Mapping[Tone, ToneStyle]
    types: Mapping[TypeRole, TypeStyle]
    measures: Measures
    icons: Icons
    native: QPalette
    sizes: Grown
    pads: Grown
    heights: dict[tuple[Height, TypeRole], int]

    def colour(self, role: Colour) -> QColor:
        """The colour of a role, a copy: QColor can be changed, the theme must not be."""
        return QColor(self.colours[role])

    def tone(self, tone: Tone) -> ToneStyle:
        """The colour, soft fill and icon of a meaning."""
        return self.tones[tone]

    def type(self, role: TypeRole) -> TypeStyle:
        """The font and line height of a text role."""
        return self.types[role]

    def size(self, px: float) -> int:
        """`px` at 100 %, grown with the text."""
        return self.sizes[px]

    def pad(self, px: float) -> int:
        """`px` at 100 %, grown by at most `padding_growth`."""
        return self.pads[px]

    def radius(self, radius: Radius) -> int:
        """A corner's radius in px."""
        return self.pad(self.measures.radius[radius])

    def height(self, height: Height, role: TypeRole) -> int:
        """A control's height in px: the line of its text grows, the rest only as padding does."""
        found = self.heights.get((height, role))
        if found is None:
            at_rest = self.measures.height[height]
            line = self.measures.type[role].line
            tall = self.size(line) + self.pad(at_rest - line)
            least = self.measures.smallest_target if height is not Height.KEY else 0
            found = self.heights[height, role] = max(tall, least)
        return found

    def duration(self, motion: Motion) -> int:
        """How long a movement takes in ms; 0 when motion is reduced."""
        if self.reduced_motion and motion is not Motion.TOAST:
            return 0
        return self.measures.motion[motion]

    @property
    def ring_space(self) -> int:
        """px that a focusable part keeps free round itself for the focus ring."""
        return self.measures.ring_width + self.measures.ring_gap


class LookFiles(NamedTuple):
    """What does not depend on palette or text size, read once."""

    theme_folder: Path
    measures: Measures
    roles: Roles
    icons: Icons


def read_look(resources: Path) -> LookFiles:
    """The shared files of the look below `resources`; LookUnreadableError when broken."""
    folder = resources / "theme"
    return LookFiles(folder, read_measures(folder), read_roles(folder), Icons(resources / "icons"))


def load_theme(
    resources: Path,
    name: ThemeName = ThemeName.LIGHT,
    scale: float = 1.0,
    *,
    reduced_motion: bool = False,
) -> Theme:
    """A theme read from `resources`; the fonts must be loaded (`fonts.load_fonts`)."""
    return make_theme(read_look(resources), name, scale, reduced_motion=reduced_motion)


def make_theme(
    look: LookFiles,
    name: ThemeName,
    scale: float,
    *,
    reduced_motion: bool = False,
    line_spacing: float = 1.0,
) -> Theme:
    """The theme of a palette at a text size, which is held between 1.0 and 2.0."""
    palette = read_palette(look.theme_folder, name)
    scale = min(max(scale, SMALLEST_TEXT), LARGEST_TEXT)
    colours = {role: QColor(value) for role, value in palette.colours.items()}
    return Theme(
        name=palette.name,
        dark=palette.dark,
        high_contrast=palette.high_contrast,
        soft_border=palette.soft_border,
        reduced_motion=reduced_motion,
        scale=scale,
        line_spacing=line_spacing,
        colours=colours,
        tones=_tones(look.roles, colours),
        types=_Types(look.measures, scale, line_spacing),
        measures=look.measures,
        icons=look.icons,
        native=native_palette(look.roles, palette),
        sizes=Grown(scale),
        pads=Grown(min(scale, look.measures.padding_growth)),
        heights={},
    )


def native_palette(roles: Roles, palette: Palette) -> QPalette:
    """QPalette for Qt's own parts, its Disabled group too."""
    made = QPalette()
    for role, token in roles.native.items():
        made.setColor(QPalette.ColorRole[role], QColor(palette.colours[token]))
    for role, token in roles.native_off.items():
        off = QPalette.ColorGroup.Disabled
        made.setColor(off, QPalette.ColorRole[role], QColor(palette.colours[token]))
    return made


def points_of(px: float) -> float:
    """`px` as points on the first screen, so that fonts follow the system's scaling."""
    screen = QGuiApplication.primaryScreen()
    return px * 72 / (screen.logicalDotsPerInch() if screen else 96)


def _tones(roles: Roles, colours: Mapping[Colour, QColor]) -> dict[Tone, ToneStyle]:
    return {
        tone: ToneStyle(token.ink, colours[token.ink], colours[token.soft], token.icon)
        for tone, token in roles.tones.items()
    }


class _Types(dict[TypeRole, TypeStyle]):
    """The text roles at one text size, each made ready when it is first asked for."""

    def __init__(self, measures: Measures, scale: float, line_spacing: float) -> None:
        super().__init__()
        self._measures, self._scale, self._spacing = measures, scale, line_spacing

    def __missing__(self, role: TypeRole) -> TypeStyle:
        spacing = self._spacing if role in READ else 1.0
        self[role] = made = _type_style(self._measures, role, self._scale, spacing)
        return made


def _type_style(measures: Measures, role: TypeRole, scale: float, spacing: float) -> TypeStyle:
    token = measures.type[role]
    regular = _font(measures.text_family, token, token.weight, scale)
    metrics = QFontMetricsF(regular)
    return TypeStyle(
        font=regular,
        strong_font=_font(measures.text_family, token, max(token.weight, 600), scale),
        line_height=round(token.line * scale * spacing),
        ascent=metrics.ascent(),
        descent=metrics.descent(),
        widths={},
    )


def _font(family: str, token: TypeToken, weight: int, scale: float) -> QFont:
    points = points_of(token.size * scale)
    return font(family, points, weight, token.tracking * scale, token.tabular)
