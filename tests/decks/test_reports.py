"""A screen shows a deck as plain values."""

from __future__ import annotations

from quizapp.decks.read import ReadReport
from quizapp.decks.reports import ChapterSummary, report_on, summarise
from quizapp.facts.problem import Place, Problem
from tests.decks.written import deck_of, landing, read

CHAPTER = (
    landing("began: 1945\nat: port\n") + "  hidden: {is: event, name: h, learn: no, date: 1945}\n"
)


def test_a_summary_counts_what_is_meant_to_be_learned() -> None:
    summary = summarise(deck_of(CHAPTER))

    assert (summary.id, summary.title, summary.language) == ("d", "A deck", "en")
    assert (summary.topics, summary.facts, summary.sources) == (7, 3, 2)
    assert summary.chapters == (ChapterSummary("Neighbours", 6, 1), ChapterSummary("One", 1, 2))


def test_a_report_parts_mistakes_from_advice() -> None:
    report = report_on(read(landing("began: 13 August\nnote: a\u200bb")))

    assert [problem.rule for problem in report.mistakes] == ["date"]
    assert [problem.rule for problem in report.advice] == ["invisible-letter"]
    assert report.sentence == "A deck: 1 fact about 7 topics; 1 mistake, 1 hint."


def test_a_deck_that_cannot_be_read_says_so() -> None:
    problem = Problem("no-header", Place("deck.yaml"), "this folder has no deck.yaml", "write it")

    assert report_on(ReadReport(None, (problem,))).sentence == (
        "This deck cannot be read: 1 mistake."
    )
