"""What is wrong or could be better in a deck: where, what to do, and the change that does it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quizapp.authoring.editing.body import copied, with_qualifier
from quizapp.authoring.editing.changes import Change, Head, Write
from quizapp.authoring.editing.typing import written_date
from quizapp.authoring.lint.finding import Finding
from quizapp.decks.contents import Content, Way, piece, put
from quizapp.decks.edits import value_at
from quizapp.decks.files import HEADER
from quizapp.decks.nodes import Mapping, Node, Sequence
from quizapp.decks.write import SECTIONS, DeckText
from quizapp.facts.deck import Deck
from quizapp.facts.phrase import Sentence
from quizapp.facts.problem import Place, Problem, QuizAppError

_MEANT = re.compile(r"(?:did you mean|write its id:) “([^”]+)”")
#: Rules of what stands in place of a value, and of what stands in place of a key.
_OF_VALUES = ("unknown-topic", "unknown-source", "unknown-word", "unknown-type", "unknown-inverse")
_OF_KEYS = ("unknown-property", "unknown-key", "unknown-qualifier")
FIRST_VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing to mend. `way` leads to it in the body of `topic`; both may be empty.

    `change` mends it by one key where there is only one way to; else one goes to its place. A
    deck with a `grave` one cannot be studied.
    """

    rule: str
    what: str
    repair: str
    place: Place
    topic: str = ""
    way: Way = ()
    grave: bool = False
    change: Change | None = None

    @property
    def sentence(self) -> str:
        """What is wrong, as a sentence."""
        return Sentence.of(self.what)


def troubles_of(
    text: DeckText, deck: Deck | None, problems: Iterable[Problem], findings: Iterable[Finding]
) -> tuple[Trouble, ...]:
    """All of them, in the order of the files; what is grave first."""
    told = [
        *(_of_problem(text, deck, problem) for problem in problems),
        *(_of_finding(text, deck, finding) for finding in findings),
    ]
    once = {(one.what, one.place): one for one in reversed(told)}
    return tuple(
        sorted(once.values(), key=lambda t: (not t.grave, t.place.file, t.place.line, t.what))
    )


def _of_problem(text: DeckText, deck: Deck | None, problem: Problem) -> Trouble:
    topic, way = where(text, problem.place)
    change = _mending(text, deck, problem, topic, way)
    return Trouble(
        problem.rule,
        problem.what,
        problem.repair,
        problem.place,
        topic,
        way,
        problem.grave,
        change,
    )


def _of_finding(text: DeckText, deck: Deck | None, finding: Finding) -> Trouble:
    topic, change = finding.topic, None
    way: Way = ()
    if finding.fact and finding.place.file:
        topic, way = where(text, finding.place)
    if finding.rule == "inherited-source" and deck is not None:
        change = _with_own_sources(text, deck, finding.topic)
    return Trouble(
        finding.rule, finding.what, finding.repair, finding.place, topic, way, change=change
    )


# Where


def where(text: DeckText, place: Place) -> tuple[str, Way]:
    """The topic and the way in its body to what stands at a place; empty where there is none."""
    page = text.pages.get(place.file)
    if page is None or page.mistakes:
        return "", ()
    for key, section in page.root:
        if key.text not in SECTIONS or not isinstance(section, Mapping):
            continue
        for (topic, body), after in zip(section.pairs, [*section.pairs[1:], None], strict=True):
            begins = _spot(topic)
            ends = _spot(after[0]) if after else None
            if begins <= (place.line, place.column) and (
                ends is None or (place.line, place.column) < ends
            ):
                return topic.text, tuple(_way(body, (place.line, place.column)))
    return "", ()


def _spot(node: Node) -> tuple[int, int]:
    return node.place.line, node.place.column


def _way(node: Node, spot: tuple[int, int]) -> Iterator[str | int]:
    """The steps to the deepest piece that begins at a spot or before it."""
    steps: list[tuple[tuple[int, int], str | int, Node]] = []
    if isinstance(node, Mapping):
        steps = [(_spot(key), key.text, value) for key, value in node]
    elif isinstance(node, Sequence):
        steps = [(_spot(item), number, item) for number, item in enumerate(node)]
    before = [step for step in steps if step[0] <= spot]
    if before:
        _, step, value = before[-1]
        yield step
        yield from _way(value, spot)


# Mending


def _mending(
    text: DeckText, deck: Deck | None, problem: Problem, topic: str, way: Way
) -> Change | None:
    """The change that mends a problem, where only one does."""
    if not topic:
        return _mending_of_header(problem)
    body = text.body(topic)
    meant = _MEANT.search(problem.repair)
    changed: dict[str, Content] | None = None
    if meant and problem.rule in _OF_VALUES:
        changed = _put(body, way, meant[1])
    elif meant and problem.rule in _OF_KEYS:
        changed = _renamed(body, way, meant[1])
    elif problem.rule == "date" and deck is not None:
        changed = _dated(body, way, deck)
    elif problem.rule == "importance":
        changed = _put(body, way, "normal")
    if changed is None or changed == body:
        return None
    return Write(topic, changed, body)


def _mending_of_header(problem: Problem) -> Change | None:
    if problem.place.file != HEADER or problem.rule != "unpublished":
        return None
    if " uid" in problem.what:
        return Head("uid", secrets.token_hex(16))
    return Head("version", FIRST_VERSION) if " version" in problem.what else None


def _put(body: dict[str, Content], way: Way, word: str) -> dict[str, Content] | None:
    made = copied(body)
    try:
        if not way or not isinstance(piece(made, way), str):
            return None
        put(made, way, word)
    except (KeyError, IndexError, TypeError):
        return None
    return made


def _renamed(body: dict[str, Content], way: Way, word: str) -> dict[str, Content] | None:
    """The body with the last key of a way called otherwise."""
    made = copied(body)
    while way and not isinstance(way[-1], str):
        way = way[:-1]
    holder = piece(made, way[:-1]) if way else None
    if not isinstance(holder, dict) or word in holder:
        return None
    pairs = [(word if key == way[-1] else key, value) for key, value in holder.items()]
    holder.clear()
    holder.update(pairs)
    return made


def _dated(body: dict[str, Content], way: Way, deck: Deck) -> dict[str, Content] | None:
    try:
        typed = piece(dict(body), way) if way else ""
    except (KeyError, IndexError, TypeError):
        return None
    return _put(body, way, written_date(typed, deck)) if isinstance(typed, str) else None


def _with_own_sources(text: DeckText, deck: Deck, topic_id: str) -> Change | None:
    """The topic whose facts each name the topic's sources."""
    body = text.body(topic_id)
    source = body.get("source")
    topic = deck.topics.get(topic_id)
    if source is None or topic is None:
        return None
    made = copied(body)
    for entry in topic.entries.values():
        for fact in entry.facts:
            way = _value_way(text, fact.place) if fact.source_inherited else ()
            if way:
                made = with_qualifier(made, way, "source", source)
    return Write(topic_id, made, body) if made != body else None


def _value_way(text: DeckText, place: Place) -> Way:
    """The way to the value, with all that stands beside it, at the place of a fact."""
    try:
        value_at(text, place)
    except QuizAppError:
        return ()
    _, way = where(text, place)
    return way[:-1] if way and way[-1] == "value" else way
