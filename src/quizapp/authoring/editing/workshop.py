"""One deck on the workbench: what a window of it shows, and what is done to it.

`write`, `undo`, `redo`, `survey` and the like are slow and come from one thread, one at a time;
`preview` and `questions` are quick and may come from another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from quizapp.authoring.editing.body import Body, copied, pruned
from quizapp.authoring.editing.changes import (
    Add,
    Change,
    Clash,
    Head,
    NewChapter,
    Several,
    Write,
)
from quizapp.authoring.editing.draft import JOURNALS, Done, Draft, changed_topics
from quizapp.authoring.editing.form import Form, form_of
from quizapp.authoring.editing.live import FactQuestions, questions_of
from quizapp.authoring.editing.meter import Meter, meter_of
from quizapp.authoring.editing.pictures import keep_picture
from quizapp.authoring.editing.table import TopicTable, free_id, pasted, table_of
from quizapp.authoring.editing.topic_reading import TopicRead, read_topic
from quizapp.authoring.editing.troubles import Trouble, troubles_of
from quizapp.authoring.editing.versions import EDITIONS, Outlook, Versions
from quizapp.authoring.lint.linter import Linter
from quizapp.decks.chapters import CARD
from quizapp.decks.contents import Content
from quizapp.decks.files import HEADER
from quizapp.decks.ids import suggested
from quizapp.decks.names import NAME
from quizapp.decks.package import Redraw
from quizapp.decks.write import DeckText
from quizapp.facts.deck import Deck
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

#: What the header says of the deck in words; a version needs the first two.
ABOUT = ("title", "licence", "description", "when")
#: Facts that lint measures in one go, so that what is typed meanwhile never waits for long.
SLICE = 16
_NUMBER = re.compile(r"\d+")
#: How often, in slices, all that is to be mended is told while lint goes on.
_TOLD_EVERY = 8


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic in the list: its name, what it is, where it stands, how many facts it gives."""

    id: str
    label: str
    kind: str
    chapter: str
    facts: int


@dataclass(frozen=True, slots=True)
class Overview:
    """A deck as the list shows it. `chapters` are files with titles, `types` ids with nouns.

    `version` is the one made last, `next_version` the one that would come. `about` is what its
    header says under the keys of `ABOUT`, empty for nothing.
    """

    id: str
    title: str
    version: str
    next_version: str
    topics: tuple[TopicRow, ...]
    chapters: tuple[tuple[str, str], ...]
    types: tuple[tuple[str, str], ...]
    can_undo: bool
    can_redo: bool
    about: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Survey:
    """What is wrong in the whole deck and how much can be examined, as far as is known."""

    troubles: tuple[Trouble, ...]
    meter: Meter

    @property
    def is_whole(self) -> bool:
        """Whether every fact was looked at."""
        return self.meter.waiting == 0


