"""The rooms and their arrows, as CONTRIBUTING.md draws them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.contracts.arrows import (
    ARROWS,
    SOURCE,
    Module,
    imports,
    impurities,
    modules,
    wrong_arrows,
    wrong_libraries,
)

TESTS = SOURCE.parent / "tests"
Rule = Callable[[Module], list[str]]


def a_module(name: str, source: str) -> Module:
    return Module(f"quizapp.{name}", ast.parse(source))


def test_every_room_is_in_the_table() -> None:
    assert {module.room for module in modules()} <= set(ARROWS)


@pytest.mark.parametrize("rule", [wrong_arrows, wrong_libraries, impurities])
def test_the_whole_program_keeps(rule: Rule) -> None:
    assert [fault for module in modules() for fault in rule(module)] == []


def test_every_form_of_question_has_a_widget_of_its_name() -> None:
    def names(folder: Path) -> set[str]:
        return {path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")}

    forms = names(SOURCE / "quizapp" / "questions" / "forms")

    assert forms
    assert forms - names(SOURCE / "quizapp" / "gui" / "forms") == set()


def test_the_oracle_shares_no_code_with_the_program() -> None:
    paths = sorted((TESTS / "oracle").rglob("*.py"))
    found = [
        f"{path.name}:{one.line}"
        for path in paths
        for one in imports(Module("tests.oracle", ast.parse(path.read_text(encoding="utf-8"))))
        if one.module.split(".")[0] == "quizapp"
    ]

    assert paths
    assert found == []


WRONG_ARROWS = [
    ("facts.x", "from quizapp.questions.terms import Form"),
    ("questions.x", "import quizapp.memory.fold"),
    ("memory.x", "from quizapp.questions import ask"),
    ("memory.x", "from quizapp.questions.ask import ask"),
    ("decks.x", "from ..progress import log"),
    ("progress.x", "from quizapp.questions.terms import Form"),
    ("study.x", "from quizapp.library import profiles"),
    ("study.x", "def later():\n    from quizapp import gui"),
    ("gui.x", "from quizapp.progress.log import Log"),
    ("gui.x", "from quizapp.memory.scheduler import interval"),  # a function is no plain value
    ("gui.x", "import quizapp.questions.ask"),
    ("gui.x", "from quizapp.cli import main"),
    ("paths", "from quizapp.decks import read"),
    ("progress.x", "from quizapp.progress.defined.tables import EventRow"),
    ("cli.x", "import quizapp.progress.defined.queries"),
    ("progress.x", "import importlib\nimportlib.import_module('quizapp.study')"),
]


@pytest.mark.parametrize(("name", "source"), WRONG_ARROWS)
def test_a_wrong_arrow_is_found(name: str, source: str) -> None:
    assert len(wrong_arrows(a_module(name, source))) == 1


RIGHT_ARROWS = [
    ("facts.x", "from quizapp.facts.values import Amount"),
    ("memory.x", "from quizapp.questions.terms import Form\nfrom . import fold"),
    ("memory.x", "from quizapp.questions import terms"),
    ("gui.x", "from quizapp.memory.moment import Moment, MS_PER_DAY"),
    ("gui.x", "from quizapp.progress.reports import summary"),
    ("cli.x", "from quizapp.progress import log\nimport quizapp.gui.window"),
    ("study.x", "from quizapp import __version__"),
    ("progress.defined.x", "from quizapp.progress.defined.tables import EventRow"),
]


@pytest.mark.parametrize(("name", "source"), RIGHT_ARROWS)
def test_a_right_arrow_is_let_be(name: str, source: str) -> None:
    assert wrong_arrows(a_module(name, source)) == []


WRONG_LIBRARIES = [
    ("study.x", "from PySide6.QtCore import QObject"),
    ("app", "import PySide6"),
    ("study.x", "import sqlmodel"),
    ("progress.defined.x", "import pydantic"),  # SQLModel's own business
    ("progress.x", "from sqlalchemy import select"),  # compiled before a release
    ("cli.x", "from appdirs import user_data_dir"),
    ("facts.x", "import yaml"),
    ("app", "__import__('sqlalchemy')"),
    ("gui.x", "from PySide6.QtNetwork import QNetworkAccessManager"),
    ("gui.x", "from PySide6 import QtNetwork"),
    ("gui.x", "import urllib.request"),
    ("gui.x", "from urllib import request"),
    ("cli.x", "import socket"),
]


@pytest.mark.parametrize(("name", "source"), WRONG_LIBRARIES)
def test_a_library_away_from_home_is_found(name: str, source: str) -> None:
    assert len(wrong_libraries(a_module(name, source))) == 1


RIGHT_LIBRARIES = [
    ("gui.x", "from PySide6.QtWidgets import QWidget"),
    ("gui.x", "from PySide6.QtNetwork import QLocalServer, QLocalSocket"),
    ("progress.defined.x", "from sqlalchemy.engine import Engine\nimport sqlite3"),
    ("gui.x", "from urllib.parse import urlsplit"),
]


@pytest.mark.parametrize(("name", "source"), RIGHT_LIBRARIES)
def test_a_library_at_home_is_let_be(name: str, source: str) -> None:
    assert wrong_libraries(a_module(name, source)) == []


IMPURE = [
    "import time",
    "import random",
    "from os import path",
    "import os.path",
    "from pathlib import Path",
    "import sqlite3",
    "open('x')",
    "hash('x')",  # differs from run to run
    "from datetime import datetime\ndatetime.now()",
    "import datetime\ndatetime.datetime.now(datetime.UTC)",
    "import datetime\ndatetime.date.today()",
    "from datetime import datetime\ndatetime.fromtimestamp(0)",  # this machine's time zone
    "moment.astimezone()",
]


@pytest.mark.parametrize("source", IMPURE)
def test_a_pure_room_that_reads_the_world_is_found(source: str) -> None:
    assert len(impurities(a_module("memory.x", source))) == 1


PURE = [
    "from datetime import UTC, datetime\ndatetime.fromtimestamp(0, UTC).astimezone(UTC)",
    "import hashlib, math, unicodedata",
    "queue.today()",
]


@pytest.mark.parametrize("source", PURE)
def test_a_pure_room_may_compute(source: str) -> None:
    assert impurities(a_module("questions.x", source)) == []


def test_other_rooms_may_read_the_clock() -> None:
    assert impurities(a_module("study.x", "import time\ntime.time()")) == []
