"""Answers as they are typed in from paper: one sign an item, or an answer between blanks.

BACDA            a letter for each item of the sheet, in the sheet's order
B A CAB D        the third item has several answers
BA(CAB)D         the same without blanks
B . + / -        nothing was answered; marked by eye: right, half right, wrong
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NoReturn

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import Form
from quizapp.teaching.marking import BLANK, BY_EYE
from quizapp.teaching.paper import (
    LETTERS,
    NUMBERS,
    PaperTest,
    SheetItem,
    is_of_parts,
    is_written,
    signs,
)

_NOTHING = (".", "?", "_")
_SAFE = phrase("Nothing was kept of it.")
_GROUPS = re.compile(r"\([^()]*\)|[^\s()]")
_FIELDS = re.compile(r"[,;\t]")
_NUMBERED = re.compile(r"(\d)\s*([A-Ha-h])")


class AnswersUnread(QuizAppError):
    """A line of answers that does not fit its test."""


def read_line(test: PaperTest, line: str) -> tuple[str, str, tuple[Given, ...]]:
    """Who, which version and what was answered, from "name, B, BACDA" or "Minji B BACDA".

    Separated by commas, semicolons or tabs the name may have blanks and each answer may stand in
    a cell of its own. The version may be left out where there is but one.
    Raises AnswersUnread with a sentence.
    """
    who, letter, text = _divided(test, line)
    try:
        items = test.sheet(letter)
    except QuizAppError as error:
        raise AnswersUnread(
            phrase("“{line}”: {what}", line=line.strip(), what=error.what), _SAFE, error.todo
        ) from error
    return who, letter.upper(), by_place(items, read_answers(items, text))


def by_place(items: Sequence[SheetItem], given: Sequence[Given]) -> tuple[Given, ...]:
    """Answers in a sheet's order as answers by the items' places in the test."""
    found = dict(zip((item.place for item in items), given, strict=True))
    return tuple(found[place] for place in range(len(items)))


def _divided(test: PaperTest, line: str) -> tuple[str, str, str]:
    letters = {version.letter for version in test.versions}
    only = test.versions[0].letter if len(test.versions) == 1 else ""
    fields = [field.strip() for field in _FIELDS.split(line.strip())]
    if len(fields) > 1:
        who, rest = fields[0], fields[1:]
        if rest[0].upper() in letters and len(rest) > 1:
            return who, rest[0], " ".join(rest[1:])
        return who, only or _no_version(line, letters), " ".join(rest)
    words = line.split()
    for at, word in enumerate(words[1:-1], 1):
        if word.upper() in letters:
            return " ".join(words[:at]), word, " ".join(words[at + 1 :])
    if len(words) < 2:
        what = phrase("“{line}” holds no name and answers.", line=line.strip())
        raise AnswersUnread(what, _SAFE, phrase("Write a name, the version, then the answers."))
    return words[0], only or _no_version(line, letters), " ".join(words[1:])


def _no_version(line: str, letters: set[str]) -> NoReturn:
    there = ", ".join(sorted(letters))
    what = phrase("“{line}” does not say which version was taken.", line=line.strip())
    raise AnswersUnread(
        what, _SAFE, phrase("Write one of {letters} behind the name.", letters=there)
    )


def read_answers(items: Sequence[SheetItem], text: str) -> tuple[Given, ...]:
    """The answers of a sheet in its order. Raises AnswersUnread with a sentence."""
    parts = _parts(items, text)
    if len(parts) != len(items):
        what = phrase(
            "“{text}” holds {answers} answers, and the sheet has {items} items.",
            text=text.strip(),
            answers=len(parts),
            items=len(items),
        )
        raise AnswersUnread(what, _SAFE, phrase("Write a dot where nothing was answered."))
    return tuple(_given(item, part) for item, part in zip(items, parts, strict=True))


def _parts(items: Sequence[SheetItem], text: str) -> list[str]:
    """The answers one by one: between blanks where there are as many, else sign by sign."""
    words = text.split()
    if len(words) == len(items):
        return [word.strip("()") or "." for word in words]
    groups: list[str] = _GROUPS.findall(text)
    return [group.strip("()") or "." for group in groups]


def _given(item: SheetItem, part: str) -> Given:
    """One answer by its letters. Raises AnswersUnread."""
    question = item.question
    if part in _NOTHING:
        return BLANK
    if part in BY_EYE:
        return part
    if is_written(question):
        return part
    if question.form is Form.MATCH:
        return _matched(item, part)
    keys = [_key(item, letter) for letter in part]
    if is_of_parts(question):
        return tuple(keys)
    if len(keys) > 1:
        raise _unread(item, part)
    return keys[0]


def _matched(item: SheetItem, part: str) -> Given:
    """A match as "1b2a" or, row by row, "ba"; a dot leaves a row open."""
    question = item.question
    found = [""] * len(question.rows)
    pairs = _NUMBERED.findall(part)
    if pairs and not _NUMBERED.sub("", part).strip():
        for row, letter in pairs:
            if not 1 <= int(row) <= len(found):
                raise _unread(item, part)
            found[int(row) - 1] = _key(item, letter)
        return tuple(found)
    if len(part) != len(found):
        raise _unread(item, part)
    return tuple("" if sign in _NOTHING else _key(item, sign) for sign in part)


def _key(item: SheetItem, sign: str) -> str:
    """The option of a sign; letters and numbers mean the same."""
    place = max(LETTERS.find(sign.upper()), NUMBERS.find(sign))
    if not 0 <= place < len(item.question.options):
        raise _unread(item, sign)
    return item.question.options[place].key


def _unread(item: SheetItem, part: str) -> AnswersUnread:
    there = signs(item.question)
    what = phrase(
        "“{sign}” is no answer to item {number}, whose options are {first} to {last}.",
        sign=part,
        number=item.number,
        first=there[0],
        last=there[-1],
    )
    return AnswersUnread(what, _SAFE, phrase("Look at the paper again."))


def key_signs(question: Question, right: Sequence[Sequence[str]]) -> str:
    """What is right in an item by the signs of this sheet: "C", "3 1 2", "1B 2A", "B or D"."""
    return " or ".join(_signs_of(question, one) for one in right)


def _signs_of(question: Question, keys: Sequence[str]) -> str:
    shown = zip(question.options, signs(question), strict=True)
    letters = {option.key: sign for option, sign in shown}
    if question.form is Form.MATCH:
        return " ".join(f"{row}{letters[key]}" for row, key in enumerate(keys, 1))
    if question.form is Form.SEVERAL:
        return " ".join(sorted(letters[key] for key in keys))
    return " ".join(letters.get(key, key) for key in keys)
