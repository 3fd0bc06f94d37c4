"""Where a teacher's tests are kept: a file each, and beside it the papers that came back.

tests/K7QM2X.json                the test, frozen
tests/K7QM2X/9f02...quizresult   a paper of it
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from quizapp.exchange.opening import FileRefused, bytes_of, make_folder, write_whole
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.teaching.marking import Paper
from quizapp.teaching.paper import PaperTest, canonical, paper_from_json
from quizapp.teaching.results import ENDING, fits, one_each, read_result, write_result
from quizapp.teaching.signs import AnswersUnread, read_line

MOST_BYTES = 20_000_000
_CODE = re.compile(r"[0-9A-Z]{6}")
_SAFE = phrase("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Class:
    """The papers of one test, and sentences about what could not be taken for one."""

    test: PaperTest
    papers: tuple[Paper, ...]
    remarks: tuple[str, ...] = ()


class KeptTests:
    """The tests in one folder. It is made when the first one is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, test: PaperTest) -> Path:
        """Write a test; gives its file. Raises QuizAppError where the disk refuses.

        One that is there already keeps its corrections: the questions are the same.
        """
        path = self._file(test.code)
        if path.exists() and not test.corrections:
            return path
        return self._write(path, test)

    def keep_corrected(self, test: PaperTest) -> Path:
        """Write a test with the key that is right now. Raises QuizAppError."""
        return self._write(self._file(test.code), test)

    def find(self, code: str) -> PaperTest:
        """The test of a code, as a sheet shows it (with or without its version).

        Raises QuizAppError where there is none, or its file was changed.
        """
        name = code.strip().upper().partition("-")[0]
        path = self._file(name)
        if not _CODE.fullmatch(name) or not path.is_file():
            raise QuizAppError(
                phrase("There is no test {code} here.", code=code.strip()),
                _SAFE,
                phrase(
                    "Tests are kept in {folder}; copy its file from where it was printed.",
                    folder=self._folder,
                ),
            )
        return read_test(path)

    def all(self) -> tuple[PaperTest, ...]:
        """Every test that can be read, the newest first."""
        found = []
        for path in self._files():
            try:
                found.append(read_test(path))
            except QuizAppError:
                continue  # asking for it by its code says what is wrong
        return tuple(found)

    def take_in(self, test: PaperTest, paths: Iterable[Path]) -> tuple[str, ...]:
        """Keep the papers in these files; gives a sentence for each that is none of the test.

        Raises QuizAppError where the disk refuses.
        """
        papers, remarks = _papers_in(test, paths)
        for paper in papers:
            self.keep_paper(test, paper)
        return remarks

    def keep_paper(self, test: PaperTest, paper: Paper) -> None:
        """Keep a paper beside its test. Raises QuizAppError where the disk refuses."""
        folder = self._folder / test.code
        make_folder(folder)
        name = re.sub(r"[^0-9a-zA-Z-]", "_", paper.id) or "_"
        write_result(folder / f"{name}{ENDING}", test, paper)

    def class_of(self, test: PaperTest) -> Class:
        """All papers of a test that are kept here."""
        files = sorted((self._folder / test.code).glob(f"*{ENDING}"))
        papers, remarks = _papers_in(test, files)
        every, doubles = one_each(papers)
        return Class(test, every, (*remarks, *doubles))

    def _file(self, code: str) -> Path:
        return self._folder / f"{code}.json"

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return sorted(self._folder.glob("*.json"), key=_age, reverse=True)

    def _write(self, path: Path, test: PaperTest) -> Path:
        make_folder(self._folder)
        write_whole(path, canonical(test.as_json()).encode())
        return path


def keep_typed(kept: KeptTests, test: PaperTest, text: str) -> tuple[str, ...]:
    """Keep typed papers, a line each; gives a sentence for each line that is none.

    A name typed again replaces the paper that was typed before, so that a slip can be mended.
    Raises QuizAppError where the disk refuses.
    """
    remarks = []
    for line in filter(None, map(str.strip, text.splitlines())):
        try:
            who, version, given = read_line(test, line)
        except AnswersUnread as error:
            remarks.append(str(error))
            continue
        name = f"typed-{blake2b(who.encode(), digest_size=8).hexdigest()}"
        kept.keep_paper(test, Paper(name, who, version, given))
    return tuple(remarks)


def read_test(path: Path) -> PaperTest:
    """The test in a file. Raises QuizAppError where it is none, or was changed by hand."""
    content = bytes_of(path, MOST_BYTES)
    try:
        return paper_from_json(json.loads(content))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise QuizAppError(
            phrase("“{name}” is no test as quizapp wrote it ({why}).", name=path.name, why=error),
            _SAFE,
            phrase(
                "Marks by it could be wrong. Bring back the file from where the test was printed."
            ),
        ) from error


def _papers_in(test: PaperTest, paths: Iterable[Path]) -> tuple[tuple[Paper, ...], tuple[str, ...]]:
    """The papers of a test in these files, and a sentence for each that is none."""
    papers, remarks = [], []
    for path in paths:
        try:
            result = read_result(path)
        except FileRefused as error:
            remarks.append(str(error))
            continue
        problem = fits(test, result)
        if problem:
            remarks.append(problem)
        else:
            papers.append(result.paper)
    return tuple(papers), tuple(remarks)


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
