"""A frozen deck gives the ids, prints and hash that logs and quiz codes were made with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from tests.decks.written import ROOT, VOCABULARY

SMALL = ROOT / "tests" / "golden" / "decks" / "small"
KEPT = SMALL.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
SHIPPED = sorted(path.parent for path in (ROOT / "decks").glob("*/deck.yaml"))


def told(deck: Deck) -> list[str]:
    """The hash, every fact with print, id and value, and every earlier id."""
    facts = [f"{fact.print} {fact.id} {fact.value}" for fact in deck.facts.values()]
    former = [f"{earlier} -> {now}" for earlier, now in deck.former_ids.items()]
    return [deck.hash, *facts, *former]


def read(folder: Path) -> Deck:
    """A deck without a mistake."""
    report = read_deck(folder, VOCABULARY)
    assert report.problems == ()
    assert report.deck is not None
    return report.deck


def test_the_small_deck_reads_as_on_the_day_it_was_frozen() -> None:
    assert told(read(SMALL)) == KEPT


def copied(tmp_path: Path, change: tuple[str, str]) -> Deck:
    """A copy of the small deck with one text replaced in all its files."""
    for path in SMALL.iterdir():
        text = path.read_text(encoding="utf-8").replace(*change)
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    return read(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        ("topics:\n", "# about the topics\ntopics:   # here\n\n"),
        ("name: Eastport\n", "name: 'Eastport'  # as it was\n"),
        ("is: port\n", 'is: "port"\n'),
        ("\n", "\r\n"),
        ('version: "1.0"', 'version: "1.1"'),
    ],
)
def test_how_a_deck_is_laid_out_does_not_change_its_hash(
    change: tuple[str, str], tmp_path: Path
) -> None:
    assert copied(tmp_path, change).hash == KEPT[0]


@pytest.mark.parametrize(
    "change",
    [
        ("1945-08-13", "1945-08-14"),
        ("Anna Clerk", "Ann Clerk"),
        ("He led the other side.", "He led others."),
        ("source: gazette, not", "source: atlas, not"),
        ("noun: tug", "noun: boat"),
        ("chapter: Harbours", "chapter: Ports"),
        ("the harbour is open", "the harbour was open"),
        ("harbour accounts", "the harbour"),
        ("all: [northland, southland]", "some: [northland, southland]"),
        ("Moscow: +3", "Moscow: +4"),
    ],
)
def test_what_a_deck_says_changes_its_hash(change: tuple[str, str], tmp_path: Path) -> None:
    assert any(change[0] in path.read_text(encoding="utf-8") for path in SMALL.iterdir())
    assert copied(tmp_path, change).hash != KEPT[0]


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_order_of_sets_does_not_show(seed: str) -> None:
    script = "from tests.decks.test_golden import *\nprint(*told(read(SMALL)), sep='\\n')"
    environment = {
        **os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8",
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, check=True
    )

    assert done.stdout.decode("utf-8").splitlines() == KEPT


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
def test_a_shipped_deck_keeps_all_that_a_published_deck_must(folder: Path) -> None:
    report = read_deck(folder, VOCABULARY, strict=True)

    assert [str(problem) for problem in report.problems] == []
    assert report.is_clean
