"""Words that take a side: G32. Inside quotation marks they are somebody's, and no matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’")
_ANY_ENDING = "*"


def loaded_words(text: str, listed: Sequence[str]) -> tuple[str, ...]:
    """The loaded words of a text, as they stand in it, once each.

    A listed word may end with a star, for any ending. A word with a capital inside a sentence is
    part of a name.
    """
    if not listed:
        return ()
    found = _pattern(tuple(listed)).finditer(_QUOTED.sub(" ", text))
    said = (match[0] for match in found if not _is_of_a_name(match))
    return tuple(dict.fromkeys(said))


def _is_of_a_name(match: re.Match[str]) -> bool:
    before = match.string[: match.start()].rstrip()
    return match[0][:1].isupper() and bool(before) and before[-1] not in ".!?:"


@lru_cache(maxsize=16)
def _pattern(listed: tuple[str, ...]) -> re.Pattern[str]:
    whole = [re.escape(word.removesuffix(_ANY_ENDING)) + r"\w*" * word.endswith(_ANY_ENDING)
             for word in listed]  # fmt: skip
    return re.compile(rf"(?<![\w-])(?:{'|'.join(whole)})(?![\w-])", re.IGNORECASE)
