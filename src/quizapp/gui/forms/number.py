"""Number: a figure from memory, with or without its unit."""

from __future__ import annotations

from quizapp.gui.forms.entry import EntryForm
from quizapp.gui.wording import say


class NumberForm(EntryForm):
    """The entry for a number."""

    def name(self) -> str:
        return say("Your answer, a number")
