"""What a quiz can be chosen by, and that every choice offered holds what it says."""

from __future__ import annotations

from functools import cache

from quizapp.facts.dates import day_number
from quizapp.study.quiz_choosing import facts_for
from quizapp.study.quiz_offer import Offer, offer_of
from tests.study.decks import august
from tests.study.quizzes import a_spec

HALF = 0.5


@cache
def offer() -> Offer:
    return offer_of(august(), lambda _fact: HALF)


def test_every_chapter_is_offered_with_its_facts() -> None:
    assert sum(chapter.facts for chapter in offer().chapters) == len(august().askable)
    assert {chapter.share for chapter in offer().chapters} == {HALF}


def test_the_days_are_those_of_the_war_without_gaps() -> None:
    days = [one.day for one in offer().days]

    assert days == list(range(days[0], days[-1] + 1))
    assert day_number(1945, 8, 9) in days
    assert 20 < len(days) <= 40


def test_every_place_and_topic_holds_as_many_facts_as_it_says() -> None:
    for named, kind in ((offer().places[::9], "places"), (offer().topics[::25], "topics")):
        for one in named:
            assert len(facts_for([august()], a_spec(**{kind: (one.name,)}))) == one.facts
