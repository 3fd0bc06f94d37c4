"""Cloze: what is missing in a sentence, typed."""

from __future__ import annotations

from quizapp.gui.forms.entry import EntryForm
from quizapp.gui.wording import say


class ClozeForm(EntryForm):
    """The entry for what fills the gap of the prompt."""

    def name(self) -> str:
        return say("Your answer, what fills the gap")
