"""From the definitions of this folder to the modules of `quizapp.progress.statements`."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from sqlalchemy import ClauseElement
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

from quizapp.progress import defined
from quizapp.progress.statement import Statement

_IS_PUBLIC = re.compile(r"[A-Z][A-Z_]*")
_QUOTED = re.compile(r"'[^']*'")
_WIDTH = 100
_PACKAGE = '''"""Every statement on a learner's file as SQL, a module for each module of `defined`.

Written by scripts/statements.py: change the definition there and run it.
"""
'''
_MODULE = '''"""The SQL of `{name}`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

{statements}'''
_STATEMENT = '''{} = Statement("""
{}
""")
'''


class _Compiler(SQLiteCompiler):
    """Writes a value that the clause holds into the SQL; what has none is given at every run."""

    def visit_bindparam(self, bindparam: Any, *args: Any, **kwargs: Any) -> Any:
        if bindparam.value is not None:
            kwargs["literal_binds"] = True
        return super().visit_bindparam(bindparam, *args, **kwargs)  # type: ignore[no-untyped-call]


_DIALECT = sqlite.dialect(paramstyle="named")
_DIALECT.statement_compiler = _Compiler


def compiled(clause: ClauseElement) -> Statement:
    """A clause as SQL for SQLite."""
    lines = str(clause.compile(dialect=_DIALECT)).splitlines()
    return Statement("\n".join(part for line in lines for part in _wrapped(line)))


def compiled_modules() -> dict[str, str]:
    """The source of every module of `quizapp.progress.statements`, by its file's name."""
    sources = {"__init__.py": _PACKAGE}
    for module in iter_modules(defined.__path__, f"{defined.__name__}."):
        statements = dict(_statements(module.name))
        if statements:
            written = "".join(_STATEMENT.format(n, one.sql) for n, one in statements.items())
            file = f"{module.name.rpartition('.')[2]}.py"
            sources[file] = _MODULE.format(name=module.name, statements=written)
    return sources


def _statements(module: str) -> Iterator[tuple[str, Statement]]:
    """The statements that a module defines, by name."""
    for name, value in vars(import_module(module)).items():
        if _IS_PUBLIC.fullmatch(name) and isinstance(value, ClauseElement):
            yield name, compiled(value)


def _wrapped(line: str) -> list[str]:
    """Lines that can be read. Raises ValueError where one might be cut within a text in quotes."""
    if any(len(text.split()) > 1 for text in _QUOTED.findall(line)):
        raise ValueError(f"a text with blanks is to be given as a value: {line}")
    return textwrap.wrap(
        line, _WIDTH, break_long_words=False, break_on_hyphens=False, subsequent_indent="  "
    )
