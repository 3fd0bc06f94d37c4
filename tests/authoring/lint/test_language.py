"""Words that take a side, and small negatives, in what an author writes."""

from __future__ import annotations

from dataclasses import replace

from quizapp.authoring.lint.language import lint_language, lint_own_types
from quizapp.facts.vocabulary import PropertySpec
from tests.builders import a_deck, a_fact, a_topic, denied, english


def found(*topics, loaded=None):
    deck = replace(a_deck(*topics), loaded=loaded)
    return [(f.rule, f.what) for topic in deck.topics.values() for f in lint_language(deck, topic)]


def test_a_loaded_word_in_a_name_a_text_a_sentence_a_card_or_a_why_is_told():
    told = found(
        a_topic("a", name="the glorious landing"),
        a_topic("b", "person", role="a puppet"),
        a_topic("c", statements="The town was <liberated> in May."),
        a_topic("d", "card", card="Who fled? / The bandits"),
        a_topic("e", date=a_fact("1945", why="A heroic deed.")),
        a_topic("f", "person", role=denied("a cook", "a spy")),
    )

    assert [rule for rule, _ in told] == ["G32"] * 5
    assert told[0][1] == "“glorious” in the name of “a” takes a side."
    assert "“liberated” in “statements” of “c”" in told[2][1]
    assert "the why of “date” of “e”" in told[4][1]


def test_the_why_of_a_false_value_is_read_too():
    deck = a_deck(a_topic("e", at=denied("p", "q")), a_topic("p", "port"), a_topic("q", "port"))
    false = deck.topics["e"].entries["at"].false
    entry = replace(
        deck.topics["e"].entries["at"], false=(replace(false[0], why="Heroic nonsense."),)
    )
    topic = replace(deck.topics["e"], entries={"at": entry})

    assert [f.what for f in lint_language(deck, topic)] == [
        "“Heroic” in the why of “q” of “e” takes a side."
    ]


def test_words_that_somebody_else_says_are_theirs():
    assert found(
        a_topic("claim", "claim", "the town was liberated", by="tass"),
        a_topic("said", "person", role=a_fact("a puppet", says="tass")),
        a_topic("tass", "person", "TASS"),
    ) == []  # fmt: skip


def test_a_decks_own_list_takes_the_place_of_the_languages():
    heroic = a_topic("e", name="the heroic stand of the doomed")

    assert found(heroic, loaded=()) == []
    assert [what for _, what in found(heroic, loaded=("doomed",))] == [
        "“doomed” in the name of “e” takes a side."
    ]


def test_what_is_not_to_be_learned_is_not_read():
    assert found(a_topic("a", name="the glorious landing", learnable=False)) == []


def test_a_small_not_in_an_authors_question_is_told():
    """G29."""
    small = found(a_topic("e", date=a_fact("1945", ask="When was <topic> not heard?")))
    large = found(a_topic("e", date=a_fact("1945", ask="When was <topic> NOT heard?")))

    assert small == [("G29", "The question of “date” of “e” hides a “not”.")]
    assert large == []


def test_a_small_not_in_the_questions_of_a_type_is_told_once():
    words = english()
    event = words.types["event"]
    spec = PropertySpec("absent", event.properties["at"].value, ask="Who was not at <topic>?")
    properties = {**event.properties, "absent": spec}
    types = {**words.types, "event": replace(event, properties=properties)}
    deck = a_deck(a_topic("e", date="1945"), vocabulary=replace(words, types=types))

    (finding,) = lint_own_types(deck)
    assert finding.what == "“ask” of the property “absent” hides a “not”."
    assert list(lint_own_types(a_deck(a_topic("e", date="1945")))) == []
