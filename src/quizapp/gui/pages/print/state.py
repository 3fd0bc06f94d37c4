"""The picture of a test that is put on paper: what it asks, how it is printed, what comes of it."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.gui.pages.facts_wanted import FactsWanted
from quizapp.gui.wording import counted, say
from quizapp.questions.terms import Form, Rung

LENGTHS = (10, 20, 30, 40)
VERSIONS = (1, 2, 3, 4)
PAPERS = ("a4", "letter")
LETTERED = (
    Form.CHOICE,
    Form.TRUE_FALSE,
    Form.WHICH_SOURCE,
    Form.CLAIM,
    Form.ODD_ONE_OUT,
    Form.CAUSE,
)
"""Forms answered by one letter: the quickest to mark."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be printed. `facts`, where given, are all it may ask; no `chapters` are all."""

    deck: str = ""
    title: str = ""
    facts: tuple[str, ...] = ()
    chapters: tuple[int, ...] = ()
    length: int = LENGTHS[1]
    rung: Rung = Rung.DISCRIMINATE
    is_lettered: bool = False
    versions: int = 1
    seed: int = 0
    paper: str = PAPERS[0]
    is_large: bool = False
    has_key: bool = True


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it: the code, and how many questions and pages."""

    code: str
    questions: int
    pages: int


@dataclass(frozen=True, slots=True)
class PrintState:
    """Everything the page shows; `page` is the place of the page that is looked at."""

    decks: tuple[tuple[str, str], ...] = ()
    chapters: tuple[str, ...] = ()
    wanted: Wanted = Wanted()
    made: Made | None = None
    page: int = 0
    is_busy: bool = False
    problem: str = ""

    @property
    def sentence(self) -> str:
        """What the PDF will hold."""
        if self.made is None:
            return say("The questions are being drawn.") if self.is_busy else ""
        questions = counted(self.made.questions, "{n} question", "{n} questions")
        pages = counted(self.made.pages, "{n} page", "{n} pages")
        versions = counted(self.wanted.versions, "one version", "{n} versions")
        return say(
            "{questions}, {versions}, {pages}. Code {code}",
            questions=questions,
            versions=versions,
            pages=pages,
            code=self.made.code,
        )

    @property
    def page_said(self) -> str:
        """Which page is looked at."""
        if self.made is None:
            return ""
        return say("Page {number} of {all}", number=self.page + 1, all=self.made.pages)

    @property
    def facts(self) -> FactsWanted:
        """Which facts it asks about, as the card shows it."""
        wanted = self.wanted
        return FactsWanted(
            self.decks, wanted.deck, wanted.title, self.chapters, wanted.chapters,
            bool(wanted.facts),
        )  # fmt: skip


def turned(state: PrintState, by: int) -> int:
    """The place of the page so many further, as far as there are pages."""
    last = state.made.pages - 1 if state.made else 0
    return min(max(0, state.page + by), last)
