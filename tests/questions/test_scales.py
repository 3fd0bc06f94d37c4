"""Wrong dates and numbers have the answer's shape and are far enough from it: G8, G14, G15, G17."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import combinations, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.decks.read import read_deck
from quizapp.facts.dates import Date, parse_date
from quizapp.facts.numbers import Quantity, parse_quantity
from quizapp.questions.dateform import form_of, shifted, units
from quizapp.questions.draw import Draw
from quizapp.questions.examiner import examiner_of
from quizapp.questions.question import Refusal
from quizapp.questions.scales import invented
from quizapp.questions.terms import Direction, Rung
from quizapp.questions.truth import distance
from tests.builders import a_deck, a_fact, a_source, a_topic, denied
from tests.scale import scaled

#: So little more than by chance is right who picks the largest figure, or the least, throughout.
_GUESSERS_SHARE = 0.06
ROOT = Path(__file__).parents[2]
DECKS, VOCABULARY = ROOT / "decks", ROOT / "resources" / "vocabulary"


def scale(deck, tail):
    return examiner_of(deck).lineup(f"test:{tail}", Direction.FORWARD)


def keys(deck, tail):
    return {candidate.key for candidate in scale(deck, tail).pool}


def a_year_of_events(**first):
    days = ("1945-01-10", "1945-08-09", "1945-08-15", "1945-09-02", "1945-08", "1944")
    return a_deck(a_topic("e", **first), *(a_topic(f"d{n}", date=d) for n, d in enumerate(days)))


def test_wrong_dates_are_as_fine_as_the_answer():
    """G15: a month is neither a wrong answer to a day nor the other way round."""
    deck = a_year_of_events(date="1945-08-13")

    assert {len(key) for key in keys(deck, "e/date")} == {len("1945-08-13")}
    assert "1945-08-15" in keys(deck, "e/date")


@pytest.mark.parametrize(
    "written", ["night of 1945-08-13", "1945-08-13 or 1945-08-14", "about 1945-08", "1943"]
)
def test_wrong_dates_are_as_doubtful_as_the_answer(written):
    deck = a_year_of_events(date=written)
    pool = scale(deck, "e/date").pool

    assert pool
    assert {form_of(c.value) for c in pool} == {form_of(parse_date(written))}


def test_wrong_dates_lie_more_than_the_doubt_away():
    """G14."""
    deck = a_year_of_events(date="1945-08-13 or 1945-08-14")

    assert min(abs(units(c.value) - units(parse_date("1945-08-13")))
               for c in scale(deck, "e/date").pool) == 3  # fmt: skip


def test_wrong_dates_reach_no_further_than_the_decks_dates():
    """G14."""
    deck = a_deck(a_topic("e", date="1945-08-13"), a_topic("f", date="1945-08-17"))

    assert keys(deck, "e/date") == {"1945-08-09", "1945-08-10", "1945-08-16", "1945-08-17"}


def test_a_deck_with_one_date_has_no_wrong_ones():
    assert not scale(a_deck(a_topic("e", date="1945-08-13")), "e/date").is_enough


def test_no_day_that_is_right_on_a_clock_of_the_deck_is_offered():
    """G14: 8 August in Moscow, 9 August on the coast."""
    deck = a_year_of_events(date="1945-08-08 17:00 Moscow")

    days = {str(c.value)[:10] for c in scale(deck, "e/date").pool}
    assert not days & {"1945-08-08", "1945-08-09"}
    assert "1945-08-05" in days


def test_no_day_is_made_up_next_to_the_right_one():
    """A treaty voted down on one day is declared void on the next; what the deck or its author
    has of these days may be offered."""
    deck = a_deck(
        a_topic("e", date=denied("1945-08-13", "1945-08-14")),
        a_topic("f", date="1945-08-11"),
        a_topic("g", date="1945-08-31"),
    )
    near = {key for key in keys(deck, "e/date") if "1945-08-11" <= key <= "1945-08-15"}

    assert near == {"1945-08-11", "1945-08-14"}


def a_campaign():
    """A landing of a war's second week, its chapter's first fight, and what was long before."""
    return a_deck(
        a_topic("war", date="1945-08-08", chapter=0),
        a_topic("end", date="1945-09-20", chapter=0),
        a_topic("raid", date="1945-07-22", chapter=1),
        a_topic("fight", date="1945-08-11", chapter=1),
        a_topic("landing", date="1945-08-16", chapter=1),
    )


def test_no_day_is_made_up_before_the_campaign_that_a_chapter_tells_of():
    """Whoever knows when the war began strikes the sixth of August; a raid three weeks
    before the fighting is no part of it."""
    found = [c for c in scale(a_campaign(), "landing/date").pool if not c.cited]

    assert {c.key for c in found if c.key < "1945-08-16"} == {"1945-08-12", "1945-08-13"}
    assert any(c.key > "1945-08-16" for c in found)


def test_days_are_made_up_before_the_first_fight_of_a_campaign():
    """Else the answer would always be the earliest date on offer."""
    found = [c.key for c in scale(a_campaign(), "fight/date").pool if not c.cited]

    assert min(found) < "1945-08-11" < max(found)


def test_no_day_is_made_up_after_the_campaign_either():
    """Its chapter tells of nothing within a fortnight of the landing's end."""
    deck = a_deck(
        a_topic("end", date="1945-10-30", chapter=0),
        a_topic("fight", date="1945-08-11", chapter=1),
        a_topic("landing", date="1945-08-16", chapter=1),
        a_topic("truce", date="1945-08-20", chapter=1),
    )
    made = {c.key for c in scale(deck, "landing/date").pool if not c.cited}

    assert {key for key in made if key > "1945-08-16"} == {"1945-08-19"}


