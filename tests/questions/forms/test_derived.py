"""Derived: what follows from two facts: days, kilometres, which came first, which is larger."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizapp.facts.dates import Date
from quizapp.facts.fact import Importance
from quizapp.questions import Refusal, ask, ask_text, grade, read_answer, ways
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_source, a_topic, english
from tests.questions.theatre import fact_of, landings

FORTH, BACK = Direction.FORWARD, Direction.BACKWARD
RUNGS = {FORTH: Rung.PRODUCE, BACK: Rung.DISCRIMINATE}


def derived(deck, tail, direction=FORTH, seed=1):
    made = ask(deck, fact_of(deck, tail), Form.DERIVED, RUNGS[direction], direction, seed)
    assert not isinstance(made, Refusal), made
    return made


def refused(deck, tail, direction=FORTH):
    made = ask(deck, fact_of(deck, tail), Form.DERIVED, RUNGS[direction], direction, 1)
    assert isinstance(made, Refusal), made
    return made


CALLED = {"first": "northern", "second": "eastern", "third": "southern", "fourth": "western"}
"""What each landing is called: a number would tell its place in time."""


def a_war(*dates):
    """Landings on these dates."""
    return a_deck(
        *(a_topic(key, "landing", f"the {name} landing", began=date)
          for (key, name), date in zip(CALLED.items(), dates, strict=False))
    )  # fmt: skip


# Days


def test_where_a_happening_has_a_to_of_its_own_the_two_stand_apart():
    deck = a_deck(
        a_topic("order", "event", "the order to fight on", date="1945-08-16"),
        a_topic("flight", "landing", "the landing at Jilin", began="1945-08-19"),
    )

    assert derived(deck, "flight/began").prompt == (
        "How many days passed from the first of these to the second: the order to fight on; the "
        "beginning of the landing at Jilin?"
    )


def test_days_are_counted_from_the_earlier_to_the_later():
    deck = a_war("1945-08-13", "1945-08-15", "1945-08-20")
    question = derived(deck, "second/began")
    other = "first" if "test:first/began" in question.facts else "third"
    answers = {
        "first": ("first", "second", "2\u00a0days"),
        "third": ("second", "third", "5\u00a0days"),
    }

    first, last, shown = answers[other]
    assert question.prompt == (
        f"How many days passed from the beginning of the {CALLED[first]} landing to the beginning "
        f"of the {CALLED[last]} landing?"
    )
    assert question.answer == shown
    assert question.facts == ("test:second/began", f"test:{other}/began")


def without_moment(words, name, *properties):
    """A vocabulary in which these dates of a type have no name of their own."""
    kept = words.types[name].properties
    dates = {one: replace(kept[one], moment="") for one in properties}
    spec = replace(words.types[name], properties={**kept, **dates})
    return replace(words, types={**words.types, name: spec})


@pytest.mark.parametrize(
    ("say", "asked"),
    [
        ("", "from the day the pact was signed to the day the treaty was signed?"),
        ("<topic> was agreed <value>.", "from the pact to the treaty?"),
    ],
)
def test_a_date_without_a_name_of_its_own_is_a_day_or_the_name_of_what_it_dates(say, asked):
    dates = {"pact": "1945-08-13", "treaty": "1945-08-15", "charter": "2005-01-01"}
    topics = (
        a_topic(name, "agreement", f"the {name}", signed=a_fact(date, say=say))
        for name, date in dates.items()
    )
    deck = a_deck(*topics, vocabulary=without_moment(english(), "agreement", "signed"))

    assert derived(deck, "pact/signed").prompt.endswith(asked)


def test_both_facts_and_the_reckoning_are_told():
    question = derived(a_war("1945-08-31", "1945-09-03", "2005-01-01"), "first/began")

    assert question.explanation.replace("\u00a0", " ") == (
        "The northern landing began on 31 August 1945. "
        "The eastern landing began on 3 September 1945. "
        "It is 3 days from 31 August 1945 to 3 September 1945."
    )


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("3", Grade.RIGHT), ("3 days", Grade.RIGHT), ("72 hours", Grade.RIGHT), ("2", Grade.WRONG),
     ("", Grade.BLANK), ("soon", Grade.WRONG)],
)  # fmt: skip
def test_days_are_graded_as_an_exact_figure(typed, expected):
    deck = a_war("1945-08-31", "1945-09-03", "2005-01-01")

    assert grade(deck, derived(deck, "first/began"), typed).grade is expected


def test_the_right_figure_shows_that_both_facts_are_known():
    deck = a_war("1945-08-31", "1945-09-03", "2005-01-01")
    question = derived(deck, "first/began")

    assert grade(deck, question, "3").praised == ("test:second/began",)
    assert grade(deck, question, "9").praised == ()
    assert grade(deck, question, "9").blamed == ()


@pytest.mark.parametrize(
    "date",
    ["1945-08", "about 1945-08-13", "night of 1945-08-13", "1945-08-13 or 1945-08-14",
     "1945-08-08 17:00 Moscow"],
)  # fmt: skip
def test_days_are_counted_only_between_exact_local_days(date):
    deck = a_war(date, "1945-09-05", "1945-09-09", "1945-10-01")

    assert refused(deck, "first/began").rule == "G15"
    assert all("test:first/began" not in derived(deck, "second/began", seed=n).facts
               for n in range(8))  # fmt: skip


def test_days_are_not_counted_between_happenings_that_take_long_to_name():
    """G40: nobody reads more than thirty words at once."""
    name = (
        "the long march of the second battalion of the third regiment over the hills of the north"
    )
    deck = a_deck(
        a_topic("first", name=name, date="1945-08-13"),
        a_topic("second", name=f"{name} and of the south", date="1945-08-20"),
        a_topic("third", name="the raid", date="1945-08-25"),
        a_topic("fourth", name="the truce", date="1945-08-28"),
    )

    for seed in range(8):
        assert len(derived(deck, "first/date", seed=seed).prompt.split()) <= 30


def test_in_a_long_tale_days_are_counted_only_between_what_has_to_do_with_each_other():
    """Nobody asks how long after the raid the general's birthday was."""
    days = (f"1945-08-{day:02}" for day in range(1, 29, 2))
    tale = [a_topic(f"e{n}", name=f"the order {n}", date=day) for n, day in enumerate(days)]
    alone = a_deck(*tale)
    linked = a_deck(*tale, a_topic("end", name="the end", date="1945-08-30", led_to="e3"))

    assert refused(alone, "e3/date").rule == "G15"
    assert derived(linked, "e3/date").facts == ("test:e3/date", "test:end/date")


