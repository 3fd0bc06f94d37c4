"""Lint through edits: what changed is measured at once, the rest in its turn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.authoring.lint import linter as linting
from quizapp.authoring.lint.finding import RULES, Finding
from quizapp.authoring.lint.linter import Linter, lint
from quizapp.decks.read import read_deck
from quizapp.facts.problem import Place
from tests.builders import VOCABULARY, a_deck, a_topic
from tests.questions.theatre import landings

SOLAR = Path(__file__).parents[3] / "decks" / "solar-system"


@pytest.fixture
def measured(monkeypatch):
    """The facts that are asked about, in their order, without the deck's id."""
    asked = []
    whole = linting.measure_items

    def measure(deck, fact):
        asked.append(fact.id.partition(":")[2])
        return whole(deck, fact)

    monkeypatch.setattr(linting, "measure_items", measure)
    return asked


TAILS = [fact.partition(":")[2] for fact in landings().facts]
EVERY = sorted(TAILS)


def changed(deck, topic_id, **fields):
    """The deck with one topic changed; its facts stay."""
    topic = replace(deck.topics[topic_id], **fields)
    return replace(deck, topics={**deck.topics, topic_id: topic})


def test_a_deck_is_measured_whole_when_all_is_asked_for(measured):
    result = Linter().lint(landings(), rest=None)

    assert sorted(measured) == EVERY
    assert result.waiting == 0


def test_after_an_edit_only_what_changed_is_measured_at_once(measured):
    linter = Linter()
    linter.lint(landings(), rest=None)
    measured.clear()

    result = linter.lint(changed(landings(), "first", description="Something else."))

    assert measured == [tail for tail in TAILS if tail.startswith("first/")]
    assert result.waiting > 0


def test_of_a_large_change_the_facts_that_changed_come_first(measured, monkeypatch):
    monkeypatch.setattr(linting, "AT_ONCE", 1)
    linter, deck = Linter(), landings()
    linter.lint(deck, rest=None)
    measured.clear()

    fact = replace(deck.facts["test:first/commander#kozlov"], why="He led it.")
    entry = replace(deck.topics["first"].entries["commander"], facts=(fact,))
    entries = {**deck.topics["first"].entries, "commander": entry}
    edited = changed(deck, "first", entries=entries)
    linter.lint(replace(edited, facts={**deck.facts, fact.id: fact}))

    assert measured == ["first/commander#kozlov"]


def test_what_waits_is_measured_nearest_first_until_nothing_waits(measured):
    linter = Linter()
    linter.lint(landings(), rest=None)
    edited = changed(landings(), "first", description="Something else.")
    linter.lint(edited)
    measured.clear()

    waiting = [linter.lint(edited, rest=4).waiting for _ in range(30)]

    assert measured[0].startswith("b354/"), "the only neighbour that facts are about"
    assert waiting == sorted(waiting, reverse=True)
    assert waiting[-1] == 0
    assert len(measured) == len(set(measured))


def test_a_deck_that_did_not_change_is_not_measured_again(measured):
    linter = Linter()
    first = linter.lint(landings(), rest=None)
    measured.clear()

    assert linter.lint(replace(landings()), rest=None) == first
    assert measured == []


def test_other_sources_or_words_make_everything_new(measured):
    linter = Linter()
    linter.lint(landings(), rest=None)
    measured.clear()

    linter.lint(replace(landings(), loaded=("seishin",)), rest=None)

    assert sorted(measured) == EVERY


def test_lint_after_many_edits_is_what_a_fresh_look_finds():
    linter, deck = Linter(), landings()
    linter.lint(deck, rest=None)
    for topic_id in ("first", "seishin", "b13"):
        deck = changed(deck, topic_id, description=f"The heroic {topic_id}.")
        linter.lint(deck)

    assert linter.lint(deck, rest=None).findings == lint(deck)
    assert sum(finding.rule == "G32" for finding in lint(deck)) == 3


def test_a_topic_that_is_gone_leaves_no_finding():
    deck = a_deck(a_topic("a", name="the heroic raid", date="1945"), a_topic("b", date="1946"))
    linter = Linter()
    assert any(f.topic == "a" for f in linter.lint(deck, rest=None).findings)

    topics = {id_: topic for id_, topic in deck.topics.items() if id_ != "a"}
    facts = {id_: fact for id_, fact in deck.facts.items() if fact.topic != "a"}
    left = linter.lint(replace(deck, topics=topics, facts=facts), rest=None)

    assert all(f.topic != "a" for f in left.findings)


def test_a_finding_moves_with_its_line():
    """Lines above may come and go without any topic changing."""
    deck = a_deck(a_topic("a", name="the heroic raid", date="1945"))
    linter = Linter()
    linter.lint(deck, rest=None)

    moved = changed(deck, "a", place=Place("1.yaml", 70))
    found = [f for f in linter.lint(moved).findings if f.rule == "G32"]

    assert [str(finding.place) for finding in found] == ["1.yaml:70:1"]


def test_the_weightier_findings_come_first():
    order = list(RULES)
    rules = [order.index(finding.rule) for finding in lint(landings())]

    assert rules == sorted(rules)
    assert len(set(rules)) > 2


def test_a_finding_names_a_rule_of_lint():
    with pytest.raises(ValueError, match="no rule"):
        Finding("G99", "what", "repair")


def test_the_small_shipped_deck_gives_findings_that_can_be_read():
    deck = read_deck(SOLAR, VOCABULARY).deck
    found = lint(deck)

    assert found
    assert all(finding.what and finding.repair for finding in found)
    assert all(finding.place.file for finding in found if finding.topic)
    assert len(found) <= len(deck.askable) // 5
