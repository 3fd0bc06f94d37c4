"""Changes that other topics feel: a new id, another chapter, a topic that goes.

Whatever names the topic is rewritten, and every fact whose id changes keeps its earlier one.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Map

from quizapp.decks.contents import Content, Verbatim, content_of, piece, put, words_of
from quizapp.decks.edits import behind
from quizapp.decks.files import HEADER
from quizapp.decks.former import deck_of, keep_ids
from quizapp.decks.ids import is_id
from quizapp.decks.nodes import Mapping, Node, Scalar, Sequence
from quizapp.decks.pages import Page
from quizapp.decks.scope import as_list
from quizapp.decks.sources import SOURCE
from quizapp.decks.vocabulary import STATEMENTS
from quizapp.decks.write import SAFE, SECTIONS, DeckText, Home, checked_new_id
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place, QuizAppError
from quizapp.facts.vocabulary import ValueKind, Vocabulary

#: Qualifiers of a value, and keys of a topic that are no property, under which ids stand.
_BESIDE_VALUES = ("side", "says", "source")
_OF_TOPICS = ("source", "on", "side", "in")
_PLACES_TOLD = 3


# What names a topic


def named_in(text: DeckText, topic: str) -> tuple[Place, ...]:
    """Every place where another topic names this one, in files without mistakes of YAML."""
    vocabulary = deck_of(text).vocabulary
    pages = [page for page in text.pages.values() if not page.mistakes]
    bodies = [pair for page in pages for pair in _bodies(page) if pair[0].text != topic]
    words = (word for _, body in bodies for word in _words(body, vocabulary))
    return tuple(word.place for word in words if word.text == topic)


def _bodies(page: Page) -> Iterator[tuple[Scalar, Node]]:
    """Every topic, card and source of a file: its key and its body."""
    for key, section in page.root:
        if key.text in SECTIONS and isinstance(section, Mapping):
            yield from section


def _words(body: Node, vocabulary: Vocabulary) -> Iterator[Scalar]:
    """The words of a topic's body that can be ids of topics."""
    if not isinstance(body, Mapping):
        return
    kind = body.get("is")
    spec = vocabulary.types.get(kind.text if isinstance(kind, Scalar) else SOURCE)
    properties = spec.properties if spec is not None else {}
    for key, node in body:
        held = properties.get(key.text)
        if key.text == STATEMENTS.name and isinstance(node, Mapping):
            for _, statement in node:
                yield from _words_of_property(statement, False)
        elif held is not None:
            yield from _words_of_property(node, held.value is ValueKind.TOPIC)
        elif key.text in _OF_TOPICS:
            yield from _scalars(node)
        elif key.text == "also":
            yield from _words_of_property(node, False)


def _words_of_property(node: Node, takes_topics: bool) -> Iterator[Scalar]:
    if isinstance(node, Mapping):
        for key, value in node:
            if key.text in ("value", "some", "all", "not"):
                yield from _words_of_property(value, takes_topics)
            elif key.text in _BESIDE_VALUES:
                yield from _scalars(value)
    elif isinstance(node, Sequence):
        for item in node:
            yield from _words_of_property(item, takes_topics)
    elif takes_topics:
        yield from _scalars(node)


def _scalars(node: Node) -> Iterator[Scalar]:
    return (item for item in as_list(node) if isinstance(item, Scalar))


# New names


def rename_topic(text: DeckText, old: str, new: str) -> DeckText:
    """Give a topic, card or source another id, everywhere; its facts keep their earlier ids.

    Raises QuizAppError where the id is taken or no id, or where a file has mistakes.
    """
    home = text.home(old)
    checked_new_id(text, new)
    vocabulary = deck_of(text).vocabulary
    after = text
    for page in text.pages.values():
        swapped: dict[Node, str] = {}
        for key, body in _bodies(page):
            swapped |= {word: new for word in (key, *_words(body, vocabulary)) if word.text == old}
        wanted = content_of(page.root, swapped)
        if page.name == home.file:
            _remember_id(wanted, home, old, new)
        if isinstance(wanted, dict):
            after = after.saying(page.name, wanted)
    return keep_ids(text, after)


def _remember_id(content: Content, home: Home, old: str, new: str) -> None:
    body = piece(content, (home.section, new))
    if isinstance(body, dict):
        words: list[Content] = [word for word in words_of(body.get("was")) if word != new]
        body["was"] = [*words, old]


def rename_property(text: DeckText, topic: str, old: str, new: str) -> DeckText:
    """Let what stands under one property of a topic stand under another.

    Raises QuizAppError where that one cannot hold it or is taken.
    """
    body = text.body(topic)
    if old in ("is", "name", "text"):
        raise QuizAppError(
            phrase("No topic can be without “{name}”.", name=old),
            SAFE,
            phrase("Change it instead."),
        )
    renamed = _renamed(body, old, new, phrase("“{topic}”", topic=topic))
    return keep_ids(text, text.with_body(topic, renamed))


