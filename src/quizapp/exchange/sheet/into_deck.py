"""From what a spreadsheet says to the text files of a deck, such as a person would write them.

What a sheet says of a topic that the deck has already goes in its place; what it does not say
stays. An empty cell changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from quizapp.decks.contents import Content
from quizapp.decks.files import HEADER
from quizapp.decks.header import KEYS
from quizapp.decks.ids import suggested
from quizapp.decks.pages import Page
from quizapp.decks.read import without_collection
from quizapp.decks.sources import SOURCE
from quizapp.decks.write import DeckText, add_chapter
from quizapp.exchange.sheet.cells import split_cell
from quizapp.exchange.sheet.drafts import Draft
from quizapp.exchange.sheet.names import Made
from quizapp.exchange.sheet.out import says_the_same
from quizapp.exchange.sheet.plan import Plan
from quizapp.exchange.sheet.reading import SheetRead
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.facts.vocabulary import Vocabulary

_NUMBER_FIRST = re.compile(r"\d+")


@without_collection()
def into_deck(read: SheetRead, text: DeckText) -> DeckText:
    """The deck with all that a sheet says.

    Raises QuizAppError where the sheet has cells to be mended, or a file cannot be changed.
    """
    if not read.is_clean:
        first = next((problem for problem in read.problems if problem.grave), None)
        what = (
            phrase("The sheet cannot be taken in: {problem}.", problem=str(first))
            if first
            else phrase("The sheet holds nothing.")
        )
        raise QuizAppError(
            what, phrase("Nothing was changed."), phrase("Mend it, or change the columns.")
        )
    growing = _Growing(text, {draft.chapter for draft in read.drafts}, read.vocabulary)
    for type_name, properties in read.types.items():
        growing.add_properties(type_name, properties)
    for draft in read.drafts:
        growing.add(draft.id, _section_of(draft), draft.chapter, draft.body)
    for made in read.made:
        growing.add_made(made, read.drafts[0].chapter)
    return growing.grown()


class _Growing:
    """A deck to which topics are added, every file written once at the end."""

    def __init__(self, text: DeckText, chapters: set[str], vocabulary: Vocabulary) -> None:
        """`chapters` are the titles of all that may get more."""
        self._vocabulary = vocabulary
        self._text = text
        self._homes = dict(text.homes())
        self._files = {name: page.content() for name, page in text.pages.items()}
        self._touched: set[str] = set()
        titles = ((said.get("chapter"), name) for name, said in self._files.items())
        self._chapters = {title: name for title, name in titles if isinstance(title, str)}
        numbers = [m[0] for name in self._files if (m := _NUMBER_FIRST.match(name))]
        self._last = max(map(int, numbers), default=0)
        last = self._last + len(chapters - self._chapters.keys())
        self._digits = max(map(len, (*numbers, str(last))))

    def add_properties(self, type_name: str, properties: Mapping[str, Content]) -> None:
        """Let a type have more properties."""
        known = self._under(HEADER, "types", type_name)
        own = known.get("properties")
        known["properties"] = {**(own if isinstance(own, dict) else {}), **properties}

    def add(self, topic: str, section: str, chapter: str, body: Mapping[str, Content]) -> None:
        """Let a topic say `body`, in its place or in the chapter of that title."""
        home = self._homes.get(topic)
        if home is not None:
            file, section = home.file, home.section
        else:
            file = HEADER if section == "sources" else self._file(chapter)
        said = self._under(file, section, topic)
        type_name = str(body.get("is", "card"))
        for key, content in body.items():
            if section == "sources" and key == "is":
                continue  # the header's sources need not say what they are
            old = said.get(key)
            if old is None or not says_the_same(key, old, content, type_name, self._vocabulary):
                said[key] = content

    def add_made(self, made: Made, chapter: str) -> None:
        """Add a topic that has a name alone."""
        if made.type == SOURCE:
            self.add(made.id, "sources", "", {"name": made.name})
        else:
            self.add(made.id, "topics", chapter, {"is": made.type, "name": made.name})

    def grown(self) -> DeckText:
        """The deck with all of it."""
        for file in sorted(self._touched):
            self._text = self._text.saying(file, self._files[file])
        return self._text

    def _under(self, file: str, *steps: str) -> dict[str, Content]:
        """What stands at a path of a file, to be changed; a bare title there is a name."""
        self._touched.add(file)
        here = self._files[file]
        for step in steps:
            found = here.get(step)
            if not isinstance(found, dict):
                found = {"name": found} if isinstance(found, str) else {}
            here[step] = found
            here = found
        return here

    def _file(self, title: str) -> str:
        """The file of the chapter of this title, begun if there is none."""
        if title not in self._chapters:
            name = self._free_name(title)
            self._text = add_chapter(self._text, name, title)
            self._files[name] = {"chapter": title}
            self._chapters[title] = name
        return self._chapters[title]

    def _free_name(self, title: str) -> str:
        """A name that stands behind those of the other chapters and tells the title."""
        self._last += 1
        slug = suggested(title)[:40].strip("-") or "chapter"
        return f"{self._last:0{self._digits}d}-{slug}.yaml"


def _section_of(draft: Draft) -> str:
    if draft.is_card:
        return "cards"
    return "sources" if draft.type == SOURCE and not draft.chapter else "topics"


def new_deck_text(
    plan: Plan, title: str, uid: str, folder: Path, vocabulary_folder: Path
) -> DeckText:
    """The header of a new deck, with what the sheet's table `Deck` says; `uid` is random.

    Raises QuizAppError where no deck can have what it says.
    """
    said = {"deck": suggested(title) or "deck", "title": title, "version": "0.1.0", **plan.deck}
    head = {"deck": said.pop("deck"), "uid": said.pop("uid", uid), "language": "en", **said}
    zones = head.pop("zones", "")
    content: dict[str, Content] = {key: head[key] for key in KEYS if key in head}
    if "loaded" in content:
        content["loaded"] = [*split_cell(head["loaded"])]
    if zones:
        pairs = (zone.partition(":") for zone in split_cell(zones))
        content["zones"] = {name.strip(): hours.strip() for name, _, hours in pairs}
    text = DeckText({HEADER: Page(HEADER, "deck: new\n")}, folder, vocabulary_folder)
    return text.saying(HEADER, content)
