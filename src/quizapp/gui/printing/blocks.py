"""What stands on paper, as blocks that are never divided between two pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from quizapp.gui.wording import counted, say
from quizapp.questions.question import OnMap, Question
from quizapp.teaching.paper import PaperTest, SheetItem, is_of_parts, is_written, signs
from quizapp.teaching.sheet_text import Line, Part, lines_of
from quizapp.teaching.signs import key_signs


class Voice(Enum):
    """The kinds of text on a sheet."""

    TITLE = auto()
    PROMPT = auto()
    BODY = auto()
    SMALL = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. `sign` stands before it, ringed where it is to be marked; `depth` says how
    far it is set in: 0 the margin, 1 behind the number, 2 behind the sign of an option."""

    text: str
    voice: Voice = Voice.BODY
    sign: str = ""
    is_ringed: bool = False
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Rule:
    """A line to write on; `label` stands before it."""

    label: str = ""
    depth: int = 1


@dataclass(frozen=True, slots=True)
class MapPicture:
    """A map; `marks` are words on spots, each in degrees north and east as texts of decimals."""

    on_map: OnMap
    marks: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of the deck, by the path of its file."""

    path: str


Piece = Words | Rule | MapPicture | Figure
PictureOf = Callable[[Question], str]
"""Gives the path of the picture that a question shows."""


@dataclass(frozen=True, slots=True)
class Block:
    """What stays together on one page."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What begins on a page of its own: a version, or a key. `code` stands on each page; the
    rows of a key stand closer."""

    code: str
    foot: str
    blocks: tuple[Block, ...]
    is_close: bool = False


def sheets_of(
    test: PaperTest, picture_of: PictureOf, *, has_key: bool = False
) -> tuple[Sheet, ...]:
    """All versions of a test, then their keys."""
    letters = [version.letter for version in test.versions]
    found = [_sheet(test, letter, picture_of) for letter in letters]
    return tuple(found + [_key(test, letter) for letter in letters] if has_key else found)


def _sheet(test: PaperTest, letter: str, picture_of: PictureOf) -> Sheet:
    items = test.sheet(letter)
    asked = [Block(tuple(_pieces(item, picture_of))) for item in items]
    blocks = [_head(test, len(items)), *asked, *_credits(items)]
    return Sheet(test.sheet_code(letter), _version_said(test, letter), tuple(blocks))


def _version_said(test: PaperTest, letter: str) -> str:
    if len(test.versions) == 1:
        return test.title
    return say("{title} · version {letter}", title=test.title, letter=letter)


def _head(test: PaperTest, count: int) -> Block:
    how_many = counted(count, "One question", "{n} questions")
    rest = say("Mark one answer to each question, unless it asks for more.")
    return Block(
        (
            Words(test.title, Voice.TITLE, depth=0),
            Words(f"{how_many}. {rest}", Voice.SMALL, depth=0),
            Rule(say("Name and class"), depth=0),
        )
    )


def _credits(items: Sequence[SheetItem]) -> Iterator[Block]:
    """Who made the pictures, at the end: beside one it might be the answer."""
    shown = [(item.number, item.question.pictured) for item in items]
    told = [f"{number}: {one.credit}, {one.licence}" for number, one in shown if one]
    if told:
        words = say("Pictures: {credits}.", credits="; ".join(told))
        yield Block((Words(words, Voice.SMALL, depth=0),))


def _pieces(item: SheetItem, picture_of: PictureOf) -> Iterator[Piece]:
    question, number = item.question, f"{item.number}."
    lines = lines_of(question)
    for line in lines:
        if line.part is Part.PROMPT:
            yield Words(line.text, Voice.PROMPT, number)
            number = ""
    if question.on_map is not None:
        yield MapPicture(question.on_map, _marks(item, question.on_map))
    if question.pictured is not None:
        yield Figure(picture_of(question))
    yield from (_words(line, item) for line in lines if line.part is not Part.PROMPT)
    if is_written(question) or is_of_parts(question):
        yield Rule(say("Answer"))


def _words(line: Line, item: SheetItem) -> Words:
    if line.part is Part.REMARK:
        return Words(line.text, Voice.SMALL)
    is_marked = line.part is Part.OPTION and not is_of_parts(item.question)
    return Words(line.text, Voice.BODY, line.sign, is_marked, depth=2)


def _marks(item: SheetItem, on_map: OnMap) -> tuple[tuple[str, str, str], ...]:
    """A marked place bears the item's number; positions on offer bear those of the options."""
    if on_map.is_marked:
        north, east = on_map.spots[len(on_map.spots) // 2]
        return ((str(item.number), north, east),)
    if on_map.latitude_only:
        return ()
    found = []
    for sign, option in zip(signs(item.question), item.question.options, strict=True):
        parts = option.key.split()
        if len(parts) == 4:
            north = parts[0] if parts[1] == "N" else f"-{parts[0]}"
            east = parts[2] if parts[3] == "E" else f"-{parts[2]}"
            found.append((sign, north, east))
    return tuple(found)


def _key(test: PaperTest, letter: str) -> Sheet:
    title = say("Answer key")
    head = Block(
        (
            Words(_version_said(test, letter), Voice.TITLE, depth=0),
            Words(say("Answer key, not for the class."), Voice.SMALL, depth=0),
        )
    )
    rows = [_key_row(test, item) for item in test.sheet(letter)]
    foot = say("{what} · {title}", what=title, title=_version_said(test, letter))
    return Sheet(test.sheet_code(letter), foot, (head, *rows), is_close=True)


def _key_row(test: PaperTest, item: SheetItem) -> Block:
    question, right = item.question, test.right(item.place)
    if not right:
        said = say("struck: everybody gets the point")
    elif is_written(question):
        said = say(" or ").join(dict.fromkeys(text for one in right for text in one))
    elif test.is_corrected(item.place):
        said = say("{signs} (corrected)", signs=key_signs(question, right))
    else:
        said = f"{key_signs(question, right)}   {question.answer}"
    pieces = [Words(said, Voice.BODY, f"{item.number}.")]
    if question.explanation:
        pieces.append(Words(question.explanation, Voice.SMALL))
    return Block(tuple(pieces))
