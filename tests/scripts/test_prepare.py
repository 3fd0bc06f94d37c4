"""Making a machine ready: once, only where needed, and in sentences where it cannot."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from scripts import prepare
from scripts.prepare import CannotPrepareError, Step


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout with a sound environment, a display, and all system libraries."""
    venv = tmp_path / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").touch()
    major, minor = sys.version_info[:2]
    (venv / "pyvenv.cfg").write_text(f"version = {major}.{minor}.9\n", encoding="utf-8")
    (tmp_path / "pins.txt").write_text("a==1\n", encoding="utf-8")
    monkeypatch.setattr(prepare, "ROOT", tmp_path)
    monkeypatch.setattr(prepare, "VENV", venv)
    monkeypatch.setattr(prepare, "VENV_PYTHON", venv / "bin" / "python")
    monkeypatch.setattr(prepare, "STEPS", {"run": (a_step(),)})
    monkeypatch.setattr(prepare, "loads", lambda _library: True)
    return tmp_path


@pytest.fixture
def commands(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that would have been run."""
    ran: list[list[str]] = []
    monkeypatch.setattr(prepare, "run", lambda command, **_: ran.append(command))
    monkeypatch.setattr(prepare, "check_pip", lambda: None)
    monkeypatch.setattr(prepare, "administrator", list)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    assert checkout.is_dir()
    return ran


def a_step() -> Step:
    return Step("pins", "Installing ...", ("pins.txt",), ("-r", "pins.txt"))


def test_nothing_is_done_twice(commands: list[list[str]]) -> None:
    prepare.prepare("run")
    prepare.prepare("run")

    assert len(commands) == 1
    assert commands[0][-2:] == ["-r", "pins.txt"]


def test_a_changed_pin_is_installed(checkout: Path, commands: list[list[str]]) -> None:
    prepare.prepare("run")
    (checkout / "pins.txt").write_text("a==2\n", encoding="utf-8")

    prepare.prepare("run")

    assert len(commands) == 2


def test_a_step_that_failed_is_not_remembered(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "check_pip", lambda: None)
    monkeypatch.setattr(prepare, "base_python", lambda: "/bin/false")

    with pytest.raises(CannotPrepareError, match="goes on where it stopped"):
        prepare.prepare("run")

    assert not a_step().is_done()
    assert not list(checkout.glob(".venv/.*-done"))


def test_an_environment_of_another_python_is_made_anew(
    checkout: Path, commands: list[list[str]]
) -> None:
    (checkout / ".venv" / "pyvenv.cfg").write_text("version = 3.9.1\n", encoding="utf-8")

    prepare.prepare("run")

    assert commands[0][1:5] == ["-m", "venv", "--clear", "--without-pip"]


def test_an_environment_whose_python_is_gone_is_made_anew(
    checkout: Path, commands: list[list[str]]
) -> None:
    (checkout / ".venv" / "bin" / "python").unlink()

    prepare.prepare("run")

    assert "venv" in commands[0]


def test_only_missing_libraries_are_installed(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(prepare, "loads", lambda library: library != "libEGL.so.1")

    prepare.prepare("run")

    assert commands[0][-2:] == ["-qq", "update"]
    assert commands[1][-2:] == ["--no-install-recommends", "libegl1"]


@pytest.mark.parametrize(
    ("display", "purpose", "wanted"),
    [
        ("", "run", False),  # the tour paints without a display
        (":0", "run", True),
        ("", "test", True),  # some tests open a window on a virtual display
    ],
)
def test_display_libraries_are_wanted_where_a_window_opens(
    monkeypatch: pytest.MonkeyPatch, display: str, purpose: str, wanted: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(prepare, "loads", lambda _library: False)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert ("libxcb-cursor0" in prepare.missing_packages(purpose)) is wanted


def test_without_the_right_to_install_the_line_to_type_is_said(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "administrator", lambda: None)

    with pytest.raises(CannotPrepareError, match=r"sudo apt-get install .* libegl1 libgl1$"):
        prepare.install_packages(["libegl1", "libgl1"])

    assert commands == []


def test_without_apt_the_packages_are_named(
    commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)

    with pytest.raises(CannotPrepareError, match="libegl1, libgl1"):
        prepare.install_packages(["libegl1", "libgl1"])

    assert commands == []


def test_an_old_python_is_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))

    with pytest.raises(CannotPrepareError, match=r"needs Python 3\.11 to 3\.14"):
        prepare.prepare("run")


def test_a_python_without_pip_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "base_python", lambda: "/bin/false")

    with pytest.raises(CannotPrepareError, match="has no pip"):
        prepare.check_pip()


def test_an_unknown_purpose_is_told_the_known_ones(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["prepare.py", "party"])

    assert prepare.main() == 2
    assert "run | test" in capsys.readouterr().err
