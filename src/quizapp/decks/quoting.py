"""Putting a text into a deck file so that our reader reads exactly it.

Quotation marks stand only where they are needed: a comma in braces, blank and #, a colon and a
blank, a mark of YAML at the beginning. Whether they are is not guessed: the reader is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizapp.decks.contents import Content, content_of
from quizapp.decks.events import TreeReader
from quizapp.decks.limits import TEXT_LETTERS, WORD_LETTERS
from quizapp.decks.nodes import shorten
from quizapp.decks.notes import Notes
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError

#: Texts that stand plain anywhere; all others are tried.
_SAFE = re.compile(r"[^\W_](?:[\w ./()'’–-]*[\w.)])?")
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*")
_LONG = re.compile(rf"\S{{{WORD_LETTERS + 1},}}")
_BREAKS = re.compile(r"[\n\r\x85\u2028\u2029]")
#: What double quotation marks escape: themselves, line breaks, and all that cannot be seen.
_ESCAPED = re.compile(
    r'["\\]|[^ -~\xa0-\u1fff\u2010-\u2027\u202f-\ud7ff\ue000-\ufefe\uff00-\ufffd'
    r"\U00010000-\U0010ffff]"
)
_NAMED = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\", "\r": "\\r"}


def written(text: str, *, flow: bool, like: str = "") -> str:
    """The text as it stands in a file; `flow` means inside braces or brackets.

    `like` is the quotation mark that stands at this place already; it is kept where it can be.
    Raises QuizAppError for a text that no deck can hold, such as an empty one.
    """
    if not like and len(text) <= WORD_LETTERS and _SAFE.fullmatch(text):
        return text
    if not like and _must_be_quoted(text):
        return f'"{text}"'
    notes = Notes()
    for candidate in _ways(text, like):
        notes = Notes()
        if _read(candidate, flow, notes) == _expected(text, flow) and notes.is_clean:
            return candidate
    reason = notes.problems[0] if notes.problems else None
    what = (
        phrase("“{text}” cannot stand in a deck: {why}.", text=shorten(text), why=reason.what)
        if reason
        else phrase("“{text}” cannot stand in a deck.", text=shorten(text))
    )
    raise QuizAppError(what, phrase("Nothing was changed."), phrase("Write it in another way."))


@lru_cache(maxsize=4096)
def written_key(key: str) -> str:
    """A key as it stands in a file. Raises QuizAppError for what cannot be one."""
    if not _KEY.fullmatch(key):
        what = phrase("“{key}” cannot be a key.", key=shorten(key))
        todo = phrase("Use letters a-z, digits and hyphens.")
        raise QuizAppError(what, phrase("Nothing was changed."), todo)
    return key


def _must_be_quoted(text: str) -> bool:
    """Whether a text cannot stand plain and surely can in double quotation marks.

    Only saves asking the reader, which would say the same.
    """
    if (": " not in text and " #" not in text) or text != text.strip():
        return False
    return len(text) <= TEXT_LETTERS and not (_ESCAPED.search(text) or _LONG.search(text))


def _ways(text: str, like: str) -> Iterator[str]:
    """The text plain and in quotation marks, what the author likes first."""
    if not _BREAKS.search(text):
        single = "'" + text.replace("'", "''") + "'"
        double = f'"{text}"'
        if like:
            yield double if like == '"' else single
        yield from (text, double, single)
    yield '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(match: re.Match[str]) -> str:
    letter = match[0]
    return _NAMED.get(letter) or f"\\u{ord(letter):04X}"


def _read(candidate: str, flow: bool, notes: Notes) -> Content:
    """What the reader makes of it under a key and in a list, alone and before another."""
    form = "[{{k: {0}}}, {{k: {0}, z: z}}, {0}]" if flow else "- k: {0}\n  z: z\n- {0}\n- k: {0}\n"
    root = TreeReader(notes).read("", form.format(candidate))
    return content_of(root) if root is not None else ""


def _expected(text: str, flow: bool) -> Content:
    both: Content = {"k": text, "z": "z"}
    alone: Content = {"k": text}
    return [alone, both, text] if flow else [both, text, alone]
