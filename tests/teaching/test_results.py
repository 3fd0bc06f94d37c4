from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.exchange.opening import FileRefused
from quizapp.questions.terms import Form
from quizapp.teaching.kept import KeptTests
from quizapp.teaching.results import ENDING, pseudonym, read_result, write_result
from tests.teaching.samples import a_paper, a_paper_test, a_question

TEST = a_paper_test(a_question(0), a_question(1, form=Form.SEVERAL, key=["rashin", "najin"]))


def a_file(folder: Path, who: str = "Minji", **changed: object) -> Path:
    """A result file, with some of its fields changed."""
    path = folder / f"{who}{ENDING}"
    write_result(path, TEST, a_paper(TEST, "unggi", ("rashin", "wonsan"), who=who))
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changed), "utf-8")
    return path


def test_a_result_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    paper = replace(a_paper(TEST, "unggi", ("rashin",)), told=(None, 500))
    write_result(tmp_path / "one", TEST, paper)

    found = read_result(tmp_path / "one")

    assert found.paper == paper
    assert (found.test, found.hash) == (TEST.code, TEST.hash)


def test_a_pseudonym_is_the_same_in_one_test_and_another_in_the_next() -> None:
    assert pseudonym("secret", TEST.code) == pseudonym("secret", TEST.code)
    assert pseudonym("secret", TEST.code) != pseudonym("secret", "AAAAAA")
    assert pseudonym("secret", TEST.code) != pseudonym("other", TEST.code)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"{}", b"\xff\xfe\x00", b'{"quizapp":"test","v":1}', b"[" * 100_000,
        b'{"quizapp":"result","v":1,"answers":3,"id":"1","who":"x","version":"A"}',
        b'{"quizapp":"result","v":1,"answers":[{"given":5}],"id":"1","who":"x","version":"A"}',
        b'{"quizapp":"result","v":9}', b" " * 2_000_000,
    ],
)  # fmt: skip
def test_a_file_that_is_no_result_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / f"odd{ENDING}"
    path.write_bytes(content)

    with pytest.raises(FileRefused):
        read_result(path)


def test_any_number_of_files_is_taken_in_and_the_others_are_said(tmp_path: Path) -> None:
    kept = KeptTests(tmp_path / "tests")
    kept.keep(TEST)
    files = [a_file(tmp_path, f"who{n}", id=f"{n}") for n in range(5)]
    files.append(a_file(tmp_path, "other", test="AAAAAA", id="a"))
    files.append(a_file(tmp_path, "short", answers=[], id="b"))
    files.append(tmp_path / "not there")

    remarks = kept.take_in(TEST, [*files, *files])

    assert [paper.who for paper in kept.class_of(TEST).papers] == [f"who{n}" for n in range(5)]
    assert "other took another test" in remarks[0]
    assert "short do not fit" in remarks[1]
    assert len(remarks) == 6


def test_two_papers_of_one_name_both_count_and_it_is_said(tmp_path: Path) -> None:
    kept = KeptTests(tmp_path / "tests")
    for one in "12":
        kept.keep_paper(TEST, replace(a_paper(TEST, "unggi", ()), id=one))

    found = kept.class_of(TEST)

    assert len(found.papers) == 2
    assert found.remarks == ("There are 2 papers of Minji; all of them count.",)


def test_an_id_names_no_file_elsewhere(tmp_path: Path) -> None:
    kept = KeptTests(tmp_path / "tests")

    kept.keep_paper(TEST, replace(a_paper(TEST, "unggi", ()), id="../../evil"))

    assert [path.parent.name for path in tmp_path.rglob(f"*{ENDING}")] == [TEST.code]
