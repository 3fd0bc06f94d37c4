"""Facts are found by any part of any name in any script, quickly among a hundred thousand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.facts.folding import fold
from quizapp.study.searching import SearchText, search_text_of
from tests.builders import a_deck, a_topic
from tests.scale import PROVING, scaled

SEISHIN = a_topic("seishin", "port", "Seishin", also=("Chongjin", "청진", "清津", "Сейсин"))
LANDING = a_topic("landing", "landing", "the landing", at="seishin", began="1945-08-13")
words_of = st.text(alphabet="ab청진清津 й", min_size=1, max_size=3).filter(str.strip)


def found(text: SearchText, *words: str) -> list[str]:
    return [text.facts[place] for place in text.saying(words)]


@pytest.mark.parametrize("name", ["Seishin", "CHONGJIN", "청진", "진", "清津", "津", "сейсин"])
def test_a_fact_is_found_by_any_name_of_its_value(name: str) -> None:
    text = search_text_of(a_deck(SEISHIN, LANDING))

    assert found(text, fold(name)) == ["test:landing/at"]


def test_all_words_must_stand_in_one_fact() -> None:
    text = search_text_of(a_deck(SEISHIN, LANDING))

    assert found(text, "landing") == ["test:landing/at", "test:landing/began"]
    assert found(text, "landing", "청진") == ["test:landing/at"]
    assert found(text, "landing", "harbin") == []
    assert len(found(text)) == len(text.facts)


@given(lines=st.lists(words_of, max_size=8), words=st.lists(words_of, min_size=1, max_size=2))
def test_exactly_the_lines_that_hold_the_words_are_found(
    lines: list[str], words: list[str]
) -> None:
    text = SearchText((str(at), line) for at, line in enumerate(lines))

    wanted = [at for at, line in enumerate(lines) if all(word in line for word in words)]
    assert list(text.saying(words)) == wanted


def test_no_more_are_looked_for_than_wanted() -> None:
    text = SearchText((str(at), "landing") for at in range(50))

    assert text.saying(["landing"], most=7) == tuple(range(7))


@pytest.mark.parametrize("word", ["청진", "津", "keton", "a"])
def test_a_word_is_found_among_all_facts_of_many_decks_at_once(word: str) -> None:
    lines = scaled(2_500, 100_000)
    line = "the {n}th fact tells of the place keton 古屯 that lies near a road to the north of it "
    decks = [
        SearchText(
            (str(n), line.format(n=n) + "청진 清津" * (n % 50 == 0)) for n in range(lines // 40)
        )
        for _deck in range(40)
    ]

    took = []
    for _ in range(5):
        began = time.thread_time()  # what other programs do meanwhile is not ours
        hits = sum(len(deck.saying([word], most=125)) for deck in decks)
        took.append(time.thread_time() - began)

    assert hits
    assert min(took) < (0.020 if PROVING else 0.010)
