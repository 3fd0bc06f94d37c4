"""A paper test: its questions stored whole, its versions, and a code that names it for ever.

What was printed never changes: the hash is taken over the questions and the versions, and the
code on each sheet is its beginning. A key that proves wrong is corrected beside it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b
from typing import Any

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.questions.question import Question, question_as_json, question_from_json
from quizapp.questions.terms import OF_PARTS, Form
from quizapp.study.quiz import QuizSpec
from quizapp.study.quiz_code import ALPHABET
from quizapp.teaching.soundness import check_question

FORMAT = 1
LETTERS, NUMBERS = "ABCDEFGH", "12345678"
"""The signs of options, in their order on a sheet."""
_NUMBERED = (Form.ORDER, Form.SEVERAL, Form.LOCATE)
"""Forms whose options are told by numbers, as their own words say, and the marks of a map."""
VERSIONS = "ABCD"
PAPER_FORMS = tuple(form for form in Form if form is not Form.CARD)
"""The forms that can be printed and marked; a card is marked by its learner."""
_CODE_SIGNS, _SIGN_BITS = 6, 5
_HASH_BYTES = 16
_SAFE = phrase("Nothing was changed.")

Right = tuple[tuple[str, ...], ...]
"""All answers to an item that are right, each as its parts; none of an item that was struck,
for which everybody gets the point."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a test: the places of the items in their order on its sheets, and for each
    item, by its place in the test, the places of its options in theirs."""

    letter: str
    order: tuple[int, ...]
    options: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What is right in an item after all, with the reason; the last one of an item counts."""

    item: int
    right: Right
    why: str = ""


@dataclass(frozen=True, slots=True)
class SheetItem:
    """An item as a sheet has it: its number there, its place in the test, and its question with
    the options in the sheet's order."""

    number: int
    place: int
    question: Question


@dataclass(frozen=True)
class PaperTest:
    """A test as it was printed. `decks` are titles, `editions` the versions of these decks."""

    title: str
    decks: tuple[str, ...]
    editions: tuple[str, ...]
    spec: QuizSpec
    questions: tuple[Question, ...]
    versions: tuple[Version, ...]
    corrections: tuple[Correction, ...] = ()

    @cached_property
    def hash(self) -> str:
        """The fingerprint of all that is printed, 32 hexadecimal digits."""
        return fingerprint(self._frozen_as_json())

    @property
    def code(self) -> str:
        """What names the test on its sheets: six letters and digits."""
        bits = int(self.hash, 16) >> (8 * _HASH_BYTES - _CODE_SIGNS * _SIGN_BITS)
        shifts = range((_CODE_SIGNS - 1) * _SIGN_BITS, -1, -_SIGN_BITS)
        return "".join(ALPHABET[bits >> shift & (2**_SIGN_BITS - 1)] for shift in shifts)

    def sheet_code(self, letter: str) -> str:
        """The code on the sheets of a version."""
        return f"{self.code}-{letter}"

    def version(self, letter: str) -> Version:
        """The version of that letter. Raises QuizAppError where there is none."""
        found = next((one for one in self.versions if one.letter == letter.upper()), None)
        if found is None:
            there = ", ".join(one.letter for one in self.versions)
            what = phrase("The test {code} has no version {letter}.", code=self.code, letter=letter)
            raise QuizAppError(what, _SAFE, phrase("Its versions are: {letters}.", letters=there))
        return found

    def sheet(self, letter: str) -> tuple[SheetItem, ...]:
        """The items as they stand on the sheets of a version."""
        version = self.version(letter)
        return tuple(
            SheetItem(number, place, in_order(self.questions[place], version.options[place]))
            for number, place in enumerate(version.order, 1)
        )

    def right(self, place: int) -> Right:
        """What is right in an item now."""
        for correction in reversed(self.corrections):
            if correction.item == place:
                return correction.right
        return printed_key(self.questions[place])

    def is_corrected(self, place: int) -> bool:
        """Whether an item's key is not the printed one any more."""
        return any(correction.item == place for correction in self.corrections)

    def corrected(self, correction: Correction) -> PaperTest:
        """The test with another key for one item; what was printed stays as it is."""
        return replace(self, corrections=(*self.corrections, correction))

    def as_json(self) -> dict[str, Any]:
        """The test as JSON values."""
        return {
            "quizapp": "test",
            "v": FORMAT,
            "code": self.code,
            "hash": self.hash,
            "title": self.title,
            "spec": self.spec.as_json(),
            "corrections": [
                {"item": one.item, "right": [list(right) for right in one.right], "why": one.why}
                for one in self.corrections
            ],
            **self._frozen_as_json(),
        }

    def _frozen_as_json(self) -> dict[str, Any]:
        return {
            "decks": list(self.decks),
            "editions": list(self.editions),
            "questions": [question_as_json(question) for question in self.questions],
            "versions": [
                {
                    "letter": version.letter,
                    "order": list(version.order),
                    "options": [list(places) for places in version.options],
                }
                for version in self.versions
            ],
        }


