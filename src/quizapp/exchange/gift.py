"""Questions as GIFT, the text format that Moodle and others read (docs.moodle.org, "GIFT format").

`~ = # { } :` and the backslash are escaped by a backslash, a line break is `\\n`, and nothing else
is special but `->` in a match, a `%` that begins an answer and `//` that begins a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizapp.exchange.outgoing import Choice, Kind, Outgoing

_SPECIAL = re.compile(r"[~=#{}:\\]")
_SHARE_LETTERS = 8


def gift(questions: Iterable[Outgoing], title: str) -> str:
    """The questions as one text, in a category of the deck's title for each chapter."""
    pieces = []
    chapter = None
    for number, question in enumerate(questions, 1):
        if question.chapter != chapter:
            chapter = question.chapter
            parts = [part.replace("/", "//") for part in (title, chapter) if part]
            pieces.append("/".join(["$CATEGORY: $course$/top", *parts]).replace("\n", " "))
        pieces.append(_question(question, number))
    return "\n\n".join(pieces) + "\n"


def escaped(text: str) -> str:
    """The text so that none of it is taken for GIFT."""
    plain = _SPECIAL.sub(r"\\\g<0>", text.replace("\r\n", "\n"))
    return plain.replace("\n", r"\n").replace("->", "→")


def _question(question: Outgoing, number: int) -> str:
    name = escaped(f"{number:03d} {question.fact.partition(':')[2]} {question.form}")
    prompt = escaped(
        " ".join([question.prompt, f"({question.hint})" * bool(question.hint)]).strip()
    )
    told = [
        *question.told,
        *(_source(one.title, one.details, one.address) for one in question.sources),
    ]
    feedback = "####" + escaped("\n".join(told)) if told else ""
    lines = (_WRITERS[question.kind](question), feedback)
    body = "\n".join(line for line in lines if line)  # an empty line would end the question
    return f"::{name}::[plain]{prompt}{{\n{body}}}"


def _source(title: str, details: str, address: str) -> str:
    return " · ".join(part for part in (title, details, address) if part)


def _answer(choice: Choice, lead: str) -> str:
    about = f"#{escaped(choice.about)}" if choice.about else ""
    return f"{lead}{escaped(choice.text)}{about}"


def _pick(question: Outgoing) -> str:
    """A share stands before a wrong answer that would be taken for one itself."""
    leads = ("=" if c.is_right else "~%0%" if c.text[:1] == "%" else "~" for c in question.choices)
    return "\n".join(map(_answer, question.choices, leads))


def _several(question: Outgoing) -> str:
    right = sum(choice.is_right for choice in question.choices)
    wrong = len(question.choices) - right
    return "\n".join(
        _answer(choice, f"~{_per_cent(right if choice.is_right else -wrong)}")
        for choice in question.choices
    )


def _per_cent(parts: int) -> str:
    return f"%{f'{100 / parts:.5f}'.rstrip('0').rstrip('.')[: _SHARE_LETTERS + 1]}%"


def _true_false(question: Outgoing) -> str:
    true, false = question.choices
    right, wrong = (true, false) if true.is_right else (false, true)
    word = "TRUE" if true.is_right else "FALSE"
    told = [escaped(wrong.about), escaped(right.about)]
    return word + "".join(f"#{text}" for text in told) if any(told) else word


def _match(question: Outgoing) -> str:
    pairs = (*question.pairs, *(("", spare) for spare in question.spare))
    return "\n".join(f"={escaped(left)} -> {escaped(right)}" for left, right in pairs)


def _typed(question: Outgoing) -> str:
    texts = (text.replace("*", r"\*") for text in question.accepted)
    return "\n".join(f"={'%100%' * text.startswith('%')}{escaped(text)}" for text in texts)


def _number(question: Outgoing) -> str:
    assert question.figure is not None
    value, room = question.figure.value.normalize(), question.figure.tolerance.normalize()
    return f"#{value:f}:{room:f}"


def _open(_question: Outgoing) -> str:
    return ""


_WRITERS = {
    Kind.PICK: _pick, Kind.SEVERAL: _several, Kind.TRUE_FALSE: _true_false, Kind.MATCH: _match,
    Kind.TEXT: _typed, Kind.NUMBER: _number, Kind.OPEN: _open,
}  # fmt: skip
