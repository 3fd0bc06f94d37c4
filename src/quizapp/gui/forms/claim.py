"""Claim: the claim as a quotation with who makes it, and the verdicts as option rows."""

from __future__ import annotations

from quizapp.gui.components.quote_card import QuoteCard
from quizapp.gui.forms.choice import ChoiceForm
from quizapp.gui.pages.study.state import StudyState

_OPENING_MARKS = " “„«\"'‘‚"


class ClaimForm(ChoiceForm):
    """How a claim stands beside the evidence."""

    def build(self, state: StudyState) -> None:
        for claim in state.rows:
            self.column.add(QuoteCard(claim.title, claim.note, self))
        self.column.add_space(6)
        super().build(state)

    def prompt(self, state: StudyState) -> str:
        """The question up to the quotation, which stands on its card."""
        for claim in state.rows:
            before, quoted, _ = state.prompt.partition(claim.title[1:])
            if quoted:
                return before[:-1].rstrip(_OPENING_MARKS)
        return state.prompt
