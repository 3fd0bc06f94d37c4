"""True or false: two option rows."""

from __future__ import annotations

from quizapp.gui.forms.choice import ChoiceForm


class TrueFalseForm(ChoiceForm):
    """Whether a sentence is true."""
