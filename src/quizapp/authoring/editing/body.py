"""What is written of one topic, changed value by value; each function gives a new body.

A way leads from the body to a value: its property, and the steps to it. Nothing here reads what
values mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Map

from quizapp.decks.contents import Content, Way, piece, put, qualified, take, tidied
from quizapp.decks.edits import value_paths
from quizapp.decks.vocabulary import STATEMENTS
from quizapp.facts.topic import PICTURE

__all__ = [
    "Body", "Content", "Way", "copied", "false_ways", "holder_at", "is_whole", "joined", "parted",
    "pruned", "qualifiers_at", "text_at", "true_ways", "with_false", "with_name",
    "with_picture", "with_qualifier", "with_text", "with_value", "with_whole", "without",
]  # fmt: skip

Body = dict[str, Content]
FALSE = "not"
#: Keys that hold a list of values or a value with its qualifiers.
_HOLDERS = frozenset(("value", "some", "all", FALSE))


def copied(body: Map[str, Content]) -> Body:
    """A body that may be changed."""
    made = tidied(dict(body))
    return made if isinstance(made, dict) else {}


def true_ways(name: str, content: Content) -> tuple[Way, ...]:
    """The way to every value of a property, the property's name first."""
    if isinstance(content, dict) and name != STATEMENTS.name and set(content) <= {FALSE}:
        return ()
    return tuple((name, *path) for path in value_paths(name, content))


def false_ways(body: Map[str, Content], name: str) -> tuple[Way, ...]:
    """The way to every value of a property that is said to be wrong."""
    return tuple(_false_ways(body[name], (name,)))


def _false_ways(content: Content, way: Way) -> Iterator[Way]:
    if isinstance(content, list):
        for number, item in enumerate(content):
            yield from _false_ways(item, (*way, number))
    elif isinstance(content, dict):
        found = content.get(FALSE)
        if isinstance(found, list):
            yield from ((*way, FALSE, number) for number in range(len(found)))
        elif found is not None:
            yield (*way, FALSE)
        for key in ("some", "all"):
            if key in content:
                yield from _false_ways(content[key], (*way, key))


def text_at(body: Map[str, Content], way: Way) -> str:
    """What is written as the value itself; spots of a line are joined."""
    content = piece(dict(body), way)
    if isinstance(content, dict):
        content = content.get("value", "")
    if isinstance(content, list):
        return "; ".join(item for item in content if isinstance(item, str))
    return content if isinstance(content, str) else ""


def qualifiers_at(body: Map[str, Content], way: Way) -> tuple[tuple[str, str], ...]:
    """What stands beside a value, as texts; several words are joined by commas."""
    content = piece(dict(body), way)
    if not isinstance(content, dict):
        return ()
    pairs = ((key, value) for key, value in content.items() if key not in _HOLDERS)
    return tuple((key, joined(value)) for key, value in pairs)


def joined(content: Content) -> str:
    """One text, or several joined by commas; nothing for what is neither."""
    if isinstance(content, list):
        return ", ".join(item for item in content if isinstance(item, str))
    return content if isinstance(content, str) else ""