def test_days_are_not_counted_over_ages():
    assert refused(a_war("1945-08-13", "1950-08-13", "1960-08-13"), "first/began").rule == "G15"


def test_what_is_never_offered_is_no_end_of_a_sum_and_comes_first_of_nothing():
    """A massacre is no guess: neither from nor to it are days counted."""
    deck = a_deck(
        a_topic("killing", "event", "the killing", date="1945-08-17", offered=False),
        *(a_topic(f"e{n}", "event", f"the order {n}", date=f"1945-08-{n}") for n in (13, 19, 23)),
    )

    assert refused(deck, "killing/date").rule == "G15"
    assert refused(deck, "killing/date", BACK).rule == "G15"
    for seed in range(9):
        assert "test:killing/date" not in derived(deck, "e19/date", seed=seed).facts


def test_a_date_on_its_authors_own_condition_stands_beside_no_other():
    """ "Counted to the formal surrender" would be lost where the end is told by its name."""
    own = a_fact("1945-09-02", ask="When did <topic> end, counted to the surrender?")
    deck = a_deck(
        a_topic("drive", "landing", "the drive", began="1945-08-13", ended=own),
        *(a_topic(f"e{n}", "landing", f"landing {n}", began=f"1945-08-{n}") for n in (16, 21, 28)),
    )

    assert refused(deck, "drive/ended").rule == "wording"
    assert derived(deck, "drive/began")


def test_nobody_counts_the_days_between_births():
    born = {f"m{n}": f"19{n}0-01-01" for n in range(4)}
    deck = a_deck(*(a_topic(name, "officer", born=date) for name, date in born.items()))

    assert refused(deck, "m1/born").rule == "kind"


# Which came first


def test_the_earliest_of_three_is_the_answer():
    deck = landings()

    for seed in range(6):
        question = derived(deck, "fourth/date", BACK, seed)
        values = {deck.facts[f"test:{o.key}"].value for o in question.options}
        days = sorted(value.first_day for value in values if isinstance(value, Date))
        assert question.prompt == "Which of these came first?"
        assert len(days) == 3
        assert deck.facts[f"test:{question.key[0]}"].value.first_day == days[0]


def test_the_options_are_clauses_that_tell_their_dates_afterwards():
    question = derived(landings(), "fourth/date", BACK)
    own = next(o for o in question.options if o.key == "fourth/date")

    assert own.text == "The western landing"
    assert own.about.replace("\u00a0", " ") == "The western landing took place on 19 August 1945."
    assert set(question.facts) == {f"test:{o.key}" for o in question.options}


