"""docs/exchange.md names commands, limits and headers that are so."""

from __future__ import annotations

import argparse
import re
import shlex
from importlib import import_module

import pytest

from quizapp.cli.main import COMMANDS
from quizapp.decks.package_list import ENTRIES, PACKAGE_BYTES
from quizapp.exchange.sheet.grid import COLUMNS, FILE_BYTES, ROWS
from quizapp.library.installing import KEPT_VERSIONS
from tests.decks.written import ROOT
from tests.exchange.sheet.test_plan import meanings

TEXT = (ROOT / "docs" / "exchange.md").read_text(encoding="utf-8")
LINES = re.findall(r"^(quizapp \w.*?)(?:\s{2,}.*)?$", TEXT, re.MULTILINE)


@pytest.mark.parametrize("line", LINES)
def test_a_command_of_the_page_is_understood(line: str) -> None:
    _quizapp, command, *words = shlex.split(line)
    parser = argparse.ArgumentParser(exit_on_error=False)
    import_module(f"quizapp.cli.{command}").add_arguments(parser)

    assert command in COMMANDS
    parser.parse_args(words)


def test_the_limits_of_the_page_are_the_programs() -> None:
    said = TEXT.replace("\n  ", " ").replace("\n", " ")

    assert f"at most {ENTRIES:,} files and {PACKAGE_BYTES // 1_000_000} MB unpacked" in said
    assert f"At most {ROWS:,} rows, {COLUMNS} columns, {FILE_BYTES // 1_000_000} MB." in said
    assert KEPT_VERSIONS == 5
    assert "(five of them are)" in said


def test_the_headers_of_the_page_mean_what_it_says() -> None:
    headers = ("Event", "date", "commander", "at", "dead (men)", "strength.side", "also.wrong")
    found = meanings(*headers, "date.source", "statements.key", "Start")

    assert found == {
        "Event": "name", "date": "date", "commander": "commander", "at": "at",
        "dead (men)": "dead", "strength.side": "strength.side", "also.wrong": "also.wrong",
        "date.source": "date.source", "statements.key": "statements.key", "Start": "began",
    }  # fmt: skip
