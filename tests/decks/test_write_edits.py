"""Edits of single things: which lines go, which come, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

from quizapp.decks.edits import (
    add_property,
    add_topic,
    add_value,
    cite,
    qualify,
    remove_property,
    remove_value,
    set_property,
    set_value,
    uncite,
    value_at,
    values_of,
)
from quizapp.decks.write import DeckText
from quizapp.facts.problem import Place, QuizAppError
from tests.decks.commented import changes, deck_read, deck_text, grave, one_page

LANDING = "eastport-landing"

#: What is done, and the lines that go and come by it; comments are part of the lines.
EDITS: list[tuple[Callable[[DeckText], DeckText], str]] = [
    # One value
    (
        lambda t: set_property(t, "smith", "name", "General John Smith"),
        """\
        -    name: General Smith   # his name
        +    name: General John Smith   # his name""",
    ),
    (
        lambda t: qualify(t, "smith", "born", 0, "value", "1891"),
        """\
        -    born: {value: 1890-05-01, source: atlas}   # doubtful
        +    born: {value: 1891, source: atlas}   # doubtful""",
    ),
    (
        lambda t: qualify(t, LANDING, "began", 0, "source", "atlas"),
        """\
        -    began: 1945-08-13   # local time
        +    began: {value: 1945-08-13, source: atlas}   # local time""",
    ),
    (
        lambda t: qualify(t, LANDING, "commander", 0, "to", "1945-08-20"),
        "+      to: 1945-08-20",
    ),
    (
        lambda t: qualify(t, LANDING, "commander", 0, "from", None),
        "-      from: 1945-08-15   # from then on",
    ),
    (
        lambda t: set_property(t, LANDING, "commander", "smith"),
        """\
        -    commander:
        -      value: smith
        -      from: 1945-08-15   # from then on
        -      not: [{value: jones, why: He led the other side.}]
        +    commander: smith""",
    ),
    # Positions of a dispute
    (
        lambda t: qualify(t, LANDING, "ended", 1, "why", "It took long, they say: # no"),
        '+        why: "It took long, they say: # no"',
    ),
    (
        lambda t: add_value(t, LANDING, "ended", {"value": "1945-08-18", "says": "atlas"}),
        "+      - {value: 1945-08-18, says: atlas}",
    ),
    (
        lambda t: remove_value(t, LANDING, "ended", 1),
        """\
        -      - value: 1945-08-17
        -        says: rumour   # weak
        -        # what it counts:
        -        counts: the end of mopping-up""",
    ),
    # Items of lists, in lines and in braces
    (
        lambda t: add_value(t, "smith", "role", "a man of letters, too"),
        "+        - a man of letters, too",
    ),
    (
        lambda t: remove_value(t, "smith", "role", 0),
        "-        - {id: harbour-master, value: the harbour master of Eastport, source: gazette}"
        "   # kept",
    ),
    (
        lambda t: remove_value(t, "jones", "role", 0),
        """\
        -    role: [a pilot of the south, "a poet, they say"]
        +    role: ["a poet, they say"]""",
    ),
    (
        lambda t: set_value(t, "jones", "role", 1, "a poet"),
        """\
        -    role: [a pilot of the south, "a poet, they say"]
        +    role: [a pilot of the south, "a poet"]""",
    ),
    (
        lambda t: remove_value(t, LANDING, "units", 1),
        "-                   second-battalion,",
    ),
    (
        lambda t: remove_value(t, LANDING, "units", 2),
        """\
        -                   second-battalion,
        +                   second-battalion
        -                   third-battalion],   # arrived last
        +                   ],   # arrived last""",
    ),
    (
        lambda t: set_value(t, "coast", "position", 0, ["41 N 129 E", "42 N 130 E"]),
        """\
        -  coast: {is: line, name: the coast, position: [41 N 129 E, 41.5 N 129.5 E, 42 N 130 E]}
        +  coast: {is: line, name: the coast, position: [41 N 129 E, 42 N 130 E]}""",
    ),
    (
        lambda t: remove_value(t, "eastport", "also", 0),
        "-      - the Port of the East",
    ),
    (
        lambda t: qualify(t, "eastport", "also", 2, "id", "anchorage"),
        """\
        -      - name: Eastern Anchorage   # on old maps
        +      - id: anchorage
        +        name: Eastern Anchorage   # on old maps""",
    ),
    # Statements
    (
        lambda t: set_value(t, LANDING, "statements", "weak-start", "He <fell>."),
        """\
        -      weak-start: The commander <cancelled|called off> the landing, without <men>.   # two
        +      weak-start: He <fell>.   # two""",
    ),
    (
        lambda t: add_value(t, LANDING, "statements", "He <fell>, then.", key="third"),
        "+      third: He <fell>, then.",
    ),
    (
        lambda t: remove_value(t, LANDING, "statements", "numbered"),
        '-      numbered: {value: "It took <2:four> days and <one|1> night.", '
        "why: The night was the last.}",
    ),
    # Properties
    (
        lambda t: add_property(t, "smith", "description", "He: a general"),
        '+    description: "He: a general"',
    ),
    (
        lambda t: add_property(t, "clerk", "role", ["a clerk", {"value": "a cook", "why": "Yes."}]),
        """\
        -  clerk: {is: historian, name: Anna Clerk}
        +  clerk: {is: historian, name: Anna Clerk, role: [a clerk, {value: a cook, why: Yes.}]}""",
    ),
    (
        lambda t: add_property(t, "treaty", "signed", {"value": "1945", "why": "A " + "b " * 40}),
        f"""\
        +    signed:
        +      value: 1945
        +      why: A {"b " * 39}b""",
    ),
    (
        lambda t: remove_property(t, "smith", "born"),
        "-    born: {value: 1890-05-01, source: atlas}   # doubtful",
    ),
    # Sources
    (lambda t: add_topic(t, "deck.yaml", "diary", "A diary: 1945"), '+  diary: "A diary: 1945"'),
    (
        lambda t: set_property(t, "atlas", "publisher", "The Office"),
        """\
        -  atlas: An atlas of harbours   # old
        +  atlas: {name: An atlas of harbours, publisher: The Office}   # old""",
    ),
    (
        lambda t: cite(t, "smith", "role", 1, "atlas"),
        """\
        -        - a pilot   # no source yet
        +        - {value: a pilot, source: atlas}   # no source yet""",
    ),
    (
        lambda t: cite(t, "smith", "born", 0, "gazette"),
        """\
        -    born: {value: 1890-05-01, source: atlas}   # doubtful
        +    born: {value: 1890-05-01, source: [atlas, gazette]}   # doubtful""",
    ),
    (
        lambda t: uncite(t, "smith", "born", 0, "atlas"),
        """\
        -    born: {value: 1890-05-01, source: atlas}   # doubtful
        +    born: {value: 1890-05-01}   # doubtful""",
    ),
    # Topics
    (
        lambda t: add_topic(
            t, "1-harbours.yaml", "bob", {"is": "person", "name": "Bob"}, after="clerk"
        ),
        """\
        +  bob:
        +    is: person
        +    name: Bob""",
    ),
    (
        lambda t: add_topic(t, "1-harbours.yaml", "hat", {"front": "A?", "back": "B"}, card=True),
        """\
        +cards:
        +  hat: {front: A?, back: B}""",
    ),
]


