"""Date: a day, month or year from memory, written as people write dates."""

from __future__ import annotations

from quizapp.gui.forms.entry import EntryForm
from quizapp.gui.wording import say


class DateForm(EntryForm):
    """The entry for a date."""

    def name(self) -> str:
        return say("Your answer, a date")
