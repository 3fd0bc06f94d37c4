"""Wrong values that an author names in vain."""

from __future__ import annotations

import pytest

from quizapp.authoring.lint.mistakes import lint_mistakes
from tests.builders import a_deck, a_topic, denied


def unused(topic):
    return list(lint_mistakes(a_deck(topic).topics["e"]))


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("12227 men", "12000 men"),  # anybody sees which is round
        ("20 men", "7 men"),
        ("about 600 men", "516 men"),
        ("88 trains", "88 men"),
        ("4000 to 5700 men", "about 2000 men"),
    ],
)
def test_a_number_of_another_shape_is_never_offered(right, wrong):
    [finding] = unused(a_topic("e", strength=denied(right, wrong)))

    assert (finding.rule, finding.topic) == ("unused", "e")
    assert f"“{wrong}” under not:" in finding.what


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("200 men", "50 men"),
        ("about 9700 men", "about 27000 men"),
        ("979 men", "87 men"),
        ("7 men", "20 men"),
    ],
)
def test_a_number_of_its_shape_is_of_use(right, wrong):
    assert not unused(a_topic("e", strength=denied(right, wrong)))


def test_a_month_is_never_offered_beside_a_day():
    assert unused(a_topic("e", date=denied("1945-08-13", "1945-07")))
    assert not unused(a_topic("e", date=denied("1945-08-13", "1945-08-20")))


def test_what_is_no_date_or_number_has_no_shape():
    port = a_topic("e", at=denied("seishin", "rashin"))
    deck = a_deck(port, a_topic("seishin", "port"), a_topic("rashin", "port"))

    assert not list(lint_mistakes(deck.topics["e"]))
