"""Sentences for a person that the window can say in other languages.

The rooms below the window know no languages. They say English, as any text; a phrase also
remembers the pattern it was made of and what fills it, so that the window can say the same in
the person's own language (`quizapp.gui.wording.told`). What is done to a phrase as to any text
(joined, cut, capitalised) gives plain English again: whoever makes sentences of several parts
uses `Joined` and `Sentence`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


class Phrase(str):
    """An English text that knows its pattern, with named slots, and what fills them.

    What fills a slot may be a phrase itself. number: of how many a counted phrase speaks, whose
    pattern for one thing is `one`; None of any other.
    """

    __slots__ = ("number", "one", "pattern", "slots")

    pattern: str
    slots: Mapping[str, object]
    number: int | None
    one: str

    @classmethod
    def of(
        cls,
        pattern: str,
        slots: Mapping[str, object],
        number: int | None = None,
        one: str = "",
    ) -> Phrase:
        """The phrase of a pattern; of a counted one, `pattern` speaks of many."""
        made = cls((one if number == 1 else pattern).format_map(slots))
        made.pattern, made.slots, made.number, made.one = pattern, slots, number, one
        return made

    def __str__(self) -> str:
        return self  # `str` of a phrase, or of an error made with one, is still a phrase


class Joined(str):
    """Several texts, one after the other, of which some may be phrases."""

    __slots__ = ("between", "parts")

    parts: tuple[str, ...]
    between: str

    @classmethod
    def of(cls, parts: Iterable[str], between: str = " ") -> Joined:
        """All texts that are not empty, with `between` between them."""
        kept = tuple(part for part in parts if part)
        made = cls(between.join(kept))
        made.parts, made.between = kept, between
        return made

    def __str__(self) -> str:
        return self


class Sentence(str):
    """A text that began small, as a part of a sentence, made one: a large letter, a full stop."""

    __slots__ = ("part",)

    part: str

    @classmethod
    def of(cls, part: str) -> Sentence:
        """The sentence of a part."""
        made = cls(f"{part[:1].upper()}{part[1:]}".rstrip(".") + ".")
        made.part = part
        return made

    def __str__(self) -> str:
        return self


def phrase(pattern: str, /, **slots: object) -> Phrase:
    """A sentence, or a part of one, with its slots filled: `phrase("No {file}.", file=name)`."""
    return Phrase.of(pattern, slots)


def counted_phrase(number: int, one: str, many: str, /, **slots: object) -> Phrase:
    """The form of a sentence that fits `number`, which fills the slot `{n}`."""
    return Phrase.of(many, {**slots, "n": number}, number, one)
