"""The deck weighs two articles and copies neither; its README says where each sentence went.

`articles.txt` holds hashes only: the articles themselves are not ours to keep.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from quizapp.decks.read import read_deck
from tests.decks.written import ROOT

DECK = ROOT / "decks" / "august-1945"
RUN = 12
TEXTS = {"", ".md", ".yaml"}
_HASHES = (ROOT / "tests" / "decks" / "articles.txt").read_text(encoding="utf-8").splitlines()
_NAMED = re.compile(r"`([^`\s]+/[^`\s]+)`")


def hash_of(words: list[str]) -> str:
    return hashlib.blake2b(" ".join(words).encode(), digest_size=8).hexdigest()


def runs(text: str) -> Iterator[list[str]]:
    """Every twelve words in a row: lower case, no punctuation, single blanks."""
    words = re.sub(r"[^\w\s]|_", "", text.lower()).split()
    return (words[at : at + RUN] for at in range(len(words) - RUN + 1))


def copied(text: str, hashes: frozenset[str]) -> list[str]:
    return [" ".join(run) for run in runs(text) if hash_of(run) in hashes]


def article_hashes() -> frozenset[str]:
    return frozenset(_HASHES[1:])


def facts_named_in_the_tables(readme: str) -> list[str]:
    section = readme.partition("## The two articles")[2].partition("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("|")]
    return [name for row in rows for name in _NAMED.findall(row)]


def test_the_list_of_hashes_says_what_it_is_and_covers_two_articles() -> None:
    assert _HASHES[0].startswith("# ")
    assert len(article_hashes()) > 300
    assert all(re.fullmatch(r"[0-9a-f]{16}", line) for line in _HASHES[1:])


def test_no_file_of_the_deck_holds_twelve_words_in_a_row_of_an_article() -> None:
    hashes = article_hashes()
    files = [path for path in sorted(DECK.rglob("*")) if path.is_file() and path.suffix in TEXTS]

    found = {path.name: copied(path.read_text(encoding="utf-8"), hashes) for path in files}

    assert len(files) > 10
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_copied_run_is_found_whatever_its_capitals_marks_and_lines() -> None:
    planted = "a blue heron counted eleven paper boats under the old stone bridge"
    hashes = frozenset({hash_of(planted.split())})

    around = "Yes: A Blue Heron, counted\n  “eleven” paper boats under the old; stone bridge. So"

    assert copied(around, hashes) == [planted]
    assert copied(around.replace("eleven", "twelve"), hashes) == []


def test_every_fact_that_the_readme_names_for_a_sentence_is_in_the_deck() -> None:
    deck = read_deck(DECK, ROOT / "resources" / "vocabulary").deck
    assert deck is not None
    named = facts_named_in_the_tables((DECK / "README.md").read_text(encoding="utf-8"))

    assert len(named) > 40
    assert [name for name in named if f"{deck.id}:{name}" not in deck.facts] == []