def test_nothing_is_made_up_after_all_that_the_deck_knows_of():
    """A thing of 2020 did not take place in 2030."""
    years = {"film": "1990", "book": "2005", "talk": "2020", "study": "2022"}
    deck = a_deck(*(a_topic(name, date=year) for name, year in years.items()))

    assert max(keys(deck, "talk/date")) <= "2022"


def test_nobody_looks_further_than_a_fortnight_where_there_are_days_enough():
    days = ("1945-08-10", "1945-08-11", "1945-08-12", "1945-08-25", "1945-08-26", "1945-08-27")
    others = (a_topic(f"d{n}", date=day) for n, day in enumerate((*days, "1945-09-20")))
    deck = a_deck(a_topic("e", date=denied("1945-08-18", "1945-09-28")), *others)

    assert max(keys(deck, "e/date") - {"1945-09-28"}) <= "1945-09-01"
    assert "1945-09-28" in keys(deck, "e/date"), "what the author names is offered all the same"


def test_what_the_author_denies_is_offered_if_it_looks_like_the_answer():
    deck = a_year_of_events(date=denied("1945-08-13", "1945-08-21", "1945-09"))

    found = {c.key: c for c in scale(deck, "e/date").pool}
    assert found["1945-08-21"].why == "It is not 1945-08-21."
    assert "1945-09" not in found


def test_another_sources_date_is_offered_where_the_stem_names_the_source():
    """G2: the source that is named excludes it."""
    deck = a_deck(
        a_topic("e", ended=[a_fact("1945-08-16", says="a"), a_fact("1945-08-17", says="b")]),
        a_topic("f", date="1945-09-02"),
        sources=(a_source("a"), a_source("b")),
    )

    assert "1945-08-17" in keys(deck, "e/ended@a")


def test_dates_move_through_months_and_years():
    assert str(shifted(parse_date("1945-12-31"), 1)) == "1946-01-01"
    assert str(shifted(parse_date("1945-11"), 3)) == "1946-02"
    assert str(shifted(parse_date("1945-01"), -1)) == "1944-12"
    assert str(shifted(parse_date("1945-08-31 or 1945-09-01"), 1)) == "1945-09-01 or 1945-09-02"
    assert shifted(Date(9999), 1) is None


# Numbers


@given(
    st.integers(min_value=2, max_value=999_999),
    st.integers(min_value=0, max_value=5),
    st.sampled_from(["", "about "]),
)
def test_an_invented_number_looks_like_the_answer_and_keeps_clear_of_it(figure, noughts, about):
    answer = parse_quantity(f"{about}{figure}{'0' * noughts} men")

    for number in invented(answer, Draw(1)):
        assert number.low % 10 == 0 or answer.low % 10
        assert answer.low % 10 == 0 or number.low % 10
        assert (number.unit, number.about) == (answer.unit, answer.about)


@pytest.mark.parametrize(
    ("written", "smaller"),
    [("1152 men", "men"), ("1000 men", "00 men"), ("1.1 million men", "million men"),
     ("4000 to 5700 men", "00 men"), ("1.10 km", "km"), ("-195 K", "K")],
)  # fmt: skip
def test_a_figure_that_begins_with_one_is_not_always_the_least(written, smaller):
    """G19: who counts to the man may count 87 or 1,152; the rounding stays, the digits need not."""
    deck = a_deck(a_topic("e", strength=written))
    found = scale(deck, "e/strength")

    assert len(found.below) >= 2
    assert len(found.above) >= 2
    texts = [examiner_of(deck).wording.value_alone(c.value) for c in found.pool]
    assert all(text.replace("\u00a0", " ").endswith(smaller) for text in texts)


