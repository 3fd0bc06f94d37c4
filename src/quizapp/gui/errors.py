"""Faults of ours, the only place that shows them: a sentence, details to copy, a diary on disk.

The diary holds no answers: of an exception it keeps the kind and the places in the code, and
its words only where they cannot hold what somebody typed.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from quizapp import __version__
from quizapp.facts.problem import QuizAppError

DIARY = "quizapp.log"
_LARGEST_DIARY = 256 * 1024  # bytes
_OLDER_DIARIES = 2
_SPEAKABLE = (
    QuizAppError,
    OSError,
    ImportError,
    AttributeError,
    NameError,
    TypeError,
    RuntimeError,
    MemoryError,
)
_log = logging.getLogger("quizapp")


class Faults(QObject):
    """Takes every exception that nobody caught. `happened` carries the details to copy."""

    happened = Signal(str)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._is_telling = False
        _keep_diary(folder)
        sys.excepthook = self._in_main_thread
        threading.excepthook = self._in_thread
        qInstallMessageHandler(_note_qt)

    def tell(self, error: BaseException) -> None:
        """Note a fault and tell the window; one that came of the telling is noted only."""
        details = details_of(error)
        _log.error("%s", details)
        if self._is_telling:
            return
        self._is_telling = True
        try:
            self.happened.emit(details)
        finally:
            self._is_telling = False

    def _in_main_thread(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.tell(error)
        sys.__excepthook__(kind, error, trace)

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.tell(args.exc_value)


def details_of(error: BaseException) -> str:
    """What happened and where in the code, without what may be an answer."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    words = f": {error}" if isinstance(error, _SPEAKABLE) else ""
    return "\n".join([f"quizapp {__version__}", f"{type(error).__name__}{words}", *places])


def _keep_diary(folder: Path) -> None:
    """Write the diary into `folder`; a folder that cannot be written is no reason to stop."""
    _log.setLevel(logging.INFO)
    for handler in tuple(_log.handlers):
        _log.removeHandler(handler)
        handler.close()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        diary = RotatingFileHandler(
            folder / DIARY, maxBytes=_LARGEST_DIARY, backupCount=_OLDER_DIARIES, encoding="utf-8"
        )
    except OSError as error:
        print(f"quizapp: no diary of faults can be kept ({error}).", file=sys.stderr)
        return
    diary.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(diary)
    _log.propagate = False


def _note_qt(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        _log.warning("Qt: %s", words)
