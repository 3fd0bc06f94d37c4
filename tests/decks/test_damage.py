"""What YAML does to an author's text is caught, with its place and the sentence that mends it."""

from __future__ import annotations

import pytest

from quizapp.facts.dates import Date
from quizapp.facts.numbers import parse_quantity
from tests.decks.written import fact_of, landing, mistakes, problem_of, read

SILENT = [
    ("began: {value: 1945-08-13, why: He led it, but later}", "comma-in-braces", 6, 37),
    ("strength: {value: 1,100,000 men}", "comma-in-braces", 6, 23),
    ("statements: {a: The <x> fell, but <y> stood}", "comma-in-braces", 6, 21),
    ("note: {gap} is first", "no-value-in-braces", 6, 12),
    ("note: Hill #171 or # 5", "cut-by-hash", 6, 11),
    ("note: Hill # 5", "cut-by-hash", 6, 11),
    ("note: fine   #171", "cut-by-hash", 6, 11),
    ("note: a\nnote: b", "repeated-key", 7, 5),
    ("began: {value: 1945, value: 1946}", "repeated-key", 6, 26),
    ("commander:", "empty-value", 6, 5),
    ("began: {value: 1945, why: }", "empty-value", 6, 26),
    ("also: ['', b]", "empty-value", 6, 12),
    ("note: x\n  - y", "swallowed-list", 7, 7),
    ("note: a\u202eb\nbegan: 194", "date", 7, 12),
]

REFUSED = [
    ('note: "One of" is missing', "first-mark", 6, 11),
    ("note: @home", "first-mark", 6, 11),
    ("note: `x`", "first-mark", 6, 11),
    ("note: % of men", "first-mark", 6, 11),
    ("note: [a] b", "first-mark", 6, 11),
    ("note: > text", "first-mark", 6, 11),
    ("note: ? x", "first-mark", 6, 11),
    ("note: *star", "alias", 6, 11),
    ("note: *star here", "alias", 6, 11),
    ("note: &anchor x", "anchor", 6, 11),
    ("note: !tag x", "tag", 6, 11),
    ("note: !!python/object:os.system x", "tag", 6, 11),
    ("<<: {note: b}", "merge-key", 6, 5),
    ("? [a]\n: b", "bad-key", 6, 7),
    ("note: one: two", "colon-in-text", 6, 11),
    ("note: {why: He said: no}", "colon-in-text", 6, 17),
    ("note: 'open", "open-quote", 6, 11),
    ('note: "a\\d"', "escape", 6, 13),
    ("note: x\n  began: 1945", "indentation", 7, 12),
    ("note: x\n- y", "indentation", 7, 5),
    ("note x\nbegan: 1945", "no-colon", 6, 5),
    ("began: - 1945", "list-on-key-line", 6, 12),
    ("began: {value: 1945\nended: 1946", "open-bracket", 6, 12),
    ("not: [a, , b]", "open-bracket", 6, 14),
    ('note: "a\\x07b"', "control-character", 6, 11),
    ("note: a\x07b", "control-character", 6, 12),
]


@pytest.mark.parametrize(("body", "rule", "line", "column"), SILENT)
def test_silent_damage_is_told_at_its_place(body: str, rule: str, line: int, column: int) -> None:
    assert mistakes(read(landing(body))) == [(rule, line, column)]


@pytest.mark.parametrize(("body", "rule", "line", "column"), REFUSED)
def test_what_yaml_refuses_gets_a_place(body: str, rule: str, line: int, column: int) -> None:
    assert mistakes(read(landing(body))) == [(rule, line, column)]


@pytest.mark.parametrize(
    ("chapter", "rule", "line"),
    [
        ("chapter: One\ntopics:\n\ta: {is: event}\n", "tab", 3),
        ("chapter: One\n---\ntopics: {}\n", "second-document", 2),
        ("- a\n- b\n", "no-topics", 1),
        ("just a text\n", "no-topics", 1),
        ("", "no-topics", 1),
        ("# nothing yet\n", "no-topics", 1),
        ("chapter: One\ntopics: [a]\n", "wrong-shape", 2),
        ("chapter: One\ntopics: {a: b}\n", "wrong-shape", 2),
        ("chapter: One\ntopcis: {}\n", "unknown-key", 2),
    ],
)
def test_damage_outside_a_topic_gets_a_place(chapter: str, rule: str, line: int) -> None:
    assert [(found, at) for found, at, _ in mistakes(read(chapter))] == [(rule, line)]


@pytest.mark.parametrize(
    ("body", "repair"),
    [
        ("began: {value: 1945, why: He led it, but later}", '"He led it, but later"'),
        ("strength: {value: 1,100,000 men, side: ussr}", '"1,100,000 men"'),
        ("began: {why: one, two,\n  three, value: 1945}", '"one, two, three"'),
        ("note: Hill #171", '"Hill #171"'),
        ('note: "One of" is missing', "'\"One of\" is missing'"),
        ("note: one: it's two", '"one: it\'s two"'),
        ("note: {gap} is first", "quotes around a text that starts with {"),
    ],
)
def test_the_repair_is_written_out(body: str, repair: str) -> None:
    problems = [p for p in read(landing(body)).problems if p.place.file == "1.yaml"]

    assert repair in problems[0].repair


def test_a_text_that_a_comma_cut_is_put_together_again() -> None:
    deck = read(landing("strength: {value: 1,100,000 men, side: ussr}")).deck

    assert deck is not None
    assert deck.facts["d:landing/strength~ussr"].value == parse_quantity("1,100,000 men")


@pytest.mark.parametrize("comment", ["  # a comment", " # a comment", "  # 5 comments", " #! x"])
def test_an_ordinary_comment_is_left_alone(comment: str) -> None:
    assert fact_of(f"began: 1945-08-13{comment}").value == Date(1945, 8, 13)


def test_a_quoted_text_keeps_its_hash_comma_and_colon() -> None:
    fact = fact_of('began: {value: 1945-08-13, why: "Hill #171, or: # 5"}')

    assert fact.why == "Hill #171, or: # 5"


def test_topics_before_a_broken_line_are_still_checked() -> None:
    chapter = "chapter: One\ntopics:\n  a: {is: evnt, name: A}\n  b: {is: event, name: *\n"

    rules = [rule for rule, _, _ in mistakes(read(chapter))]

    assert rules[0] == "unknown-type"
    assert len(rules) == 2


def test_nobody_is_told_that_a_topic_behind_a_broken_line_is_unknown() -> None:
    chapter = landing("at: harbour\n") + "  x: {is: port, name: [\n  harbour: {is: port}\n"

    assert [rule for rule, _, _ in mistakes(read(chapter))] == ["open-bracket"]


def test_invisible_letters_are_advice() -> None:
    problem = problem_of(landing("began: 1945\nnote: a\u202eb"))

    assert (problem.rule, problem.grave) == ("invisible-letter", False)
    assert "U+202E" in problem.what


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a" * 101, "long-word"),
        ("a " * 2001, "long-text"),
        ("청" * 101, None),  # Korean wraps anywhere
        ("https://example.org/" + "a" * 200, None),
    ],
)
def test_endless_words_and_texts_are_refused(text: str, rule: str | None) -> None:
    found = [rule for rule, _, _ in mistakes(read(landing(f"began: 1945\nnote: {text}")))]

    assert found == ([rule] if rule else [])