@pytest.mark.parametrize("written", ["979 men", "4000 to 5700 men", "7 men", "1.10 km", "-195 K"])
def test_wrong_numbers_keep_fifteen_percent_away(written):
    deck = a_deck(a_topic("e", strength=written))
    answer = parse_quantity(written)
    pool = scale(deck, "e/strength").pool

    assert len(pool) >= 2
    assert all(distance(answer, c.value) >= Decimal("0.15") for c in pool)


def test_cited_numbers_may_come_as_near_as_five_percent():
    deck = a_deck(
        a_topic("e", strength="979 men"),
        a_topic("near", strength="913 men"),
        a_topic("too-near", strength="961 men"),
        a_topic("other-shape", strength="900 men"),
        a_topic("other-unit", strength="913 ships"),
    )

    found = keys(deck, "e/strength")
    assert "913 men" in found
    assert not found & {"961 men", "900 men", "913 ships"}


def test_no_number_is_offered_that_anybody_gives_in_its_place():
    """G17: outside the tolerance of every other cited value."""
    deck = a_deck(
        a_topic("e", dead=[a_fact("300 men", side="ussr"), a_fact("500 men", side="japan")]),
        *(a_topic(f"o{n}", dead=f"{n}00 men") for n in (2, 5, 7)),
    )

    assert "500 men" not in keys(deck, "e/dead~ussr")
    assert "700 men" in keys(deck, "e/dead~ussr")


def test_no_figure_is_made_up_within_a_quarter_of_the_answer_or_of_another():
    found = scale(a_deck(a_topic("e", strength="12227 men")), "e/strength")
    answer = parse_quantity("12227 men")

    assert all(distance(answer, one.value) >= Decimal("0.25") for one in found.pool)
    for seed in range(60):
        one, other = (c.value for c in found.choose(Rung.DISCRIMINATE, Draw(seed, "e")))
        assert distance(one, other) >= Decimal("0.25")


def named(*wrong, true="200 men"):
    """The figures that stand beside the true one, where an author names these mistakes."""
    found = scale(a_deck(a_topic("e", strength=denied(true, *wrong))), "e/strength")
    return [
        {c.key for c in found.choose(rung, Draw(seed, "e"))}
        for seed in range(40)
        for rung in (Rung.RECOGNISE, Rung.DISCRIMINATE)
    ] + [{found.one(Draw(seed, "e")).key} for seed in range(20)]


@pytest.mark.parametrize(
    "wrong", [("300 men",), ("100 men",), ("300 men", "400 men"), ("100 men", "300 men")]
)
def test_what_an_author_names_is_among_the_figures_on_every_rung(wrong):
    assert all(chosen & set(wrong) for chosen in named(*wrong))


def test_a_mistake_may_be_rounded_a_little_otherwise():
    """Fifty men beside two hundred; of a thousand beside 227 anybody sees that it is round."""
    assert all("50 men" in chosen for chosen in named("50 men"))
    assert not any("1000 men" in chosen for chosen in named("1000 men", true="227 men"))


def test_beside_a_mistake_nothing_is_made_up_twice_as_large_or_small():
    made_up = set().union(*named("100 men")) - {"100 men"}

    assert made_up
    assert all(55 < parse_quantity(one).low < 490 for one in made_up)


def test_what_is_wrong_of_one_side_is_not_offered_for_the_other():
    dead = [
        a_fact("230 men", side="ussr"),
        a_fact("970 men", side="japan"),
    ]
    others = (
        a_topic("f", dead=a_fact("650 men", side="ussr")),
        a_topic("g", dead=a_fact("410 men", side="japan")),
    )
    deck = a_deck(a_topic("e", dead=dead), *others)

    assert "650 men" not in keys(deck, "e/dead~japan")
    assert "410 men" in keys(deck, "e/dead~japan")


@pytest.mark.parametrize("written", ["more than 6500 men", "at most 20 men", "0 men"])
def test_bounds_and_nought_have_no_wrong_neighbours(written):
    """Trap: "more than 4600" is right too."""
    assert not scale(a_deck(a_topic("e", strength=written)), "e/strength").pool


def test_millions_are_invented_and_cited_as_millions():
    """G17: options in one way of writing."""
    deck = a_deck(
        a_topic("e", strength="1.1 million men"),
        a_topic("alike", strength="1.6 million men"),
        a_topic("in-digits", strength="1700000 men"),
    )
    texts = {examiner_of(deck).wording.value_alone(c.value) for c in scale(deck, "e/strength").pool}

    assert "1.6\u00a0million\u00a0men" in texts
    assert "1,700,000\u00a0men" not in texts
    assert all(text.endswith("\u00a0million\u00a0men") for text in texts)


