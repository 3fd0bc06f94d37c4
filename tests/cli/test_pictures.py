"""A deck with pictures as a person packs, installs, studies and hands it on."""

from __future__ import annotations

import zipfile
from base64 import b64decode
from pathlib import Path
from xml.etree import ElementTree

import pytest

from quizapp.cli.main import main
from tests.decks.packages import MEMBERS, a_zip
from tests.program import DAY_ONE, quizapp
from tests.rasters import HOSTILE, RUST, SAND, SEA, chunk, png

SECRET = b"taken at home"
SHIPS = {"fram": RUST, "gjoa": SAND, "maud": SEA}
CHAPTER = "chapter: Ships\ntopics:\n" + "".join(
    f"  {name}:\n    is: place\n    name: {name.title()}\n    picture: "
    f"{{file: {name}.png, credit: Mr Pen, licence: CC0, alt: ship {at} in the ice}}\n"
    for at, name in enumerate(SHIPS, 1)
)
FILES: dict[str, str | bytes] = {
    **MEMBERS,
    "1.yaml": CHAPTER,
    **{
        f"{name}.png": png(colour, 40, 30, between=chunk(b"tEXt", b"Comment\0" + SECRET))
        for name, colour in SHIPS.items()
    },
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "ships"
    made.mkdir()
    for name, content in FILES.items():
        (made / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return made


def run(tmp_path: Path, *words: str | Path, status: int = 0) -> None:
    assert main(["--data", str(tmp_path / "data"), *map(str, words)]) == status


def test_what_a_photograph_tells_beside_its_pixels_is_not_packed(
    folder: Path, tmp_path: Path
) -> None:
    run(tmp_path, "pack", folder, "--out", tmp_path / "x.quizdeck")

    package = zipfile.ZipFile(tmp_path / "x.quizdeck")
    assert SECRET in (folder / "fram.png").read_bytes()
    assert {name for name in package.namelist() if name.endswith(".png")} == {
        "fram.png", "gjoa.png", "maud.png"
    }  # fmt: skip
    assert all(SECRET not in package.read(name) for name in package.namelist())


def test_pictures_are_drawn_anew_when_a_deck_is_installed(tmp_path: Path) -> None:
    run(tmp_path, "install", a_zip(tmp_path / "x.quizdeck", FILES))

    installed = next((tmp_path / "data").rglob("fram.png")).read_bytes()
    assert installed.startswith(b"\x89PNG")
    assert SECRET not in installed


def test_a_package_with_a_hostile_picture_is_refused_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = a_zip(tmp_path / "x.quizdeck", {**FILES, "fram.png": HOSTILE["a bomb"]})

    run(tmp_path, "install", package, status=2)

    said = capsys.readouterr().err
    assert "“fram.png” has 60,000 by 60,000 pixels" in said
    assert "Nothing was installed and nothing was changed." in said
    assert not list((tmp_path / "data").rglob("*.png"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "x.quizdeck"]


def test_the_terminal_describes_the_picture_and_grades_the_answer(
    folder: Path, tmp_path: Path
) -> None:
    run(tmp_path, "install", folder)

    done = quizapp(
        "--data", tmp_path / "data", "--now", DAY_ONE,
        "study", "--terminal", "poles", "--limit", "1", "--seed", "1", given="1\n",
    )  # fmt: skip

    assert "shown in this picture?" in done.stdout
    assert "The picture shows ship" in done.stdout
    assert "saved" in done.stdout


@pytest.mark.parametrize("form", ["gift", "csv"])
def test_what_holds_no_pictures_says_what_it_leaves_out(
    form: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "2.yaml").write_text(
        "chapter: Days\ntopics:\n  fall: {is: event, name: the fall, date: 1911-12-14}\n"
    )

    run(tmp_path, "export", folder, "--to", form, "--out", tmp_path / "out")

    said = capsys.readouterr().out
    assert f"6 that show a picture are left out: {form} holds none" in said


def test_moodle_gets_every_picture_drawn_anew(folder: Path, tmp_path: Path) -> None:
    run(tmp_path, "export", folder, "--to", "moodle", "--out", tmp_path / "out.xml")

    text = (tmp_path / "out.xml").read_text(encoding="utf-8")
    attached = [b64decode(file.text or "") for file in ElementTree.fromstring(text).iter("file")]
    assert len(attached) == 6
    assert all(content.startswith(b"\x89PNG") and SECRET not in content for content in attached)
