"""The letters of a deck's texts: one form, no control characters, no endless words."""

from __future__ import annotations

import re
import unicodedata

from quizapp.decks.limits import NAME_LETTERS, TEXT_LETTERS, WORD_LETTERS
from quizapp.decks.nodes import Scalar, shorten
from quizapp.decks.notes import Notes
from quizapp.facts.phrase import phrase

_BIDIRECTIONAL = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
#: Scripts that write without blanks wrap anywhere; a run of their letters is not one word.
_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
_LONG_WORD = re.compile(rf"[^\s{_UNSPACED}\U00020000-\U0003ffff]{{{WORD_LETTERS + 1},}}")


def tidy(text: str) -> str:
    """The text without blanks around it, in Unicode's composed form."""
    if text.isascii():
        return text.strip()
    return unicodedata.normalize("NFC", text.strip())


def one_line(text: str) -> str:
    """The text with every run of blanks and line breaks as one blank."""
    return text if "  " not in text and text.isprintable() else " ".join(text.split())


def short_enough(node: Scalar, what: str, notes: Notes) -> str:
    """A name or title on one line, cut with a note where it is too long."""
    text = one_line(node.text)
    if len(text) > NAME_LETTERS:
        problem = phrase(
            "{what} has {count} letters; {most} is the most",
            what=what,
            count=len(text),
            most=NAME_LETTERS,
        )
        notes.add("long-name", node, problem, phrase("shorten it"))
        text = text[:NAME_LETTERS]
    return text


def check_letters(text: str, node: Scalar, notes: Notes) -> None:
    """Note what must not or should not stand in a text."""
    if len(text) > WORD_LETTERS:
        _check_length(text, node, notes)
    if not text.isprintable():
        _check_unprintable(text, node, notes)


def _check_length(text: str, node: Scalar, notes: Notes) -> None:
    if len(text) > TEXT_LETTERS:
        what = phrase(
            "a text has {count:,} letters; {most:,} is the most", count=len(text), most=TEXT_LETTERS
        )
        notes.add("long-text", node, what, phrase("shorten it, or divide it into several facts"))
        node.text = node.text[:WORD_LETTERS]
        return
    word = _LONG_WORD.search(text)
    if word and not text.lstrip().startswith("https://"):
        what = phrase(
            "the word “{word}” has {count} letters without a blank",
            word=shorten(word[0], 20),
            count=len(word[0]),
        )
        notes.add(
            "long-word",
            node,
            what,
            phrase("put blanks into it; {most} is the most", most=WORD_LETTERS),
        )
        node.text = node.text[:WORD_LETTERS]


def _check_unprintable(text: str, node: Scalar, notes: Notes) -> None:
    for letter in sorted({letter for letter in text if not letter.isprintable()}):
        category = unicodedata.category(letter)
        code = f"U+{ord(letter):04X}"
        if category in ("Cc", "Cs") and letter not in "\n\t":
            what = phrase("a text holds the control character {code}", code=code)
            notes.add("control-character", node, what, phrase("delete it"))
            node.text = node.text.replace(letter, "")
        elif letter in _BIDIRECTIONAL:
            what = phrase(
                "a text holds {code}, which turns the direction of what follows", code=code
            )
            notes.advise(
                "invisible-letter", node, what, phrase("delete it unless you know you need it")
            )
        elif category in ("Cf", "Co", "Cn"):
            what = phrase("a text holds the invisible character {code}", code=code)
            notes.advise(
                "invisible-letter", node, what, phrase("delete it unless you know you need it")
            )
