"""The shipped vocabularies say everything without a mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.decks.vocabulary import languages, read_vocabulary
from quizapp.facts.vocabulary import Count, Marks, ValueKind
from tests.decks.written import VOCABULARY

SMALL = """\
language: xx
articles: [the]
months: [One, Two]
phrases: {according-to: "According to <source>"}
nouns: {men: [man, men], sheep: sheep}
types:
  event:
    noun: event
    person: no
    properties:
      began: {value: date, marks: start, ask: "When?", forms: [choice, date]}
      by: {value: [person, event], one: no, inverse: did}
      verdict: {value: word, words: [good, bad]}
  battle: {like: event, noun: battle, properties: {dead: {value: number, sided: yes}}}
  siege: {like: battle}
  person: {noun: person, plural: people, person: yes, learnable: no}
"""


@pytest.mark.parametrize("language", languages(VOCABULARY))
def test_a_shipped_vocabulary_is_read_without_a_problem(language: str) -> None:
    vocabulary, problems = read_vocabulary(VOCABULARY, language)

    assert problems == ()
    assert vocabulary.language == language
    assert all(vocabulary.root(name) for name in vocabulary.types)


def test_a_vocabulary_is_read_field_by_field(tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text(SMALL, encoding="utf-8")
    vocabulary, problems = read_vocabulary(tmp_path, "xx")
    began, by = (vocabulary.types["event"].properties[name] for name in ("began", "by"))

    assert problems == ()
    assert languages(tmp_path) == ("xx",)
    assert vocabulary.articles == ("the",)
    assert vocabulary.phrases == {"according-to": "According to <source>"}
    assert vocabulary.nouns == {"men": ("man", "men"), "sheep": ("sheep", "sheep")}
    assert (began.value, began.marks, began.ask) == (ValueKind.DATE, Marks.START, "When?")
    assert began.forms == ("choice", "date")
    assert (by.value, by.topics, by.count) == (ValueKind.TOPIC, ("person", "event"), Count.MANY)
    assert vocabulary.types["event"].properties["verdict"].words == ("good", "bad")
    assert not vocabulary.types["person"].learnable


def test_a_type_has_what_the_types_above_it_have(tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text(SMALL, encoding="utf-8")
    vocabulary, _ = read_vocabulary(tmp_path, "xx")
    siege = vocabulary.types["siege"]

    assert {"began", "by", "dead", "statements"} <= set(siege.properties)
    assert (siege.noun, siege.plural) == ("battle", "battles")
    assert vocabulary.root("siege") == "event"
    assert vocabulary.is_a("siege", "battle")
    assert not vocabulary.is_a("event", "battle")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("articels: [the]\n", "unknown-key"),
        ("types: {event: {properties: {began: {value: date, marks: middle}}}}\n", "unknown-word"),
        ("types: {event: {noun: [a]}}\n", "wrong-shape"),
        ("types: {event: {properties: {began: {ask: x}}}}\n", "no-value-kind"),
    ],
)
def test_a_mistake_in_a_vocabulary_is_told(text: str, rule: str, tmp_path: Path) -> None:
    (tmp_path / "xx.yaml").write_text(text, encoding="utf-8")

    assert [problem.rule for problem in read_vocabulary(tmp_path, "xx")[1]] == [rule]
