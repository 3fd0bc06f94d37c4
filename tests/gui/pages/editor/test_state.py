"""What the editor says of a deck."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from quizapp.authoring.editing.meter import Meter
from quizapp.facts.phrase import phrase
from quizapp.gui import wording
from quizapp.gui.pages.editor.state import meter_words
from quizapp.gui.wording import install_translator


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever a test installs, the next one is in English again."""
    before = wording._translator
    yield
    install_translator(before)


def test_the_meter_tells_the_cheapest_help_in_the_language_of_the_person() -> None:
    meter = Meter(
        8, 5, 2, phrase("Give {property}: to another topic of the kind.", property="at"), 3
    )
    assert meter_words(meter).endswith("3 facts: Give at: to another topic of the kind.")

    install_translator(lambda _context, text, _number: f"<{text}>")

    assert meter_words(meter).endswith("<Give at: to another topic of the kind.>")
