"""Small decks written in a test, read without touching the disk."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent

from quizapp.decks.files import DeckFile
from quizapp.decks.notes import Notes
from quizapp.decks.read import ReadReport, read_files
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
VOCABULARY = ROOT / "resources" / "vocabulary"
HEADER = """\
deck: d
title: A deck
language: en
zones: {Moscow: +3}
sources: {atlas: An atlas, gazette: The gazette}
"""

#: Topics that a test's own topic may name. They stand in a chapter before it.
NEIGHBOURS = """\
chapter: Neighbours
topics:
  ussr: {is: state, name: the Soviet Union, adjective: Soviet}
  japan: {is: state, name: Japan, adjective: Japanese}
  trushin: {is: officer, name: Trushin}
  murakami: {is: officer, name: Murakami}
  port: {is: port, name: Seishin}
  raid: {is: event, name: the raid, date: 1945-08-09}
"""


def read(chapter: str, header: str = HEADER, *, strict: bool = False) -> ReadReport:
    """A deck of one written chapter beside the neighbours; its lines count from 1."""
    files = (
        DeckFile("deck.yaml", header),
        DeckFile("0.yaml", NEIGHBOURS),
        DeckFile("1.yaml", chapter),
    )
    return read_files(files, Path("/nowhere"), VOCABULARY, Notes(), strict=strict)


def landing(body: str) -> str:
    """A chapter with one landing; its body begins in line 5, column 5."""
    head = "chapter: One\ntopics:\n  landing:\n    is: landing\n"
    return head + "    name: the landing\n" + indent(dedent(body), "    ")


def deck_of(chapter: str, header: str = HEADER) -> Deck:
    """The deck, which has no mistakes."""
    report = read(chapter, header)
    assert [str(problem) for problem in report.problems if problem.grave] == []
    assert report.deck is not None
    return report.deck


def facts_of(body: str) -> list[Fact]:
    """The facts of a landing with this body."""
    deck = deck_of(landing(body))
    return [fact for fact in deck.facts.values() if fact.topic == "landing"]


def fact_of(body: str) -> Fact:
    """The only fact of a landing with this body."""
    (fact,) = facts_of(body)
    return fact


def mistakes(report: ReadReport) -> list[tuple[str, int, int]]:
    """The grave problems of the written chapter: rule, line, column."""
    return [
        (problem.rule, problem.place.line, problem.place.column)
        for problem in report.problems
        if problem.grave and problem.place.file in ("1.yaml", "deck.yaml")
    ]


def problem_of(chapter: str, header: str = HEADER, *, strict: bool = False) -> Problem:
    """The only problem of the written chapter, or of the header."""
    report = read(chapter, header, strict=strict)
    (problem,) = [p for p in report.problems if p.place.file in ("1.yaml", "deck.yaml")]
    return problem
