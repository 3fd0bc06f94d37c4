"""The small axis of days in a receipt."""

from __future__ import annotations

from quizapp.facts.deck import Deck
from quizapp.gui.pages.study.axis import DayAxis, day_axis
from tests.builders import a_deck, a_topic


def an_axis(deck: Deck, topic: str, name: str = "date") -> DayAxis | None:
    return day_axis(deck, deck.topics[topic].entries[name].facts[0])


def landings(*dates: str) -> Deck:
    """A deck of landings on these dates, called first, second ..."""
    names = ("first", "second", "third")
    topics = (
        a_topic(name, "landing", f"the {name} landing", date=date)
        for name, date in zip(names, dates, strict=False)
    )
    return a_deck(*topics)


def test_a_day_stands_among_the_days_of_its_kind() -> None:
    axis = an_axis(landings("1945-08-12", "1945-08-13", "1945-08-21"), "second")

    assert axis is not None
    assert (axis.last - axis.first, axis.begin - axis.first) == (9, 1)
    assert axis.label == "second landing, 13\u00a0August"
    assert (axis.first_label, axis.last_label) == ("12\u00a0August", "21\u00a0August")


def test_a_day_alone_has_no_axis() -> None:
    assert an_axis(landings("1945-08-12"), "first") is None


def test_days_of_other_years_are_no_neighbours() -> None:
    assert an_axis(landings("1945-08-12", "1950-09-15"), "first") is None


def test_a_month_is_no_day() -> None:
    assert an_axis(landings("1945-08", "1945-08-13"), "first") is None


def test_an_uncertain_date_spans_its_days() -> None:
    axis = an_axis(landings("1945-08-16 or 1945-08-17", "1945-08-21"), "first")

    assert axis is not None
    assert axis.end - axis.begin == 1
    assert axis.label.endswith("16–17\u00a0August")


def test_dates_that_python_cannot_say_have_no_axis() -> None:
    assert an_axis(landings("-0044-03-15", "-0044-03-16"), "first") is None
