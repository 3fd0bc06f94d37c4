"""Laying out what is new in a deck file as its authors do: in braces while it fits into a line."""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.decks.contents import Content, Verbatim
from quizapp.decks.quoting import written, written_key

#: Letters of a line that braces may fill; a longer value gets lines of its own.
WIDTH = 100
STEP = 2
#: The keys below which topics stand.
TOPICS = frozenset(("topics", "sources"))
_ALWAYS_IN_LINES = frozenset(("topics", "cards", "sources", "statements", "types"))


def in_braces(content: Content, like: str = "") -> str:
    """A value on one line as it stands inside braces or brackets."""
    if isinstance(content, str):
        return written(content, flow=True, like=like)
    if isinstance(content, list):
        return f"[{', '.join(in_braces(item) for item in content)}]"
    return f"{{{', '.join(pair_in_braces(key, value) for key, value in content.items())}}}"


def pair_in_braces(key: str, content: Content) -> str:
    """A key with its value on one line as it stands inside braces."""
    return f"{written_key(key)}: {in_braces(content)}"


def on_one_line(content: Content, like: str = "") -> str:
    """A value on one line as it stands after a key or a dash."""
    if isinstance(content, str):
        return written(content, flow=False, like=like)
    return in_braces(content)


def fits_on_a_line(key: str, content: Content, room: int) -> bool:
    """Whether a value stands after its key (empty for a list item) in `room` letters."""
    if isinstance(content, str) or not content:
        return True
    if isinstance(content, Verbatim) or key in _ALWAYS_IN_LINES:
        return False
    if key and isinstance(content, list) and any(_is_rich(item) for item in content):
        return False
    return len(in_braces(content)) <= room


def _is_rich(item: Content) -> bool:
    return isinstance(item, dict) and len(item) > 1


def lines_of(content: Content, room: int) -> list[str]:
    """A list or a mapping in lines of its own, one for each item or key at least."""
    if isinstance(content, dict):
        return [line for pair in content.items() for line in pair_lines(*pair, room)]
    return [line for item in content for line in item_lines(item, room)]


def pair_lines(key: str, content: Content, room: int) -> list[str]:
    """A key with its value, from the key's column on, within `room` letters where possible."""
    if isinstance(content, Verbatim):
        return list(content.lines)
    head = f"{written_key(key)}:"
    if fits_on_a_line(key, content, room - len(head) - 1):
        return [f"{head} {on_one_line(content)}"]
    return [head, *indented(lines_under(key, content, room - STEP), STEP)]


def item_lines(content: Content, room: int) -> list[str]:
    """A list item with its dash, from the dash's column on."""
    if fits_on_a_line("", content, room - STEP):
        return [f"- {on_one_line(content)}"]
    first, *rest = lines_of(content, room - STEP)
    return [f"- {first}", *indented(rest, STEP)]


def lines_under(key: str, content: Content, room: int) -> list[str]:
    """What stands below a key, in lines of its own; every key of a topic gets one."""
    if key not in TOPICS or not isinstance(content, dict):
        return lines_of(content, room)
    return [line for pair in content.items() for line in _topic_lines(*pair, room)]


def _topic_lines(topic: str, content: Content, room: int) -> list[str]:
    if isinstance(content, Verbatim) or not isinstance(content, dict) or not content:
        return pair_lines(topic, content, room)
    return [f"{written_key(topic)}:", *indented(lines_of(content, room - STEP), STEP)]


def indented(lines: Iterable[str], columns: int) -> list[str]:
    """The lines moved to the right; empty ones stay empty."""
    return [" " * columns + line if line else line for line in lines]
