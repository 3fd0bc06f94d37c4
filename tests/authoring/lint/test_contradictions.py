"""Facts across properties that cannot both be so."""

from __future__ import annotations

import pytest

from quizapp.authoring.lint.contradictions import lint_contradictions
from tests.builders import a_deck, a_fact, a_topic


def found(*topics):
    deck = a_deck(*topics)
    return [f.what for topic in deck.topics.values() for f in lint_contradictions(deck, topic)]


def test_a_happening_lies_between_its_beginning_and_its_end():
    assert found(a_topic("e", date="1945-08-12", began="1945-08-13", ended="1945-08-16")) == [
        "“date” of “e” (1945-08-12) lies before its “began” (1945-08-13)."
    ]
    assert found(a_topic("e", date="1945-08-17", began="1945-08-13", ended="1945-08-16")) == [
        "“date” of “e” (1945-08-17) lies after its “ended” (1945-08-16)."
    ]
    assert found(a_topic("e", date="1945-08", began="1945-08-13", ended="1945-08-16")) == []


def test_what_a_source_says_or_what_counts_something_else_may_differ():
    early = a_fact("1945-08-12", says="tass")
    counted = a_fact("1945-08-12", counts="the first shot")

    assert found(a_topic("e", date=early, began="1945-08-13")) == []
    assert found(a_topic("e", date=counted, began="1945-08-13")) == []


@pytest.mark.parametrize("part", ["dead", "wounded", "prisoners"])
def test_no_side_loses_more_men_than_it_had(part):
    figures = {"strength": a_fact("500 men", side="ussr"), part: a_fact("600 men", side="ussr")}
    other_side = {**figures, part: a_fact("600 men", side="japan")}
    other_unit = {**figures, part: a_fact("600 ships", side="ussr")}

    assert found(a_topic("e", **figures)) == [
        f"“{part}” of “e” (600 men) is more than its “strength” (500 men)."
    ]
    assert found(a_topic("e", **other_side)) == found(a_topic("e", **other_unit)) == []


def test_nobody_commands_before_birth_or_after_death():
    born, died = a_topic("x", "officer", born="1946"), a_topic("x", "officer", died="1944")

    assert found(a_topic("e", date="1945", commander="x"), born) == [
        "“commander” of “e” names “x” at a time before it began or was born."
    ]
    assert found(a_topic("e", date="1945", commander="x"), died) == [
        "“commander” of “e” names “x” at a time after it ended or died."
    ]


def test_the_bounds_of_a_value_are_its_time():
    late = a_fact("x", since="1950", until="1951")
    died = a_topic("x", "officer", born="1900", died="1944")

    assert len(found(a_topic("f", "formation", commander=late), died)) == 1
    assert found(a_topic("f", "formation", commander="x"), died) == []
    assert (
        found(a_topic("f", "formation", commander=a_fact("x", says="tass", since="1950")), died)
        == []
    )


def test_what_is_remembered_of_the_dead_is_no_contradiction():
    """Only what one holds at a time needs its holder alive."""
    assert found(a_topic("e", date="1945", by=["x"]), a_topic("x", "state", dissolved="1917")) == []
