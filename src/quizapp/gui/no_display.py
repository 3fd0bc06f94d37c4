"""Qt ends the whole process when no window can be shown; this says so in a sentence first."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_PLATFORM_FAULT = "platform plugin"
_REFUSED = 2
SENTENCE = (
    "quizapp: The display cannot be used, so no window can open. Nothing was changed. "
    "Check DISPLAY, or install the libraries that README names; "
    "`quizapp tour` and `quizapp study --terminal` work without a display."
)


@contextmanager
def told_in_a_sentence() -> Iterator[None]:
    """Around the making of the application: a missing display is one sentence, exit status 2.

    Qt calls abort() right after its message, so there is no exception to catch.
    """
    qInstallMessageHandler(_take)
    try:
        yield
    finally:
        qInstallMessageHandler(None)


def _take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind is QtMsgType.QtFatalMsg and _PLATFORM_FAULT in message:
        print(SENTENCE, file=sys.stderr, flush=True)
        os._exit(_REFUSED)
    if not str(context.category).startswith("qt.qpa"):
        print(message, file=sys.stderr)
