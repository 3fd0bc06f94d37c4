"""What a new version of a deck changes, told to those who know the older one."""

from __future__ import annotations

import pytest

from quizapp.decks.package_difference import Difference, difference
from tests.decks.written import deck_of

OLD = """\
chapter: The race
topics:
  arrival: {is: event, name: the arrival, date: 1911-12-14, at: port}
  flight: {is: event, name: the first flight, date: 1929-11-29}
"""
D = "d:arrival/date"
RENAMED = OLD.replace("flight: {is", "plane: {was: [flight], is")
ONE_MORE = OLD + "  hut: {is: event, name: the hut, date: 1911}\n"
WITH_WHY = OLD.replace("1911-12-14", "{value: 1911-12-14, why: x}")
UNLEARNT = OLD.replace("name: the first", "learn: no, name: the first")
CHANGES = [
    ("nothing", OLD, Difference()),
    ("comments and layout", "# 1\n" + OLD.replace("{is: event,", "{ is: event ,"), Difference()),
    ("a value", OLD.replace("12-14", "12-15"), Difference(corrected=(D,))),
    ("a reason", WITH_WHY, Difference(reworded=(D,))),
    ("a name", OLD.replace("the first", "a"), Difference(reworded=("d:flight/date",))),
    ("a fact less", OLD.replace(", at: port", ""), Difference(withdrawn=("d:arrival/at",))),
    ("a fact more", ONE_MORE, Difference(new=("d:hut/date",))),
    ("an id", RENAMED, Difference()),
    ("an id and a value", RENAMED.replace("29", "30"), Difference(corrected=("d:plane/date",))),
    ("what is to be learned", UNLEARNT, Difference(withdrawn=("d:flight/date",))),
]


@pytest.mark.parametrize(("after", "told"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_what_changes_for_a_learner(after: str, told: Difference) -> None:
    assert difference(deck_of(OLD), deck_of(after)) == told


def test_a_value_whose_topic_got_another_id_is_the_same_value() -> None:
    before = OLD.replace("at: port", "at: harbour") + "  harbour: {is: port, name: Rashin}\n"
    after = before.replace("harbour: {is", "rashin: {was: [harbour], is").replace(
        "at: harbour", "at: rashin"
    )

    assert difference(deck_of(before), deck_of(after)) == Difference()


def test_the_sentence_counts_what_there_is() -> None:
    change = Difference(("a",) * 12, ("b",) * 3, ("c",))

    assert change.sentence == "12 new, 3 corrected, 1 withdrawn"
    assert Difference().sentence == "no fact is different"
