"""Qt's own parts in our look: fields, check boxes, sliders, scroll bars, over Fusion.

Our components draw themselves; this style draws only what stays native. It overrides few
methods on purpose: every overridden one costs a step through Python for each call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QProxyStyle,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
)

from quizapp.gui.theme.marks import TONE_PROPERTY, draw_check
from quizapp.gui.theme.paint import box, framed, pen
from quizapp.gui.theme.theme import Theme
from quizapp.gui.theme.tokens import Colour, Radius, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPen
    from PySide6.QtWidgets import (
        QApplication,
        QStyleOption,
        QStyleOptionComplex,
        QWidget,
    )

_Part = QStyle.SubControl
_Primitive = QStyle.PrimitiveElement
_State = QStyle.StateFlag
_COMBO = QStyle.ComplexControl.CC_ComboBox
_SCROLL_PADDING = 3
_FIELD_SIDE, _ARROW, _HANDLE, _GROOVE = 12, 16, 16, 6  # px at 100 %
_SHORTEST_HANDLE = 32
_STEP_FLAGS = {
    _Part.SC_SpinBoxUp: QAbstractSpinBox.StepEnabledFlag.StepUpEnabled,
    _Part.SC_SpinBoxDown: QAbstractSpinBox.StepEnabledFlag.StepDownEnabled,
}


class Style(QProxyStyle):
    """Fusion with our fields, indicators, sliders and scroll bars; `theme` gives the look."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__("Fusion")
        self._theme = theme
        self._primitives = {
            _Primitive.PE_PanelLineEdit: self._draw_field,
            _Primitive.PE_IndicatorCheckBox: self._draw_check,
            _Primitive.PE_IndicatorItemViewItemCheck: self._draw_check,
            _Primitive.PE_IndicatorRadioButton: self._draw_radio,
            _Primitive.PE_PanelTipLabel: self._draw_tip,
            _Primitive.PE_PanelScrollAreaCorner: lambda *_: None,  # the ground, as beside a bar
        }
        self._complex = {
            QStyle.ComplexControl.CC_ScrollBar: self._draw_scroll_bar,
            QStyle.ComplexControl.CC_ComboBox: self._draw_combo,
            QStyle.ComplexControl.CC_SpinBox: self._draw_spin_box,
            QStyle.ComplexControl.CC_Slider: self._draw_slider,
        }

    def drawPrimitive(  # noqa: N802
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = self._primitives.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(option, painter, widget)
            painter.restore()

    def drawComplexControl(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = self._complex.get(control)
        if draw is None:
            super().drawComplexControl(control, option, painter, widget)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(option, painter, widget)
            painter.restore()

    def subControlRect(  # noqa: N802
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == QStyle.ComplexControl.CC_ScrollBar:
            assert isinstance(option, QStyleOptionSlider)
            return _scroll_part(option, part)
        if control == _COMBO and part == _Part.SC_ComboBoxEditField:
            side = self._theme().pad(_FIELD_SIDE)
            room = self._theme().size(_ARROW) + self._theme().pad(_FIELD_SIDE)
            field = option.rect.adjusted(side, 0, -room, 0)
            return QStyle.visualRect(option.direction, option.rect, field)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # may be None

    def _draw_field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if getattr(option, "lineWidth", 1) == 0:  # inside a spin box or a combo box
            return
        self._draw_frame(option, painter, QRectF(option.rect), widget)

    def _draw_frame(
        self, option: QStyleOption, painter: QPainter, rect: QRectF, widget: QWidget | None
    ) -> None:
        """A field's ground and edge: focus and verdict lie on the border itself."""
        theme = self._theme()
        on = bool(option.state & _State.State_Enabled)
        tone = widget.property(TONE_PROPERTY) if widget is not None else None
        edge, width = theme.colour(Colour.EDGE), 1.0
        if tone:
            edge, width = theme.tone(Tone(tone)).ink, 2.0
        if option.state & _State.State_HasFocus and on:
            width = float(theme.measures.ring_width)
            edge = edge if tone else theme.colour(Colour.FOCUS)
        ground = theme.colour(Colour.SURFACE if on else Colour.BG)
        framed(painter, rect, theme.radius(Radius.CONTROL), ground, edge, width=width)

    def _draw_check(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        """A check box in a list; our own CheckBox draws itself."""
        state = Qt.CheckState.Unchecked
        if option.state & _State.State_NoChange:
            state = Qt.CheckState.PartiallyChecked
        elif option.state & _State.State_On:
            state = Qt.CheckState.Checked
        draw_check(painter, _square(QRectF(option.rect)), state, self._theme())

    def _draw_radio(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        theme = self._theme()
        rect = _square(QRectF(option.rect))
        on = bool(option.state & _State.State_On)
        edge = theme.colour(Colour.ACCENT if on else Colour.EDGE)
        round_corner = rect.width() / 2
        framed(painter, rect, round_corner, theme.colour(Colour.SURFACE), edge, width=1.5)
        if on:
            dot = rect.width() / 4
            box(painter, rect.adjusted(dot, dot, -dot, -dot), round_corner, edge)

    def _draw_tip(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        painter.fillRect(option.rect, self._theme().colour(Colour.TOAST))

    def _draw_scroll_bar(
        self, option: QStyleOptionComplex, painter: QPainter, _widget: QWidget | None
    ) -> None:
        """A slim handle on the page's own ground; no buttons, no groove."""
        assert isinstance(option, QStyleOptionSlider)
        if option.maximum <= option.minimum:
            return
        theme = self._theme()
        handle = QRectF(_scroll_part(option, _Part.SC_ScrollBarSlider))
        lively = option.state & (_State.State_MouseOver | _State.State_Sunken)
        grown = _SCROLL_PADDING - 1 if lively else _SCROLL_PADDING
        handle.adjust(grown, grown, -grown, -grown)
        colour = theme.colour(Colour.INK3 if lively else Colour.EDGE)
        box(painter, handle, min(handle.width(), handle.height()) / 2, colour)

    def _draw_combo(
        self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
    ) -> None:
        assert isinstance(option, QStyleOptionComboBox)
        theme = self._theme()
        self._draw_frame(option, painter, QRectF(option.rect), widget)
        side = theme.size(_ARROW)
        rect = QRectF(option.rect)
        arrow = QRectF(rect.right() - side - theme.pad(10), 0, side, side)
        arrow.moveTop(rect.center().y() - side / 2)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            arrow.moveLeft(rect.left() + theme.pad(10))
        on = option.state & _State.State_Enabled
        theme.icons.paint(
            painter, "chevron-down", arrow, theme.colour(Colour.INK2 if on else Colour.INK3)
        )

    def _draw_spin_box(
        self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
    ) -> None:
        assert isinstance(option, QStyleOptionSpinBox)
        self._draw_frame(option, painter, QRectF(option.rect), widget)
        for part in _STEP_FLAGS:
            self._draw_step(option, painter, widget, part)

    def _draw_step(
        self,
        option: QStyleOptionSpinBox,
        painter: QPainter,
        widget: QWidget | None,
        part: QStyle.SubControl,
    ) -> None:
        theme = self._theme()
        spin = QStyle.ComplexControl.CC_SpinBox
        rect = QRectF(self.subControlRect(spin, option, part, widget))
        able = QStyle.StateFlag.State_Enabled & option.state and (
            option.stepEnabled & _STEP_FLAGS[part]
        )
        if option.activeSubControls & part and able:
            box(painter, rect.adjusted(1, 1, -1, -1), 4, theme.colour(Colour.ACCENT_SOFT))
        colour = theme.colour(Colour.INK2 if able else Colour.LINE)
        arm = theme.size(4) if part == _Part.SC_SpinBoxDown else -theme.size(4)
        clear = abs(arm) + theme.pad(6)  # of the frame
        across = min(max(rect.center().x(), rect.left() + clear), rect.right() - clear)
        middle = QPointF(across, rect.center().y())
        _draw_chevron(painter, middle, arm, pen(colour, 1.5))

    def _draw_slider(
        self, option: QStyleOptionComplex, painter: QPainter, _widget: QWidget | None
    ) -> None:
        """A line that is filled up to the handle; the handle grows with the text."""
        assert isinstance(option, QStyleOptionSlider)
        theme = self._theme()
        rect = QRectF(option.rect)
        radius = theme.size(_HANDLE) / 2
        middle = QPointF(_handle_middle(option, radius + theme.ring_space), rect.center().y())
        thick = theme.size(_GROOVE) / 2
        groove = QRectF(rect.left(), middle.y() - thick, rect.width(), 2 * thick)
        on = bool(option.state & _State.State_Enabled)
        accent = theme.colour(Colour.ACCENT if on else Colour.EDGE)
        box(painter, groove, thick, theme.colour(Colour.M0))
        known = QRectF(groove)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            known.setLeft(middle.x())
        else:
            known.setRight(middle.x())
        box(painter, known, thick, accent)
        painter.setPen(pen(theme.colour(Colour.SURFACE), 2))
        painter.setBrush(accent)
        painter.drawEllipse(middle, radius, radius)
        if option.state & _State.State_HasFocus:
            painter.setPen(pen(theme.colour(Colour.FOCUS), theme.measures.ring_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius + 2, radius + 2)


def _handle_middle(option: QStyleOptionSlider, reach: float) -> float:
    """Where the middle of a slider's handle lies, `reach` px from either end at most."""
    travel = max(0, round(option.rect.width() - 2 * reach))
    way = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, travel, option.upsideDown
    )
    return option.rect.left() + reach + way


def _draw_chevron(painter: QPainter, middle: QPointF, arm: float, stroke: QPen) -> None:
    """A small arrow head `2 * arm` px wide; it points down when `arm` is positive."""
    painter.setPen(stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [
            middle + QPointF(-arm, -arm / 2),
            middle + QPointF(0, arm / 2),
            middle + QPointF(arm, -arm / 2),
        ]
    )


def _square(rect: QRectF) -> QRectF:
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    return square


def _scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """A scroll bar without buttons: the groove is all of it."""
    rect = QRect(option.rect)  # a copy: the option's own dies with it
    if part == _Part.SC_ScrollBarGroove:
        return rect
    upright = option.orientation == Qt.Orientation.Vertical
    length = rect.height() if upright else rect.width()
    start, size = _handle_span(option, length)
    match part:
        case _Part.SC_ScrollBarSlider:
            first, last = start, start + size
        case _Part.SC_ScrollBarSubPage:
            first, last = 0, start
        case _Part.SC_ScrollBarAddPage:
            first, last = start + size, length
        case _:
            return QRect()
    if upright:
        return QRect(rect.left(), rect.top() + first, rect.width(), last - first)
    return QRect(rect.left() + first, rect.top(), last - first, rect.height())


def _handle_span(option: QStyleOptionSlider, length: int) -> tuple[int, int]:
    """Where the handle begins along a groove of `length` px, and how long it is."""
    span = option.maximum - option.minimum
    if span <= 0:
        return 0, length
    share = option.pageStep / (span + option.pageStep)
    size = min(length, max(_SHORTEST_HANDLE, round(length * share)))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    return start, size


def system_moves(app: QApplication) -> bool:
    """Whether the computer's own parts are animated (its "reduce motion" switch is off)."""
    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
