"""Chapters: every file but the header, in the order of their names.

Ids, types, names and sources of all topics are gathered here first, so that a topic may name one
of a later chapter.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from quizapp.decks.entries import EntryReader, Owner
from quizapp.decks.header import Header
from quizapp.decks.ids import checked_id
from quizapp.decks.letters import one_line, short_enough
from quizapp.decks.nodes import Mapping, Node, Scalar, describe, made_up
from quizapp.decks.scope import Scope
from quizapp.decks.sources import SOURCE, WORK, read_source, read_work
from quizapp.decks.topics import TopicDraft
from quizapp.facts.fact import Entry, Importance, Kind
from quizapp.facts.folding import fold
from quizapp.facts.names import Names
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place
from quizapp.facts.source import Source
from quizapp.facts.topic import Topic
from quizapp.facts.values import CardSides
from quizapp.facts.vocabulary import PropertySpec, ValueKind

CARD = "card"
_KEYS = ("chapter", "topics", "cards")
_SIDES = ("front", "back")
#: A card is read as a text with qualifiers before its sides become the value.
_CARD_TEXT = PropertySpec(CARD, ValueKind.TEXT)


@dataclass(slots=True)
class Chapters:
    """What the chapters of a deck hold, topics not read yet."""

    titles: tuple[str, ...] = ()
    drafts: list[TopicDraft] = field(default_factory=list)
    cards: dict[str, Topic] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)


def read_chapters(roots: list[tuple[str, Node | None]], header: Header, scope: Scope) -> Chapters:
    """Gather all chapters, and tell the scope which topics and sources there are."""
    chapters = Chapters()
    titles: list[str] = []
    cards: list[tuple[int, Node]] = []
    for index, (file, root) in enumerate(roots):
        titles.append(_title(file, root, scope))
        for key, node in root if isinstance(root, Mapping) else ():
            if key.text == "topics":
                _gather_topics(node, index, chapters, scope)
            elif key.text == "cards":
                cards.append((index, node))
            elif key.text not in _KEYS:
                scope.unknown_key(key, phrase("a chapter"), _KEYS, "unknown-key")
    chapters.titles = tuple(titles)
    _gather_sources(header, chapters, scope)
    for index, node in cards:
        _gather_cards(node, index, chapters, scope)
    if not chapters.drafts and not chapters.cards and scope.notes.is_clean:
        what = phrase("the deck has no topics")
        scope.notes.add(
            "no-topics", Place("deck.yaml"), what, phrase("write a chapter, such as 1.yaml")
        )
    return chapters


def _title(file: str, root: Node | None, scope: Scope) -> str:
    otherwise = file.rpartition(".")[0]
    if not isinstance(root, Mapping):
        if file not in scope.notes.cut_short:
            what = phrase("“{file}” holds no topics", file=file)
            scope.notes.add(
                "no-topics", Place(file), what, phrase("write topics:, or delete the file")
            )
        return otherwise
    node = root.get("chapter")
    if isinstance(node, Scalar):
        return short_enough(node, phrase("the title of a chapter"), scope.notes)
    what = phrase("this chapter has no title")
    scope.notes.advise(
        "no-chapter-title", root, what, phrase("add chapter: and its title at the top")
    )
    return otherwise


# Topics


def _gather_topics(node: Node, chapter: int, chapters: Chapters, scope: Scope) -> None:
    if not isinstance(node, Mapping):
        what = phrase("topics are ids with what is said of each, not {found}", found=describe(node))
        scope.notes.add(
            "wrong-shape", node, what, phrase("write topics: and below it id: {{is: ...}}")
        )
        return
    for key, body in node:
        draft = _draft(key, body, chapter, scope)
        if draft is not None:
            chapters.drafts.append(draft)


def _draft(key: Scalar, body: Node, chapter: int, scope: Scope) -> TopicDraft | None:
    topic_id = checked_id(key, phrase("a topic"), scope.notes)
    if not topic_id:
        return None
    if topic_id in scope.types:
        what = phrase("there are two topics “{topic}”", topic=topic_id)
        repair = phrase("put what both say under one, or give this one another id")
        scope.notes.add("repeated-topic", key, what, repair)
        return None
    if not isinstance(body, Mapping):
        what = phrase(
            "the topic “{topic}” holds {found} instead of keys",
            topic=topic_id,
            found=describe(body),
        )
        scope.notes.add("wrong-shape", body, what, phrase("write is:, name: and its properties"))
        return None
    if body.end is None:
        return None  # the file breaks off in it, and that is told already
    type_name = _type(key, body, scope)
    if not type_name:
        return None
    draft = TopicDraft(topic_id, type_name, key, body, chapter, _name(body))
    scope.types[topic_id] = type_name
    if draft.name:
        scope.names.setdefault(fold(draft.name), topic_id)
        scope.names.setdefault(fold(scope.vocabulary.label(draft.name)), topic_id)
    return draft


def _type(key: Scalar, body: Mapping, scope: Scope) -> str:
    node = body.get("is")
    types = scope.vocabulary.types
    if isinstance(node, Scalar) and node.text in types and node.text != CARD:
        return node.text
    if node is None:
        what = phrase("the topic “{key}” does not say what it is", key=key.text)
        scope.notes.add("no-type", key, what, phrase("add is: and a type, such as person or place"))
    else:
        word = node.text if isinstance(node, Scalar) else ""
        listed = phrase("the types are: {listed}", listed=", ".join(sorted(types)))
        repair = scope.notes.did_you_mean(word, types, listed)
        scope.notes.add(
            "unknown-type", node, phrase("there is no type {found}", found=describe(node)), repair
        )
    scope.notes.missing_topic(key.text)
    return ""


def _name(body: Mapping) -> str:
    for word in ("name", "text", "title"):
        node = body.get(word)
        if isinstance(node, Scalar):
            return one_line(node.text)
    return ""


# Sources


def _gather_sources(header: Header, chapters: Chapters, scope: Scope) -> None:
    """Sources of the header become topics as those of the chapters are; works can be cited too."""
    if header.sources is not None:
        _header_sources(header.sources, chapters, scope)
    labels = {draft.id: scope.vocabulary.label(draft.name) for draft in chapters.drafts}
    for draft in chapters.drafts:
        title = draft.name or labels[draft.id]
        if scope.vocabulary.is_a(draft.type, SOURCE):
            chapters.sources[draft.id] = read_source(draft.id, title, draft.body, scope)
        elif scope.vocabulary.is_a(draft.type, WORK):
            chapters.sources[draft.id] = read_work(draft.id, title, draft.body, labels)
    scope.sources.update(chapters.sources)


def _header_sources(node: Node, chapters: Chapters, scope: Scope) -> None:
    if not isinstance(node, Mapping):
        what = phrase("sources are ids with what each is, not {found}", found=describe(node))
        scope.notes.add(
            "wrong-shape", node, what, phrase("write sources: and below it id: {{name: ...}}")
        )
        return
    for key, body in node:
        whole = body
        if isinstance(whole, Scalar):  # a bare title
            whole = Mapping(body.file, body.start, body.end, [(made_up("name", body), body)])
        if isinstance(whole, Mapping) and whole.get("is") is None:
            kind = (made_up("is", key), made_up(SOURCE, key))
            whole = Mapping(whole.file, whole.start, whole.end, [kind, *whole.pairs])
        draft = _draft(key, whole, 0, scope)
        if draft is not None:
            chapters.drafts.append(draft)


# Plain cards


def _gather_cards(node: Node, chapter: int, chapters: Chapters, scope: Scope) -> None:
    if not isinstance(node, Mapping):
        what = phrase("cards are ids with two sides, not {found}", found=describe(node))
        scope.notes.add(
            "wrong-shape", node, what, phrase("write cards: {{id: {{front: ..., back: ...}}}}")
        )
        return
    for key, body in node:
        card_id = checked_id(key, phrase("a card"), scope.notes)
        if not card_id:
            continue
        if card_id in scope.types:
            what = phrase("there are two topics “{topic}”", topic=card_id)
            scope.notes.add("repeated-topic", key, what, phrase("give this card another id"))
            continue
        topic = _card(card_id, key, body, chapter, scope)
        if topic is not None:
            scope.types[card_id] = CARD
            chapters.cards[card_id] = topic


def _card(card_id: str, key: Scalar, body: Node, chapter: int, scope: Scope) -> Topic | None:
    """A card as a topic with one fact; what may stand beside a value may stand beside its sides."""
    sides = {name: body.get(name) if isinstance(body, Mapping) else None for name in _SIDES}
    front, back = sides.values()
    if not isinstance(front, Scalar) or not isinstance(back, Scalar):
        what = phrase("the card “{topic}” lacks a side", topic=card_id)
        scope.notes.add("card", key, what, phrase("write {{front: ..., back: ...}}"))
        return None
    given = body.pairs if isinstance(body, Mapping) else []
    rest = [(word, node) for word, node in given if word.text not in (*_SIDES, "was")]
    plain = Mapping(body.file, body.start, body.end, [(made_up("value", front), front), *rest])
    owner = Owner(card_id, f"{scope.deck}:{card_id}", {})
    reader = EntryReader(owner, _CARD_TEXT, scope.in_chapter(chapter))
    reader.read(plain)
    facts = tuple(
        replace(fact, kind=Kind.CARD, value=CardSides(front.text, back.text))
        for fact in reader.facts
    )
    name = one_line(front.text)
    was = body.get("was") if isinstance(body, Mapping) else None
    return Topic(
        card_id,
        CARD,
        CARD,
        Names(name, name),
        entries={CARD: Entry(card_id, CARD, facts)},
        importance=facts[0].importance if facts else Importance.NORMAL,
        was=tuple(word.text for word in scope.texts(key, was)) if was is not None else (),
        chapter=chapter,
        place=key.place,
    )
