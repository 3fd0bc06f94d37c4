"""A deck in one file: what goes in comes out, and nothing else does."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from quizapp.decks.package import lay_out, pack_deck
from quizapp.decks.read import read_deck
from quizapp.facts.problem import QuizAppError
from tests.decks.packages import CHAPTER, HOSTILE, MEMBERS, SPOT, a_deck, a_zip
from tests.decks.written import ROOT, VOCABULARY
from tests.program import environment
from tests.rasters import JPEG, RUST, as_it_is, png
from tests.scale import scaled

PICTURED = CHAPTER + (
    "  fram:\n    is: term\n    name: the Fram\n    meaning: a ship\n"
    "    picture: {file: pictures/fram.png, credit: A, licence: CC0, alt: a ship}\n"
)


def pictured(content: bytes) -> dict[str, str | bytes]:
    """The files of a deck with one picture."""
    return {**MEMBERS, "1.yaml": PICTURED, "pictures/fram.png": content}


def laid_out(source: Path, into: Path) -> set[str]:
    into.mkdir()
    lay_out(source, into, VOCABULARY, as_it_is)
    return {str(path.relative_to(into)) for path in into.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["solar-system", "august-1945"][: scaled(1, 2)])
def test_a_shipped_deck_comes_out_as_it_went_in(name: str, tmp_path: Path) -> None:
    folder, package = ROOT / "decks" / name, tmp_path / "x.quizdeck"

    packed = pack_deck(folder, VOCABULARY, package, as_it_is)
    names = laid_out(package, tmp_path / "out")

    assert read_deck(tmp_path / "out", VOCABULARY).deck == packed
    assert all((folder / n).read_bytes() == (tmp_path / "out" / n).read_bytes() for n in names)


def test_the_same_deck_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = a_deck(tmp_path / "poles")

    pack_deck(folder, VOCABULARY, tmp_path / "one", as_it_is)
    os.utime(folder / "1.yaml", (1, 1))
    pack_deck(folder, VOCABULARY, tmp_path / "two", as_it_is)

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_pictures_go_along_and_what_is_no_part_of_the_deck_does_not(tmp_path: Path) -> None:
    folder = a_deck(tmp_path / "poles", chapter=PICTURED)
    (folder / "pictures").mkdir()
    for name in ("pictures/fram.png", "pictures/unused.png", "notes.txt", ".hidden.yaml"):
        (folder / name).write_bytes(SPOT)

    pack_deck(folder, VOCABULARY, tmp_path / "x.quizdeck", as_it_is)

    wanted = {"deck.yaml", "1.yaml", "pictures/fram.png"}
    assert set(zipfile.ZipFile(tmp_path / "x.quizdeck").namelist()) == wanted
    assert laid_out(tmp_path / "x.quizdeck", tmp_path / "a") == wanted
    assert laid_out(folder, tmp_path / "b") == wanted


def test_a_picture_is_laid_out_as_it_was_redrawn(tmp_path: Path) -> None:
    package = a_zip(tmp_path / "x.quizdeck", pictured(png()))
    out = tmp_path / "out"
    out.mkdir()

    lay_out(package, out, VOCABULARY, lambda content: JPEG if content == png() else b"")

    assert (out / "pictures" / "fram.png").read_bytes() == JPEG


def test_a_picture_that_no_topic_names_is_not_laid_out(tmp_path: Path) -> None:
    package = a_zip(tmp_path / "x.quizdeck", {**pictured(png()), "pictures/other.png": png(RUST)})

    assert laid_out(package, tmp_path / "out") == {"deck.yaml", "1.yaml", "pictures/fram.png"}


def test_a_deck_with_mistakes_is_not_packed(tmp_path: Path) -> None:
    folder = a_deck(tmp_path / "poles", chapter=CHAPTER.replace("event", "evnt"))

    with pytest.raises(QuizAppError, match=r"2 mistakes.*1\.yaml:3.*evnt"):
        pack_deck(folder, VOCABULARY, tmp_path / "x.quizdeck", as_it_is)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["poles"]


def test_a_disk_that_refuses_leaves_the_older_package(tmp_path: Path) -> None:
    folder = a_deck(tmp_path / "poles")

    with pytest.raises(QuizAppError, match="could not be written"):
        pack_deck(folder, VOCABULARY, tmp_path / "no such folder" / "x.quizdeck", as_it_is)


def test_a_package_may_hold_the_folder_itself(tmp_path: Path) -> None:
    """As a file manager makes one when the folder is packed, with its own files beside."""
    members: dict[str, str | bytes] = {f"my deck/{name}": text for name, text in MEMBERS.items()}
    members |= {"__MACOSX/my deck/._1.yaml": b"\0", "my deck/.DS_Store": b"\0", "my deck/": ""}
    package = a_zip(tmp_path / "x.quizdeck", members)

    assert laid_out(package, tmp_path / "out") == set(MEMBERS)


def test_what_belongs_to_no_deck_is_left_out(tmp_path: Path) -> None:
    strangers = {"run.sh": "rm -rf", "a/b.yaml": "x: y", "x.svg": "<svg/>", "a/b/c/d/e.png": SPOT}
    package = a_zip(tmp_path / "x.quizdeck", {**MEMBERS, **strangers})

    assert laid_out(package, tmp_path / "out") == set(MEMBERS)


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_is_refused_without_waiting(kind: str, tmp_path: Path) -> None:
    path, out = tmp_path / "x.quizdeck", tmp_path / "out"
    path.mkdir() if kind == "folder" else os.mkfifo(path)
    out.mkdir()

    with pytest.raises(QuizAppError):
        lay_out(path, out, VOCABULARY, as_it_is)


REFUSE = """
import re, sys, time
from pathlib import Path
from quizapp.decks.package import lay_out
from quizapp.decks.package_list import PackageRefused
from quizapp.gui.raster import redrawn
folder, vocabulary = map(Path, sys.argv[1:])
for package in sorted(folder.glob("*.quizdeck")):
    out = package.with_suffix("")
    out.mkdir()
    begun = time.process_time()
    try:
        lay_out(package, out, vocabulary, redrawn)
    except PackageRefused as refused:
        took = time.process_time() - begun
        status = Path("/proc/self/status").read_text()
        megabytes = int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) // 1024
        print(f"{package.stem}|{took:.2f}|{megabytes}|{refused}")
"""


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[float, int, str]]:
    """What a program of its own said of every hostile package: seconds, megabytes, sentence."""
    folder = tmp_path_factory.mktemp("hostile") / "inside"
    folder.mkdir()
    for number, (make, _sentence) in enumerate(HOSTILE.values()):
        make(folder / f"{number:02d}.quizdeck")
    done = subprocess.run(
        [sys.executable, "-c", REFUSE, str(folder), str(VOCABULARY)],
        capture_output=True, text=True, env=environment(), check=True,
    )  # fmt: skip
    assert os.listdir(folder.parent) == ["inside"]
    lines = [line.split("|", 3) for line in done.stdout.splitlines()]
    kinds = list(HOSTILE)
    return {kinds[int(n)]: (float(took), int(used), told) for n, took, used, told in lines}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_package_is_refused_with_a_sentence(
    kind: str, refused: dict[str, tuple[float, int, str]]
) -> None:
    """Under two seconds and 300 MB; nothing is written beside the folder it is laid out in."""
    seconds, megabytes, told = refused[kind]

    assert HOSTILE[kind][1] in told
    assert told.isprintable()
    assert "Nothing was installed and nothing was changed." in told
    assert seconds < 2
    assert megabytes < 300
