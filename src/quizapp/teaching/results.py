"""Results as files: one paper each, small, readable, under a pseudonym unless its owner says so.

    {"quizapp": "result", "v": 1, "id": "9f..", "test": "K7QM2X", "hash": "..", "who": "Q4T9",
     "version": "B", "answers": [{"given": "rashin"}, {"given": "1945", "credit": 1000}, ...]}

The answers stand by the items' places in the test, whatever version was taken. Nothing of the
learner's progress is in it.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from quizapp.exchange.opening import write_whole
from quizapp.facts.phrase import phrase
from quizapp.questions.question import FULL_CREDIT, Given
from quizapp.study.quiz_code import ALPHABET
from quizapp.teaching.exchanged import FileKind, short_text
from quizapp.teaching.marking import Paper
from quizapp.teaching.paper import PaperTest, canonical, is_of_parts

ENDING = ".quizresult"
_LONGEST_NAME = 100
_LONGEST_ANSWER = 1000
_PSEUDONYM_SIGNS = 4
_KIND = FileKind(
    word="result",
    version=1,
    most_bytes=1_000_000,
    is_none=lambda name: phrase("“{name}” is no file of results.", name=name),
    is_damaged=lambda name: phrase("“{name}” is damaged, or no file of results.", name=name),
    todo=phrase("Results end in {ending}; ask for the file again.", ending=ENDING),
)


@dataclass(frozen=True, slots=True)
class Result:
    """What a result file holds: a paper, and the code and the hash of its test."""

    test: str
    hash: str
    paper: Paper


def pseudonym(secret: str, code: str) -> str:
    """A short name that stays the same for one learner in one test and tells nobody who it is.

    `secret` is something only this learner's device knows.
    """
    digest = blake2b(f"{secret}\x1f{code}".encode(), digest_size=_PSEUDONYM_SIGNS).digest()
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest)


def paper_id() -> str:
    """A new id of a paper."""
    return secrets.token_hex(8)


def write_result(path: Path, test: PaperTest, paper: Paper) -> None:
    """Write a result file, whole or not at all. Raises QuizAppError where the disk refuses."""
    write_whole(path, canonical(result_as_json(test, paper)).encode())


def result_as_json(test: PaperTest, paper: Paper) -> dict[str, Any]:
    """A result as JSON values."""
    told = paper.told or (None,) * len(paper.given)
    content = {
        "id": paper.id,
        "test": test.code,
        "hash": test.hash,
        "who": paper.who,
        "version": paper.version,
        "answers": [
            {"given": given if isinstance(given, str) else list(given)}
            | ({} if credit is None else {"credit": credit})
            for given, credit in zip(paper.given, told, strict=True)
        ],
    }
    return _KIND.marked(content)


def read_result(path: Path) -> Result:
    """What a file holds. Raises FileRefused with a sentence where it is no result file."""
    return _KIND.read(path, _result)


def _result(written: Mapping[str, Any]) -> Result:
    answers = written["answers"]
    paper = Paper(
        id=_text(written["id"]),
        who=" ".join(_text(written["who"]).split()),
        version=_text(written["version"]),
        given=tuple(_given(answer["given"]) for answer in answers),
        told=tuple(_credit(answer.get("credit")) for answer in answers),
    )
    return Result(_text(written["test"]), _text(written["hash"], 2 * _LONGEST_NAME), paper)


def _text(value: object, most: int = _LONGEST_NAME) -> str:
    return short_text(value, most)


def _given(value: object) -> Given:
    if isinstance(value, list):
        return tuple(_text(one, _LONGEST_ANSWER) for one in value)
    return _text(value, _LONGEST_ANSWER)


def _credit(value: object) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or not 0 <= value <= FULL_CREDIT:
        raise ValueError("no credit")
    return value


def fits(test: PaperTest, result: Result) -> str:
    """Why a result is none of this test, as a sentence; empty when it is one."""
    paper = result.paper
    if result.test != test.code or result.hash != test.hash:
        return phrase(
            "{who} took another test: {other}, not {test}.",
            who=paper.who,
            other=result.test,
            test=test.code,
        )
    shapes = [
        isinstance(given, str) or is_of_parts(question)
        for question, given in zip(test.questions, paper.given, strict=False)
    ]
    if len(paper.given) != len(test.questions) or not all(shapes):
        return phrase(
            "The answers of {who} do not fit the test {test}.", who=paper.who, test=test.code
        )
    return ""


def one_each(papers: Sequence[Paper]) -> tuple[tuple[Paper, ...], tuple[str, ...]]:
    """Every paper once, and sentences about names that came with more than one."""
    by_id = {paper.id: paper for paper in papers}
    names = [paper.who for paper in by_id.values()]
    twice = sorted({name for name in names if names.count(name) > 1})
    return tuple(by_id.values()), tuple(
        phrase(
            "There are {papers} papers of {who}; all of them count.",
            papers=names.count(name),
            who=name,
        )
        for name in twice
    )
