"""Sources: the pages, books and documents that facts rest on."""

from __future__ import annotations

from urllib.parse import urlsplit

from quizapp.decks.letters import one_line
from quizapp.decks.limits import LINK_LETTERS
from quizapp.decks.nodes import Mapping, Node, Scalar, describe
from quizapp.decks.scope import Scope
from quizapp.facts.phrase import phrase
from quizapp.facts.source import Source

SOURCE = "source"
WORK = "work"
#: Keys of a source besides those of every topic.
SOURCE_KEYS = (
    "title", "author", "publisher", "published", "genre", "evidence", "address", "voice", "weak",
)  # fmt: skip


def read_source(source_id: str, title: str, body: Mapping, scope: Scope) -> Source:
    """The source that a topic's body describes; `title` is its name."""
    texts = dict.fromkeys(SOURCE_KEYS, "")
    weak = False
    for key, node in body:
        if key.text == "weak":
            weak = scope.yes_or_no(key, node, otherwise=False)
        elif key.text == "address":
            texts["address"] = _address(node, scope)
        elif key.text in SOURCE_KEYS:
            texts[key.text] = _line(key, node, scope)
    return Source(
        source_id,
        texts["title"] or title,
        author=texts["author"],
        publisher=texts["publisher"],
        published=texts["published"],
        genre=texts["genre"],
        evidence=texts["evidence"],
        address=texts["address"],
        voice=texts["voice"],
        weak=weak,
    )


def read_work(source_id: str, title: str, body: Mapping, names: dict[str, str]) -> Source:
    """A book of the deck as a source; its author may be a topic, and then has that one's name."""
    texts = {}
    for name in ("author", "published"):
        node = body.get(name)
        if isinstance(node, Mapping):
            node = node.get("value")
        texts[name] = one_line(node.text) if isinstance(node, Scalar) else ""
    author = names.get(texts["author"], texts["author"])
    return Source(source_id, title, author=author, published=texts["published"])


def _line(key: Scalar, node: Node, scope: Scope) -> str:
    """One text; several authors or dates are joined."""
    if isinstance(node, Mapping):
        value = node.get("value")
        return one_line(value.text) if isinstance(value, Scalar) else ""
    return ", ".join(one_line(word.text) for word in scope.texts(key, node))


def _address(node: Node, scope: Scope) -> str:
    text = node.text if isinstance(node, Scalar) else ""
    problem = address_problem(text)
    if problem:
        what = phrase("{found} {fault}", found=describe(node), fault=problem)
        scope.notes.add("address", node, what, phrase("write an address that begins with https://"))
        return ""
    return text


def address_problem(text: str) -> str:
    """Why a text is no address that may be opened; empty if it is one."""
    if len(text) > LINK_LETTERS:
        return phrase("has more than {most:,} letters", most=LINK_LETTERS)
    try:
        parts = urlsplit(text)
        host = parts.hostname
        user = parts.username
    except ValueError:
        return phrase("is no address")
    if parts.scheme != "https" or not host:
        return phrase("is no https address")
    if user is not None or any(letter.isspace() or letter in '<>"\\' for letter in text):
        return phrase("is no plain https address")
    return ""
