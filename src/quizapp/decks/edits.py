"""Changing single things of a deck's text: a topic, a property, a value, a citation.

Values are counted from 0 as they stand under their property, whether alone, in a list or under
`some` or `all`; a statement is named by its key. Where a change cannot be made, QuizAppError says
why and nothing is changed. What the new text says may still be wrong for a reader of decks, such
as an unknown topic: `DeckText.report` tells.
"""

from __future__ import annotations

from collections.abc import Mapping as Map

from quizapp.decks.contents import (
    Content,
    Given,
    Way,
    piece,
    put,
    qualified,
    take,
    tidied,
    value_ways,
    words_of,
)
from quizapp.decks.files import HEADER
from quizapp.decks.values import parse_position
from quizapp.decks.vocabulary import STATEMENTS
from quizapp.decks.write import SAFE, DeckText, checked_new_id
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place, QuizAppError

Which = int | str
#: Keys that hold values, true or false; without any of them there is nothing to qualify.
_VALUES = frozenset(("value", "some", "all", "not"))
#: Keys that come early in a topic, in this order; all others follow in the order they are added.
_HEAD = ("is", "name", "text", "also", "was", "description", "importance")


# Topics


def add_topic(
    text: DeckText, file: str, topic: str, content: Given, *, after: str = "", card: bool = False
) -> DeckText:
    """Add a topic to a chapter, a plain card, or a source to `deck.yaml`; last if not `after`."""
    checked_new_id(text, topic)
    said = text.page(file).content()
    section = "sources" if file == HEADER else "cards" if card else "topics"
    old = said.get(section)
    topics = dict(old) if isinstance(old, dict) else {}
    if after and after not in topics:
        what = phrase("“{after}” does not stand in {file}.", after=after, file=file)
        raise QuizAppError(what, SAFE, phrase("Name a topic of that file."))
    said[section] = behind(topics, after, topic, tidied(content))
    return text.saying(file, said)


def behind(
    topics: dict[str, Content], after: str, topic: str, content: Content
) -> dict[str, Content]:
    """The topics with one more; last if `after` is empty."""
    if not after:
        return {**topics, topic: content}
    found: dict[str, Content] = {}
    for key, value in topics.items():
        found[key] = value
        if key == after:
            found[topic] = content
    return found


# Properties


def set_property(text: DeckText, topic: str, name: str, content: Given) -> DeckText:
    """Let a topic say `content` under a key, whatever it said there; what stays is not touched."""
    return text.with_body(topic, _with_key(text.body(topic), name, tidied(content)))


def add_property(text: DeckText, topic: str, name: str, content: Given) -> DeckText:
    """The same for a key that the topic does not have yet."""
    if name in text.body(topic):
        what = phrase("“{topic}” has “{name}” already.", topic=topic, name=name)
        raise QuizAppError(what, SAFE, phrase("Change it, or add a value to it."))
    return set_property(text, topic, name, content)


def remove_property(text: DeckText, topic: str, name: str) -> DeckText:
    """Take a key away from a topic with all that stands under it."""
    body = text.body(topic)
    _require(body, topic, name)
    if name == "is" or (name in ("name", "text") and not {"name", "text"} <= {*body}):
        raise QuizAppError(
            phrase("No topic can be without “{name}”.", name=name),
            SAFE,
            phrase("Change it instead."),
        )
    del body[name]
    return text.with_body(topic, body)


def _with_key(body: dict[str, Content], name: str, content: Content) -> dict[str, Content]:
    """The body with a key, a new one where authors look for it."""
    if name in body or name not in _HEAD:
        return {**body, name: content}
    earlier = _HEAD[: _HEAD.index(name)]
    places = [place for place, key in enumerate(body) if key in earlier]
    pairs = list(body.items())
    pairs.insert(places[-1] + 1 if places else 0, (name, content))
    return dict(pairs)


def _require(body: Map[str, Content], topic: str, name: str) -> Content:
    if name not in body:
        listed = ", ".join(body)
        what = phrase("“{topic}” says nothing under “{name}”.", topic=topic, name=name)
        raise QuizAppError(what, SAFE, phrase("Its keys are: {listed}.", listed=listed))
    return body[name]


# Values


def value_paths(name: str, content: Content) -> list[Way]:
    """The way to each value of a property, from what stands under it."""
    if isinstance(content, dict) and name == STATEMENTS.name:
        return [(key,) for key in content]
    if isinstance(content, dict) and "value" not in content and _is_list(content):
        return [
            path for key in ("some", "all") if key in content for path in _members(content, key)
        ]
    if isinstance(content, list) and not _is_line(content):
        return [(index,) for index in range(len(content))]
    return [()]


def _is_list(content: Map[str, Content]) -> bool:
    return any(key in content for key in ("some", "all", "not"))


def _members(content: dict[str, Content], key: str) -> list[Way]:
    members = content[key]
    if isinstance(members, list):
        return [(key, index) for index in range(len(members))]
    return [(key,)]


def _is_line(content: list[Content]) -> bool:
    """Whether a list is one value: spots that draw a line."""
    try:
        return all(isinstance(item, str) and parse_position(item) for item in content)
    except ValueError:
        return False


def values_of(text: DeckText, topic: str, name: str) -> tuple[Content, ...]:
    """What is written for each value of a property, qualifiers included."""
    content = _require(text.body(topic), topic, name)
    return tuple(piece(content, path) for path in value_paths(name, content))


