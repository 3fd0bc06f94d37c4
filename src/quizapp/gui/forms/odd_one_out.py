"""Odd one out: option rows; the word NOT of the question stands out above them."""

from __future__ import annotations

from quizapp.gui.forms.choice import ChoiceForm


class OddOneOutForm(ChoiceForm):
    """Which of several does not share what the question names."""
