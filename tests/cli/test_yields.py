"""The table of how many forms the facts of a deck give."""

from __future__ import annotations

from quizapp.cli.yields import table_of
from tests.questions.theatre import landings


def lines():
    deck = landings()
    return list(table_of(deck, deck.askable))


def row(start):
    (found,) = (line for line in lines() if line.startswith(start))
    return found.removeprefix(start).split()


def test_every_fact_is_counted_once_under_its_kind():
    said = lines()
    kinds = said[2 : said.index("")]

    assert sum(int(line[26:33]) for line in kinds) == len(landings().askable)
    for line in kinds:
        facts, *spread = map(int, line[26:68].split())
        assert sum(spread) == facts


def test_attributed_facts_are_told_apart():
    assert row("attributed date")[0] == "2"


def test_the_shares_fall_with_the_forms_asked_for():
    shares = [int(row(f"{least} forms or more")[0]) for least in (1, 2, 3)]

    assert shares == sorted(shares, reverse=True)
    assert 0 < shares[-1] <= shares[0] <= 100


def test_rules_that_stopped_a_form_are_counted_and_said_in_words():
    assert int(row("G11 ")[0]) > 0
    assert "proved wrong" in next(line for line in lines() if line.startswith("G11 "))
