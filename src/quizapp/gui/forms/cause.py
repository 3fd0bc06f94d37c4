"""Cause: the link from cause to effect as a picture, and what may stand at its open end."""

from __future__ import annotations

from quizapp.gui.components.link_strip import EndState, LinkEnd, LinkStrip
from quizapp.gui.forms.choice import ChoiceForm
from quizapp.gui.pages.study.options import Mark, OptionPicture
from quizapp.gui.pages.study.state import Phase, StudyState
from quizapp.gui.wording import say
from quizapp.questions.terms import Direction


class CauseForm(ChoiceForm):
    """What led to something, or what it led to; what is picked goes to its place."""

    def build(self, state: StudyState) -> None:
        titles = [option.title for option in (*state.rows, *state.options)]
        self._link = LinkStrip(titles, self)
        self.column.add(self._link)
        self.column.add_space(6)
        super().build(state)

    def show_state(self, state: StudyState) -> None:
        super().show_state(state)
        known = EndState.KNOWN, state.rows[0].title
        cause, effect = known, _open_end(state)
        if state.direction is Direction.BACKWARD:
            cause, effect = effect, cause
        self._link.show_ends(_end(say("Cause"), *cause), _end(say("Effect"), *effect))


def _end(label: str, state: EndState, words: str) -> LinkEnd:
    return LinkEnd(label, words, state)


def _open_end(state: StudyState) -> tuple[EndState, str]:
    """What stands at the end that is asked for: nothing, what was picked, or the answer."""
    if state.phase is Phase.ANSWERED:
        right = next(option for option in state.options if _is_right(option))
        return EndState.RIGHT, right.title
    picked = next((option for option in state.options if option.key == state.given), None)
    return (EndState.PICKED, picked.title) if picked else (EndState.UNKNOWN, "")


def _is_right(option: OptionPicture) -> bool:
    return option.mark in (Mark.RIGHT, Mark.MISSED)
