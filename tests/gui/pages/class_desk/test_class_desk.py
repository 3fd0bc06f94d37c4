"""The class desk: papers in, verdicts out, and nothing changed before it was seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from quizapp.gui.launch import Launch
from quizapp.gui.pages.class_desk.presenter import ClassPresenter
from quizapp.gui.pages.class_desk.state import notice_of
from quizapp.library.profiles import Profile
from quizapp.paths import find_paths, make_folders
from quizapp.teaching.kept import KeptTests
from quizapp.teaching.paper import PaperTest
from quizapp.teaching.results import write_result
from tests.gui.stage import NOON
from tests.study.fakes import SetClock
from tests.teaching.samples import a_paper, a_paper_test, a_question


@pytest.fixture
def kept(tmp_path: Path) -> KeptTests:
    return KeptTests(tmp_path / "data" / "tests")


@pytest.fixture
def presenter(qapp: QObject, tmp_path: Path) -> ClassPresenter:
    paths = find_paths(tmp_path / "data")
    make_folders(paths)
    profile = Profile("minji", "Minji", paths.profiles / "minji")
    return ClassPresenter(Launch(paths, profile, SetClock(NOON)), qapp)


def rest(presenter: ClassPresenter, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not presenter.state.is_busy, timeout=20_000)


def a_class(kept: KeptTests) -> PaperTest:
    """Twenty papers of a test whose first key is wrong."""
    questions = [a_question(0, key=["unggi"]), *(a_question(n) for n in range(1, 9))]
    test = a_paper_test(*questions)
    kept.keep(test)
    for n in range(20):
        able = n < 10
        rest_ = ("rashin" if able ^ (n % 8 == place) else "najin" for place in range(8))
        first = "rashin" if able else ("unggi", "najin", "wonsan")[n % 3]
        kept.keep_paper(test, a_paper(test, first, *rest_, who=f"p{n:02}"))
    return test


def test_an_item_whose_key_is_in_doubt_stands_first_and_lights_up(
    presenter: ClassPresenter, kept: KeptTests, qtbot: QtBot
) -> None:
    a_class(kept)

    presenter.show()
    rest(presenter, qtbot)

    first = presenter.state.items[0]
    assert first.place == 0
    assert first.is_grave
    assert first.verdicts[0] == "Strong students choose Rashin: check the key."
    assert not presenter.state.notice


def test_another_key_names_whose_mark_changes_before_anything_changes(
    presenter: ClassPresenter, kept: KeptTests, qtbot: QtBot
) -> None:
    test = a_class(kept)
    presenter.show()
    rest(presenter, qtbot)

    presenter.propose(0, ("rashin",))

    change = presenter.state.change
    assert change is not None
    assert "p00: 7 → 8" in change.changes
    assert not kept.find(test.code).is_corrected(0)

    presenter.correct()
    rest(presenter, qtbot)
    assert kept.find(test.code).right(0) == (("rashin",),)
    assert dict(presenter.state.marks)["p00"] == "8 of 9"


def test_any_number_of_files_finds_its_test_and_the_others_are_said(
    presenter: ClassPresenter, kept: KeptTests, qtbot: QtBot, tmp_path: Path
) -> None:
    test = a_paper_test()
    kept.keep(test)
    files = [tmp_path / f"{n}.quizresult" for n in range(3)]
    for n, path in enumerate(files):
        write_result(path, test, a_paper(test, "rashin", "", "unggi", who=f"p{n}"))
    (tmp_path / "odd.quizresult").write_text("{}", "utf-8")

    presenter.take_in([*files, tmp_path / "odd.quizresult"])
    rest(presenter, qtbot)

    assert len(presenter.state.marks) == 3
    assert presenter.state.code == test.code
    assert len(presenter.state.remarks) == 1
    assert "12 more" in presenter.state.notice


def test_typed_papers_are_kept_and_a_line_that_does_not_fit_is_said(
    presenter: ClassPresenter, kept: KeptTests, qtbot: QtBot
) -> None:
    kept.keep(a_paper_test())
    presenter.show()
    rest(presenter, qtbot)

    presenter.type_in("Minji AB.\nJun A")
    rest(presenter, qtbot)

    assert presenter.state.marks == (("Minji", "1 of 3"),)
    assert "holds 1 answers" in presenter.state.remarks[0]


def test_the_tables_are_written_beside_each_other(
    presenter: ClassPresenter, kept: KeptTests, qtbot: QtBot, tmp_path: Path
) -> None:
    a_class(kept)
    presenter.show()
    rest(presenter, qtbot)

    presenter.save(tmp_path / "class.csv")

    assert "p00,A,7,9," in (tmp_path / "class.csv").read_text("utf-8-sig")
    assert "check the key" in (tmp_path / "class-items.csv").read_text("utf-8-sig")


def test_verdicts_are_refused_under_fifteen_papers() -> None:
    assert notice_of(14)
    assert not notice_of(15)
