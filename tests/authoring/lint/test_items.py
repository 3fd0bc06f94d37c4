"""What the questions about one fact show: cues, lengths, edges, gaps."""

from __future__ import annotations

from quizapp.authoring.lint.items import measure_items
from quizapp.questions.terms import Direction
from quizapp.questions.wording import capital
from tests.builders import a_deck, a_list, a_topic, denied
from tests.questions.theatre import fact_of, landings


def of(topic):
    """What the first fact of a topic gives, in a deck of it alone."""
    deck = a_deck(topic)
    return measure_items(deck, next(fact for fact in deck.facts.values()))


def rules(items, rule):
    return [finding.what for finding in items.findings if finding.rule == rule]


def test_a_term_that_sounds_like_its_treaty_is_told_once():
    """G28."""
    told = a_list("the Portsmouth line is kept", whole=True)
    told = type(told)(told.members, True, (("a loan is given", "x"), ("a fleet is built", "x")))

    (what,) = rules(of(a_topic("t", "agreement", "the Portsmouth treaty", terms=told)), "G28")

    assert "“portsmouth”" in what
    assert "“The Portsmouth line is kept”" in what


def test_an_answer_far_longer_than_the_rest_is_told():
    """G23."""
    long = "a man who carried letters between the two headquarters by night"
    items = of(a_topic("x", "person", role=denied(long, "a cook on a ship", "a judge in a town")))

    assert rules(items, "G23") == [
        f"“{capital(long)}” is much longer than all that is offered beside it."
    ]
    assert items.lengths.longest == items.lengths.questions > 0


def test_answers_of_a_like_length_are_not():
    items = of(a_topic("x", "person", role=denied("a cook", "a monk", "a king")))

    assert rules(items, "G23") == []


def test_names_are_as_long_as_they_are():
    assert rules(measure_items(landings(), fact_of(landings(), "second/at")), "G23") == []


def test_a_long_answer_is_no_option():
    """G40."""
    long = "a man who carried all of the letters between the two headquarters of the fleet by night"
    items = of(a_topic("x", "person", role=denied(long, "a cook", "a judge")))

    assert any("has 17 words" in what for what in rules(items, "G40"))


def test_a_gap_that_keeps_too_little_is_told_and_a_propertys_sentence_is_not():
    """G40."""
    bare = of(a_topic("e", "event", "the raid", statements="The port fell to <Trushin> there."))
    full = of(a_topic("e", "event", "the raid", date="1945-08-12"))

    assert len(rules(bare, "G40")) == 1
    assert rules(full, "G40") == []


def test_a_long_stem_is_told():
    """G40."""
    name = (
        "the long and slow and weary march of the second battalion of the third regiment over "
        "the hills and the rivers and the plains to the north of the old and the new town"
    )
    items = of(a_topic("e", "event", name, date="1945-08-12"))

    assert any(
        what.startswith("This question has 38 words: “When did the long")
        for what in rules(items, "G40")
    )


def test_seats_and_bands_are_counted_for_the_whole_deck():
    items = measure_items(landings(), fact_of(landings(), "first/commander#kozlov"))

    assert sum(items.seats.values()) > 0
    assert {name for name, _, _ in items.bands} == {"commander"}
    assert {direction for _, direction, _ in items.bands} <= set(Direction)
