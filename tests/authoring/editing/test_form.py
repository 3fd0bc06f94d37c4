"""A topic becomes a form of typed fields, with what is wrong where it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.authoring.editing.body import Body
from quizapp.authoring.editing.form import Form, form_of
from quizapp.authoring.editing.live import facts_of, questions_of
from quizapp.authoring.editing.topic_reading import TopicRead, read_topic
from quizapp.decks.write import read_deck_text
from quizapp.facts.deck import Deck
from quizapp.facts.vocabulary import ValueKind
from quizapp.paths import find_paths
from quizapp.questions.terms import Form as Kind
from tests.authoring.editing.ports import a_draft
from tests.study.decks import august


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> Deck:
    folder: Path = tmp_path_factory.mktemp("form")
    found = a_draft(folder).text.report.deck
    assert found is not None
    return found


SEISHIN: Body = {
    "is": "landing",
    "name": "the Seishin landing",
    "also": ["the Chongjin landing", {"ru": "Сейсинский десант"}, {"wrong": "Seysin"}],
    "began": {"value": "1945-08-13", "why": "At noon.", "source": "atlas"},
    "ended": [{"value": "1945-08-16", "says": "tass"}, {"value": "1945-08-17", "says": "atlas"}],
    "at": "chongjin",
    "commander": {"not": [{"value": "najin", "why": "A port."}]},
    "source": ["tass", "atlas"],
    "statements": {"s1": "The fleet <went|sailed> ahead."},
}


def read(deck: Deck, body: Body) -> TopicRead:
    return read_topic(deck, "seishin", body)


def form(deck: Deck, body: Body) -> Form:
    found = read(deck, body)
    return form_of(found.deck, "seishin", body, "1-landings.yaml", found.facts, found.problems)


def test_fields_know_their_kind_their_values_and_what_stands_beside_them(deck: Deck) -> None:
    made = form(deck, SEISHIN)

    began, ended, at, commander, statements = made.groups
    assert (began.kind, ended.kind, at.kind) == (ValueKind.DATE, ValueKind.DATE, ValueKind.TOPIC)
    assert began.fields[0].qualifiers == (("why", "At noon."), ("source", "atlas"))
    assert [field.qualifier("says") for field in ended.fields] == ["tass", "atlas"]
    assert ended.is_disputed
    assert at.fields[0].fact == "ports:seishin/at"
    assert commander.fields[0].is_false
    assert statements.kind is ValueKind.GAP
    assert (made.noun, made.name, made.chapter) == ("landing", "the Seishin landing", "Landings")
    assert [name.language for name in made.names] == ["", "ru", "wrong"]
    assert made.plain == (("source", "tass, atlas"),)
    assert "dead" in made.addable
    assert "ended" not in made.addable


def test_a_problem_stands_at_its_field(deck: Deck) -> None:
    made = form(deck, {**SEISHIN, "at": "chongjn"})

    field = next(group for group in made.groups if group.name == "at").fields[0]
    assert [problem.rule for problem in field.problems] == ["unknown-topic"]
    assert "chongjin" in field.problems[0].repair
    false = next(group for group in made.groups if group.name == "commander").fields[0]
    assert [problem.rule for problem in false.problems] == ["wrong-type"]
    assert made.problems == ()


def test_a_topic_read_alone_is_as_in_a_deck_read_whole() -> None:
    deck = august()
    topic = deck.topics["seishin-landing"]

    paths = find_paths()
    text = read_deck_text(paths.shipped_decks / "august-1945", paths.resources / "vocabulary")
    found = read_topic(deck, topic.id, text.body(topic.id))

    assert found.problems == ()
    assert found.deck.topics[topic.id] == topic
    assert found.deck.facts == deck.facts
    assert list(found.deck.facts) == list(deck.facts)
    assert text.page("deck.yaml").mistakes == ()


def test_an_unknown_type_leaves_the_topic_as_it_was(deck: Deck) -> None:
    assert read(deck, {**SEISHIN, "is": "lan"}).deck is deck


def test_questions_follow_what_is_typed(deck: Deck) -> None:
    typed = read(deck, {**SEISHIN, "began": "1945-08-14"}).deck

    found = questions_of(typed, "ports:seishin/began", 1)

    assert Kind.DATE in found.forms
    assert {q.answer for q in found.questions if q.form is Kind.DATE} == {"14\xa0August\xa01945"}


def test_why_a_form_is_not_made_is_told_with_what_would_help(deck: Deck) -> None:
    found = questions_of(deck, "ports:seishin/at", 1)

    assert found.not_made
    assert all(one.why and one.cheapest for one in found.not_made)


def test_the_fact_that_is_edited_comes_first(deck: Deck) -> None:
    assert facts_of(deck, "seishin", "ports:seishin/at")[0] == "ports:seishin/at"
    assert facts_of(deck, "tass") == ()
