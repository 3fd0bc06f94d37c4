"""The words of the program and their translations, `resources/translations/quizapp_*.ts`.

    python scripts/words.py collect             bring the .ts files up to date with the source
    python scripts/words.py release             compile each .ts to the .qm that the program reads
    python scripts/words.py missing ko          what is not translated yet, as JSON
    python scripts/words.py fill ko words.json  put translations into the .ts

A text is known by its context and its English. A counted text has as many forms as the language
has (Korean 1, Russian 3). Texts that are said no more leave the files.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "quizapp"
TRANSLATIONS = ROOT / "resources" / "translations"
CONTEXT = "quizapp"
FORMS = {"ko": 1, "ru": 3}
_SAYING = {"say": 0, "counted": 2, "translate": 1, "setting": 3}
"""Calls that say something, with the place of their text; `counted` says it in its plural."""
_PHRASES = {"phrase": 0, "counted_phrase": 2}
"""The same of the rooms that know no languages, in the modules that take them from there."""
_HOME_OF_PHRASES = "quizapp.facts.phrase"


class Words(NamedTuple):
    """A text of the program. `one` is the English singular of a counted text."""

    context: str
    text: str
    is_counted: bool = False
    one: str = ""

    @property
    def id(self) -> tuple[str, str]:
        """What a translation is found by."""
        return self.context, self.text


class Unwritten(NamedTuple):
    """A text that is not written out where it is said, so that nobody could translate it."""

    path: Path
    line: int


@cache
def words_in(source: Path = SOURCE) -> tuple[list[Words], list[Unwritten]]:
    """Every text of the program, sorted, and the places where one is not written out."""
    found: dict[tuple[str, str], Words] = {}
    unwritten = []
    for path in sorted(source.rglob("*.py")):
        for said in _said_in(path):
            if isinstance(said, Unwritten):
                unwritten.append(said)
            elif not found.get(said.id, said).is_counted or said.is_counted:
                found[said.id] = said
    return sorted(found.values()), unwritten


def _said_in(path: Path) -> Iterator[Words | Unwritten]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    saying = {**_SAYING, **{name: _PHRASES[name] for name in _phrases_taken(tree)}}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        name, at = node.func.id, saying.get(node.func.id)
        if at is None or (name == "setting" and path.parent.name != "progress"):
            continue
        texts = [_text(argument) for argument in node.args[: at + 1]]
        if len(texts) <= at or texts[at] is None:
            if not _is_a_setting(node):
                yield Unwritten(path, node.lineno)
        elif name == "translate":
            yield Words(texts[0] or "", texts[1] or "")
        elif name in ("counted", "counted_phrase"):
            yield Words(CONTEXT, texts[2] or "", is_counted=True, one=texts[1] or "")
        else:
            yield Words(CONTEXT, texts[at] or "")


def _phrases_taken(tree: ast.Module) -> Iterator[str]:
    """The names of `_PHRASES` that a module means by them what we mean."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == _HOME_OF_PHRASES:
            yield from (one.name for one in node.names if one.name in _PHRASES)


def _text(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else None  # type: ignore[attr-defined]


def _is_a_setting(node: ast.Call) -> bool:
    """`say(bounds[key]["help"])`: the sentence stands with its setting, and is found there."""
    return bool(node.args) and isinstance(node.args[-1], ast.Subscript)


Translations = dict[tuple[str, str], list[str]]


def read(path: Path) -> Translations:
    """The finished translations of a .ts file: a form each, several for a counted text."""
    if not path.exists():
        return {}
    done: Translations = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            done[name, message.findtext("source", "")] = forms or [translation.text or ""]
    return done


def write(path: Path, language: str, words: list[Words], done: Translations) -> None:
    """Write a .ts file with these texts and the translations there are of them."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for one in words:
        if one.context not in contexts:
            contexts[one.context] = context = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = one.context
        message = ElementTree.SubElement(contexts[one.context], "message")
        if one.is_counted:
            message.set("numerus", "yes")
        ElementTree.SubElement(message, "source").text = one.text
        _write_forms(message, one, done.get(one.id, []), FORMS[language])
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8")


def _write_forms(message: ElementTree.Element, one: Words, forms: list[str], many: int) -> None:
    translation = ElementTree.SubElement(message, "translation")
    wanted = many if one.is_counted else 1
    if len(forms) != wanted or not all(forms):
        translation.set("type", "unfinished")
        forms = [""] * wanted
    if one.is_counted:
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]


def path_of(language: str) -> Path:
    """Where a language's translations are written."""
    return TRANSLATIONS / f"quizapp_{language}.ts"


def missing(language: str) -> list[Words]:
    """The texts that have no finished translation."""
    done = read(path_of(language))
    wanted = {True: FORMS[language], False: 1}
    return [one for one in words_in()[0] if len(done.get(one.id, ())) != wanted[one.is_counted]]


def collect() -> None:
    """Bring every .ts file up to date."""
    words, unwritten = words_in()
    for place in unwritten:
        print(f"{place.path}:{place.line}: this text is not written out where it is said")
    for language in FORMS:
        path = path_of(language)
        write(path, language, words, read(path))
        print(f"{path.name}: {len(words)} texts, {len(missing(language))} not translated")


def release() -> None:
    """Compile each .ts file."""
    import PySide6  # noqa: PLC0415  only to find its compiler

    compiler = Path(PySide6.__file__).parent / "lrelease"
    for language in FORMS:
        source = path_of(language)
        target = source.with_suffix(".qm")
        subprocess.run([compiler, "-silent", "-removeidentical", source, "-qm", target], check=True)


def fill(language: str, path: Path) -> None:
    """Take translations from a JSON list of {context, text, forms: [..]}."""
    done = read(path_of(language))
    for one in json.loads(path.read_text(encoding="utf-8")):
        done[one["context"], one["text"]] = one["forms"]
    write(path_of(language), language, words_in()[0], done)
    print(f"{language}: {len(missing(language))} not translated")


def main(arguments: list[str]) -> int:
    """Do what is asked for on the command line."""
    match arguments:
        case ["collect"]:
            collect()
        case ["release"]:
            release()
        case ["missing", language] if language in FORMS:
            rows = [one._asdict() for one in missing(language)]
            print(json.dumps(rows, ensure_ascii=False, indent=1))
        case ["fill", language, file] if language in FORMS:
            fill(language, Path(file))
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
