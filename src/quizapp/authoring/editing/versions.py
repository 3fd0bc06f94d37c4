"""Making a version: what forbids it, what it changes for learners, and keeping it to compare with.

The text of the version made last is kept in the program's own folder; the next one is told in
words against it, and gets from it the earlier ids that learners' progress hangs on.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.authoring.editing.draft import Draft
from quizapp.decks.contents import Way
from quizapp.decks.files import HEADER
from quizapp.decks.former import carry_ids
from quizapp.decks.package_difference import Difference, difference
from quizapp.decks.publishing import publish_ids
from quizapp.decks.read import read_deck
from quizapp.decks.shelf import version_key
from quizapp.decks.write import DeckText, read_deck_text, write_deck_text
from quizapp.facts.deck import Deck
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place, Problem, QuizAppError

#: The folder of the versions made last, among what the program keeps.
EDITIONS = "editions"
_VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){0,3}")
_NEEDED = ("uid", "title", "licence")


@dataclass(frozen=True, slots=True)
class Outlook:
    """What publishing a version would come to. `problems` forbid it, all told at once.

    `change` is what learners of the version before would notice, `hints` what they would not.
    """

    version: str
    before: str
    problems: tuple[Problem, ...]
    change: Difference
    hints: int
    facts: int
    deck: Deck | None = None
    earlier: Deck | None = None

    @property
    def is_clean(self) -> bool:
        """Whether nothing forbids it."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class _Version:
    """The change that makes a version: its number, and all keys that must not change after it."""

    version: str
    earlier: DeckText | None
    topic: str = ""
    field: Way = ()

    def on(self, text: DeckText) -> DeckText:
        """The deck with it done."""
        after = publish_ids(text)
        if self.earlier is not None:
            after = carry_ids(self.earlier, after)
        return after.saying(HEADER, {**after.page(HEADER).content(), "version": self.version})