def paper_from_json(written: Mapping[str, Any]) -> PaperTest:
    """The test that `as_json` wrote.

    Raises KeyError, TypeError or ValueError where the values are of another shape, ValueError
    too where what was printed does not fit its hash.
    """
    if written["quizapp"] != "test" or written["v"] != FORMAT:
        raise ValueError(phrase("no test of this version"))
    versions = tuple(
        Version(str(one["letter"]), tuple(one["order"]), tuple(map(tuple, one["options"])))
        for one in written["versions"]
    )
    corrections = tuple(
        Correction(int(one["item"]), tuple(map(tuple, one["right"])), str(one["why"]))
        for one in written["corrections"]
    )
    test = PaperTest(
        title=str(written["title"]),
        decks=tuple(map(str, written["decks"])),
        editions=tuple(map(str, written["editions"])),
        spec=QuizSpec.from_json(written["spec"]),
        questions=tuple(map(question_from_json, written["questions"])),
        versions=versions,
        corrections=corrections,
    )
    _check(test)
    if test.hash != written["hash"]:
        raise ValueError(phrase("its questions are not those that were printed"))
    return test


def _check(test: PaperTest) -> None:
    """Raises ValueError unless every item is sound, and every version has each item, and each
    option, just once."""
    for question in test.questions:
        check_question(question)
    items = list(range(len(test.questions)))
    if not test.questions or not test.versions:
        raise ValueError(phrase("a test without items or versions"))
    for version in test.versions:
        if version.letter not in tuple(VERSIONS) or sorted(version.order) != items:
            raise ValueError(phrase("a version without all items"))
        for question, places in zip(test.questions, version.options, strict=True):
            if any(type(place) is not int for place in (*version.order, *places)):
                raise ValueError(phrase("a place that is no whole number"))
            if sorted(places) != list(range(len(question.options))):
                raise ValueError(phrase("an item without all options"))
    if any(correction.item not in items for correction in test.corrections):
        raise ValueError(phrase("a correction of no item"))


def canonical(written: object) -> str:
    """JSON in its one canonical form: keys sorted, no blanks."""
    return json.dumps(written, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fingerprint(written: object) -> str:
    """What JSON values are known by, 32 hexadecimal digits."""
    return blake2b(canonical(written).encode(), digest_size=_HASH_BYTES).hexdigest()


def in_order(question: Question, places: tuple[int, ...]) -> Question:
    """A question with its options in another order."""
    return replace(question, options=tuple(question.options[place] for place in places))


def signs(question: Question) -> str:
    """The sign of each option on a sheet, in their order."""
    return (NUMBERS if question.form in _NUMBERED else LETTERS)[: len(question.options)]


def is_pick(question: Question) -> bool:
    """Whether the answer is one option."""
    return bool(question.options) and question.form not in OF_PARTS


def is_of_parts(question: Question) -> bool:
    """Whether the answer is several options."""
    return question.form in OF_PARTS


def is_written(question: Question) -> bool:
    """Whether the answer is written out, or drawn on a map, and marked by eye."""
    return not question.options


def printed_key(question: Question) -> Right:
    """What is right by the question itself."""
    if is_of_parts(question):
        return (question.key,)
    if is_written(question):
        return tuple((text,) for text in dict.fromkeys((question.answer, *question.accepted)))
    return tuple((key,) for key in question.key)
