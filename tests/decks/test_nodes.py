"""How sentences about a deck name its pieces: in English, and so that they can be translated."""

from __future__ import annotations

import pytest

from quizapp.decks.nodes import both, either, with_article
from quizapp.facts.phrase import Phrase


@pytest.mark.parametrize(("noun", "said"), [("landing", "a landing"), ("event", "an event")])
def test_a_noun_has_its_article_and_is_known_without_it(noun: str, said: str) -> None:
    named = with_article(noun)

    assert named == said
    assert isinstance(named, Phrase)
    assert named.slots == {"noun": noun}


@pytest.mark.parametrize(
    ("words", "one", "all_"),
    [
        (("a",), "a", "a"),
        (("a", "b"), "a or b", "a and b"),
        (("a", "b", "c"), "a or b or c", "a and b and c"),
    ],
)
def test_several_words_are_said_as_one_of_them_or_all(
    words: tuple[str, ...], one: str, all_: str
) -> None:
    assert either(words) == one
    assert both(words) == all_