def test_a_picked_fact_is_read_and_graded_as_any_pick():
    deck = landings()
    question = derived(deck, "fourth/date", BACK)
    right = [o.key for o in question.options].index(question.key[0]) + 1

    assert ask_text(question).startswith("Which of these came first?\n  1. ")
    assert grade(deck, question, read_answer(question, str(right))).grade is Grade.RIGHT
    assert grade(deck, question, read_answer(question, "?")).grade is Grade.BLANK


def first_of(days, **more):
    """What stands beside the day of the first topic; of each its name, day and chapter."""
    deck = a_deck(
        *(a_topic(f"e{n}", name=name, date=day, chapter=chapter)
          for n, (name, day, chapter) in enumerate(days)),
        **more,
    )  # fmt: skip
    made = [
        ask(deck, fact_of(deck, "e0/date"), Form.DERIVED, Rung.DISCRIMINATE, BACK, seed)
        for seed in range(20)
    ]
    return {o.text for question in made for o in getattr(question, "options", ())}


def test_which_came_first_is_asked_of_one_strand_of_the_story():
    landing, charge, raid = "the landing", "the charge", "the raid"
    own = [(landing, "1945-08-18", 1), (charge, "1945-08-19", 1), (raid, "1945-08-21", 1)]
    elsewhere = [("the note", "1945-08-20", 2), ("the order", "1945-08-17", 3)]
    later = [("the treaty", "1945-12-08", 1), ("the plan", "1944-10-01", 1)]

    assert first_of([*own, *elsewhere, *later]) == {"The landing", "The charge", "The raid"}
    assert not first_of([*own[:2], *elsewhere, *later])
    assert len(first_of([*own[:2], *later], when="")) == 4  # a deck of no one time


@pytest.mark.parametrize(
    "name",
    [
        "the end of the talks at Zharikovo",
        "the reply to the talks at Zharikovo",
        "the second talks at Zharikovo",
        "the order to call off the Zharikovo talks",
    ],
)
def test_no_name_tells_that_it_came_later(name):
    others = [("the charge", "1945-08-19", 1), ("the raid", "1945-08-21", 1)]
    talks = ("the Zharikovo talks", "1945-08-18", 1)

    assert len(first_of([talks, *others, (name, "1945-08-22", 1)])) == 3


def test_the_numbers_of_two_telegrams_tell_their_order():
    telegrams = [(f"the telegram No. {n}", f"1945-08-{n}", 1) for n in (18, 19)]
    others = [("the charge", "1945-08-20", 1), ("the raid", "1945-08-21", 1)]

    assert first_of([*telegrams, *others]) == {"The telegram No. 18", "The charge", "The raid"}


# Which is larger


def armies(*strengths, **more):
    names = ("first", "second", "third")
    return a_deck(
        *(a_topic(name, "formation", f"the {name} army", strength=strength)
          for name, strength in zip(names, strengths, strict=False)),
        **more,
    )  # fmt: skip


def test_the_larger_of_two_is_the_answer():
    question = derived(armies("979 men", "about 4000 men"), "first/strength", BACK)

    assert question.prompt == "Which of these had more men?"
    assert (question.answer, question.key) == ("Second army", ("second/strength",))
    assert "4,000" in question.explanation
    assert "979" in question.explanation


@pytest.mark.parametrize(
    "strength", ["980 men", "900 to 5000 men", "more than 4000 men", "40 tanks", "9790 men"]
)
def test_only_what_is_surely_larger_and_not_many_times_so_is_compared(strength):
    assert refused(armies("979 men", strength), "first/strength", BACK).rule == "G11"


def test_what_somebody_says_is_not_compared():
    sources = (a_source("a"), a_source("b"))
    told = [a_fact("4000 men", says="a"), a_fact("9000 men", says="b")]

    assert refused(armies("979 men", told, sources=sources), "first/strength", BACK).rule == "G11"


def test_what_its_author_words_may_mean_more_and_is_not_compared():
    told = a_fact("9000 men", say="<figure> of the men of <topic> were left behind.")

    assert refused(armies("979 men", told), "first/strength", BACK).rule == "G11"
    assert refused(armies("979 men", told), "second/strength", BACK).rule == "wording"


def test_a_whole_is_not_compared_with_its_part():
    deck = a_deck(
        a_topic("front", "formation", "the front", strength="90000 men"),
        a_topic("army", "formation", "the army", strength="9000 men", part_of="front"),
    )

    assert refused(deck, "army/strength", BACK).rule == "G11"


