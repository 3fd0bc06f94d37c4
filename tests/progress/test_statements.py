"""The statements that the program runs are the ones that `defined` defines, as SQL."""

from __future__ import annotations

import ast
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest

from quizapp.progress import migrations, statements
from quizapp.progress.defined.compiling import compiled, compiled_modules
from quizapp.progress.defined.queries import LATEST_ANSWERS, STARTED
from quizapp.progress.statement import Statement
from tests.contracts.arrows import SOURCE, modules

FOLDER = Path(statements.__path__[0])
GIVEN = re.compile(r":([a-z_]+)")
HOME = "quizapp.progress.statements"


def every_statement() -> Iterator[tuple[str, Statement]]:
    for path in sorted(FOLDER.glob("[!_]*.py")):
        for name, value in vars(import_module(f"{HOME}.{path.stem}")).items():
            if isinstance(value, Statement):
                yield f"{path.stem}.{name}", value


def test_they_are_compiled_from_the_definitions_of_today() -> None:
    kept = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py")}

    assert kept == compiled_modules(), "Run: python scripts/statements.py"


@pytest.mark.parametrize(("name", "statement"), list(every_statement()))
def test_sqlite_understands_it_on_the_tables_of_a_learners_file(
    name: str, statement: Statement
) -> None:
    assert name
    with closing(sqlite3.connect(":memory:")) as driver:
        for step in migrations.STEPS:
            step(driver)

        given = dict.fromkeys(GIVEN.findall(statement.sql))

        assert driver.execute(f"EXPLAIN {statement.sql}", given).fetchall()


def test_each_is_used_and_nothing_else_is_asked_for() -> None:
    assert {name for name, _statement in every_statement()} == set(used_statements())


def used_statements() -> Iterator[str]:
    """`module.NAME` of every statement that the store names; no other room knows any."""
    for module in modules(SOURCE / "quizapp" / "progress"):
        names = {
            alias.asname or alias.name: alias.name
            for node in ast.walk(module.tree)
            if isinstance(node, ast.ImportFrom) and node.module == HOME
            for alias in node.names
        }
        for node in ast.walk(module.tree):
            match node:
                case ast.Attribute(value=ast.Name(id=owner), attr=name) if owner in names:
                    yield f"{names[owner]}.{name}"


def test_a_value_that_a_definition_holds_is_written_into_the_sql() -> None:
    assert "kind = 'answered'" in compiled(LATEST_ANSWERS).sql


def test_a_value_that_it_does_not_hold_is_given_by_name() -> None:
    assert set(GIVEN.findall(compiled(STARTED).sql)) == {"many"}
