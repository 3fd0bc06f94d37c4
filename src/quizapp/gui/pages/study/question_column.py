"""The question itself: what it belongs to, its prompt, the form's widget, a remark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.gui.actions import Where
from quizapp.gui.components.layouts import Column, Wrapping
from quizapp.gui.components.message import Message
from quizapp.gui.components.paragraph import Runs
from quizapp.gui.components.text import Text
from quizapp.gui.components.themed import RING_SPACE
from quizapp.gui.forms.answer_form import AnswerForm
from quizapp.gui.forms.making import make_form
from quizapp.gui.pages.page import clear
from quizapp.gui.pages.study.state import StudyState
from quizapp.gui.theme import Colour, Tone, TypeRole
from quizapp.gui.wording import say

if TYPE_CHECKING:
    from quizapp.gui.components.figure import Figure


class QuestionColumn(Wrapping, QWidget):
    """Shows a question; `given_changed` carries the answer as it stands.

    `where_changed` says that keys now mean something else.
    """

    given_changed = Signal(object)
    where_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form: AnswerForm | None = None
        self._ahead: tuple[tuple[object, ...], AnswerForm] | None = None
        self._kicker = Text("", TypeRole.LABEL, Colour.INK2, self)
        self._prompt = Text("", TypeRole.PROMPT, parent=self, selectable=True)
        self._seen = Column(gap=0)
        self._holder = Column(gap=0)
        self._remark = Message("", Tone.NEAR, self, large=True)
        column = Column(self, gap=8)
        words = Column(gap=8)
        words.keep_rings(RING_SPACE)
        words.add_all(self._kicker, self._prompt)
        column.add(words)
        column.add(self._seen)
        column.add_space(4)
        column.add(self._holder)
        column.add(self._remark)

    @property
    def where(self) -> Where:
        """What keys mean while this question waits."""
        return self.form.where if self.form else Where.CHOICE

    def show_state(self, state: StudyState, *, renew: bool) -> None:
        """Show a picture; `renew` makes the form's widget anew."""
        self._kicker.set_text(_kicker(state))
        if renew or self.form is None:
            self.form = self._make_form(state)
        else:
            self.form.show_state(state)
        self._show_prompt(self.form.prompt(state), state.stress)
        verdict = state.verdict
        self._remark.setVisible(verdict is not None and bool(verdict.remark))
        if verdict is not None:
            self._remark.set_message(verdict.remark, Tone(verdict.remark_feeling.value))

    def hold_figure(self, figure: Figure) -> None:
        """Take in the picture of the question."""
        self._seen.add(figure)

    def let_figure_go(self, figure: Figure) -> None:
        """Give the picture away."""
        self._seen.removeWidget(figure)

    def pick(self, number: int) -> None:
        """Pick an option by its number."""
        if self.form is not None:
            self.form.pick(number)

    def act(self, name: str) -> bool:
        """Do an action of the form's own keys; False where it has none of that name."""
        return self.form is not None and self.form.act(name)

    def point_out(self, position: str) -> None:
        """Take a position that was pointed out on the map."""
        if self.form is not None:
            self.form.point_out(position)

    def focus_answer(self) -> None:
        """Put the focus where the answer is given."""
        if self.form is not None:
            self.form.focus_answer()

    def _show_prompt(self, prompt: str, stress: str) -> None:
        runs, role = _set_prompt(prompt, stress)
        self._prompt.set_role(role)
        self._prompt.set_text(runs)

    def prepare_answer(self, state: StudyState) -> None:
        """Draw how the form would look after the answer as it stands, out of sight."""
        if self.form is not None:
            self.form.draw_ahead(state)

    def prepare(self, state: StudyState) -> None:
        """Make the widget of the question that comes next, out of sight, and lay out its words."""
        parts = state.form_parts
        if self._ahead is not None:
            if self._ahead[0] == parts:
                return
            self._ahead[1].deleteLater()
        form = self._sized(make_form(state, self))
        layout = form.layout()
        if layout is not None:
            layout.activate()
        form.draw_ahead(state)
        self._ahead = parts, form
        self._prompt.prepare(*_set_prompt(form.prompt(state), state.stress))

    def _new_form(self, state: StudyState) -> AnswerForm:
        """The widget for a question: the one that was made ahead for it, or another."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            if ahead[0] == state.form_parts:
                return ahead[1]
            ahead[1].deleteLater()
        return self._sized(make_form(state, self))

    def _sized(self, form: AnswerForm) -> AnswerForm:
        if self.isVisible():  # else it would be laid out at a size of nobody's choice first
            form.resize(self.width(), form.heightForWidth(self.width()))
        return form

    def _make_form(self, state: StudyState) -> AnswerForm:
        clear(self._holder)
        form = self._new_form(state)
        form.given_changed.connect(self.given_changed)
        form.where_changed.connect(self.where_changed)
        self._holder.add(form)
        form.show()  # now, so that it can be measured: Qt would do so a moment later
        return form


def _set_prompt(prompt: str, stress: str) -> tuple[Runs, TypeRole]:
    """All of a prompt is strong, unless a word of it is to stand out."""
    runs = stressed(prompt, stress) if stress else prompt
    return runs, TypeRole.PROMPT if runs == prompt else TypeRole.PROMPT_LIGHT


def stressed(text: str, word: str) -> Runs:
    """The text with each place where this word stands by itself strong; markup is only text."""
    parts = re.split(rf"(?<!\w)({re.escape(word)})(?!\w)", text)
    if len(parts) == 1:
        return text
    return tuple((part, part == word) for part in parts if part)


def _kicker(state: StudyState) -> str:
    if state.chapter and state.news:
        return say("{chapter} · {news}", chapter=state.chapter, news=state.news)
    return state.chapter or state.news or state.deck_title
