"""What is installed, what is pinned, and what the wheel carries."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from quizapp import __version__

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^([A-Za-z0-9_.-]+)==(\S+)", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(PIN.findall(text))


def plain(name: str) -> str:
    """A package's name as the index spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def project() -> dict[str, object]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    section: dict[str, object] = settings["project"]
    return section


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as anybody would build it, without network or isolation."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_installed(unpacked: Path, *arguments: str) -> str:
    """What the unpacked wheel's Python prints, run far from the checkout."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=unpacked,
        env=os.environ | {"PYTHONPATH": str(unpacked)},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def test_the_wheel_carries_every_file_of_decks_and_resources(unpacked: Path) -> None:
    for name in ("decks", "resources"):
        files = [path for path in (ROOT / name).rglob("*") if path.is_file()]
        shipped = unpacked / "quizapp" / "_shipped" / name

        assert files
        assert {path.relative_to(ROOT / name) for path in files} == {
            path.relative_to(shipped) for path in shipped.rglob("*") if path.is_file()
        }


def test_the_wheel_carries_the_licences_and_no_tests(unpacked: Path) -> None:
    metadata = next(unpacked.glob("*.dist-info"))

    assert {path.name for path in (metadata / "licenses").rglob("*") if path.is_file()} == {
        "LICENSE",
        "CC-BY-4.0.txt",
        "THIRD-PARTY-NOTICES.md",
    }
    assert {path.name for path in unpacked.iterdir()} == {"quizapp", metadata.name}


def test_the_wheel_brings_the_command(unpacked: Path) -> None:
    entry_points = next(unpacked.glob("*.dist-info/entry_points.txt"))

    assert "quizapp = quizapp.__main__:main" in entry_points.read_text(encoding="utf-8")


def test_an_installed_program_finds_its_own_decks(unpacked: Path) -> None:
    program = "from quizapp.paths import find_paths; print(find_paths().shipped_decks)"

    found = Path(run_installed(unpacked, "-c", program))

    assert found == unpacked / "quizapp" / "_shipped" / "decks"


def test_an_installed_program_starts_as_a_module(unpacked: Path) -> None:
    assert __version__ in run_installed(unpacked, "-m", "quizapp", "--version")


@pytest.mark.parametrize("name", ["run", "dev"])
def test_every_pin_has_hashes(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]

    assert entries
    for entry in entries:
        assert PIN.match(entry), entry
        after = text.split(entry, maxsplit=1)[1].lstrip()
        assert after.startswith("--hash=sha256:"), entry


def test_run_and_dev_agree_where_both_pin_a_package() -> None:
    run, dev = pins("run"), pins("dev")

    assert {name: run[name] for name in run.keys() & dev.keys()} == {
        name: dev[name] for name in run.keys() & dev.keys()
    }


def test_all_that_the_project_needs_is_pinned(project: dict[str, object]) -> None:
    dependencies = project["dependencies"]
    assert isinstance(dependencies, list)

    needed = {plain(re.split(r"[<>=~!\[; ]", line)[0]) for line in dependencies}

    assert needed | {"hatchling"} <= pins("run").keys()


def test_pyside_is_pinned_to_the_release_that_does_not_lose_none(
    project: dict[str, object],
) -> None:
    """tests/contracts/test_qt_pin.py shows whether a newer one may be taken."""
    assert "PySide6-Essentials==6.11.3" in str(project["dependencies"])
    assert pins("run")["pyside6-essentials"] == "6.11.3"


def test_every_pinned_package_is_in_the_third_party_notices() -> None:
    notices = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8")
    named = {plain(word) for word in re.findall(r"[A-Za-z0-9_-]+", notices)}

    assert (pins("run").keys() | pins("dev").keys()) - named == set()


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_what_others_made_lies_beside_its_licence(folder: str) -> None:
    files = [path.name for path in (ROOT / "resources" / folder).iterdir()]

    assert "LICENSE.txt" in files
    assert len(files) > 1


def test_every_link_of_the_readme_leads_somewhere() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
