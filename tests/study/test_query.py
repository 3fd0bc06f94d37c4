"""What is typed into a search: words, and operators with as many words as mean something."""

from __future__ import annotations

import pytest

from quizapp.study.query import Filter, Key, Query, parse_query

KNOWN = {"13 aug", "13", "port arthur", "port", "chongjin"}


def read(text: str) -> Query:
    return parse_query(text, lambda _key, value: value.casefold() in KNOWN)


@pytest.mark.parametrize(
    ("text", "words", "filters"),
    [
        ("", (), ()),
        ("Seishin landing", ("seishin", "landing"), ()),
        ("청진", ("청진",), ()),
        ("weak", (), (Filter(Key.IS, "weak"),)),
        ("is:suspended Keton", ("keton",), (Filter(Key.IS, "suspended"),)),
        ("day:13 aug", (), (Filter(Key.DAY, "13 aug"),)),
        ("day:13 aug landing", ("landing",), (Filter(Key.DAY, "13 aug"),)),
        ("place:Port Arthur fallen", ("fallen",), (Filter(Key.PLACE, "Port Arthur"),)),
        ("place: Chongjin", (), (Filter(Key.PLACE, "Chongjin"),)),
        ('chapter:"On land" corps', ("corps",), (Filter(Key.CHAPTER, "On land"),)),
        ("place:nowhere day:13", (), (Filter(Key.PLACE, "nowhere"), Filter(Key.DAY, "13"))),
    ],
)  # fmt: skip
def test_words_and_operators_are_told_apart(
    text: str, words: tuple[str, ...], filters: tuple[Filter, ...]
) -> None:
    assert read(text) == Query(words, filters)


def test_what_is_in_quotation_marks_is_a_word_even_where_it_names_a_state() -> None:
    assert read("“weak” points") == Query(("weak", "points"))


@pytest.mark.parametrize("text", ["about:12", "is:happy", "13:40", ":", '"', "day:"])
def test_nothing_that_is_typed_is_an_error(text: str) -> None:
    assert read(text).filters == ()


def test_nothing_typed_means_everything() -> None:
    assert read("").is_empty
    assert not read("weak").is_empty
