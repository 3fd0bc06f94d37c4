"""What a wrong option is told to be true of."""

from __future__ import annotations

from quizapp.questions.terms import Form
from tests.builders import a_deck, a_topic
from tests.questions.theatre import asked


def glosses(**beside):
    """What is told of the years 1903 and 1907, offered beside the 1905 of a treaty."""
    others = (a_topic(f"o{n}", kind, **dated) for n, (kind, dated) in enumerate(beside.values()))
    deck = a_deck(a_topic("treaty", date="1905"), *others)
    seeds = range(40)
    questions = [asked(deck, "treaty/date", Form.CHOICE, seed=seed) for seed in seeds]
    return {option.text: option.about for one in questions for option in one.options}


def test_a_wrong_year_is_told_by_what_happened_in_it():
    told = glosses(war=("event", {"date": "1903"}), riot=("event", {"date": "1907"}))

    assert told["1903"] == "O0 took place in 1903."


def test_a_wrong_year_is_not_told_by_a_birth_or_a_book():
    told = glosses(birth=("officer", {"born": "1903"}), book=("work", {"published": "1907"}))

    assert told["1903"] == told["1907"] == ""
