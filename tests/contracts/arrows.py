"""Who may import whom, and what the pure rooms may not touch: the rules and a reader of source.

Reads the source instead of running it, so imports inside functions and for type checkers count.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"
ANYTHING = frozenset({"*"})

# Room: the rooms, or single modules of them, it may import beside itself. `!` after a room means
# its plain values only: classes and constants, no functions.
ARROWS: dict[str, frozenset[str]] = {
    "facts": frozenset(),
    "questions": frozenset({"facts"}),
    "memory": frozenset({"facts", "questions.terms"}),
    "processes": frozenset(),
    "sparing": frozenset(),
    "decks": frozenset({"facts", "processes"}),
    "progress": frozenset({"facts", "memory", "processes"}),
    "exchange": frozenset({"facts", "questions", "decks"}),
    "study": frozenset({"facts", "questions", "memory", "decks", "progress"}),
    "library": frozenset({"facts", "decks", "progress", "exchange"}),
    "authoring": frozenset({"facts", "questions", "decks", "exchange"}),
    "teaching": frozenset({"facts", "questions", "decks", "exchange", "study"}),
    "gui": frozenset(
        {"study", "library", "authoring", "teaching", "paths", "sparing"}
        | {"facts!", "questions!", "memory!", "decks.reports", "progress.reports"}
    ),
    "paths": frozenset({"facts.problem"}),
    "cli": ANYTHING,
    "app": ANYTHING,
    "__main__": ANYTHING,
    "__init__": frozenset(),
}

# Library: the only room, or folder of one, it may be imported in. What is not named here is not
# ours to import.
HOMES = {
    "PySide6": "gui",
    "shiboken6": "gui",
    "sqlmodel": "progress.defined",
    "sqlalchemy": "progress.defined",
    "pydantic_core": "progress",
    "appdirs": "paths",
    "fsrs": "memory",
    "yaml": "decks",
    "rapidfuzz": "questions",
    "openpyxl": "exchange",
    "python_calamine": "exchange",
}

# What is compiled before a release: the running program imports nothing of it.
COMPILED = "progress.defined"

# No network code: none of these anywhere. QtNetwork's local sockets are how a second start
# raises the first window.
NETWORK = frozenset(
    {"asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl"}
    | {"telnetlib", "urllib.request", "wsgiref", "xmlrpc"}
)
LOCAL_SOCKETS = frozenset({"QLocalServer", "QLocalSocket"})

PURE_ROOMS = frozenset({"facts", "questions", "memory"})
IMPURE_MODULES = frozenset(
    {"fileinput", "glob", "io", "locale", "os", "pathlib", "random", "secrets", "shutil"}
    | {"sqlite3", "subprocess", "tempfile", "threading", "time", "uuid"}
)
IMPURE_FUNCTIONS = frozenset({"open", "input", "print", "__import__", "hash"})
CLOCK_READERS = frozenset({"now", "today", "utcnow"})


@dataclass(frozen=True, slots=True)
class Import:
    """One import: the module as written in full, the names taken from it, and its line."""

    module: str
    names: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Module:
    """One module's source: `name` in full (`quizapp.gui.theme`), `is_package` for `__init__`."""

    name: str
    tree: ast.Module
    is_package: bool = False

    @property
    def room(self) -> str:
        """The folder or module directly under `quizapp`."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 1 else "__init__"

    def is_in(self, place: str) -> bool:
        """Whether it stands in a room or in a folder of one: `progress.defined`."""
        return f"{self.name}.".startswith(f"quizapp.{place}.")


@cache
def modules(source: Path = SOURCE) -> tuple[Module, ...]:
    """Every module of the program, read once a test run."""
    return tuple(_read(source))


def _read(source: Path) -> Iterator[Module]:
    for path in sorted(source.rglob("*.py")):
        parts = list(path.relative_to(source).with_suffix("").parts)
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        yield Module(name, ast.parse(path.read_text(encoding="utf-8")), is_package)


def imports(module: Module) -> Iterator[Import]:
    """All imports of a module, relative ones spelt out, literal dynamic ones included."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, (), node.lineno)
        elif isinstance(node, ast.ImportFrom):
            names = tuple(alias.name for alias in node.names)
            yield Import(_absolute(module, node), names, node.lineno)
        elif isinstance(node, ast.Call) and _called(node.func)[-1] in (
            "import_module",
            "__import__",
        ):
            match node.args:
                case [ast.Constant(value=str(name)), *_]:
                    yield Import(name, (), node.lineno)


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    base = module.name.split(".")
    keep = len(base) - node.level + (1 if module.is_package else 0)
    return ".".join([*base[:keep], *([node.module] if node.module else [])])


