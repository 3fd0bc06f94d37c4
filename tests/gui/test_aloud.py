"""Reading aloud by the computer's own command."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from quizapp.gui.aloud import Voice, speech_command
from quizapp.library.settings import DeviceSettings, write_device_settings
from tests.gui.stage import ENTER, Stage


@pytest.mark.parametrize(
    ("platform", "there", "program"),
    [
        ("linux", {"espeak", "espeak-ng"}, "espeak-ng"),
        ("linux", {"spd-say", "espeak-ng"}, "spd-say"),
        ("darwin", {"say"}, "say"),
        ("win32", {"powershell"}, "powershell"),
    ],
)
def test_the_best_command_that_is_there_is_taken(
    platform: str, there: set[str], program: str
) -> None:
    command = speech_command(platform, lambda name: name if name in there else None)

    assert command[0] == program


def test_a_computer_without_a_voice_is_silent(qapp: QObject) -> None:
    voice = Voice(qapp, command=())

    voice.read("Which port?")

    assert not voice.is_there


def a_command(folder: Path) -> tuple[Path, tuple[str, ...]]:
    """A speech command that writes down what it should read."""
    heard, program = folder / "heard", folder / "speak"
    program.write_text(f"#!/bin/sh\ncat >> {heard}\necho >> {heard}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return heard, (str(program),)


@pytest.mark.skipif(sys.platform == "win32", reason="the command is a shell script")
def test_words_are_read_as_they_are_and_never_run(
    qapp: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    heard, command = a_command(tmp_path)
    words = "$(touch /nowhere) `id` 청진"

    Voice(qapp, command).read(words)
    qtbot.waitUntil(lambda: heard.exists() and words in heard.read_text())


@pytest.mark.skipif(sys.platform == "win32", reason="the command is a shell script")
def test_a_question_and_its_verdict_are_read_where_that_is_wanted(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard, command = a_command(tmp_path)
    monkeypatch.setattr("quizapp.gui.aloud.speech_command", lambda: command)
    device = replace(DeviceSettings(), read_aloud=True)
    write_device_settings(stage.launch.paths.device_settings, device)
    stage.open()

    stage.press(ENTER)
    qtbot.waitUntil(lambda: heard.exists() and stage.question.prompt in heard.read_text())
    stage.give()
    stage.press(ENTER)

    qtbot.waitUntil(lambda: "Right" in heard.read_text())
