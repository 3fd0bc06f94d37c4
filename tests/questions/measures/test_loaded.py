"""Words that take a side, and where they are no matter (G32)."""

from __future__ import annotations

import pytest

from quizapp.questions.measures.loaded import loaded_words

LIST = ("liberated", "puppet", "fascist*", "so-called")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The town was liberated on the 13th.", ("liberated",)),
        ("Liberated at last.", ("Liberated",)),
        ("A puppet and a puppet.", ("puppet",)),
        ("the fascists and a fascist", ("fascists", "fascist")),
        ("the so-called army", ("so-called",)),
        ("It was “liberated”, as TASS wrote.", ()),
        ('It was "liberated", as TASS wrote.', ()),
        ("He joined the Puppet Theatre.", ()),
        ("the puppeteers", ()),
        ("the town was taken", ()),
    ],
)
def test_loaded_words_are_found_outside_quotations_and_names(text, found):
    assert loaded_words(text, LIST) == found


def test_an_empty_list_finds_nothing():
    assert loaded_words("liberated puppet", ()) == ()