# How far


def coast(*spots):
    names = ("Seishin", "Rashin", "Wonsan")
    return a_deck(
        *(a_topic(name.lower(), "port", name, position=spot)
          for name, spot in zip(names, spots, strict=False))
    )  # fmt: skip


def test_a_distance_is_asked_in_a_straight_line():
    """One degree of latitude is 111 km."""
    question = derived(coast("41.0 130.0", "42.0 130.0"), "seishin/position")

    assert question.prompt == "How far is it in a straight line from Seishin to Rashin?"
    assert question.answer == "about 110\u00a0km"
    assert question.explanation.replace("\u00a0", " ") == (
        "Seishin lies at 41.0° N, 130.0° E. Rashin lies at 42.0° N, 130.0° E. "
        "In a straight line it is about 110 km from Seishin to Rashin."
    )


def test_how_far_it_is_is_asked_from_a_place_to_know_first():
    spots = {"port": "41.0 130.0", "hamlet": "42.0 130.0", "city": "41.5 130.5"}
    rank = {"city": Importance.CORE, "hamlet": Importance.EXTRA, "port": Importance.NORMAL}
    deck = a_deck(
        *(a_topic(name, "port", name.title(), position=spot, importance=rank[name])
          for name, spot in spots.items())
    )  # fmt: skip

    for seed in range(9):
        assert "Hamlet" not in derived(deck, "port/position", seed=seed).prompt


def test_how_far_it_is_is_asked_between_places_that_have_to_do_with_each_other():
    """Neighbours, and the two ends of a march; of two others nobody would ask it."""
    places = (
        a_topic("port", "port", "Port", position="41.0 130.0"),
        a_topic("mine", "port", "Mine", position="43.0 130.0"),
    )
    corps = a_topic("corps", "formation", headquarters=["port", "mine"])

    assert refused(a_deck(*places), "port/position").rule == "G11"
    assert "Mine" in derived(a_deck(*places, corps), "port/position").prompt


def test_a_distance_is_said_no_finer_than_it_may_be_off_and_so_is_how_far_it_may_be_missed():
    deck = coast("41.0 N 130.0 E within 3 km", "41.64 N 130.0 E within 3 km")
    question = derived(deck, "seishin/position")

    assert question.answer == "about 70\u00a0km"
    assert question.entry.replace("\u00a0", " ") == (
        "a number of km; up to 10 km more or less is right"
    )
    assert grade(deck, question, "60").grade is Grade.RIGHT
    assert grade(deck, question, "80").grade is Grade.RIGHT
    assert grade(deck, question, "58").grade is Grade.RIGHT
    assert grade(deck, question, "85").grade is Grade.RIGHT
    assert grade(deck, question, "89").grade is not Grade.RIGHT


def test_a_row_of_dates_is_told_without_whys_between_them():
    days = {"northern": "1945-08-13", "eastern": "1945-08-15"}
    deck = a_deck(
        *(a_topic(n, "landing", f"the {n} landing", began=a_fact(day, why=f"So the {n}."))
          for n, day in days.items()),
        a_topic("third", "landing", "the southern landing", began="2005-01-01"),
    )  # fmt: skip
    question = derived(deck, "northern/began")

    assert question.explanation.replace("\u00a0", " ").startswith(
        "The northern landing began on 13 August 1945. The eastern landing began"
    )
    assert question.why == ""


def test_a_number_tells_its_own_place_in_time():
    deck = a_deck(
        a_topic("one", "landing", "the landing at Seishin", began="1945-08-13"),
        a_topic("two", "landing", "the second landing at Seishin", began="1945-08-15"),
    )

    assert refused(deck, "one/began").rule == "G15"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("111", Grade.RIGHT), ("101 km", Grade.RIGHT), ("122", Grade.RIGHT), ("69 miles", Grade.RIGHT),
     ("130", Grade.NEARLY), ("150", Grade.WRONG), ("110 kg", Grade.WRONG)],
)  # fmt: skip
def test_a_distance_is_right_within_a_tenth(typed, expected):
    deck = coast("41.0 130.0", "42.0 130.0")

    assert grade(deck, derived(deck, "seishin/position"), typed).grade is expected


def test_places_beside_each_other_are_not_measured():
    assert refused(coast("41.0 130.0", "41.02 130.0"), "seishin/position").rule == "G11"


def test_a_number_alone_is_not_derived_forward():
    found = ways(landings(), fact_of(landings(), "first/strength~ussr"))

    assert Form.DERIVED not in {way.form for way in found if way.direction is FORTH}
