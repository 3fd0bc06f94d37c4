"""Texts are written so that the reader reads exactly them, in quotation marks only where needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.decks.contents import content_of, tidied
from quizapp.decks.events import TreeReader
from quizapp.decks.layout import in_braces, lines_of
from quizapp.decks.notes import Notes
from quizapp.decks.quoting import written
from quizapp.facts.problem import QuizAppError

#: A text, how it stands after a key, how it stands in braces.
WRITTEN = [
    ("seishin-landing", "seishin-landing", "seishin-landing"),
    ("1945-08-13", "1945-08-13", "1945-08-13"),
    ("1945-08-08 17:00 Moscow", "1945-08-08 17:00 Moscow", "1945-08-08 17:00 Moscow"),
    ("no", "no", "no"),
    ("1_000", "1_000", "1_000"),
    ("청진, 中文", "청진, 中文", '"청진, 中文"'),
    ("1,100,000 men", "1,100,000 men", '"1,100,000 men"'),
    ("Hill #171", '"Hill #171"', '"Hill #171"'),
    ("Hill#171", "Hill#171", "Hill#171"),
    ("# 5", '"# 5"', '"# 5"'),
    ("He said: no", '"He said: no"', '"He said: no"'),
    ("ends:", '"ends:"', '"ends:"'),
    ("https://example.org/a?b=c", "https://example.org/a?b=c", "https://example.org/a?b=c"),
    ("<topic> fell.", "<topic> fell.", "<topic> fell."),
    ("Why?", "Why?", "Why?"),
    ("*star", '"*star"', '"*star"'),
    ("&anchor", '"&anchor"', '"&anchor"'),
    ("!tag", '"!tag"', '"!tag"'),
    ("@home", '"@home"', '"@home"'),
    ("`tick", '"`tick"', '"`tick"'),
    ("%percent", '"%percent"', '"%percent"'),
    ("|", '"|"', '"|"'),
    ("> more", '"> more"', '"> more"'),
    ("- dash", '"- dash"', '"- dash"'),
    ("-dash", "-dash", "-dash"),
    ("[x] y", '"[x] y"', '"[x] y"'),
    ("{topic} fell", '"{topic} fell"', '"{topic} fell"'),
    ("a {b}", "a {b}", '"a {b}"'),
    ("'One' of", "\"'One' of\"", "\"'One' of\""),
    ('"One" of', "'\"One\" of'", "'\"One\" of'"),
    ('say "One"', 'say "One"', 'say "One"'),
    ("back\\slash: x", "'back\\slash: x'", "'back\\slash: x'"),
    ("'a': \"b\"", "'''a'': \"b\"'", "'''a'': \"b\"'"),
    ("two\nlines", '"two\\nlines"', '"two\\nlines"'),
    ("a\u2028b", '"a\\u2028b"', '"a\\u2028b"'),
]


@pytest.mark.parametrize(("text", "after_key", "inside_braces"), WRITTEN)
def test_quotation_marks_stand_only_where_they_are_needed(
    text: str, after_key: str, inside_braces: str
) -> None:
    assert written(text, flow=False) == after_key
    assert written(text, flow=True) == inside_braces


def test_the_quotation_marks_of_the_author_stay() -> None:
    assert written("plain", flow=False, like='"') == '"plain"'
    assert written("plain", flow=False, like="'") == "'plain'"
    assert written('has "both', flow=False, like='"') == 'has "both'


@pytest.mark.parametrize("text", ["", "bell\x07", "x" * 101, "y " * 2500, " blank before"])
def test_a_text_that_no_deck_can_hold_is_refused(text: str) -> None:
    with pytest.raises(QuizAppError, match="cannot stand in a deck"):
        written(text, flow=False)


LETTERS = " ,:#-?*&!|>'\"%@`{}[]\\~=<>\t\n\x85\xa0\u2028\ufeff\u200bé한😀"
PIECES = st.sampled_from([*LETTERS, ": ", " #", "a", "b1", "e\u0301", "no", "null", "---", "..."])
TEXTS = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=20)


@given(TEXTS)
def test_whatever_is_written_is_read_again(text: str) -> None:
    tidy = tidied(text)
    assert isinstance(tidy, str)
    try:
        block, flow = written(tidy, flow=False), written(tidy, flow=True)
    except QuizAppError:
        return
    for form in (f"a: {block}", f"- {block}", f"a: {{b: {flow}}}", f"- [{flow}, {flow}]"):
        notes = Notes()
        root = TreeReader(notes).read("", form + "\n")
        assert root is not None
        assert notes.is_clean
        assert tidy in _texts(content_of(root))


CONTENTS = st.recursive(
    TEXTS.map(lambda text: tidied(text or "x") or "x"),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(st.sampled_from(["value", "says", "topics"]), inner, min_size=1)
    ),
    max_leaves=8,
)


@given(CONTENTS)
def test_whatever_is_laid_out_is_read_again(content: object) -> None:
    said = {"key": tidied(content)}  # type: ignore[arg-type]
    try:
        lines, braces = lines_of(said, 60), in_braces(said)
    except QuizAppError:
        return
    for form in ("\n".join(lines), braces):
        root = TreeReader(Notes()).read("", form + "\n")
        assert root is not None
        assert content_of(root) == said


def _texts(content: object) -> list[str]:
    if isinstance(content, str):
        return [content]
    items = content.values() if isinstance(content, dict) else content
    assert not isinstance(items, str)
    return [text for item in items for text in _texts(item)]  # type: ignore[attr-defined]