@pytest.mark.parametrize(("edit", "expected"), EDITS, ids=range(len(EDITS)))
def test_an_edit_changes_the_lines_it_must_and_no_other(
    edit: Callable[[DeckText], DeckText], expected: str
) -> None:
    before = deck_text()

    after = edit(before)

    assert changes(before, after) == dedent(expected)
    assert grave(after) == set()


def test_a_comment_between_items_of_a_list_in_brackets_stays() -> None:
    text = one_page("topics: {a: {is: term, name: a, also: [b,  # one\n  c,  # two\n  d]}}\n")

    last = remove_value(text, "a", "also", 2).pages["1.yaml"].raw
    first = remove_value(text, "a", "also", 0).pages["1.yaml"].raw

    assert last == "topics: {a: {is: term, name: a, also: [b,  # one\n  c  # two\n  ]}}\n"
    assert first == "topics: {a: {is: term, name: a, also: [  # one\n  c,  # two\n  d]}}\n"


def test_the_last_value_takes_its_property_along() -> None:
    text = remove_value(remove_value(deck_text(), LANDING, "ended", 1), LANDING, "ended", 0)

    assert "ended" not in text.body(LANDING)


def test_false_values_stay_when_the_last_true_one_goes() -> None:
    text = remove_value(remove_value(deck_text(), "smith", "role", 1), "smith", "role", 0)

    said = text.body("smith")["role"]
    assert said == {"not": [{"value": "a driver", "why": "He never drove, they say."}]}


