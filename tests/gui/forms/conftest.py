"""Forms are tested in the plain look, each on a page of its own."""

from __future__ import annotations

import gc

import pytest

from tests.gui.components.conftest import holder
from tests.gui.forms.showing import Showing

__all__ = ["holder", "show"]


@pytest.fixture
def show(qtbot, holder):  # noqa: ARG001  the theme comes before widgets
    """Shows a question of a deck in Study.

    All pages are held to the end of the test: one that nobody holds is collected at any moment,
    and in the middle of its own painting that is a crash.
    """
    pages = []

    def shown(deck, question, picture=""):
        made = Showing(deck, question, picture)
        qtbot.addWidget(made.view)
        pages.append(made)
        return made

    yield shown
    for made in pages:
        made.view.close()
    pages.clear()
    gc.collect()