class Workshop:
    """One deck folder that is being written."""

    def __init__(self, folder: Path, vocabulary_folder: Path, cache: Path, data: Path) -> None:
        self.draft = Draft(folder, vocabulary_folder, cache / JOURNALS)
        self.versions = Versions(self.draft, vocabulary_folder, data / EDITIONS)
        self.versions.keep_first()
        self._linter = Linter()
        self._deck = self._read()
        self._is_whole = True
        self._slices = 0
        self._troubles: tuple[Trouble, ...] = ()

    @property
    def deck(self) -> Deck:
        """The deck as far as it can be read."""
        return self._deck

    def _read(self) -> Deck:
        """The whole deck. Raises QuizAppError where nothing of it can be used."""
        report = self.draft.text.report
        if report.deck is None:
            grave = next((one for one in report.problems if one.rule != "no-topics"), None)
            if grave is not None:
                raise QuizAppError(
                    phrase(
                        "The deck cannot be read: {what} ({place}).",
                        what=grave.what,
                        place=grave.place,
                    ),
                    phrase("Its files are as they were."),
                    phrase("Mend it in a text editor: {repair}.", repair=grave.repair),
                )
            return self._with_first_topic()
        return report.deck

    def _with_first_topic(self) -> Deck:
        """A deck that has no topic yet begins with one, to be named and filled."""
        file = sorted(self.draft.text.pages.keys() - {HEADER})[0]
        body: Body = {"is": "term", NAME: "first word", "meaning": "what it means"}
        self.draft.do(Add("first-word", file, body))
        return self._read()

    # Looking

    def overview(self) -> Overview:
        """The deck as the list shows it."""
        deck = self._deck
        text = self.draft.text
        facts = Counter(fact.topic for fact in deck.facts.values())
        homes = dict(text.homes())
        titles = _titles(text.pages.keys(), deck.chapters)
        kinds = deck.vocabulary.types
        rows = tuple(
            TopicRow(
                topic.id,
                topic.label,
                kinds[topic.subtype].plural,
                titles.get(homes[topic.id].file, ""),
                facts[topic.id],
            )
            for topic in deck.topics.values()
            if topic.id in homes
        )
        types = tuple((name, spec.noun) for name, spec in kinds.items() if name != CARD)
        return Overview(
            deck.id,
            deck.title,
            deck.version,
            self.versions.suggested,
            rows,
            tuple(titles.items()),
            types,
            self.draft.can_undo,
            self.draft.can_redo,
            tuple((key, _said(text.page(HEADER).content().get(key))) for key in ABOUT),
        )

    def body(self, topic: str) -> Body:
        """What is written of a topic."""
        return self.draft.text.body(topic)

    def preview(self, topic: str, body: Body) -> tuple[Form, TopicRead]:
        """The form of a topic that says `body`, and the deck in which it does. Quick."""
        said = pruned(body)
        read = read_topic(self._deck, topic, said)
        file = self.draft.text.home(topic).file
        folder = self.draft.folder
        return form_of(read.deck, topic, body, file, read.facts, read.problems, folder), read

    def questions(
        self, read: TopicRead, facts: Iterable[str], seed: int
    ) -> tuple[FactQuestions, ...]:
        """All that some facts yield."""
        return tuple(questions_of(read.deck, one, seed) for one in facts if one in read.deck.facts)

    def table(self, type_name: str) -> TopicTable:
        """All topics of one type."""
        return table_of(self._deck, self.draft.text, type_name)

    # Changing

    def type_into(self, topic: str, body: Body, base: Body, field: tuple[str | int, ...]) -> Done:
        """Let a topic say `body`, what is empty left out; raises as `Draft.do` does."""
        said = pruned(body)
        done = self.draft.do(Write(topic, said, base, field))
        if done.outside:
            self._deck = self._read()
        else:
            self._deck = read_topic(self._deck, topic, said).deck
        self._is_whole = False
        return done

    def do(self, change: Change) -> Done:
        """Do anything; the whole deck is read anew."""
        return self._anew(self.draft.do(change))

    def undo(self) -> Done:
        """Take the last step back."""
        return self._stepped(self.draft.text, self.draft.undo())

    def redo(self) -> Done:
        """Put it back."""
        return self._stepped(self.draft.text, self.draft.redo())

    def _stepped(self, before: DeckText, done: Done) -> Done:
        """The deck after a step: only its topics are read, where it left all others alone."""
        topics = changed_topics(before, done.text)
        known = dict(done.text.homes())
        same_head = before.page(HEADER).raw == done.text.page(HEADER).raw
        if not same_head or any(t not in known or t not in self._deck.topics for t in topics):
            return self._anew(done)
        for topic in topics:
            self._deck = read_topic(self._deck, topic, done.text.body(topic)).deck
        self._is_whole = False
        return done

    def _anew(self, done: Done) -> Done:
        self.draft.rest()
        self._deck = self._read()
        self._is_whole, self._slices = True, 0
        return done

    def describe(self, about: Mapping[str, str]) -> Done:
        """Let the header say these; what is empty goes. Raises QuizAppError without a title."""
        content = self.draft.text.page(HEADER).content()
        wanted = {key: " ".join(words.split()) for key, words in about.items()}
        if not wanted.get("title", "title"):
            raise QuizAppError(
                phrase("A deck needs a title."),
                phrase("Nothing was changed."),
                phrase("Write one."),
            )
        other = [key for key, words in wanted.items() if words != _said(content.get(key))]
        return self.do(Several(tuple(Head(key, wanted[key]) for key in other)))

    def begin_chapter(self, title: str) -> str:
        """Add a chapter behind the others; gives its file. Raises QuizAppError."""
        name = " ".join(title.split())
        if not name:
            raise QuizAppError(
                phrase("A chapter needs a title."),
                phrase("Nothing was changed."),
                phrase("Write one."),
            )
        file = _behind(self.draft.text.pages.keys() - {HEADER}, suggested(name) or "chapter")
        self.do(NewChapter(file, name))
        return file

    def add(self, type_name: str, name: str, beside: str = "") -> str:
        """Add a topic of a type behind another one, or in the first chapter; gives its id."""
        text = self.draft.text
        homes = dict(text.homes())
        topic = free_id(name, set(homes))
        chapters = sorted(text.pages.keys() - {HEADER})
        file = homes[beside].file if beside in homes else chapters[0]
        after = beside
        if file == HEADER and type_name != "source":
            file, after = chapters[0], ""
        key = "text" if type_name == "claim" else NAME
        body: Body = {"is": type_name, key: name}
        self.do(Add(topic, file, body, after if homes.get(after) else ""))
        return topic

    def duplicate(self, topic: str, name: str) -> str:
        """Add a topic that says what another one says, under another name; gives its id."""
        body = copied(self.body(topic))
        for gone in ("was", "also"):
            body.pop(gone, None)
        key = next((key for key in (NAME, "text", "title") if key in body), NAME)
        body[key] = name
        home = self.draft.text.home(topic)
        new = free_id(name, set(dict(self.draft.text.homes())))
        self.do(Add(new, home.file, body, topic, card=home.section == "cards"))
        return new

    def keep_picture(self, topic: str, source: Path, redraw: Redraw) -> str:
        """Put a picture into the deck's folder; its file, to be named by the topic."""
        return keep_picture(self.draft.folder, topic, source, redraw)

    def paste(self, table: TopicTable, at: tuple[int, int], block: str) -> Done:
        """Put a block of cells into a table."""
        return self.do(pasted(self._deck, self.draft.text, table, at, block))

    def settle(self, clash: Clash, keep_mine: bool) -> None:
        """End a clash: write this side's version over the other, or take the other."""
        if keep_mine:
            self.do(Write(clash.topic, clash.mine))
        else:
            self.look_outside()
            self._deck = self._read()

    def look_outside(self) -> tuple[str, ...]:
        """See what another program changed; gives the topics."""
        outside = self.draft.look_outside()
        if outside:
            self._deck = self._read()
            self._is_whole = True
        return outside

    def publish(self, version: str) -> Outlook:
        """Make a version."""
        outlook = self.versions.make(version)
        self._deck = self._read()
        self._is_whole = True
        return outlook

    # The whole

    def survey(self, rest: int | None = SLICE) -> Survey:
        """What is wrong in the whole deck; lint looks at some more facts each time."""
        if not self._is_whole:
            self.draft.rest()
            self._deck = self._read()
            self._is_whole = True
            self._slices = 0
        report = self.draft.text.report
        lint = self._linter.lint(self._deck, rest=rest)
        if lint.waiting == 0 or self._slices % _TOLD_EVERY == 0:
            text, deck = self.draft.text, self._deck
            self._troubles = troubles_of(text, deck, report.problems, lint.findings)
        self._slices = self._slices + 1 if lint.waiting else 0
        return Survey(self._troubles, meter_of(self._deck, lint.findings, lint.waiting))


def _behind(files: Collection[str], name: str) -> str:
    """The name of a file that stands behind these, numbered as they are."""
    numbers = [found[0] for file in files if (found := _NUMBER.match(file))]
    last = max(numbers, key=int, default="0")
    number = f"{int(last) + 1:0{len(last)}}"
    if any(file > f"{number}-" for file in files):  # 10 would stand before 2
        number = f"{max(files)[: len(last)]}z"
    return f"{number}-{name}.yaml"


def _said(content: Content | None) -> str:
    return content if isinstance(content, str) else ""


def _titles(files: Iterable[str], chapters: tuple[str, ...]) -> dict[str, str]:
    """The title of each chapter by its file, as the reader counts them."""
    return dict(zip(sorted(set(files) - {HEADER}), chapters, strict=False))
