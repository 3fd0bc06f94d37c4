"""Reads aloud by the computer's own speech command, where there is one; nothing is installed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess

_POWERSHELL = (
    "Add-Type -AssemblyName System.Speech; "
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
_PATIENCE_MS = 200
_COMMANDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "win32": (("powershell", "-NoProfile", "-Command", _POWERSHELL),),
    "darwin": (("say", "-f", "-"),),
    "linux": (
        ("spd-say", "--wait", "--pipe-mode"),
        ("espeak-ng", "--stdin"),
        ("espeak", "--stdin"),
    ),
}
"""Commands that read what stands in their input, the best first; no words go through a shell."""


def speech_command(
    platform: str = sys.platform, find: Callable[[str], str | None] = shutil.which
) -> tuple[str, ...]:
    """The speech command of this computer, its program's full path first; empty for none."""
    for program, *arguments in _COMMANDS.get(platform, _COMMANDS["linux"]):
        found = find(program)
        if found:
            return (found, *arguments)
    return ()


class Voice(QObject):
    """Reads one thing at a time: what comes next cuts short what was being read."""

    def __init__(self, parent: QObject, command: tuple[str, ...] | None = None) -> None:
        super().__init__(parent)
        self._command = speech_command() if command is None else command
        self._speaking = QProcess(self)

    @property
    def is_there(self) -> bool:
        """Whether this computer can speak."""
        return bool(self._command)

    def read(self, words: str) -> None:
        """Begin to read; returns at once."""
        self.stop()
        if not self._command or not words.strip():
            return
        program, *arguments = self._command
        self._speaking.start(program, arguments)
        self._speaking.write(words.encode())
        self._speaking.closeWriteChannel()

    def stop(self) -> None:
        """Be silent."""
        if self._speaking.state() is not QProcess.ProcessState.NotRunning:
            self._speaking.kill()
            self._speaking.waitForFinished(_PATIENCE_MS)
