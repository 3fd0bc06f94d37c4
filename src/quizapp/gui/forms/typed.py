"""Typed: a name or a word from memory, in any spelling or script the deck knows."""

from __future__ import annotations

from quizapp.gui.forms.entry import EntryForm
from quizapp.gui.wording import say


class TypedForm(EntryForm):
    """The entry for a name or a word."""

    def name(self) -> str:
        return say("Your answer")
