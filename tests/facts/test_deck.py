"""A deck answers what questions ask of it."""

from __future__ import annotations

from quizapp.facts.fact import Fact, Kind
from quizapp.facts.problem import Place, Problem, QuizAppError
from quizapp.facts.values import Text, TopicRef
from tests.decks.written import deck_of, landing

BODY = """\
at: port
ended: [{value: 1945-08-16, says: atlas}, {value: 1945-08-17, says: japan}]
led-to: {all: [raid], not: [{value: later, why: No.}]}
"""
DECK = deck_of(landing(BODY) + "  later: {is: event, name: a later event, learn: no, date: 1946}\n")


def test_a_fact_knows_its_topic_entry_and_property() -> None:
    fact = DECK.facts["d:landing/at"]

    assert DECK.topic_of(fact).id == "landing"
    assert DECK.entry_of(fact).facts == (fact,)
    assert DECK.spec_of(fact).name == "at"
    assert DECK.chapter_title(fact) == "One"
    assert fact.deck == "d"


def test_what_is_not_to_be_learned_is_not_askable() -> None:
    assert DECK.facts["d:later/date"] not in DECK.askable
    assert DECK.facts["d:landing/at"] in DECK.askable


def test_topics_are_found_by_their_root_type() -> None:
    assert [topic.id for topic in DECK.topics_by_type["event"]] == ["raid", "landing", "later"]
    assert [topic.id for topic in DECK.topics_by_type["person"]] == ["trushin", "murakami"]


def test_mentions_are_the_facts_that_have_a_topic_as_value() -> None:
    assert [fact.id for fact in DECK.mentions["raid"]] == ["d:landing/led-to#raid"]
    assert "landing" not in DECK.mentions


def test_a_speaker_is_a_source_or_a_topic() -> None:
    assert DECK.speaker("atlas") == "An atlas"
    assert DECK.speaker("japan") == "Japan"


def test_every_entry_is_told_once() -> None:
    names = [entry.property_name for entry in DECK.entries() if entry.topic == "landing"]

    assert names == ["at", "ended", "led-to"]


def test_an_entry_with_attributed_values_is_disputed() -> None:
    entries = DECK.topics["landing"].entries

    assert entries["ended"].disputed
    assert not entries["at"].disputed


def test_a_print_changes_with_the_value_and_not_with_its_wording() -> None:
    fact = Fact("d:x/role", "x", "role", Text("a driver"), side="ussr")

    def printed(**changes: object) -> str:
        given = {"id": fact.id, "topic": "x", "property_name": "role", "value": fact.value}
        return Fact(**{**given, "side": "ussr", **changes}).print  # type: ignore[arg-type]

    assert len(fact.print) == 16
    assert printed(why="So.", sources=("a",)) == fact.print
    assert printed(value=Text("a pilot")) != fact.print
    assert printed(side="") != fact.print
    assert printed(says=("atlas",)) != fact.print


def test_only_gaps_have_a_statement() -> None:
    gap = Fact("d:x/fell#2", "x", "statements", Text("x"), kind=Kind.GAP)

    assert gap.statement == "d:x/fell"
    assert Fact("d:x/role#2", "x", "role", TopicRef("y")).statement == ""


def test_an_error_is_told_in_one_paragraph() -> None:
    error = QuizAppError("It broke.", "Nothing is lost.", "Try again.")

    assert str(error) == "It broke. Nothing is lost. Try again."
    assert str(QuizAppError("It broke.")) == "It broke."


def test_a_problem_is_a_line_that_an_editor_understands() -> None:
    problem = Problem("date", Place("1.yaml", 3, 9), "“soon” is no date", "write 1945")

    assert str(problem) == "1.yaml:3:9: “soon” is no date; write 1945"
