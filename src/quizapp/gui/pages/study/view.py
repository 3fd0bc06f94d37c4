"""Study as it looks: the question at the left, at the right the fog and then the receipt."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where, hints_in
from quizapp.gui.components.keycap import KeyHints
from quizapp.gui.components.layouts import Column, Row, laid_out_once
from quizapp.gui.components.scroll import Scrolled
from quizapp.gui.components.themed import RING_SPACE, announce
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.pages.figures import FigurePicture
from quizapp.gui.pages.page import Page
from quizapp.gui.pages.study.answer_bar import AnswerBar
from quizapp.gui.pages.study.foot import Foot
from quizapp.gui.pages.study.question_column import QuestionColumn
from quizapp.gui.pages.study.receipt import Receipt
from quizapp.gui.pages.study.receipt_side import ReceiptBelow, ReceiptSide
from quizapp.gui.pages.study.report_panel import ReportPanel
from quizapp.gui.pages.study.scrolling import FollowingScroll
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.pages.study.top_bar import TopBar
from quizapp.gui.theme import Colour
from quizapp.questions.terms import Confidence

if TYPE_CHECKING:
    from quizapp.gui.components.figure import Figure
    from quizapp.gui.pages.study.map_stage import MapStage

# px at 100 %
_ONE_COLUMN_BELOW = 1020
_ONE_COLUMN_TEXT = 1.5
_LEFT_SHARE = 0.53
_LEFT_LEAST = 700
_BESIDE_MAP = 460
_SUBMIT = {"sure": Confidence.SURE, "unsure": Confidence.UNSURE, "guess": Confidence.GUESS}


class Shape(Enum):
    """How the page is laid out."""

    TWO_PAGES = 1
    ONE_COLUMN = 2
    BESIDE_MAP = 3
    UNDER_MAP = 4  # one column, the map in it


class StudyView(Page):
    """Shows a StudyState. Wishes go up as signals; `acted` carries names of the action table."""

    given_changed = Signal(object)
    submitted = Signal(object)
    next_requested = Signal()
    link_requested = Signal(str)
    acted = Signal(str)
    report_requested = Signal(str, bool, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.BG, parent)
        self._state: StudyState | None = None
        self._shape: Shape | None = None
        self._pins = False
        self._map: MapStage | None = None
        self._figure: Figure | None = None
        self._figure_in: Shape | None = None
        self._bar = TopBar(self)
        self._bar.acted.connect(self.acted)
        self._question = QuestionColumn(self)
        self._question.given_changed.connect(self.given_changed)
        self._question.where_changed.connect(self._take_keys)
        self._answer = AnswerBar(self)
        self._answer.submitted.connect(self.submitted)
        self._answer.next_requested.connect(self.next_requested)
        self._answer.acted.connect(self._act_by_button)
        self._hints = KeyHints(parent=self)
        self._receipt = Receipt(self)
        self._receipt.link_requested.connect(self.link_requested)
        self._receipt.report_requested.connect(self._open_report)
        self._side, self._below = ReceiptSide(self), ReceiptBelow(self)
        self._content = Scrolled(self)
        self._parts = Column(gap=22)
        self._column = Column(self._content, gap=0)
        self._column.add(self._parts)
        self._column.addStretch(1)
        self._scroll = FollowingScroll(self._content, Colour.BG, self)
        self._left = Column(gap=0)
        self._left.add(self._scroll, 1)
        self._foot = Foot(self)
        self._foot_column = Column(self._foot, gap=12)
        self._foot_column.keep_rings(RING_SPACE)
        self._left.add(self._foot)
        self._body = Row(gap=0)
        self._body.add(self._left, 1)
        self._body.add(self._side)
        self._report = ReportPanel(self)
        self._report.written.connect(self.report_requested)
        self._report.closed.connect(self.close_report)
        page = Column(self, gap=0)
        page.add(self._bar)
        page.add(self._body, 1)

    @property
    def where(self) -> Where:
        if self._state is not None and self._state.phase is Phase.ANSWERED:
            return Where.ANSWERED
        return self._question.where

    @property
    def state(self) -> StudyState | None:
        """The picture that is shown."""
        return self._state

    @property
    def form(self) -> AnswerForm | None:
        """The widget of the present question."""
        return self._question.form

    def act(self, name: str, keys: str) -> bool:
        if name in _SUBMIT:
            return self._submit(_SUBMIT[name])
        match name:
            case "pick" | "mark" | "assign":
                self._question.pick(int(keys))
            case "next":
                self.next_requested.emit()
            case "sources":
                self._receipt.toggle_sources()
            case "report":
                self._open_report()
            case "enlarge":
                self._enlarge()
            case "leave" | "take-back" | "put-back" | "right":
                self.acted.emit(name)
            case _:
                return self._question.act(name)
        return True

    def focus_first(self) -> None:
        if self._map and self.where is Where.LOCATE and self._shape is Shape.BESIDE_MAP:
            self._map.focus_view()
        elif self._state is None or self._state.phase is Phase.ASKED:
            self._question.focus_answer()
        else:
            self._answer.focus_next()

    def show_state(self, state: StudyState) -> None:
        """Show another picture; the focus moves when the question or its phase does."""
        before, self._state = self._state, state
        is_new = before is None or _moment(before) != _moment(state)
        renew = is_new and state.phase is Phase.ASKED
        with laid_out_once(self):
            self._bar.show_state(state)
            self._question.show_state(state, renew=renew)
            self._show_figure(state.figure)
            self._arrange(decide=renew)
            self._show_map(state, renew=renew)
            self._answer.show_state(state)
            self._receipt.show_state(state)
            self._show_below()
            if is_new:
                self._side.show_phase(state)
                self._take_keys()
        if is_new:
            if self._shape is not Shape.TWO_PAGES or state.phase is Phase.ASKED:
                self._scroll.to_top()
            self.focus_first()

    @Slot(object)
    def prepare_answer(self, state: StudyState) -> None:
        """Draw what the answer as it stands would bring, without showing it."""
        self._question.prepare_answer(state)
        picture = state.receipt
        if picture is None or not self._receipt.prepare(picture):
            return
        if self._shape is Shape.TWO_PAGES:
            self._side.prepare_receipt(picture)

    @Slot(object)
    def prepare_question(self, state: StudyState) -> None:
        """Make the form of the question that comes next; a map is made when it is asked for."""
        if state.on_map is None:
            self._question.prepare(state)

    def prepare_first(self, state: StudyState) -> None:
        """Get the first question ready before this page is seen: its form, and the fog."""
        self.prepare_question(state)
        self._side.prepare()

    @Slot()
    def _take_keys(self) -> None:
        """Show what keys mean now; a card is turned over before there is anything to answer."""
        assert self._state is not None
        self._answer.setVisible(self.where is not Where.CARD)
        self._show_foot()
        state = self._state
        shown = {
            "take-back": state.can_take_back,
            "right": state.can_be_right,
            "enlarge": state.figure is not None,
        }
        hidden = frozenset(name for name, is_shown in shown.items() if not is_shown)
        caps = dict.fromkeys(("pick", "mark", "assign"), f"1–{len(state.options)}")
        self._hints.set_hints(hints_in(self.where, without=hidden, caps=caps))

    @Slot()
    def close_report(self) -> None:
        """Go back from the report to the answer."""
        self._report.hide()
        self.focus_first()

    def show_report_problem(self, sentence: str) -> None:
        """Say in the report why it could not be written."""
        self._report.show_problem(sentence)

    def say_verdict(self, words: str) -> None:
        """Have the verdict read aloud."""
        announce(self, words)

    def take_theme(self) -> None:
        if hasattr(self, "_body"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if self._report.isVisible():
            self._report.place()

    @Slot(str)
    def _act_by_button(self, name: str) -> None:
        self.act(name, "")

    @Slot()
    def _open_report(self) -> None:
        if self._state is not None and self._state.phase is Phase.ANSWERED:
            self._report.open_for(self._state.prompt)

    def _submit(self, confidence: Confidence) -> bool:
        """With nothing given only "don't know" can be said, whatever the key."""
        if self._state is None or (self._state.is_blank and confidence is not Confidence.SURE):
            return True
        self.submitted.emit(confidence)
        return True

    def _arrange(self, *, decide: bool = True) -> None:
        """One column in narrow windows and for large text, else two pages side by side; of these
        a map takes the larger one. `decide` anew whether the answer bar needs a place of its own:
        not with the answer, for nothing moves then."""
        shape = self._wanted_shape()
        is_other = shape is not self._shape
        self._shape = shape
        pins = self._wants_pins(shape) if decide or is_other else self._pins
        if is_other or pins is not self._pins:
            self._pins = pins
            self._lay_out(shape)
        self._set_margins(shape)
        if shape is Shape.TWO_PAGES:
            self._side.setFixedWidth(self.width() - self._left_width(shape))
        elif shape is Shape.BESIDE_MAP and self._map is not None:
            self._map.setFixedWidth(self.width() - self._left_width(shape))

    def _left_width(self, shape: Shape) -> int:
        """px of the page with the question, beside another one."""
        if shape is Shape.BESIDE_MAP:
            return self.theme.size(_BESIDE_MAP)
        return max(round(self.width() * _LEFT_SHARE), self.theme.size(_LEFT_LEAST))

    def _wants_pins(self, shape: Shape) -> bool:
        """Whether the answer bar stands under what scrolls: in one column, and where a question
        is so tall that the buttons would be out of sight."""
        if self._is_one:
            return True
        self._set_margins(shape)
        around, below = self._column.contentsMargins(), self._foot_column.contentsMargins()
        wide = self._left_width(shape) - around.left() - around.right()
        tall = self._question.heightForWidth(wide) + self._parts.spacing()
        tall += self._answer.sizeHint().height() + around.top() + around.bottom()
        foot = self._hints.heightForWidth(wide) + below.top() + below.bottom()
        bar = 0 if self._bar.isHidden() else self._bar.sizeHint().height()
        return tall > self.height() - bar - foot

    def _wanted_shape(self) -> Shape:
        is_narrow = self.width() < self.theme.size(_ONE_COLUMN_BELOW)
        one = is_narrow or self.theme.scale > _ONE_COLUMN_TEXT
        if self._state is not None and self._state.on_map is not None:
            return Shape.UNDER_MAP if one else Shape.BESIDE_MAP
        return Shape.ONE_COLUMN if one else Shape.TWO_PAGES

    def _show_map(self, state: StudyState, *, renew: bool) -> None:
        if self._map is not None:
            self._map.show_state(state, renew=renew)

    def _map_stage(self) -> MapStage:
        """The map, made when a question first needs one."""
        from quizapp.gui.pages.study.map_stage import MapStage  # noqa: PLC0415  # not at the start

        if self._map is None:
            self._map = MapStage(self)
            self._map.aimed.connect(self._question.point_out)
            self._map.reference_asked.connect(self._question.focus_answer)
        return self._map

    def _show_figure(self, picture: FigurePicture | None) -> None:
        """The picture stands on the right page, or in one column under the prompt."""
        if picture is None:
            self._place_figure(None)
            return
        if self._figure is None:
            from quizapp.gui.components.figure import Figure  # noqa: PLC0415  # not at the start

            self._figure = Figure(self)
            self._figure.hide()
        self._figure.show_picture(picture.path, picture.told, picture.credit)
        self._place_figure(self._wanted_shape())

    def _place_figure(self, shape: Shape | None) -> None:
        """Where the picture stands in a shape of the page; nowhere in none."""
        figure = self._figure
        if figure is None or shape is self._figure_in:
            return
        self._figure_in = shape
        self._side.let_figure_go(figure)
        self._question.let_figure_go(figure)
        if shape is Shape.TWO_PAGES:
            self._side.hold_figure(figure)
        elif shape is not None:
            self._question.hold_figure(figure)
        figure.setVisible(shape is not None)

    def _enlarge(self) -> None:
        if self._figure is not None and self._state is not None and self._state.figure is not None:
            self._figure.enlarge()

    def _show_foot(self) -> None:
        """The foot holds hints, or in one column the answer bar, which a covered card has not."""
        self._foot.setVisible(not self._is_one or self.where is not Where.CARD)

    def _show_below(self) -> None:
        is_answered = self._state is not None and self._state.phase is Phase.ANSWERED
        self._below.setVisible(self._shape is not Shape.TWO_PAGES and is_answered)

    @property
    def _is_one(self) -> bool:
        return self._shape in (Shape.ONE_COLUMN, Shape.UNDER_MAP)

    def _set_margins(self, shape: Shape) -> None:
        one = self._is_one
        roomy = self.width() >= self.theme.size(1200) and shape is Shape.TWO_PAGES
        left, right = (64, 48) if roomy else (40, 32)
        if one:
            left = right = 24
        self._column.set_margins((left, 20 if one else 44 if roomy else 28, right, 20))
        above = 12 if self._pins else 8
        self._foot_column.set_margins((left, above, right, 12 if one else 24))

    def _lay_out(self, shape: Shape) -> None:
        one, is_on_map = self._is_one, shape in (Shape.BESIDE_MAP, Shape.UNDER_MAP)
        stage = self._map_stage() if is_on_map else self._map
        held = (self._question, self._answer, self._below, self._hints, *([stage] if stage else ()))
        for part in held:
            for layout in (self._parts, self._foot_column, self._body):
                layout.removeWidget(part)
        self._bar.set_compact(one)
        self._answer.set_compact(one)
        self._side.setVisible(shape is Shape.TWO_PAGES)
        self._show_below()
        self._hints.setVisible(not one)
        self._parts.add(self._question)
        if stage is not None:
            stage.setVisible(is_on_map)
            stage.set_free_width()
        if shape is Shape.UNDER_MAP and stage is not None:
            self._parts.add(stage)
        (self._foot_column if self._pins else self._parts).add(self._answer)
        if not one:
            self._foot_column.add(self._hints)
        if shape is Shape.BESIDE_MAP and stage is not None:
            self._body.add(stage)
        if shape is Shape.TWO_PAGES:
            self._side.hold(self._receipt)
        else:
            self._parts.add(self._below)
            self._below.hold(self._receipt)
        self._foot.set_raised(self._pins)
        self._hints.stand_on(self._foot.ground)
        self._show_foot()
        if self._state is not None and self._state.figure is not None:
            self._place_figure(shape)


def _moment(state: StudyState) -> tuple[int, str, Phase]:
    return state.number, state.prompt, state.phase