class Versions:
    """The versions of one draft. `kept` is a folder of the program's own for those made last."""

    def __init__(self, draft: Draft, vocabulary_folder: Path, kept: Path) -> None:
        self._draft = draft
        self._vocabulary_folder = vocabulary_folder
        self._kept = kept

    def keep_first(self) -> None:
        """Keep the deck as it is as the version before, unless one is kept already."""
        if self._earlier_folder() is None and _said(self._draft.text, "version"):
            self._keep()

    @property
    def before(self) -> str:
        """The number of the version made last; empty if there was none."""
        folder = self._earlier_folder()
        return _said(read_deck_text(folder, self._vocabulary_folder), "version") if folder else ""

    @property
    def suggested(self) -> str:
        """The number that would come next."""
        return next_version(self.before or _said(self._draft.text, "version"))

    def look(self, version: str) -> Outlook:
        """What making this version would come to; nothing is changed."""
        folder = self._earlier_folder()
        earlier = read_deck(folder, self._vocabulary_folder).deck if folder else None
        report = self._draft.text.report
        problems = [*self._about(version), *(p for p in report.problems if p.grave)]
        deck = report.deck
        problems += _about_header(self._draft.text)
        if deck is not None and not deck.askable:
            what = phrase("the deck has no fact to be learned")
            problems.append(Problem("no-facts", Place(HEADER), what, phrase("add one")))
        return Outlook(
            version,
            earlier.version if earlier else "",
            tuple(problems),
            difference(earlier, deck) if earlier and deck else Difference(),
            sum(not problem.grave for problem in report.problems),
            len(deck.askable) if deck else 0,
            deck,
            earlier,
        )

    def make(self, version: str) -> Outlook:
        """Make it: one change of the draft, which can be undone like any other.

        Raises QuizAppError where something forbids it.
        """
        outlook = self.look(version)
        if not outlook.is_clean:
            first = outlook.problems[0]
            more = len(outlook.problems) - 1
            what = (
                phrase(
                    "Version {version} cannot be made: {what} ({place}) and {more} more.",
                    version=version,
                    what=first.what,
                    place=first.place,
                    more=more,
                )
                if more
                else phrase(
                    "Version {version} cannot be made: {what} ({place}).",
                    version=version,
                    what=first.what,
                    place=first.place,
                )
            )
            raise QuizAppError(
                what,
                phrase("Nothing was changed."),
                phrase("To mend it: {repair}.", repair=first.repair),
            )
        folder = self._earlier_folder()
        earlier = read_deck_text(folder, self._vocabulary_folder) if folder else None
        self._draft.rest()
        done = self._draft.do(_Version(version, earlier))
        self._draft.rest()
        self._keep()
        return replace(outlook, deck=done.text.report.deck)

    def _about(self, version: str) -> list[Problem]:
        """What is wrong with a number."""
        place = Place(HEADER)
        if not _VERSION.fullmatch(version):
            what = phrase("“{version}” is no version", version=version)
            return [
                Problem("version", place, what, phrase("write figures and points, such as 1.3"))
            ]
        before = self.before
        if before and version_key(version) <= version_key(before):
            what = phrase(
                "version {version} does not come after {before}", version=version, before=before
            )
            return [
                Problem(
                    "version",
                    place,
                    what,
                    phrase("make it {version} or later", version=next_version(before)),
                )
            ]
        return []

    def _earlier_folder(self) -> Path | None:
        folder = self._folder()
        return folder if (folder / HEADER).exists() else None

    def _folder(self) -> Path:
        """A folder a deck: another deck of the same id has another uid."""
        text = self._draft.text
        name = f"{_said(text, 'deck')}-{_said(text, 'uid')[:12]}".strip("-")
        return self._kept / re.sub(r"[^a-z0-9-]", "", name or "deck")

    def _keep(self) -> None:
        folder, beside = self._folder(), self._folder().with_name(f".{self._folder().name}.new")
        shutil.rmtree(beside, ignore_errors=True)
        try:
            beside.mkdir(parents=True)
            text = self._draft.text
            write_deck_text(beside, replace(text, pages={}), text)
            shutil.rmtree(folder, ignore_errors=True)
            beside.replace(folder)
        except OSError as error:
            what = phrase(
                "The version could not be kept to compare with ({why}).",
                why=error.strerror or error,
            )
            raise QuizAppError(
                what, phrase("The deck itself is written."), phrase("Make room.")
            ) from error


def _about_header(text: DeckText) -> list[Problem]:
    lacking = [name for name in _NEEDED if not _said(text, name)]
    return [
        Problem(
            "unpublished",
            Place(HEADER),
            phrase("a version needs a {name}", name=name),
            phrase("add {name}:", name=name),
        )
        for name in lacking
    ]


def _said(text: DeckText, key: str) -> str:
    page = text.page(HEADER)
    value = page.content().get(key) if not page.mistakes else ""
    return value if isinstance(value, str) else ""


def next_version(version: str) -> str:
    """The number after a version, in its second place: 1.2 -> 1.3; 0.1 where there is none."""
    if not _VERSION.fullmatch(version):
        return "0.1"
    parts = [int(part) for part in version.split(".")]
    first, second = parts[0], parts[1] if len(parts) > 1 else 0
    return ".".join(map(str, (first, second + 1, *(0 for _ in parts[2:]))))


def changes_said(outlook: Outlook) -> tuple[str, ...]:
    """The difference line by line, as learners would see it: what it is about, and what changed."""
    now, earlier, change = outlook.deck, outlook.earlier, outlook.change
    return (
        *(phrase("new: {fact}", fact=fact) for fact in _named(change.new, now)),
        *(phrase("corrected: {fact}", fact=fact) for fact in _named(change.corrected, now)),
        *(phrase("withdrawn: {fact}", fact=fact) for fact in _named(change.withdrawn, earlier)),
        *(phrase("reworded: {fact}", fact=fact) for fact in _named(change.reworded, now)),
    )


def _named(facts: Iterable[str], deck: Deck | None) -> Iterator[str]:
    for fact_id in facts:
        fact = deck.facts.get(fact_id) if deck else None
        if deck is not None and fact is not None:
            yield f"{deck.topics[fact.topic].label}, {fact.property_name.replace('-', ' ')}"