def value_at(text: DeckText, place: Place) -> tuple[str, str, Which]:
    """The topic, the property and the number or key of the value at a fact's place.

    The names of a topic stand under `also`. Raises QuizAppError where no value begins there.
    """
    root = text.page(place.file).root
    way = next((way for found, way in value_ways(root) if found == place), ())
    if len(way) > 2:
        topic, name, rest = str(way[1]), str(way[2]), way[3:]
        paths = value_paths(name, piece(text.body(topic), (name,)))
        for number, path in enumerate(paths):
            if rest[: len(path)] == path:
                return topic, name, str(path[0]) if name == STATEMENTS.name else number
    raise QuizAppError(
        phrase("No value begins at {place}.", place=place), SAFE, phrase("Read the deck again.")
    )


def _path(body: Map[str, Content], topic: str, name: str, which: Which) -> Way:
    """The way to a value from the topic's body on."""
    content = _require(body, topic, name)
    paths = value_paths(name, content)
    if isinstance(which, str):
        if (which,) in paths:
            return (name, which)
        what = phrase(
            "“{topic}” has no “{name}” with the key “{which}”.", topic=topic, name=name, which=which
        )
        raise QuizAppError(what, SAFE, phrase("Correct the key."))
    if not 0 <= which < len(paths):
        what = phrase(
            "“{topic}” has {count} under “{name}”, and none with the number {which}.",
            topic=topic,
            count=len(paths),
            name=name,
            which=which,
        )
        raise QuizAppError(what, SAFE, phrase("Count from 0."))
    return (name, *paths[which])


def set_value(text: DeckText, topic: str, name: str, which: Which, content: Given) -> DeckText:
    """Let a value be another, with the qualifiers that `content` gives and no others."""
    body = text.body(topic)
    put(body, _path(body, topic, name, which), tidied(content))
    return text.with_body(topic, body)


def add_value(text: DeckText, topic: str, name: str, content: Given, *, key: str = "") -> DeckText:
    """Add a value behind those a property has; `key` is that of a new statement."""
    value, body = tidied(content), text.body(topic)
    if name == STATEMENTS.name:
        value = _with_statement(body.get(name), topic, key, value)
    elif name in body:
        value = _with_value(body[name], value)
    return text.with_body(topic, _with_key(body, name, value))


def _with_statement(old: Content | None, topic: str, key: str, value: Content) -> Content:
    statements = old if isinstance(old, dict) else {}
    if not key or key in statements:
        what = (
            phrase("“{topic}” has a statement “{key}” already.", topic=topic, key=key)
            if key
            else phrase("A statement needs a key.")
        )
        raise QuizAppError(what, SAFE, phrase("Choose another key."))
    return {**statements, key: value}


def _with_value(content: Content, value: Content) -> Content:
    if isinstance(content, dict) and "value" not in content and _is_list(content):
        key = "all" if "all" in content else "some"
        if key not in content:
            return {key: [value], **content}
        members = content[key]
        return {**content, key: [*(members if isinstance(members, list) else [members]), value]}
    if isinstance(content, list) and not _is_line(content):
        return [*content, value]
    return [content, value]


def remove_value(text: DeckText, topic: str, name: str, which: Which) -> DeckText:
    """Take a value away; with the last one the property goes, unless false values stay."""
    body = text.body(topic)
    take(body, _path(body, topic, name, which))
    left = body.get(name)
    if name != STATEMENTS.name and isinstance(left, dict) and not _VALUES & {*left}:
        del body[name]  # qualifiers of values that are gone
    return text.with_body(topic, body)


def qualify(
    text: DeckText, topic: str, name: str, which: Which, qualifier: str, content: Given | None
) -> DeckText:
    """Let one qualifier of a value (`value` for the value itself) be `content`; None removes it."""
    body = text.body(topic)
    path = _path(body, topic, name, which)
    holder = qualified(piece(body, path))
    if content is not None:
        new = tidied(content)
        first = qualifier == "id" and "id" not in holder
        holder = {"id": new, **holder} if first else {**holder, qualifier: new}
    elif qualifier == "value" or qualifier not in holder:
        what = phrase(
            "This value of “{name}” has no “{qualifier}” that could be removed.",
            name=name,
            qualifier=qualifier,
        )
        raise QuizAppError(what, SAFE, phrase("Remove the value, or another qualifier."))
    else:
        del holder[qualifier]
    put(body, path, holder)
    return text.with_body(topic, body)


# Citations


def cite(text: DeckText, topic: str, name: str, which: Which, source: str) -> DeckText:
    """Name one more source of a value."""
    cited = _cited(text, topic, name, which)
    if source in cited:
        what = phrase(
            "This value of “{name}” names the source “{source}” already.", name=name, source=source
        )
        raise QuizAppError(what, SAFE, phrase("Name another source."))
    return qualify(text, topic, name, which, "source", _as_words([*cited, source]))


def uncite(text: DeckText, topic: str, name: str, which: Which, source: str) -> DeckText:
    """Name one source of a value less."""
    cited = _cited(text, topic, name, which)
    if source not in cited:
        what = phrase(
            "This value of “{name}” does not name the source “{source}”.", name=name, source=source
        )
        raise QuizAppError(what, SAFE, phrase("Correct the source."))
    left = [one for one in cited if one != source]
    return qualify(text, topic, name, which, "source", _as_words(left) if left else None)


def _cited(text: DeckText, topic: str, name: str, which: Which) -> list[str]:
    body = text.body(topic)
    return words_of(qualified(piece(body, _path(body, topic, name, which))).get("source"))


def _as_words(words: list[str]) -> Given:
    return words[0] if len(words) == 1 else words
