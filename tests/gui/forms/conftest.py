"""Forms are tested in the plain look, each on a page of its own."""

from __future__ import annotations

import pytest

from tests.gui.components.conftest import holder
from tests.gui.forms.showing import Showing

__all__ = ["holder", "show"]


@pytest.fixture
def show(qtbot, holder):  # noqa: ARG001  the theme comes before widgets
    """Shows a question of a deck in Study."""

    def shown(deck, question):
        made = Showing(deck, question)
        qtbot.addWidget(made.view)
        return made

    return shown
