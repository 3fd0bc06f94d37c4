"""What YAML does to an honest author's text: in silence, or with a message that helps nobody.

Silent: a comma inside braces cuts a text in two, a blank and a # cut its end off. Refused: a text
that begins with a mark of YAML or holds a colon and a blank. Each gets the sentence that mends it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from quizapp.decks.nodes import Mapping, Node, Scalar, shorten
from quizapp.decks.notes import Notes
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import Place

_VALUE = re.compile(
    r"^(?P<lead>\s*(?:- +)*(?:[^\s:#'\"{\[][^:#]*: +|- +)?(?:- +)*)(?P<value>\S.*)$"
)
#: Letters of a line that are looked at for what its author meant.
_LOOKED_AT = 400
_COMMENT_CUT = re.compile(r" +#(?=[^\s#!]| \d)")
_STARTERS = {
    "*": phrase("an alias"),
    "&": phrase("an anchor"),
    "!": phrase("a tag"),
    "@": phrase("a mark it keeps for itself"),
    "`": phrase("a mark it keeps for itself"),
    "%": phrase("a directive"),
    "{": phrase("keys and values in braces"),
    "[": phrase("a list"),
    "?": phrase("a key"),
    "|": phrase("a text of several lines"),
    ">": phrase("a text of several lines"),
    '"': phrase("a whole quoted text"),
    "'": phrase("a whole quoted text"),
}


@dataclass(frozen=True, slots=True)
class Damage:
    """A place that YAML refuses (line and column from 1), and the sentence that helps."""

    rule: str
    line: int
    column: int
    what: str
    repair: str


def quoted(text: str, letters: int = 60) -> str:
    """The text in the quotation marks YAML needs around it."""
    text = shorten(text, letters)
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


# Silent damage


def cut_by_hash(node: Scalar, lines: list[str]) -> str:
    """The whole text that the author probably meant, where ` #` cut it; else empty.

    A comment has a blank after its #; `#171` is part of a name. So is `# 5` after one blank.
    """
    if node.end is None:
        return ""
    rest = lines[node.end.line][node.end.column :]
    match = _COMMENT_CUT.match(rest)
    if match is None or (len(match[0]) > 2 and rest[match.end() : match.end() + 1] == " "):
        return ""
    return f"{node.text}{rest.rstrip()}"


def find_swallowed_list(node: Scalar, lines: list[str], notes: Notes) -> None:
    """Note the items of a list that became part of the text above them."""
    last = node.end.line if node.end is not None else node.start.line
    for number in range(node.start.line + 1, last + 1):
        if lines[number].lstrip().startswith("- "):
            place = Place(
                node.file, number + 1, len(lines[number]) - len(lines[number].lstrip()) + 1
            )
            what = phrase("this - is read as part of the text “{text}”", text=shorten(node.text))
            repair = phrase("begin the list below its key, with nothing after the colon")
            notes.add("swallowed-list", place, what, repair)
            return


def mend_commas(node: Mapping, lines: list[str], notes: Notes) -> None:
    """Put texts together again that a comma inside braces cut apart, and say so."""
    pairs: list[tuple[Scalar, Node]] = []
    ends: dict[int, Scalar] = {}
    for key, value in node.pairs:
        if not _stands_alone(key, value):
            pairs.append((key, value))
        elif not pairs or not isinstance(pairs[-1][1], Scalar):
            what = phrase(
                "“{key}” stands in braces without a colon and a value", key=shorten(key.text)
            )
            repair = phrase("write key: value, or put quotes around a text that starts with {{")
            notes.add("no-value-in-braces", key, what, repair)
        else:
            ends[len(pairs) - 1] = key
    for index, stray in ends.items():
        _mend_one(pairs[index][1], stray, lines, notes)
    node.pairs = pairs


def _stands_alone(key: Scalar, value: Node) -> bool:
    """Whether YAML made a key of something that no colon follows."""
    return (
        isinstance(value, Scalar)
        and value.is_empty
        and key.end is not None
        and (value.start.line, value.start.column) == (key.end.line, key.end.column)
    )


def _mend_one(value: Node, stray: Scalar, lines: list[str], notes: Notes) -> None:
    """Give a text back all that stands up to the end of its last stray piece."""
    if not isinstance(value, Scalar) or stray.end is None:
        return
    first, last = value.start, stray.end
    rows = lines[first.line : last.line + 1]
    rows[-1] = rows[-1][: last.column]
    rows[0] = rows[0][first.column :]
    whole = " ".join(" ".join(rows).split())
    what = phrase(
        "inside braces a comma ends a text: “{text}” lost its end", text=shorten(value.text)
    )
    notes.add(
        "comma-in-braces", value, what, phrase("put quotes around it: {text}", text=quoted(whole))
    )
    value.text, value.end = whole, last


# What YAML refuses


def explain(error: yaml.YAMLError, lines: list[str]) -> Damage:
    """The place and the repair of what PyYAML could not read."""
    if isinstance(error, yaml.reader.ReaderError):
        return _unreadable_letter(error, lines)
    problem = str(getattr(error, "problem", "") or "")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Damage("yaml", 1, 1, phrase("this file cannot be read"), _KEEP_TO_FORM)
    context = getattr(error, "context_mark", None) or mark
    spot = _Spot(problem, mark.line, mark.column, context.line, context.column, lines)
    return next(damage for rule in _RULES if (damage := rule(spot)) is not None)


@dataclass(frozen=True, slots=True)
class _Spot:
    """What PyYAML complains of: its words, the spot, where the thing began (both from 0)."""

    problem: str
    line: int
    column: int
    start_line: int
    start_column: int
    lines: list[str]

    @property
    def text(self) -> str:
        return self.lines[self.line] if self.line < len(self.lines) else ""

    @property
    def letter(self) -> str:
        return self.text[self.column : self.column + 1]

    def damage(self, rule: str, what: str, repair: str, *, at_start: bool = False) -> Damage:
        line, column = (
            (self.start_line, self.start_column) if at_start else (self.line, self.column)
        )
        return Damage(rule, line + 1, column + 1, what, repair)


_KEEP_TO_FORM = phrase(
    "put quotes around a text that holds a colon, a comma or a bracket, "
    "and begin lines of one level in one column"
)


def _unreadable_letter(error: yaml.reader.ReaderError, lines: list[str]) -> Damage:
    position = error.position
    for number, line in enumerate(lines):
        if position <= len(line):
            what = phrase(
                "the control character U+{code:04X} stands here", code=int(error.character)
            )
            return Damage("control-character", number + 1, position + 1, what, phrase("delete it"))
        position -= len(line) + 1
    return Damage(
        "control-character", 1, 1, phrase("the file holds a control character"), phrase("delete it")
    )


def _tab(spot: _Spot) -> Damage | None:
    if "\t" not in spot.text[: spot.column + 1] and "tab" not in spot.problem:
        return None
    return spot.damage(
        "tab", phrase("a line is indented with a tab"), phrase("use blanks instead of tabs")
    )


def _colon_in_text(spot: _Spot) -> Damage | None:
    """`a: b: c`, and in braces `{why: He said: no}`."""
    if spot.letter != ":" or not re.search(r":\s", spot.text[: spot.column]):
        return None
    start = re.search(r".*[:,{\[]\s+|.*[{\[]", spot.text[: spot.column])
    begin = start.end() if start else 0
    text = spot.text[begin:].split("#")[0].rstrip(" }]")
    return Damage(
        "colon-in-text",
        spot.line + 1,
        begin + 1,
        phrase("a text holds a colon followed by a blank, which begins a new key in YAML"),
        phrase("put quotes around it: {text}", text=quoted(text)),
    )


def _indented_key(spot: _Spot) -> Damage | None:
    if "mapping values are not allowed" not in spot.problem:
        return None
    what = phrase(
        "this key stands further right than its neighbours, or the line above has a value"
    )
    return spot.damage("indentation", what, phrase("begin keys of one level in one column"))


def _open_quote(spot: _Spot) -> Damage | None:
    if "end of stream" not in spot.problem and "document indicator" not in spot.problem:
        return None
    what = phrase("the quotation mark that opens here is never closed")
    repair = phrase("close it, or put the whole text into the other kind of quotation marks")
    return spot.damage("open-quote", what, repair, at_start=True)


def _escape(spot: _Spot) -> Damage | None:
    if "escape" not in spot.problem and "hexdecimal" not in spot.problem:
        return None
    what = phrase("a backslash inside double quotation marks means something to YAML")
    return spot.damage(
        "escape", what, phrase("use single quotation marks, or double the backslash")
    )


def _list_on_key_line(spot: _Spot) -> Damage | None:
    if "block sequence entries" not in spot.problem:
        return None
    what = phrase("a list cannot begin on the line of its key")
    return spot.damage(
        "list-on-key-line", what, phrase("put its first - on the next line, or use [a, b]")
    )


def _first_mark(spot: _Spot) -> Damage | None:
    """A text that begins with a mark of YAML, in the line of the complaint or of its start."""
    for number in dict.fromkeys((spot.line, spot.start_line)):
        line = spot.lines[number][:_LOOKED_AT] if number < len(spot.lines) else ""
        match = _VALUE.match(line)
        if match is None or match["value"][0] not in _STARTERS:
            continue
        value = match["value"].rstrip()
        if value[0] in "{[" and spot.line != number:
            continue
        if _is_whole(value):
            continue
        what = phrase(
            "YAML takes what begins with {sign} for {meaning}",
            sign=value[0],
            meaning=_STARTERS[value[0]],
        )
        repair = phrase("put quotes around the whole text: {text}", text=quoted(value))
        return Damage("first-mark", number + 1, match.start("value") + 1, what, repair)
    return None


def _is_whole(value: str) -> bool:
    """Whether brackets or quotation marks that open a value also end it."""
    pairs = {"{": "}", "[": "]", '"': '"', "'": "'"}
    return len(value) > 1 and pairs.get(value[0]) == value.partition(" #")[0].rstrip()[-1:]


def _open_bracket(spot: _Spot) -> Damage | None:
    if not re.search(r"expected (','|node content)", spot.problem):
        return None
    what = phrase(
        "a bracket that opens here is not closed, or a text inside holds a bracket or a quote"
    )
    repair = phrase("close it, and put quotes around texts that hold brackets, commas or colons")
    return spot.damage("open-bracket", what, repair, at_start="," in spot.problem)


def _no_colon(spot: _Spot) -> Damage | None:
    if "could not find expected ':'" not in spot.problem:
        return None
    what = phrase("this line has no colon after its key")
    repair = phrase(
        "write key: value; a text that goes on from the line above stands further right"
    )
    return spot.damage("no-colon", what, repair, at_start=True)


def _indentation(spot: _Spot) -> Damage | None:
    if not re.search(r"expected (key|<block end>|'-' indicator|<document start>)", spot.problem):
        return None
    what = phrase(
        "this line begins in another column than its neighbours, or follows a closed value"
    )
    return spot.damage("indentation", what, phrase("begin lines of one level in one column"))


def _anything(spot: _Spot) -> Damage:
    what = phrase("YAML cannot read this ({why})", why=spot.problem or phrase("no reason given"))
    return spot.damage("yaml", what, _KEEP_TO_FORM)


_RULES = (
    _tab,
    _colon_in_text,
    _indented_key,
    _escape,
    _open_quote,
    _list_on_key_line,
    _first_mark,
    _open_bracket,
    _no_colon,
    _indentation,
    _anything,
)