def test_qualifiers_of_a_list_go_with_its_last_value() -> None:
    page = "topics:\n  a: {is: person, name: a, role: {some: [b], source: s}, born: 1900}\n"

    assert "role" not in remove_value(one_page(page), "a", "role", 0).body("a")


def test_a_value_beside_false_ones_begins_a_list() -> None:
    page = "topics:\n  a: {is: person, name: a, role: {not: [b]}}\n"

    said = add_value(one_page(page), "a", "role", "c").body("a")["role"]

    assert said == {"some": ["c"], "not": ["b"]}


def test_a_second_value_makes_a_list_of_one() -> None:
    text = add_value(deck_text(), LANDING, "began", {"value": "1945-08-14", "says": "rumour"})

    began = ["1945-08-13", {"value": "1945-08-14", "says": "rumour"}]
    assert text.body(LANDING)["began"] == began


def test_values_are_counted_as_they_stand() -> None:
    text = deck_text()

    units = values_of(text, LANDING, "units")
    assert units == ("first-battalion", "second-battalion", "third-battalion")
    assert len(values_of(text, "coast", "position")) == 1
    assert values_of(text, "atlas", "name") == ("An atlas of harbours",)


def test_the_value_behind_every_fact_is_found() -> None:
    text = deck_text()
    facts = [fact for fact in deck_read(text).facts.values() if fact.property_name != "card"]

    for fact in facts:
        topic, name, which = value_at(text, fact.place)
        assert topic == fact.topic
        assert name == {"name": "also"}.get(fact.property_name, fact.property_name)
        assert qualify(text, topic, name, which, "why", "so").body(topic) != text.body(topic)


REFUSED: list[tuple[Callable[[DeckText], DeckText], str]] = [
    (lambda t: set_property(t, "nobody", "name", "x"), "No topic has the id “nobody”"),
    (lambda t: set_property(t, "smith", "name", ""), "cannot stand in a deck"),
    (lambda t: set_property(t, "smith", "two words", "x"), "cannot be a key"),
    (lambda t: set_property(t, "smith", "name", "x" * 120), "letters without a blank"),
    (lambda t: set_property(t, "smith", "note", "bell \x07"), "control character"),
    (lambda t: set_property(t, "smith", "note", "x " * 3000), "4,000 is the most"),
    (lambda t: add_property(t, "smith", "name", "x"), "has “name” already"),
    (lambda t: remove_property(t, "smith", "taken"), "says nothing under “taken”"),
    (lambda t: remove_property(t, "smith", "is"), "No topic can be without “is”"),
    (lambda t: remove_property(t, "smith", "name"), "No topic can be without “name”"),
    (lambda t: set_value(t, "smith", "role", 2, "x"), "has 2 under “role”"),
    (lambda t: set_value(t, "smith", "role", -1, "x"), "none with the number -1"),
    (lambda t: set_value(t, LANDING, "statements", "x", "<y>"), "with the key “x”"),
    (lambda t: add_value(t, LANDING, "statements", "<y>"), "needs a key"),
    (lambda t: add_value(t, LANDING, "statements", "<y>", key="numbered"), "already"),
    (lambda t: qualify(t, "smith", "born", 0, "value", None), "could be removed"),
    (lambda t: qualify(t, "smith", "born", 0, "says", None), "no “says”"),
    (lambda t: cite(t, "smith", "born", 0, "atlas"), "names the source “atlas” already"),
    (lambda t: uncite(t, "smith", "born", 0, "gazette"), "does not name the source"),
    (lambda t: add_topic(t, "9.yaml", "x", "y"), "no file “9.yaml”"),
    (lambda t: add_topic(t, "deck.yaml", "Big", "y"), "cannot be the id"),
    (lambda t: add_topic(t, "deck.yaml", "flag", "y"), "already, in 2-landing.yaml"),
    (lambda t: add_topic(t, "deck.yaml", "x", "y", after="smith"), "does not stand in deck.yaml"),
]


@pytest.mark.parametrize(("edit", "reason"), REFUSED, ids=range(len(REFUSED)))
def test_what_cannot_be_done_is_refused_with_a_sentence(
    edit: Callable[[DeckText], DeckText], reason: str
) -> None:
    with pytest.raises(QuizAppError) as refused:
        edit(deck_text())

    assert reason in str(refused.value)
    assert "Nothing was changed." in str(refused.value)


def test_a_place_where_no_value_begins_is_told() -> None:
    with pytest.raises(QuizAppError, match=r"No value begins at 1-harbours\.yaml:1:1"):
        value_at(deck_text(), Place("1-harbours.yaml"))
