"""Setting blocks: how their text breaks into lines, how high they are, how they are drawn.

Lengths are tenths of a point, so that a font of whole pixels is fine enough, and the same lines
come on paper and on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPen, QTextLayout, QTextOption

from quizapp.facts.problem import QuizAppError
from quizapp.gui.printing.blocks import Block, Figure, MapPicture, Piece, Rule, Voice, Words
from quizapp.gui.printing.choices import Measures, Type
from quizapp.gui.printing.maps import map_image
from quizapp.gui.raster import decoded
from quizapp.gui.theme import Theme, TypeRole
from quizapp.gui.wording import say, told
from quizapp.library.pictures import NoRaster, picture_at

UNITS = 10
"""Tenths of a point."""
_INK = Qt.GlobalColor.black
_THIN, _RING = 5.0, 7.0
_WHOLE = 1.0e6
_LONGEST_SIDE = 1200  # pixels of a picture on paper: 200 to the inch of a column


def font_of(theme: Theme, kind: Type) -> QFont:
    """The letters of a kind of text, in the family of the look.

    Without contextual forms: a hyphen raised between capitals has no character, and would be
    missing where a code is copied out of the PDF or read aloud.
    """
    font = QFont(theme.type(TypeRole.BODY).font.family())
    font.setPixelSize(round(kind.size * UNITS))
    font.setWeight(QFont.Weight(kind.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("calt", "clig"):  # the font raises its hyphens under either name
        font.setFeature(QFont.Tag(feature), 0)
    return font


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets pieces of text in a column of a width."""

    theme: Theme
    measures: Measures
    width: float

    def set(self, block: Block) -> SetBlock:
        """A block, set; its height is that of its pieces."""
        placed, down = [], 0.0
        for piece in block.pieces:
            made = self._piece(piece)
            placed.append((down, made))
            down += made.height
        return SetBlock(tuple(placed), down)

    def _piece(self, piece: Piece) -> SetPiece:
        match piece:
            case Words():
                return self._words(piece)
            case Rule():
                kind = self.measures.body
                return SetRule(piece, font_of(self.theme, kind), self._left(piece.depth),
                               self.width, 2 * kind.line * UNITS)  # fmt: skip
            case MapPicture():
                left = self._left(1)
                box = QRectF(left, 0, self.width - left, self.measures.map_height * UNITS)
                return SetMap(piece, box, self.theme)
            case Figure():
                return self._figure(piece)

    def _figure(self, figure: Figure) -> SetFigure:
        """A picture in the room that a map has. Raises QuizAppError where it cannot be read."""
        try:
            image = decoded(picture_at(Path(figure.path)), _LONGEST_SIDE)
        except NoRaster as error:
            raise QuizAppError(
                say("A picture of the test cannot be printed: {why}.", why=told(error)),
                say("Nothing was written."),
                say("Put the picture back into the deck, or draw another test."),
            ) from error
        left = self._left(1)
        room = QSizeF(self.width - left, self.measures.map_height * UNITS)
        size = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return SetFigure(image, QRectF(QPointF(left, 0), size))

    def _left(self, depth: int) -> float:
        m = self.measures
        return (0.0, m.number, m.number + m.sign)[depth] * UNITS

    def _words(self, words: Words) -> SetWords:
        kind = self._kind(words.voice)
        left = self._left(words.depth)
        layout = QTextLayout(words.text, font_of(self.theme, kind))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        step, down = kind.line * UNITS, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width - left)
            line.setPosition(QPointF(left, down + (step - line.height()) / 2))
            down += step
        layout.endLayout()
        sign_left = self._left(words.depth - 1) if words.depth else 0.0
        return SetWords(words, layout, sign_left, step, down + 0.3 * step)

    def _kind(self, voice: Voice) -> Type:
        m = self.measures
        kinds = {Voice.TITLE: m.title, Voice.PROMPT: m.prompt, Voice.SMALL: m.small}
        return kinds.get(voice, m.body)


@dataclass(frozen=True, slots=True)
class SetWords:
    """A paragraph with its lines broken."""

    words: Words
    layout: QTextLayout
    sign_left: float
    step: float
    height: float

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it with its upper left corner there."""
        painter.setPen(_INK)
        if self.words.sign:
            self._draw_sign(painter, at)
        self.layout.draw(painter, at)

    def _draw_sign(self, painter: QPainter, at: QPointF) -> None:
        painter.setFont(self.layout.font())
        box = QRectF(at.x() + self.sign_left, at.y(), self.step * 1.05, self.step)
        if self.words.is_ringed:
            side = self.step * 1.02
            ring = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            painter.setPen(QPen(_INK, _RING))
            painter.drawEllipse(ring)
            painter.setPen(_INK)
            small = QFont(self.layout.font())
            small.setPixelSize(round(small.pixelSize() * 0.82))
            painter.setFont(small)
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self.words.sign)
            return
        wide = QRectF(box.left(), box.top(), _WHOLE, box.height())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(wide, align, self.words.sign)


@dataclass(frozen=True, slots=True)
class SetRule:
    """A line to write on."""

    rule: Rule
    font: QFont
    left: float
    width: float
    height: float

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it with its upper left corner there."""
        painter.setPen(_INK)
        painter.setFont(self.font)
        base = at.y() + self.height * 0.8
        start = at.x() + self.left
        if self.rule.label:
            painter.drawText(QPointF(start, base), self.rule.label)
            start += painter.fontMetrics().horizontalAdvance(self.rule.label) + 6 * UNITS
        painter.setPen(QPen(_INK, _THIN))
        painter.drawLine(QPointF(start, base + 2 * UNITS), QPointF(at.x() + self.width, base + 20))


@dataclass(frozen=True, slots=True)
class SetMap:
    """A map in its box."""

    picture: MapPicture
    box: QRectF
    theme: Theme

    @property
    def height(self) -> float:
        """The box with some air under it."""
        return self.box.height() + 8 * UNITS

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it with its upper left corner there."""
        box = self.box.translated(at)
        wide, tall = round(box.width() / UNITS), round(box.height() / UNITS)
        painter.drawImage(box, map_image(self.picture, wide, tall, self.theme))
        painter.setPen(QPen(_INK, _THIN))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)


@dataclass(frozen=True, slots=True)
class SetFigure:
    """A picture in its box."""

    image: QImage
    box: QRectF

    @property
    def height(self) -> float:
        """The box with some air under it."""
        return self.box.height() + 8 * UNITS

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it with its upper left corner there."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.box.translated(at), self.image)


SetPiece = SetWords | SetRule | SetMap | SetFigure


@dataclass(frozen=True, slots=True)
class SetBlock:
    """A block, set: its pieces with how far down they stand."""

    pieces: tuple[tuple[float, SetPiece], ...]
    height: float

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw it with its upper left corner there."""
        for down, piece in self.pieces:
            piece.draw(painter, QPointF(at.x(), at.y() + down))