def _called(function: ast.expr) -> list[str]:
    """The dotted name of what is called, as a list; the unnamable part is empty."""
    match function:
        case ast.Name(id=name):
            return [name]
        case ast.Attribute(value=value, attr=name):
            return [*_called(value), name]
    return [""]


def wrong_arrows(module: Module) -> list[str]:
    """The imports of ours that the table does not allow, as sentences."""
    return [
        f"{module.name}:{found.line}: {module.room} may not import {target}"
        for found in imports(module)
        for target in _targets(found)
        if not _allowed(module, target)
    ]


def _targets(found: Import) -> Iterator[str]:
    """What an import reaches: `room.module.name`, without the leading `quizapp`."""
    top, _, rest = found.module.partition(".")
    if top != "quizapp":
        return
    for name in found.names or ("",):
        yield ".".join(part for part in (rest, name) if part)


def _allowed(module: Module, target: str) -> bool:
    if f"{target}.".startswith(f"{COMPILED}."):
        return module.is_in(COMPILED)
    room, allowed = module.room, ARROWS[module.room]
    parts = target.split(".")
    if allowed is ANYTHING or parts[0] in (room, "__version__"):
        return True
    if any((target + ".").startswith(name + ".") for name in allowed):
        return True
    is_value = parts[-1].lstrip("_")[:1].isupper()
    return is_value and parts[0] + "!" in allowed


def wrong_libraries(module: Module) -> list[str]:
    """The imports of other people's libraries outside their home, and of the network."""
    found = []
    for one in imports(module):
        reason = _library_fault(module, one)
        if reason:
            found.append(f"{module.name}:{one.line}: {reason}")
    return found


def _library_fault(module: Module, found: Import) -> str:
    top = found.module.split(".")[0]
    reached = {found.module, *(f"{found.module}.{name}" for name in found.names), top}
    if reached & NETWORK:
        return f"{found.module} is network code, and quizapp has none"
    if "PySide6.QtNetwork" in reached and not (found.names and set(found.names) <= LOCAL_SOCKETS):
        return "of QtNetwork only local sockets may be used"
    if top == "quizapp" or top in sys.stdlib_module_names:
        return ""
    home = HOMES.get(top)
    if home is None:
        return f"{top} is no library of quizapp"
    return "" if module.is_in(home) else f"{top} belongs to {home} alone"


def impurities(module: Module) -> list[str]:
    """What a pure module does with clocks, files, databases or global randomness."""
    if module.room not in PURE_ROOMS:
        return []
    found = [
        f"{module.name}:{one.line}: imports {one.module}"
        for one in imports(module)
        if {one.module, one.module.split(".")[0]} & IMPURE_MODULES
    ]
    calls = (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))
    return found + [
        f"{module.name}:{call.lineno}: calls {'.'.join(_called(call.func))}"
        for call in calls
        if _is_impure(call)
    ]


def _is_impure(call: ast.Call) -> bool:
    match _called(call.func):
        case [name]:
            return name in IMPURE_FUNCTIONS
        case [*_, owner, name] if owner in ("date", "datetime"):
            local = name == "fromtimestamp" and len(call.args) + len(call.keywords) < 2
            return name in CLOCK_READERS or (local and owner == "datetime")
        case [*_, "astimezone"]:
            return not (call.args or call.keywords)
    return False