def parted(text: str) -> Content:
    """The opposite: one word, or a list of them."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    return words[0] if len(words) == 1 else list(words)


# Changing


def with_text(body: Map[str, Content], way: Way, text: str) -> Body:
    """The body with another text as a value; its qualifiers stay."""
    made = copied(body)
    old = piece(made, way)
    value: Content = text
    if ";" in text and way[0] == "position":
        value = [part.strip() for part in text.split(";")]
    put(made, (*way, "value") if isinstance(old, dict) else way, value)
    return made


def with_qualifier(body: Map[str, Content], way: Way, name: str, content: Content) -> Body:
    """The body with a qualifier beside a value; an empty one is taken away."""
    made = copied(body)
    holder = dict(qualified(piece(made, way)))
    if content:
        holder[name] = content
    else:
        holder.pop(name, None)
    bare = set(holder) == {"value"}
    put(made, way, holder["value"] if bare else holder)
    return made


def with_value(body: Map[str, Content], name: str, content: Content, key: str = "") -> Body:
    """The body with one more value of a property; `key` is that of a statement."""
    made = copied(body)
    old = made.get(name)
    if name == STATEMENTS.name:
        made[name] = {**(old if isinstance(old, dict) else {}), key or _free(old): content}
    elif old is None:
        made[name] = content
    elif isinstance(old, dict) and "value" not in old and set(old) & _HOLDERS:
        made[name] = _with_member(old, content)
    elif isinstance(old, list):
        made[name] = [*old, content]
    else:
        made[name] = [old, content]
    return made


def _with_member(old: Body, content: Content) -> Body:
    held = "all" if "all" in old else "some"
    members = old.get(held, [])
    new: Content = [*(members if isinstance(members, list) else [members]), content]
    return {**old, held: new} if held in old else {held: new, **old}


def _free(statements: Content | None) -> str:
    known = statements if isinstance(statements, dict) else {}
    return next(key for n in range(1, len(known) + 2) if (key := f"s{n}") not in known)


def with_false(body: Map[str, Content], name: str, content: Content) -> Body:
    """The body with one more value that is said to be wrong."""
    made = copied(body)
    old = made.get(name, {})
    if isinstance(old, list):
        old = {"some": old}
    elif not isinstance(old, dict):
        old = {"value": old}
    false = old.get(FALSE, [])
    old[FALSE] = [*(false if isinstance(false, list) else [false]), content]
    made[name] = old
    return made


def without(body: Map[str, Content], way: Way) -> Body:
    """The body without a value, true or wrong; what is empty then goes too."""
    made = copied(body)
    if len(way) == 1:
        kept = made.get(str(way[0]))
        if isinstance(kept, dict) and FALSE in kept:
            made[str(way[0])] = {FALSE: kept[FALSE]}
        else:
            del made[str(way[0])]
        return made
    take(made, way)
    left = made.get(str(way[0]))
    if isinstance(left, dict) and way[0] != STATEMENTS.name and not _HOLDERS & {*left}:
        del made[str(way[0])]
    return made


def with_whole(body: Map[str, Content], name: str, is_whole: bool) -> Body:
    """The body whose list of a property is said to be whole (`all`), or open (`some`)."""
    made = copied(body)
    old = made[name]
    before, after = ("some", "all") if is_whole else ("all", "some")
    if isinstance(old, dict) and "value" not in old and set(old) & _HOLDERS:
        made[name] = {after if key == before else key: value for key, value in old.items()}
    elif isinstance(old, dict) and FALSE in old:
        rest = {key: value for key, value in old.items() if key != FALSE}
        made[name] = {after: [rest if len(rest) > 1 else rest["value"]], FALSE: old[FALSE]}
    else:
        made[name] = {after: old if isinstance(old, list) else [old]}
    return made


def with_picture(body: Map[str, Content], **said: str) -> Body:
    """The body whose picture says something else; what it said besides stays."""
    made = copied(body)
    old = made.get(PICTURE)
    made[PICTURE] = {**(old if isinstance(old, dict) else {}), **said}
    return made


def is_whole(content: Content) -> bool:
    """Whether a list is said to be whole."""
    return isinstance(content, dict) and "all" in content


def pruned(body: Map[str, Content]) -> Body:
    """The body without what is empty: fields in which nothing was typed yet."""
    return {key: left for key, value in body.items() if (left := _pruned(value))}


def _pruned(content: Content) -> Content:
    if isinstance(content, str):
        return content if content.strip() else ""
    if isinstance(content, list):
        return [left for item in content if (left := _pruned(item))]
    made = {key: left for key, value in content.items() if (left := _pruned(value))}
    held = content.keys() & _HOLDERS
    return made if not held or made.keys() & _HOLDERS else {}


# Names


def with_name(body: Map[str, Content], way: Way, language: str, text: str) -> Body:
    """The body with one more name changed, or added where `way` is empty.

    `language` is a code, `wrong`, or empty for the deck's own language.
    """
    made = copied(body)
    names = made.get("also", [])
    items = names if isinstance(names, list) else [names]
    place = next((step for step in way if isinstance(step, int)), 0) if way else len(items)
    old = items[place] if place < len(items) else ""
    rest = dict(list(old.items())[1:]) if isinstance(old, dict) else {}
    new: Content = {language or "name": text, **rest} if language or rest else text
    made["also"] = [*items[:place], new, *items[place + 1 :]]
    return made


def holder_at(body: Body, way: Way) -> Body:
    """What stands beside a value, to be changed; the body gets braces where it had none."""
    holder = qualified(piece(body, way))
    put(body, way, holder)
    return holder
