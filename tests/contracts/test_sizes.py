"""Classes stay small enough to be read at once, and the window holds no rule of learning."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.contracts.arrows import Module, imports, modules

LONGEST_CLASS, AIMED_AT = 400, 250  # lines
SHARE_WITHIN_AIM = 0.97

# What decides about learning. The window may name its plain values (see the arrows), never these.
RULES = frozenset(
    {"quizapp.memory.scheduler", "quizapp.memory.fold", "quizapp.memory.rating"}
    | {"quizapp.memory.queue", "quizapp.memory.climb", "quizapp.questions.marking"}
    | {"quizapp.questions.candidates", "quizapp.questions.lineup", "quizapp.questions.asking"}
)
CORE = frozenset({"facts", "questions", "memory", "decks", "progress"})
DECIDERS = frozenset(
    {"rate", "grade", "ask", "next_state", "next_states", "fold", "retrievability"}
)


def classes(module: Module) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef))


def lines(node: ast.ClassDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def test_no_class_is_longer_than_four_hundred_lines() -> None:
    found = [
        f"{module.name}.{node.name}: {lines(node)}"
        for module in modules()
        for node in classes(module)
        if lines(node) > LONGEST_CLASS
    ]

    assert found == []


def test_nearly_every_class_is_within_what_is_aimed_at() -> None:
    sizes = [lines(node) for module in modules() for node in classes(module)]

    within = sum(size <= AIMED_AT for size in sizes)

    assert within / len(sizes) >= SHARE_WITHIN_AIM


def deciding(module: Module) -> list[str]:
    """The imports by which a module of the window would decide about learning."""
    return [
        f"{module.name}:{one.line}: {name}"
        for one in imports(module)
        for name in one.names
        if (one.module in RULES and not name[:1].isupper())
        or (name in DECIDERS and set(one.module.split(".")[1:2]) <= CORE)
    ]


def test_the_window_takes_no_rule_and_no_function_of_the_core() -> None:
    window = [module for module in modules() if module.room == "gui"]

    assert window
    assert [fault for module in window for fault in deciding(module)] == []


def test_a_rule_in_the_window_is_found() -> None:
    source = "from quizapp.memory.rating import rate"

    assert deciding(Module("quizapp.gui.pages.study.state", ast.parse(source))) != []


def test_pictures_of_pages_know_no_window() -> None:
    """`state.py` is a frozen picture and pure functions; only the view has widgets."""
    states = [m for m in modules() if m.name.startswith("quizapp.gui.pages") and "state" in m.name]

    assert states
    for module in states:
        named = [one.module for one in imports(module) if one.module.startswith("PySide6")]
        assert [name for name in named if name != "PySide6.QtCore"] == [], module.name
