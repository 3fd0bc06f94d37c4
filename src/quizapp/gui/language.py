"""The language of the program: Qt's translations from `resources/translations`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from quizapp.gui.wording import install_translator

ENGLISH = "en"
TRANSLATED = ("ko", "ru")
_PREFIX = "quizapp_"


class _Spoken:
    """The one language in force, and the translator that must stay alive for it."""

    language = ENGLISH
    translator: QTranslator | None = None


def language_of(choice: str) -> str:
    """The language that a setting asks for; "system" is the computer's where we speak it."""
    if choice != "system":
        return choice
    spoken = QLocale.system().name().partition("_")[0]
    return spoken if spoken in TRANSLATED else ENGLISH


def speak(choice: str, resources: Path) -> bool:
    """Use this language for all words from now on; whether it is another one than before."""
    is_another = _switch_to(language_of(choice), resources)
    install_translator(_translated)
    return is_another


def _switch_to(wanted: str, resources: Path) -> bool:
    if wanted == _Spoken.language:
        return False
    if _Spoken.translator is not None:
        QCoreApplication.removeTranslator(_Spoken.translator)
        _Spoken.translator = None
    if wanted != ENGLISH:
        translator = QTranslator()
        if not translator.load(str(resources / "translations" / f"{_PREFIX}{wanted}.qm")):
            return False
        QCoreApplication.installTranslator(translator)
        _Spoken.translator = translator
    _Spoken.language = wanted
    return True


def _translated(context: str, text: str, number: int) -> str:
    return QCoreApplication.translate(context, text, "", number)
