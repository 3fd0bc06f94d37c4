"""Every example of docs/deck-format.md is read as the page says, and what it quotes is asked.

Four kinds of fenced block: `yaml` holds a deck.yaml or a chapter that reads without a mistake,
`yaml wrong` a chapter with mistakes; `asked` quotes questions and `told` sentences about mistakes
of the last chapter before it. A deck.yaml holds for the rest of its section, then the page's
first again. The chapter of people and places goes with every chapter after it.
"""

from __future__ import annotations

import re
from atexit import register
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest

from quizapp.decks import limits
from quizapp.decks.entries import QUALIFIERS
from quizapp.decks.files import DeckFile
from quizapp.decks.header import KEYS
from quizapp.decks.notes import Notes
from quizapp.decks.pictures import KEYS as KEYS_OF_PICTURES
from quizapp.decks.read import ReadReport, read_files
from quizapp.decks.sources import SOURCE_KEYS
from quizapp.decks.topics import TOPIC_KEYS
from quizapp.decks.vocabulary import read_vocabulary
from quizapp.facts.fact import Importance
from quizapp.questions import ask, ways
from quizapp.questions.asking import FORMS
from quizapp.questions.question import Question
from tests.decks.written import ROOT, VOCABULARY
from tests.rasters import png

PAGE = (ROOT / "docs" / "deck-format.md").read_text(encoding="utf-8")
SHARED = "# people.yaml"
SEEDS = range(1, 13)
FENCE = re.compile(r"^```(?P<kind>.*)\n(?P<body>(?:.*\n)*?)```$|^## (?P<section>.*)$", re.MULTILINE)


@dataclass
class Example:
    """A chapter of the page with the files that go with it, and what the page says of it."""

    line: int
    files: tuple[DeckFile, ...]
    is_wrong: bool
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"line-{self.line}"


def examples(page: str) -> Iterator[Example]:
    """The chapters of the page in order, each with what is quoted of it."""
    first = header = DeckFile("deck.yaml", "")
    shared: tuple[DeckFile, ...] = ()
    example = Example(0, (), is_wrong=False)
    for fence in FENCE.finditer(page):
        body = fence["body"] or ""
        match fence["kind"]:
            case None:
                header = first
            case "yaml" if re.search("^deck:", body, re.MULTILINE):
                header = DeckFile("deck.yaml", body)
                first = header if not first.text else first
            case "yaml" | "yaml wrong":
                line = page.count("\n", 0, fence.start()) + 1
                files = (header, *shared, DeckFile("1.yaml", body))
                example = Example(line, files, is_wrong=fence["kind"] != "yaml")
                if body.startswith(SHARED):
                    shared = (DeckFile("0.yaml", body),)
                yield example
            case "asked":
                example.asked += body.splitlines()
            case "told":
                example.told += body.splitlines()


EXAMPLES = list(examples(PAGE))
SOUND = [example for example in EXAMPLES if not example.is_wrong]
BROKEN = [example for example in EXAMPLES if example.is_wrong]


@cache
def pictures() -> Path:
    """A folder with every picture that the page names, each of another colour."""
    folder = Path(mkdtemp(prefix="quizapp-page-"))
    for number, name in enumerate(dict.fromkeys(re.findall(r"file: (\S+\.\w+)", PAGE))):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(png((number, 0, 0)))
    register(rmtree, folder)
    return folder


def read(example: Example) -> ReadReport:
    return read_files(example.files, pictures(), VOCABULARY, Notes())


@cache
def questions(files: tuple[DeckFile, ...]) -> frozenset[str]:
    """Every question that the files give, as `form: prompt`, over some seeds."""
    deck = read_files(files, pictures(), VOCABULARY, Notes()).deck
    assert deck is not None
    found = (
        (way.form, ask(deck, fact, way.form, rung, way.direction, seed))
        for fact in deck.askable
        for way in ways(deck, fact)
        for rung in way.rungs
        for seed in SEEDS
    )
    return frozenset(
        f"{form}: {question.prompt}".replace("\u00a0", " ")
        for form, question in found
        if isinstance(question, Question)
    )


@pytest.mark.parametrize("example", SOUND, ids=str)
def test_a_sound_example_reads_clean(example: Example) -> None:
    """That nothing names a topic of the shared chapter yet is no matter."""
    report = read(example)

    assert report.deck is not None
    assert [str(problem) for problem in report.problems if problem.rule != "idle-topic"] == []


@pytest.mark.parametrize("example", [one for one in SOUND if one.asked], ids=str)
def test_a_quoted_question_is_asked(example: Example) -> None:
    assert set(example.asked) - questions(example.files) == set()


@pytest.mark.parametrize("example", BROKEN, ids=str)
def test_a_broken_example_is_told_exactly_as_quoted(example: Example) -> None:
    problems = [p for p in read(example).problems if p.place.file == "1.yaml"]

    assert [f"{p.place.line}: {p.what}; {p.repair}" for p in problems] == example.told


def test_the_page_has_examples_of_every_kind() -> None:
    assert len(SOUND) > 15
    assert len(BROKEN) > 8
    assert sum(len(example.asked) for example in SOUND) > 50
    assert all(example.told for example in BROKEN)


# That the page leaves nothing out


def unnamed(words: Iterable[str]) -> list[str]:
    """The words that the page never names, neither `so` nor as a key in an example."""
    return [word for word in words if f"`{word}`" not in PAGE and f"{word}:" not in PAGE]


def test_the_page_names_every_key_of_the_format() -> None:
    importances = [word.name.lower() for word in Importance]
    known = (*KEYS, *TOPIC_KEYS, *QUALIFIERS, *SOURCE_KEYS, *KEYS_OF_PICTURES, *importances)

    assert unnamed(known) == []


def test_the_page_names_every_type_and_property_of_the_vocabulary() -> None:
    vocabulary, _ = read_vocabulary(VOCABULARY, "en")
    properties = {name for spec in vocabulary.types.values() for name in spec.properties}

    assert unnamed([*vocabulary.types, *sorted(properties), *vocabulary.facets]) == []


def test_the_page_lists_the_forms_that_there_are() -> None:
    (listed,) = re.findall(r"^\| `forms` \| only these forms: (.*?)\. Left out", PAGE, re.MULTILINE)

    assert set(re.findall("`(.*?)`", listed)) == {form.value for form in FORMS}


@pytest.mark.parametrize(
    "written",
    [
        f"{limits.FILE_BYTES // 10**6} MB, {limits.DECK_BYTES // 10**6} MB, "
        f"{limits.PICTURE_BYTES // 10**6} MB",
        f"{limits.PICTURE_PIXELS // 10**6} million pixels",
        f"{limits.DECK_PICTURE_BYTES // 10**6} MB, {limits.DECK_PICTURE_PIXELS // 10**6} million",
        f"{limits.DECK_FILES:,} files",
        f"{limits.TEXT_LETTERS:,}, {limits.NAME_LETTERS}, {limits.WORD_LETTERS} letters",
        f"{limits.ID_LETTERS} letters",
        f"{limits.DEPTH} deep",
    ],
)
def test_the_page_gives_the_limits_in_force(written: str) -> None:
    assert written in PAGE
