"""Assignments as files: what is made is read back, and what was tampered with is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pytest

from quizapp.exchange.opening import FileRefused
from quizapp.facts.problem import QuizAppError
from quizapp.study.quiz import QuizSpec
from quizapp.teaching.assignments import (
    ENDING,
    Assignment,
    make_assignment,
    read_assignment,
    write_assignment,
)
from quizapp.teaching.making import make_paper_test
from quizapp.teaching.paper import PaperTest, canonical
from quizapp.teaching.received import ReceivedAssignments, assigned_of
from tests.study.quizzes import planets
from tests.teaching.samples import a_paper_test

FRIDAY = date(2026, 11, 27)
SPEC = QuizSpec(decks=("solar-system",), length=5, seed=3)


@cache
def the_test() -> PaperTest:
    """A test of the small shipped deck, in two versions."""
    return make_paper_test((planets(),), SPEC, versions=2)


def an_assignment(**how: Any) -> Assignment:
    """The whole small deck by Friday, with a test."""
    return make_assignment(
        planets(), SPEC, FRIDAY, **{"note": "Look up.", "test": the_test(), **how}
    )


def changed(path: Path, **fields: object) -> Path:
    """The file of an assignment with other fields, and a hash that fits them."""
    written = json.loads(canonical(an_assignment().as_json())) | fields
    content = {key: value for key, value in written.items() if key not in ("quizapp", "v", "hash")}
    digest = blake2b(canonical(content).encode(), digest_size=16)
    path.write_text(canonical(written | {"hash": digest.hexdigest()}), "utf-8")
    return path


def with_item(**fields: object) -> dict[str, Any]:
    """The test as JSON with other fields in its first question, hashed anew by who means ill."""
    written: dict[str, Any] = json.loads(canonical(the_test().as_json()))
    written["questions"][0] |= fields
    frozen = {key: written[key] for key in ("decks", "editions", "questions", "versions")}
    digest = blake2b(canonical(frozen).encode(), digest_size=16)
    return {**written, "hash": digest.hexdigest()}


def test_an_assignment_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    made = an_assignment()
    write_assignment(tmp_path / "a", made)

    assert read_assignment(tmp_path / "a") == made


def test_a_chapter_alone_asks_for_its_facts_and_is_the_title() -> None:
    made = an_assignment(test=None)
    spec = replace(SPEC, chapters=(("solar-system", 1),))

    one = make_assignment(planets(), spec, FRIDAY)

    assert set(one.facts) < set(made.facts)
    assert {planets().facts[fact].chapter for fact in one.facts} == {1}
    assert one.title == f"{planets().title}: {planets().chapters[1]}"


def test_without_a_fact_or_with_a_test_of_another_deck_there_is_none() -> None:
    with pytest.raises(QuizAppError, match="No fact"):
        make_assignment(planets(), replace(SPEC, facts=("solar-system:no/fact",)), FRIDAY)
    with pytest.raises(QuizAppError, match="another deck"):
        an_assignment(test=a_paper_test())


@pytest.mark.parametrize("part", ["facts", "note", "by", "test", "title"])
def test_a_file_that_was_changed_by_hand_is_refused(tmp_path: Path, part: str) -> None:
    path = tmp_path / f"a{ENDING}"
    other = {
        "facts": ["solar-system:x/y"],
        "note": "x",
        "by": "2027-01-01",
        "test": None,
        "title": "x",
    }
    written = json.loads(canonical(an_assignment().as_json())) | {part: other[part]}
    path.write_text(canonical(written), "utf-8")

    with pytest.raises(FileRefused, match="was changed after it was made"):
        read_assignment(path)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"{}", b"\xff\xfe\x00", b"[" * 100_000, b" " * 5_000_000,
        b'{"quizapp":"assignment","v":1}', b'{"quizapp":"assignment","v":2}',
        b'{"quizapp":"result","v":1}',
    ],
)  # fmt: skip
def test_a_file_that_is_no_assignment_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / f"odd{ENDING}"
    path.write_bytes(content)

    with pytest.raises(FileRefused):
        read_assignment(path)


@pytest.mark.parametrize(
    "fields",
    [
        {"facts": []}, {"facts": ["solar-system:a/b"] * 2}, {"facts": ["other:a/b"]},
        {"facts": [5]}, {"facts": "solar-system:a/b"}, {"title": ""}, {"title": "x" * 1000},
        {"note": "x" * 5000}, {"by": "Friday"}, {"by": 5}, {"deck": None}, {"test": []},
        {"test": with_item(deck="other")}, {"test": with_item(prompt=5)},
        {"test": with_item(key=["none of them"])}, {"test": with_item(options=[])},
        {"test": with_item(form="card")}, {"test": with_item(facts=[])},
        {"test": with_item(prompt="x" * 100_000)}, {"test": with_item(seed="1")},
        {"test": with_item(accepted=["x"] * 1000)}, {"test": with_item(rung="god")},
        {"test": with_item(line={"low": "x", "high": "1", "is_log": False, "unit": "",
                                 "marks": []})},
    ],
)  # fmt: skip
def test_who_means_ill_and_can_count_is_refused_too(tmp_path: Path, fields: dict[str, Any]) -> None:
    """A hash keeps mistakes out; what a stranger wrote must be sound besides."""
    path = changed(tmp_path / f"ill{ENDING}", **fields)

    with pytest.raises(FileRefused):
        read_assignment(path)


def test_what_was_taken_in_is_kept_taken_away_and_put_back(tmp_path: Path) -> None:
    made = an_assignment()
    write_assignment(tmp_path / "a", made)
    received = ReceivedAssignments(tmp_path / "mine", "secret")

    received.take_in(tmp_path / "a")
    received.take_in(tmp_path / "a")
    assert received.all() == (made,)

    assert received.take_away(made.hash) == made
    assert received.all() == ()
    received.put_back(made)
    assert received.find(made.hash) == made


def test_a_kept_file_that_was_damaged_is_passed_over(tmp_path: Path) -> None:
    received = ReceivedAssignments(tmp_path, "secret")
    received.put_back(an_assignment())
    path = next(tmp_path.glob(f"*{ENDING}"))

    path.write_text(path.read_text("utf-8").replace("Look up", "Look down"), "utf-8")

    assert received.all() == ()


def test_each_learner_has_a_version_of_the_test_and_keeps_it() -> None:
    made = an_assignment()
    versions = {secret: assigned_of(made, secret).test for secret in map(str, range(20))}

    assert {quiz.code for quiz in versions.values() if quiz} == {
        the_test().sheet_code("A"), the_test().sheet_code("B"),
    }  # fmt: skip
    assert versions["3"] == assigned_of(made, "3").test
