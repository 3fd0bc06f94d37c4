"""Claim: the claim on a card with who makes it, and the verdicts as option rows."""

from __future__ import annotations

from quizapp.gui.components.claim_card import ClaimCard
from quizapp.gui.forms.choice import ChoiceForm
from quizapp.gui.pages.study.state import StudyState


class ClaimForm(ChoiceForm):
    """How a claim stands beside the evidence."""

    def build(self, state: StudyState) -> None:
        for claim in state.rows:
            self.column.add(ClaimCard(claim.title, claim.note, self))
        self.column.add_space(6)
        super().build(state)

    def prompt(self, state: StudyState) -> str:
        """The question up to the claim, which stands on its card."""
        for claim in state.rows:
            before, claimed, _ = state.prompt.partition(claim.title[1:])
            if claimed:
                return before[:-1].rstrip()
        return state.prompt