def test_what_is_written_in_digits_is_invented_in_digits():
    deck = a_deck(a_topic("e", strength="1100000 men"))
    texts = {examiner_of(deck).wording.value_alone(c.value) for c in scale(deck, "e/strength").pool}

    assert len(texts) >= 2
    assert not any("million" in text for text in texts)


def two_go_together(found, side):
    pairs = combinations(side, 2)
    return any(found.apart(one.value, other.value) for one, other in pairs)


def ranks(found, size, *names, seeds=100):
    """How often each rank is the answer's, over many seeds and both rungs."""
    counts = Counter()
    for rung, seed in product((Rung.RECOGNISE, Rung.DISCRIMINATE), range(seeds)):
        chosen = found.choose(rung, Draw("options", *names, rung, seed))
        counts[sum(candidate.value.base[0] < size for candidate in chosen)] += 1
    return counts


@pytest.mark.parametrize("first", range(1, 10))
def test_every_rank_is_as_likely_whatever_a_figure_begins_with(first):
    """G19: over 100 seeds each within three sigma, for counts, rounded figures and millions."""
    counts = Counter()
    for figure in (f"{first}37 men", f"{first}4 men", f"{first}000 men", f"about {first}52300 men",
                   f"{first}.4 million men", f"{first}4 to {first}9 men"):  # fmt: skip
        found = scale(a_deck(a_topic("e", strength=figure)), "e/strength")
        counts += ranks(found, parse_quantity(figure).base[0], figure)

    drawn = counts.total()
    sigma = (drawn * 2 / 9) ** 0.5
    assert all(abs(counts[rank] - drawn / 3) < 3 * sigma for rank in range(3)), counts


@pytest.mark.parametrize("name", ["august-1945", "solar-system"])
def test_a_guesser_learns_nothing_from_the_rank_of_a_decks_figures(name):
    """G19: pooled by first digit, low, middling or high; what has little on one side is named.

    Below two or three things there are no two others, and some ranges leave no room.
    """
    deck = read_deck(DECKS / name, VOCABULARY).deck
    pooled, edges = {}, []
    for fact in deck.askable:
        if not isinstance(fact.value, Quantity):
            continue
        found = examiner_of(deck).lineup(fact.id, Direction.FORWARD)
        if isinstance(found, Refusal) or not found.is_enough:
            continue
        if all(two_go_together(found, side) for side in (found.below, found.above)):
            digit = str(abs(fact.value.low)).lstrip("0.")[0]
            counts = pooled.setdefault({"1": 1, "8": 8, "9": 8}.get(digit, 2), Counter())
            counts.update(ranks(found, fact.value.base[0], fact.id, seeds=scaled(25, 100)))
        else:
            edges.append(str(fact.value))

    for digit, counts in pooled.items():
        drawn = counts.total()
        # What authors name lies on either side as it does, and one of it is always on offer.
        most = max(3 * (drawn * 2 / 9) ** 0.5, _GUESSERS_SHARE * drawn)
        assert all(abs(counts[rank] - drawn / 3) < most for rank in range(3)), (digit, counts)
    assert all(has_little_room(one) for one in edges), edges
    assert len(edges) <= 8


def has_little_room(figure):
    """Whether a figure is small, a range, or of one digit that counts: below two there is one."""
    low = parse_quantity(figure).low
    return low <= 20 or " to " in figure or len(f"{low:f}".rstrip("0")) == 1


def test_a_bound_of_another_side_leaves_room_above_it():
    """Six thousand on one side do not make every larger figure of the other side doubtful."""
    deck = a_deck(
        a_topic("e", dead=[a_fact("4000 men", side="japan"),
                           a_fact("more than 5000 men", side="ussr")]),
    )  # fmt: skip

    assert scale(deck, "e/dead~japan").above
    assert "5000 men" not in keys(deck, "e/dead~japan")


def test_small_counts_that_follow_each_other_are_never_told_apart():
    """Three men or four: nobody knows that, everybody guesses."""
    deck = a_deck(a_topic("e", "landing", dead="4 men"), a_topic("f", "landing", dead="3 men"))
    lows = {candidate.value.low for candidate in scale(deck, "e/dead").pool}

    assert lows
    assert not lows & {3, 5}


def test_one_thing_is_never_invented():
    """ "1 men" would be wrong, and "1 man" would stand out."""
    assert all(number.low != 1 for number in invented(parse_quantity("3 men"), Draw(1)))
