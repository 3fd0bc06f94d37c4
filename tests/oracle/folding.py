"""How the oracle compares names and words (G42): letters only, no case, no Latin diacritics."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARTICLE = re.compile(r"^(the|a|an)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’ʼ`][^\W_]+)*")
_AROUND_A_TITLE = ' \t\n“”"‘'
_APOSTROPHES = re.compile(r"['’ʼ‘`´′]")


@lru_cache(maxsize=1 << 16)
def plain_letters(text: str) -> str:
    """NFKC, no case, no apostrophes, diacritics off Latin letters only."""
    out: list[str] = []
    for letter in unicodedata.normalize("NFKC", _APOSTROPHES.sub("", text)):
        base = unicodedata.normalize("NFD", letter)[0]
        latin = "LATIN" in unicodedata.name(base, "")
        out.append(base if latin else letter)
    return "".join(out).casefold().replace("ё", "е")


@lru_cache(maxsize=1 << 16)
def without_article(text: str) -> str:
    return _ARTICLE.sub("", text.strip(_AROUND_A_TITLE))


@lru_cache(maxsize=1 << 16)
def squash(text: str) -> str:
    """Letters and digits only, without a leading article: equal for equal names."""
    return letters(without_article(text))


@lru_cache(maxsize=1 << 16)
def letters(text: str) -> str:
    """Letters and digits only, of all that stands there."""
    return re.sub(r"[\W_]+", "", plain_letters(text))


@lru_cache(maxsize=1 << 16)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(plain_letters(word) for word in _WORD.findall(text))


def stem(word: str) -> str:
    """A word without a plain English plural or possessive ending."""
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=1 << 16)
def stems(text: str) -> str:
    """The stem-folded words of a text, a blank on both sides of each."""
    return f" {' '.join(stem(word) for word in words(text))} "


def stands_in(phrase: str, text: str) -> bool:
    """Whether all words of a phrase stand in a text, side by side, stem-folded."""
    sought = stems(without_article(phrase))
    return bool(sought.strip()) and sought in stems(text)


def script(text: str) -> str:
    """LATIN, CYRILLIC, HANGUL, CJK ...: the script of the first letter; '' without letters."""
    for letter in text:
        if letter.isalpha():
            family = unicodedata.name(letter, "?").split()[0]
            return "CJK" if family in ("HIRAGANA", "KATAKANA") else family
    return ""
