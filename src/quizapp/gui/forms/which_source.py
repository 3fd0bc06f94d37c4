"""Which source says so: an option row a source."""

from __future__ import annotations

from quizapp.gui.forms.choice import ChoiceForm


class WhichSourceForm(ChoiceForm):
    """Who gives a value where sources disagree."""
