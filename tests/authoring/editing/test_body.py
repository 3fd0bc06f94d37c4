"""The body of a topic is changed value by value, and what stands beside a value stays."""

from __future__ import annotations

import pytest

from quizapp.authoring.editing.body import (
    Body,
    false_ways,
    is_whole,
    parted,
    qualifiers_at,
    text_at,
    true_ways,
    with_false,
    with_qualifier,
    with_text,
    with_value,
    with_whole,
    without,
)
from quizapp.decks.contents import Content, Way

UNITS: Content = {"some": ["b13", "b355"], "not": [{"value": "b88", "why": "It stayed."}]}


@pytest.mark.parametrize(
    ("content", "ways"),
    [
        ("1945", [("p",)]),
        ({"value": "1945", "source": "a"}, [("p",)]),
        (["a", {"value": "b", "says": "s"}], [("p", 0), ("p", 1)]),
        (UNITS, [("p", "some", 0), ("p", "some", 1)]),
        ({"all": "a"}, [("p", "all")]),
        ({"not": ["a"]}, []),
    ],
)
def test_every_true_value_is_found(content: Content, ways: list[Way]) -> None:
    assert list(true_ways("p", content)) == ways


@pytest.mark.parametrize(
    ("content", "ways"),
    [
        ("1945", []),
        ({"value": "1945", "not": ["1944"]}, [("p", "not", 0)]),
        ({"value": "1945", "not": "1944"}, [("p", "not")]),
        (UNITS, [("p", "not", 0)]),
        (["a", {"value": "b", "not": ["c", "d"]}], [("p", 1, "not", 0), ("p", 1, "not", 1)]),
    ],
)
def test_every_wrong_value_is_found(content: Content, ways: list[Way]) -> None:
    assert list(false_ways({"p": content}, "p")) == ways


def test_a_text_is_changed_beside_its_qualifiers() -> None:
    body: Body = {"began": {"value": "1945-08-12", "source": ["a", "b"]}}

    changed = with_text(body, ("began",), "1945-08-13")

    assert changed == {"began": {"value": "1945-08-13", "source": ["a", "b"]}}
    assert text_at(changed, ("began",)) == "1945-08-13"
    assert qualifiers_at(changed, ("began",)) == (("source", "a, b"),)
    assert text_at(body, ("began",)) == "1945-08-12"


def test_spots_of_a_line_are_one_value() -> None:
    changed = with_text({"position": "41 N 129 E"}, ("position",), "41 N 129 E; 42 N 130 E")

    assert changed == {"position": ["41 N 129 E", "42 N 130 E"]}


def test_a_first_qualifier_makes_braces_and_the_last_one_takes_them_away() -> None:
    body: Body = {"began": "1945"}

    cited = with_qualifier(body, ("began",), "source", parted("a, b"))

    assert cited == {"began": {"value": "1945", "source": ["a", "b"]}}
    assert with_qualifier(cited, ("began",), "source", "") == body


def test_a_second_value_makes_a_list() -> None:
    body = with_value({"role": "a medical orderly"}, "role", "a poet")

    assert body == {"role": ["a medical orderly", "a poet"]}
    assert with_value(body, "role", "a clerk")["role"] == ["a medical orderly", "a poet", "a clerk"]


@pytest.mark.parametrize("held", ["some", "all"])
def test_a_value_joins_the_list_it_belongs_to(held: str) -> None:
    body: Body = {"units": {held: ["b13"], "not": ["b88"]}}

    assert with_value(body, "units", "b355") == {"units": {held: ["b13", "b355"], "not": ["b88"]}}


def test_a_statement_gets_the_next_free_key() -> None:
    body = with_value({"statements": {"s1": "A <b>."}}, "statements", "C <d>.")

    assert body == {"statements": {"s1": "A <b>.", "s2": "C <d>."}}


def test_wrong_values_stand_beside_the_true_ones() -> None:
    one = with_false({"commander": "trushin"}, "commander", {"value": "murakami", "why": "No."})
    several = with_false({"units": ["b13", "b355"]}, "units", "b88")

    false: Content = [{"value": "murakami", "why": "No."}]
    assert one == {"commander": {"value": "trushin", "not": false}}
    assert several == {"units": {"some": ["b13", "b355"], "not": ["b88"]}}
    assert with_false({}, "units", "b88") == {"units": {"not": ["b88"]}}


@pytest.mark.parametrize(
    ("body", "way", "left"),
    [
        ({"began": "1945"}, ("began",), {}),
        ({"p": {"value": "a", "not": ["b"]}}, ("p",), {"p": {"not": ["b"]}}),
        ({"p": ["a", "b"]}, ("p", 0), {"p": ["b"]}),
        ({"p": {"some": ["a"], "not": ["b"]}}, ("p", "some", 0), {"p": {"not": ["b"]}}),
        ({"p": {"some": ["a"], "source": "s"}}, ("p", "some", 0), {}),
        ({"p": {"some": ["a"], "not": ["b"]}}, ("p", "not", 0), {"p": {"some": ["a"]}}),
        ({"statements": {"s1": "A <b>."}}, ("statements", "s1"), {}),
    ],
)
def test_a_value_that_goes_takes_with_it_what_is_empty_then(
    body: Body, way: Way, left: Body
) -> None:
    assert without(body, way) == left


def test_a_list_is_said_to_be_whole_and_open_again() -> None:
    body = with_whole({"parties": ["ussr", "usa"]}, "parties", True)

    assert body == {"parties": {"all": ["ussr", "usa"]}}
    assert is_whole(body["parties"])
    assert with_whole(body, "parties", False) == {"parties": {"some": ["ussr", "usa"]}}
    braces: Body = {"p": {"value": "a", "why": "w", "not": ["b"]}}
    whole: Content = {"all": [{"value": "a", "why": "w"}], "not": ["b"]}
    assert with_whole(braces, "p", True) == {"p": whole}
