"""The crosshair that points at a spot, and what is shown once it was told how far off it was."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from quizapp.gui.map.camera import Camera
from quizapp.gui.map.outcome import Outcome
from quizapp.gui.map.projection import Plane, Projection
from quizapp.gui.theme import Colour, Radius, Theme, Tone, TypeRole
from quizapp.gui.theme.paint import box, faint, framed, pen
from quizapp.study.atlas import Degrees, text_of_spot

# px at 100 %
TARGET = 24
"""The least radius of what counts as hit."""
_AIM, _AIM_DOT = 14, 3
_BUBBLE_GAP, _BUBBLE_SIDE, _BUBBLE_TALL = 18, 14, 30
_ANSWER, _GUESS, _EARLIER, _WORDS_GAP = 10, 7, 5, 6
_CIRCLE_STEPS = 72


def draw_crosshair(
    painter: QPainter, at: Plane, spot: Degrees, camera: Camera, theme: Theme
) -> None:
    """Lines across the view, a ring where they meet, and the position in figures."""
    across, down = camera.screen(*at)
    accent = theme.colour(Colour.ACCENT)
    painter.setPen(pen(accent, 1.2))
    painter.drawLine(QLineF(0, down, camera.width, down))
    painter.drawLine(QLineF(across, 0, across, camera.height))
    radius, dot = theme.size(_AIM), theme.size(_AIM_DOT)
    middle = QPointF(across, down)
    painter.setPen(pen(theme.colour(Colour.SURFACE), 5))
    painter.setBrush(faint(theme.colour(Colour.SURFACE), 0.55))
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(pen(accent, 2))
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawEllipse(middle, dot, dot)
    _draw_bubble(painter, middle, text_of_spot(*spot), camera, theme)


def _draw_bubble(
    painter: QPainter, middle: QPointF, words: str, camera: Camera, theme: Theme
) -> None:
    style = theme.type(TypeRole.LABEL)
    wide = style.width(words) + 2 * theme.pad(_BUBBLE_SIDE)
    tall, gap = theme.size(_BUBBLE_TALL), theme.size(_BUBBLE_GAP)
    left = middle.x() + gap if middle.x() + gap + wide < camera.width else middle.x() - gap - wide
    top = middle.y() + gap if middle.y() + gap + tall < camera.height else middle.y() - gap - tall
    rect = QRectF(left, top, wide, tall)
    surface, accent = theme.colour(Colour.SURFACE), theme.colour(Colour.ACCENT)
    framed(painter, rect, theme.radius(Radius.CONTROL), surface, accent)
    painter.setFont(style.font)
    painter.setPen(theme.colour(Colour.INK))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def draw_outcome(
    painter: QPainter, outcome: Outcome, projection: Projection, camera: Camera, theme: Theme
) -> None:
    """The truth with what counts round it, this guess, and the earlier ones as faint dots."""
    truth = [QPointF(*camera.screen(*projection.plane(*spot))) for spot in outcome.answer]
    tone = theme.tone(outcome.tone)
    _draw_what_counts(painter, truth, outcome, camera, theme)
    _draw_earlier(painter, outcome, projection, camera, theme)
    if outcome.guess is not None:
        guess = QPointF(*camera.screen(*projection.plane(*outcome.guess)))
        if len(truth) == 1:
            painter.setPen(pen(theme.colour(Colour.INK), 2))
            painter.drawLine(guess, truth[0])
        _draw_guess(painter, guess, outcome.words, theme)
    if len(truth) == 1:
        radius = theme.size(_ANSWER)
        rect = QRectF(truth[0].x() - radius, truth[0].y() - radius, 2 * radius, 2 * radius)
        ring = rect.adjusted(-2, -2, 2, 2)
        box(painter, ring, ring.width() / 2, theme.colour(Colour.SURFACE))
        box(painter, rect, radius, tone.ink)
        sign = "x" if outcome.tone is Tone.WRONG else "check"
        inner = rect.adjusted(radius / 3, radius / 3, -radius / 3, -radius / 3)
        theme.icons.paint(painter, sign, inner, theme.colour(Colour.ON_VERDICT))


def _draw_what_counts(
    painter: QPainter, truth: list[QPointF], outcome: Outcome, camera: Camera, theme: Theme
) -> None:
    tone = theme.tone(outcome.tone)
    reach = max(outcome.within_km * camera.scale, float(theme.size(TARGET)))
    painter.setBrush(faint(tone.ink, 0.14))
    if len(truth) == 1:
        painter.setPen(pen(tone.ink, 1.5))
        painter.drawEllipse(truth[0], reach, reach)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(faint(tone.ink, 0.14), 2 * reach))
    path = QPainterPath()
    path.addPolygon(QPolygonF(truth))
    painter.drawPath(path)
    painter.setPen(pen(tone.ink, 2))
    painter.drawPath(path)


def _draw_guess(painter: QPainter, at: QPointF, words: str, theme: Theme) -> None:
    radius = theme.size(_GUESS)
    painter.setPen(pen(theme.colour(Colour.SURFACE), 2))
    painter.setBrush(theme.colour(Colour.ACCENT))
    painter.drawEllipse(at, radius, radius)
    _draw_words(painter, at, words, radius, TypeRole.SMALL_STRONG, Colour.ACCENT, theme)


def _draw_earlier(
    painter: QPainter, outcome: Outcome, projection: Projection, camera: Camera, theme: Theme
) -> None:
    """Faint dots with their days; the latest days first, as far as there is room for words."""
    radius, line = theme.size(_EARLIER), theme.type(TypeRole.MICRO).line_height
    written: list[QPointF] = []
    for guess in reversed(outcome.earlier):
        at = QPointF(*camera.screen(*projection.plane(guess.latitude, guess.longitude)))
        painter.setPen(pen(theme.colour(Colour.INK2), 1.2))
        painter.setBrush(faint(theme.colour(Colour.SURFACE), 0.85))
        painter.drawEllipse(at, radius, radius)
        wide = theme.type(TypeRole.MICRO).width(guess.words) + 2 * radius
        if all(abs(at.y() - y.y()) >= line or abs(at.x() - y.x()) >= wide for y in written):
            _draw_words(painter, at, guess.words, -radius, TypeRole.MICRO, Colour.INK2, theme)
            written.append(at)


def _draw_words(
    painter: QPainter,
    at: QPointF,
    words: str,
    beside: float,
    role: TypeRole,
    colour: Colour,
    theme: Theme,
) -> None:
    """Words at a mark: below right of it when `beside` (its radius) is positive, else left."""
    style, gap = theme.type(role), theme.pad(_WORDS_GAP)
    left = at.x() + beside + gap if beside > 0 else at.x() + beside - gap - style.width(words)
    middle = at.y() + (beside + style.ascent if beside > 0 else style.ascent * 0.36)
    painter.setFont(style.font)
    painter.setPen(faint(theme.colour(Colour.LAND), 0.8))
    for across, down in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(QPointF(left + across, middle + down), words)
    painter.setPen(theme.colour(colour))
    painter.drawText(QPointF(left, middle), words)
