"""The files of a deck as text: changed in memory, proved by reading again, written whole.

Every change makes a new `DeckText`. Only the lines concerned differ, and our reader reads from
them exactly what was meant; what cannot be written so is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping as Map
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from quizapp.decks.contents import Content, Given, content_of, put, tidied
from quizapp.decks.files import HEADER, DeckFile, deck_files, read_bytes
from quizapp.decks.ids import is_id
from quizapp.decks.limits import FILE_BYTES
from quizapp.decks.nodes import Mapping
from quizapp.decks.notes import Notes
from quizapp.decks.pages import Page
from quizapp.decks.read import ReadReport, read_files, without_collection
from quizapp.decks.saving import replace_files
from quizapp.decks.splice import Splicer
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

SAFE = phrase("Nothing was changed.")
#: The keys of a file that topics, plain cards and sources stand under.
SECTIONS = ("topics", "cards", "sources")
_FILE_NAME = re.compile(r"[^\W_][\w.-]{0,99}\.ya?ml")


@dataclass(frozen=True, slots=True)
class Home:
    """Where a topic stands: the file, and the key there that it stands under."""

    file: str
    section: str


@dataclass(frozen=True)
class DeckText:
    """The files of one deck as text, and the folders they and their vocabulary lie in."""

    pages: Map[str, Page]
    folder: Path
    vocabulary_folder: Path

    @cached_property
    def report(self) -> ReadReport:
        """The deck as it would be read if the files were written now."""
        names = [HEADER, *sorted(self.pages.keys() - {HEADER})]
        files = tuple(DeckFile(name, self.pages[name].text) for name in names)
        return read_files(files, self.folder, self.vocabulary_folder, Notes())

    def page(self, file: str) -> Page:
        """One file. Raises QuizAppError where there is none."""
        if file not in self.pages:
            listed = ", ".join(sorted(self.pages))
            raise QuizAppError(
                phrase("The deck has no file “{file}”.", file=file),
                SAFE,
                phrase("Its files are: {listed}.", listed=listed),
            )
        return self.pages[file]

    def homes(self) -> Iterator[tuple[str, Home]]:
        """Every topic, card and source by id with its place; files with mistakes are left out."""
        for name, page in self.pages.items():
            if page.mistakes:
                continue
            for key, node in page.root:
                if _holds_topics(name, key.text) and isinstance(node, Mapping):
                    for topic, _ in node:
                        yield topic.text, Home(name, key.text)

    def home(self, topic: str) -> Home:
        """Where a topic stands. Raises QuizAppError where there is none of this id."""
        found = next((home for one, home in self.homes() if one == topic), None)
        if found is not None:
            return found
        for page in self.pages.values():
            assert page.root  # a file with mistakes may hold it: that is what is told
        todo = phrase("Correct the id, or add the topic first.")
        raise QuizAppError(phrase("No topic has the id “{topic}”.", topic=topic), SAFE, todo)

    def body(self, topic: str) -> dict[str, Content]:
        """What is written of a topic, to be changed at will; a bare title is a name.

        Raises QuizAppError where there is no such topic.
        """
        home = self.home(topic)
        section = self.page(home.file).root.get(home.section)
        node = section.get(topic) if isinstance(section, Mapping) else None
        body = content_of(node) if node is not None else ""
        return body if isinstance(body, dict) else {"name": body}

    def with_body(self, topic: str, body: dict[str, Content]) -> DeckText:
        """The deck with a topic that says `body`."""
        if body == self.body(topic):
            return self
        home = self.home(topic)
        content = self.page(home.file).content()
        put(content, (home.section, topic), body)
        return self.saying(home.file, content)

    @without_collection()
    def saying(self, file: str, wanted: Map[str, Given]) -> DeckText:
        """The deck with one file changed so that it says `wanted`.

        Raises QuizAppError where the file has mistakes, or where no text would be read so.
        """
        page = self.page(file)
        content = {key: tidied(value) for key, value in wanted.items()}
        edits = Splicer(page).change(page.root, content)
        if not edits:
            return self
        changed = page.edited(edits)
        _prove(changed, content)
        return self.with_page(changed)

    def with_page(self, page: Page) -> DeckText:
        """The deck with a file put in, or put in place of the one of its name."""
        pages = dict(sorted({**self.pages, page.name: page}.items()))
        return DeckText(pages, self.folder, self.vocabulary_folder)


def _holds_topics(file: str, key: str) -> bool:
    return key == "sources" if file == HEADER else key in ("topics", "cards")


def _prove(page: Page, wanted: dict[str, Content]) -> None:
    """Read a changed page again. Raises QuizAppError unless it says what it shall say."""
    if page.mistakes:
        mistake = page.mistakes[0]
        what = phrase("Then {what} ({place}).", what=mistake.what, place=mistake.place)
        raise QuizAppError(what, SAFE, phrase("Change it so: {repair}.", repair=mistake.repair))
    if page.content() != wanted:
        what = phrase(
            "{file} is written in a way that this change cannot be made in safely.", file=page.name
        )
        raise QuizAppError(what, SAFE, phrase("Make it in a text editor."))


def read_deck_text(folder: Path, vocabulary_folder: Path) -> DeckText:
    """The files of a deck folder, byte for byte, to be changed.

    Raises QuizAppError where the folder is no deck or a file cannot be read. What a deck says may
    be wrong; a file with mistakes of YAML cannot be changed until they are mended.
    """
    notes = Notes()
    files = deck_files(folder, notes) or ()
    pages = {file.name: Page(file.name, _raw(folder, file.name, notes)) for file in files}
    if notes.problems:
        first = notes.problems[0]
        raise QuizAppError(
            phrase("{place}: {what}.", place=first.place, what=first.what),
            SAFE,
            phrase("To mend it: {repair}.", repair=first.repair),
        )
    return DeckText(dict(sorted(pages.items())), folder, vocabulary_folder)


def _raw(folder: Path, name: str, notes: Notes) -> str:
    content = read_bytes(folder, name, FILE_BYTES, notes)
    return content.decode("utf-8") if content is not None else ""


def write_deck_text(folder: Path, before: DeckText, after: DeckText) -> tuple[str, ...]:
    """Write the files that differ, each whole or not at all, and return their names.

    Raises QuizAppError where a file is no longer as it was in `before`, or the disk refuses.
    """
    changed = {
        name: page.raw.encode("utf-8")
        for name, page in after.pages.items()
        if name not in before.pages or before.pages[name].raw != page.raw
    }
    known = {name: before.pages[name].raw.encode() for name in changed if name in before.pages}
    replace_files(folder, known, changed)
    return tuple(changed)


def add_chapter(text: DeckText, file: str, title: str) -> DeckText:
    """The deck with a new chapter file that has a title and no topics yet.

    Raises QuizAppError for a name that no chapter can have or one has already.
    """
    if not _FILE_NAME.fullmatch(file):
        what = phrase("“{file}” cannot be the name of a chapter's file.", file=file)
        raise QuizAppError(what, SAFE, phrase("Write a name such as 07-aftermath.yaml."))
    if file.casefold() in (name.casefold() for name in text.pages):
        raise QuizAppError(
            phrase("The deck has a file “{file}” already.", file=file),
            SAFE,
            phrase("Choose another name."),
        )
    sign = text.page(HEADER).line_end_sign
    page = Page(file, f"chapter: new{sign}")
    return text.with_page(page).saying(file, {"chapter": title})


def checked_new_id(text: DeckText, topic: str) -> str:
    """The id if a new topic can have it. Raises QuizAppError otherwise."""
    if not is_id(topic):
        what = phrase("“{topic}” cannot be the id of a topic.", topic=topic)
        raise QuizAppError(what, SAFE, phrase("Use small letters a-z, digits and single hyphens."))
    taken = dict(text.homes()).get(topic)
    if taken is not None:
        what = phrase(
            "There is a topic “{topic}” already, in {file}.", topic=topic, file=taken.file
        )
        raise QuizAppError(what, SAFE, phrase("Choose another id."))
    return topic
