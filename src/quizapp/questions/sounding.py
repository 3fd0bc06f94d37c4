"""How a name sounds, as far as any way to write it in Latin letters agrees on that.

Zakhvataev and Zakhvatayev, Zhigarev and Жигарев, Ikeda and いけだ are one name each. Two that sound
alike here need not be one: whoever compares looks whether anything else sounds like it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from quizapp.facts.folding import squeeze

_CYRILLIC = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфыэії", "abvgdeziiklmnoprstufyeii", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
    | {"ъ": "", "ь": ""}
)
_VOWELS = "aiueo"
#: Signs of the kana table, a row a consonant; what the rows leave out follows.
_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "g": "がぎぐげご", "s": "さしすせそ", "z": "ざじずぜぞ",
    "t": "たちつてと", "d": "だぢづでど", "n": "なにぬねの", "h": "はひふへほ", "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ", "m": "まみむめも", "r": "らりるれろ",
}  # fmt: skip
_KANA = {
    sign: f"{consonant}{vowel}"
    for consonant, row in _ROWS.items()
    for sign, vowel in zip(row, _VOWELS, strict=True)
} | {
    "や": "ya", "ゆ": "yu", "よ": "yo", "わ": "wa", "を": "o", "ん": "n",
    "し": "shi", "じ": "ji", "ち": "chi", "ぢ": "ji", "つ": "tsu", "づ": "zu", "ふ": "fu", "ー": "",
}  # fmt: skip
_GLIDES = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}
#: How Russian writes the i row of Japanese.
_OF_JAPANESE = (
    (re.compile("d?z(?=i)"), "j"),
    (re.compile("s(?=i)"), "sh"),
    (re.compile("t(?=i)"), "ch"),
)
#: What one map writes so and another so, in the order in which it is levelled.
_ALIKE = (
    (re.compile("shch"), "sch"),
    (re.compile("kh"), "h"),
    (re.compile("dz"), "z"),
    (re.compile("zh|dj"), "j"),
    (re.compile("t[sz]"), "c"),
    (re.compile("ph"), "f"),
    (re.compile("ks"), "x"),
    (re.compile("w"), "v"),
    (re.compile("o[uh](?![aeiou])|oo"), "o"),
    (re.compile("[iy]o"), "e"),
    (re.compile("y(?=[aeiou])"), ""),
    (re.compile("i(?=[aeou])"), ""),
    (re.compile("y"), "i"),
)


def sounds_of(text: str) -> frozenset[str]:
    """What all spellings of a name share: two have a sound in common. None where it is written in
    letters not known here, or has figures, which are known or not.

    Of Cyrillic letters there are two: Russian writes Hoshino as Хосино.
    """
    squeezed = squeeze(text)
    latin = _without_kana(squeezed).translate(_CYRILLIC)
    if not (latin.isascii() and latin.isalpha()):
        return frozenset()
    if squeezed.translate(_CYRILLIC) == squeezed:
        return frozenset({_levelled(latin)})
    return frozenset({_levelled(latin), _levelled(_rewritten(latin, _OF_JAPANESE))})


def _levelled(latin: str) -> str:
    return "".join(sign for sign, _row in groupby(_rewritten(latin, _ALIKE)))


def _rewritten(text: str, rules: Iterable[tuple[re.Pattern[str], str]]) -> str:
    for written, said in rules:
        text = written.sub(said, text)
    return text


def _without_kana(text: str) -> str:
    read: list[str] = []
    doubled = False
    for sign in text:
        if sign == "っ":
            doubled = True
            continue
        if sign in _GLIDES and read:
            said = _glided(read.pop(), _GLIDES[sign])
        else:
            said = _KANA.get(sign, sign)
        read.append(said[:1] * doubled + said)
        doubled = False
    return "".join(read)


def _glided(said: str, glide: str) -> str:
    """A sign of the i row before a small one: ki and ya are kya, shi and ya are sha."""
    head = said[:-1]
    return head + (glide[1:] if head.endswith(("sh", "ch", "j")) else glide)
