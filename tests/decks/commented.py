"""A deck with comments wherever an author may put one, and every style of writing a value."""

from __future__ import annotations

import difflib
from pathlib import Path

from quizapp.decks.pages import Page
from quizapp.decks.write import DeckText
from quizapp.facts.deck import Deck
from quizapp.facts.problem import Problem
from tests.decks.written import VOCABULARY

HEADER = """\
# The deck's own comment.\twith a tab
deck: commented   # never changes
title: "A deck: with comments"
language: en
zones: {Moscow: +3}   # fixed

sources:   # what facts rest on
  # A bare title:
  atlas: An atlas of harbours   # old
  gazette:
    name: The Harbour Gazette
    # who made it
    publisher: The Harbour Office
  rumour: {name: Harbour talk, weak: yes}
# the end of the header
"""

FIRST = """\
# Before everything.
chapter: 'Harbours'   # the title

topics:
  # -- Countries -----------------------------------------------------
  northland: {is: country, name: Northland, adjective: Northern}   # a flow topic
  southland: {is: country, name: Southland, adjective: Southern}

  # -- People --------------------------------------------------------
  smith:
    is: officer
    name: General Smith   # his name
    # his side
    side: northland
    born: {value: 1890-05-01, source: atlas}   # doubtful
    role:
      some:
        # the first role
        - {id: harbour-master, value: the harbour master of Eastport, source: gazette}   # kept
        - a pilot   # no source yet
      # never these
      not:
        - {value: a driver, why: "He never drove, they say."}
  jones:
    is: officer
    name: General Jones
    side: southland
    role: [a pilot of the south, "a poet, they say"]
  clerk: {is: historian, name: Anna Clerk}

  # -- Places --------------------------------------------------------
  eastport:
      # set further to the right than its neighbours
      is: port
      name: Eastport
      also:
      - the Port of the East
      - {ko: 동항}   # in Korean
      # in another time
      - name: Eastern Anchorage   # on old maps
        to: 1920   # roughly
        source: atlas
      in: northland
      position: 41.80 N 129.78 E within 3 km   # measured
  coast: {is: line, name: the coast, position: [41 N 129 E, 41.5 N 129.5 E, 42 N 130 E]}
# the end of the first chapter
"""

SECOND = """\
chapter: The landing

topics:
  eastport-landing:   # the heart of it
    is: landing
    name: the Eastport landing
    was: [port-landing]   # renamed once
    importance: core
    began: 1945-08-13   # local time
    ended:
      # Two accounts.
      - {value: 1945-08-16, says: gazette, counts: the fall of the town}   # the town
      - value: 1945-08-17
        says: rumour   # weak
        # what it counts:
        counts: the end of mopping-up

    at: eastport
    commander:
      value: smith
      from: 1945-08-15   # from then on
      not: [{value: jones, why: He led the other side.}]
    units: {some: [first-battalion,   # went ahead
                   second-battalion,
                   # came later
                   third-battalion],   # arrived last
            not: [fourth-battalion]}
    dead:
      - {value: 230 to 300 men, side: northland, says: gazette}
      - {value: more than 227 men, side: southland, says: gazette}
    statements:
      # the weak start
      weak-start: The commander <cancelled|called off> the landing, without <men>.   # two
      numbered: {value: "It took <2:four> days and <one|1> night.", why: The night was the last.}
  first-battalion: {is: formation, name: the 1st Battalion, side: northland, commander: smith}
  second-battalion: {is: formation, name: the 2nd Battalion, side: northland}
  third-battalion: {is: formation, name: the 3rd Battalion, side: northland}
  # not there
  fourth-battalion: {is: formation, name: the 4th Battalion, side: northland}

  # -- Words ---------------------------------------------------------
  front: {is: term, name: front, meaning: a group of armies}
  treaty:
    is: agreement
    name: the Harbour Treaty
    terms:
      all:
        - {id: open, value: the harbour is open to all}
        - the tug is handed over   # no id yet
    parties: {all: [northland, southland]}   # both
cards:
  # a card
  flag: {front: What flag flew over Eastport?, back: The northern one., source: gazette}
"""

FILES = {"1-harbours.yaml": FIRST, "2-landing.yaml": SECOND, "deck.yaml": HEADER}


def deck_text(files: dict[str, str] | None = None) -> DeckText:
    """The commented deck, or one of other files, as text."""
    pages = {name: Page(name, raw) for name, raw in sorted((files or FILES).items())}
    return DeckText(pages, Path("/nowhere"), VOCABULARY)


def one_page(chapter: str) -> DeckText:
    """A deck of one chapter, `1.yaml`."""
    return deck_text({"deck.yaml": "deck: d\ntitle: D\nlanguage: en\n", "1.yaml": chapter})


def deck_read(text: DeckText) -> Deck:
    """The deck as its text reads."""
    assert text.report.deck is not None
    return text.report.deck


def grave(text: DeckText) -> set[tuple[str, str]]:
    """What is wrong with a deck, without its places."""
    return {(p.rule, p.what) for p in _grave(text.report.problems)}


def _grave(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if problem.grave]


def changes(before: DeckText, after: DeckText) -> str:
    """The lines that went and came, file after file, one a line."""
    found = []
    for name, page in after.pages.items():
        old = before.pages[name].raw.split("\n") if name in before.pages else []
        found += [
            line
            for line in difflib.unified_diff(old, page.raw.split("\n"), n=0, lineterm="")
            if line[:3] not in ("---", "+++") and line[:1] in "+-"
        ]
    return "\n".join(found)
