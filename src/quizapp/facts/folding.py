"""Folding: two spellings that a fair reader takes for one become one text.

Only Latin letters lose their marks; elsewhere a mark makes another letter (й is not и, が is not
か). Whether Seishin and Chongjin are one place is a deck's knowledge, never the folder's.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʹʻ`´ʿʾ"))
_INVISIBLE = dict.fromkeys(
    [0x00AD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)
_BREAKS = dict.fromkeys(map(ord, '-‐‑‒–—―−·・_/,.;:!?"“”«»„()[]'), " ")
_LETTERS = str.maketrans({"ё": "е", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe"})
_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_TABLE = {**_APOSTROPHES, **_INVISIBLE, **_BREAKS, **_LETTERS, **_KATAKANA_TO_HIRAGANA}


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The text with case, marks on Latin letters, apostrophes and hyphens levelled.

    Words stay apart by single blanks.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_TABLE).split())
    composed = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(composed.translate(_FOLDED).split())


def squeeze(text: str) -> str:
    """The folded text without blanks: what two answers are compared by."""
    return fold(text).replace(" ", "")


def _unmarked(letter: str) -> str:
    if letter < "\x80":
        return letter
    base = unicodedata.normalize("NFD", letter)
    if len(base) > 1 and "a" <= base[0] <= "z":
        return base[0]
    return "" if unicodedata.combining(letter) and letter < "\u0370" else letter


class _Folded(dict[int, str]):
    """What each letter becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _unmarked(chr(code)).translate(_TABLE)
        return self[code]


_FOLDED = _Folded()
