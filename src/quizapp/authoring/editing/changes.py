"""What an author does to a deck, as values: each gives the deck's text with it done.

Where one cannot be done, QuizAppError says why and nothing is changed.
"""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass
from typing import Protocol

from quizapp.decks.contents import Content, Given, Way
from quizapp.decks.edits import add_topic
from quizapp.decks.files import HEADER
from quizapp.decks.renames import move_topic, remove_topic, rename_property, rename_topic
from quizapp.decks.write import DeckText, add_chapter
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError


class Change(Protocol):
    """One thing that is done to a deck."""

    @property
    def topic(self) -> str:
        """The topic it is about; empty if it is about none in particular."""

    @property
    def field(self) -> Way:
        """The field it is typed into; two changes of one field in a row are undone together."""

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done. Raises QuizAppError where it cannot be."""


class Clash(QuizAppError):
    """A topic was changed here and by another program at once; `mine` and `theirs` say so."""

    def __init__(self, topic: str, mine: Map[str, Content], theirs: Map[str, Content]) -> None:
        super().__init__(
            phrase(
                "“{topic}” was changed here and by another program at the same time.", topic=topic
            ),
            phrase("Both versions are still there."),
            phrase("Keep yours, or take the other one."),
        )
        self.topic, self.mine, self.theirs = topic, mine, theirs


@dataclass(frozen=True, slots=True)
class Write:
    """Let a topic say `body`. `base` is what it said when its author began; None means anything."""

    topic: str
    body: Map[str, Content]
    base: Map[str, Content] | None = None
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done; raises Clash where the topic says neither of the two."""
        there = text.body(self.topic)
        if self.base is not None and there not in (self.base, self.body):
            raise Clash(self.topic, self.body, there)
        return text.with_body(self.topic, dict(self.body))


@dataclass(frozen=True, slots=True)
class Add:
    """Add a topic, or with `card` a plain card, to a file; behind another, or last."""

    topic: str
    file: str
    body: Map[str, Given]
    after: str = ""
    card: bool = False
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        after = self.after if self.after and text.home(self.after).file == self.file else ""
        return add_topic(text, self.file, self.topic, self.body, after=after, card=self.card)


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a topic away that no other one names."""

    topic: str
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        return remove_topic(text, self.topic)


@dataclass(frozen=True, slots=True)
class Rename:
    """Give a topic another id; its facts keep their earlier ones."""

    topic: str
    new: str
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        return rename_topic(text, self.topic, self.new)


@dataclass(frozen=True, slots=True)
class RenameProperty:
    """Let what a topic says under one property stand under another; its facts keep their ids."""

    topic: str
    old: str
    new: str
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        return rename_property(text, self.topic, self.old, self.new)


@dataclass(frozen=True, slots=True)
class Move:
    """Put a topic into another chapter."""

    topic: str
    file: str
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        return move_topic(text, self.topic, self.file)


@dataclass(frozen=True, slots=True)
class NewChapter:
    """Begin a chapter in a file of its own."""

    file: str
    title: str
    topic: str = ""
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        return add_chapter(text, self.file, self.title)


@dataclass(frozen=True, slots=True)
class TitleChapter:
    """Give a chapter another title."""

    file: str
    title: str
    topic: str = ""
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        title = self.title.strip()
        if not title:
            raise QuizAppError(
                phrase("A chapter needs a title."),
                phrase("Nothing was changed."),
                phrase("Write one."),
            )
        said = {"chapter": title, **text.page(self.file).content()}
        said["chapter"] = title
        return text.saying(self.file, said)


@dataclass(frozen=True, slots=True)
class Head:
    """Let the header say something under one key, such as the title; nothing for an empty text."""

    key: str
    content: Given
    topic: str = ""

    @property
    def field(self) -> Way:
        """The key."""
        return (self.key,)

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        said: dict[str, Given] = {**text.page(HEADER).content(), self.key: self.content}
        if self.content == "":
            del said[self.key]
        return text.saying(HEADER, said)


@dataclass(frozen=True, slots=True)
class Several:
    """Several changes at once, undone at once: a paste, or one repair of many places."""

    changes: tuple[Change, ...]
    field: Way = ()

    @property
    def topic(self) -> str:
        """The topic of the first."""
        return self.changes[0].topic if self.changes else ""

    def on(self, text: DeckText) -> DeckText:
        """The deck with all of them done, or none."""
        for change in self.changes:
            text = change.on(text)
        return text