def rename_statement(text: DeckText, topic: str, old: str, new: str) -> DeckText:
    """Give a statement of a topic another key; its gaps keep their earlier ids.

    Raises QuizAppError where there is no such statement, or the key is taken or no key.
    """
    body = text.body(topic)
    statements = body.get(STATEMENTS.name)
    if not is_id(new):
        what = phrase("“{new}” cannot be the key of a statement.", new=new)
        raise QuizAppError(what, SAFE, phrase("Use small letters a-z, digits and single hyphens."))
    whole = statements if isinstance(statements, dict) else {}
    whose = phrase("The statements of “{topic}”", topic=topic)
    renamed: Content = _renamed(whole, old, new, whose)
    put(body, (STATEMENTS.name,), renamed)
    return keep_ids(text, text.with_body(topic, body))


def _renamed(body: Map[str, Content], old: str, new: str, whose: str) -> dict[str, Content]:
    if old not in body:
        listed = ", ".join(body) or phrase("none")
        raise QuizAppError(
            phrase("{whose} has no “{old}”.", whose=whose, old=old),
            SAFE,
            phrase("The keys are: {listed}.", listed=listed),
        )
    if new in body:
        raise QuizAppError(
            phrase("{whose} has “{new}” already.", whose=whose, new=new),
            SAFE,
            phrase("Choose another name."),
        )
    return {new if key == old else key: value for key, value in body.items()}


# Moving and removing


def remove_topic(text: DeckText, topic: str) -> DeckText:
    """Take a topic, card or source away. Raises QuizAppError where another one names it."""
    home = text.home(topic)
    named = named_in(text, topic)
    if named:
        places = ", ".join(str(place) for place in named[:_PLACES_TOLD])
        more = len(named) - _PLACES_TOLD
        what = (
            phrase(
                "“{topic}” is still named ({places} and {more} more).",
                topic=topic,
                places=places,
                more=more,
            )
            if more > 0
            else phrase("“{topic}” is still named ({places}).", topic=topic, places=places)
        )
        raise QuizAppError(what, SAFE, phrase("Remove it there first."))
    return _without(text, home, topic)


def _without(text: DeckText, home: Home, topic: str) -> DeckText:
    content = text.page(home.file).content()
    section = content[home.section]
    if isinstance(section, dict):
        del section[topic]
    return text.saying(home.file, content)


def move_topic(text: DeckText, topic: str, file: str, *, after: str = "") -> DeckText:
    """Put a topic or card into a chapter, last or behind another, its lines and comments with it.

    Comments above its first line stay, as they may speak of the topics that follow. Raises
    QuizAppError for a source of `deck.yaml`, and where comments inside braces would be lost.
    """
    home = text.home(topic)
    if HEADER in (home.file, file):
        what = phrase(
            "“{topic}” cannot be moved: {header} holds sources only, and chapters topics.",
            topic=topic,
            header=HEADER,
        )
        raise QuizAppError(what, SAFE, phrase("Remove it here and add it there."))
    text.page(file)
    moved = _verbatim(text.page(home.file), home, topic)
    rest = _without(text, home, topic)
    said = rest.page(file).content()
    old = said.get(home.section)
    topics = old if isinstance(old, dict) else {}
    if after and after not in topics:
        raise QuizAppError(
            phrase("“{after}” does not stand in {file}.", after=after, file=file),
            SAFE,
            phrase("Name a topic of it."),
        )
    section = rest.page(file).root.get(home.section)
    if isinstance(section, Mapping) and section.flow and section.pairs:
        moved = _without_lines(moved, topic)
    said[home.section] = behind(topics, after, topic, moved)
    return rest.saying(file, said)


def _verbatim(page: Page, home: Home, topic: str) -> Content:
    """A topic with the lines it stands in."""
    section = page.root.get(home.section)
    assert isinstance(section, Mapping)
    key, body = next(pair for pair in section if pair[0].text == topic)
    start, end = page.start(key), page.end(body)
    column = start - page.line_start(start)
    rows = page.text[start : end if section.flow else page.line_end(end)].split("\n")
    lines = (rows[0], *(_moved_left(row, column) for row in rows[1:]))
    content = content_of(body)
    if not isinstance(content, dict):
        return content
    moved = Verbatim(content, lines)
    return _without_lines(moved, topic) if section.flow and len(lines) > 1 else moved


def _moved_left(line: str, columns: int) -> str:
    return line[columns:] if not line[:columns].strip() else line.lstrip()


def _without_lines(moved: Content, topic: str) -> Content:
    """The same to be laid out anew. Raises QuizAppError where a comment would be lost."""
    if not isinstance(moved, Verbatim):
        return moved
    if any("#" in line for line in moved.lines):
        what = phrase(
            "“{topic}” stands or would stand in braces, and its comments would be lost.",
            topic=topic,
        )
        raise QuizAppError(what, SAFE, phrase("Move it in a text editor."))
    return dict(moved)
