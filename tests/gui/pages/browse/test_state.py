"""What Browse says of what was found."""

from __future__ import annotations

from quizapp.gui.pages.browse.state import (
    BrowseState,
    chips,
    counted_words,
    next_word,
    remark_of,
    with_found,
)
from quizapp.memory.forecast import Band
from quizapp.study.browse import Found, Hit
from quizapp.study.query import Filter, Key, Query
from quizapp.study.standings import Rest, Standing

QUERY = Query(("seishin",), (Filter(Key.IS, "weak"),))
FOUND = Found(QUERY, (Hit("d", "d:a"), Hit("d", "d:b"), Hit("d", "d:c")), of=1_800)
STANDING = Standing(Band.CLEAR, 0.95, 120, Rest.NONE, True, 30.0, 5, 0, False)


def test_how_many_were_found_is_said_with_how_many_there_are() -> None:
    assert counted_words(FOUND) == "3 of 1,800 facts"
    assert counted_words(Found(Query(), (), of=1_800)) == "1,800 facts"
    cut = Found(QUERY, FOUND.hits, of=9_000, is_cut=True)
    assert counted_words(cut) == "the first 3 of 9,000 facts"


def test_several_names_of_one_place_are_said() -> None:
    named = Found(QUERY, (), of=5, one_place=("Seishin", "Chongjin", "청진"))

    assert remark_of(named) == "Seishin, Chongjin and 청진 are one place"
    assert remark_of(FOUND) == ""


def test_a_search_in_force_is_not_offered_again() -> None:
    offered = [chip.query for chip in chips(FOUND)]

    assert "is:weak" not in offered
    assert "is:disputed" in offered


def test_what_is_marked_stays_marked_where_it_is_still_found() -> None:
    before = BrowseState(current="d:b", marked=frozenset({"d:b", "d:gone"}))

    state = with_found(before, "seishin", FOUND)

    assert state.marked == {"d:b"}
    assert state.current == "d:b"
    assert with_found(BrowseState(current="x"), "", FOUND).current == "d:a"
    assert state.serial == before.serial + 1


def test_acts_are_about_the_marked_facts_in_the_lists_order_else_the_current_one() -> None:
    state = with_found(BrowseState(), "", FOUND)

    assert state.subject == ("d:a",)
    assert state._replace(marked=frozenset({"d:c", "d:b"})).subject == ("d:b", "d:c")


def test_next_says_when_or_why_not() -> None:
    assert next_word(STANDING, 100) == "in 20 days"
    assert next_word(STANDING, 125) == "today"
    known = Standing(Band.CLEAR, 1.0, None, Rest.KNOWN, True, 0.0, 0, 0, False)
    assert next_word(known, 100) == "you know it"
