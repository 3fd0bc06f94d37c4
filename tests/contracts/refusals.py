"""Whether what goes wrong can be told in every language: a reader of source.

The words of an error, of what is wrong with a deck, and of why a question is not made, are phrases
(`quizapp.facts.phrase`), which the window can translate; a bare text would be shown in English to
everybody.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from tests.contracts.arrows import Module

ROOT = "QuizAppError"
"""The error whose words a person reads; `family` finds all that are made of it."""
SILENT_ROOMS = frozenset({"cli", "app", "paths", "__main__", "gui"})
"""Rooms whose errors are said on the command line, or with the window's own `say`."""
PHRASES = frozenset({"phrase", "counted_phrase"})
TELLING = {
    "Problem": slice(2, 4), "Finding": slice(1, 3), "about_fact": slice(2, 4),
    "about_topic": slice(2, 4), "NoRaster": slice(0, 2), "Cell": slice(1, 3),
    "notes.add": slice(2, 4), "notes.advise": slice(2, 4), "notes.did_you_mean": slice(2, 3),
    "unknown_key": slice(1, 2), "checked_id": slice(1, 2), "short_enough": slice(1, 2),
    "Refusal": slice(1, 3),
}  # fmt: skip
"""What tells an author of a deck what is wrong with it, or why it gives no question of a form, with
the places of its words."""
_PLACES = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_Scope = tuple[ast.AST, ...]


def family(modules: Sequence[Module]) -> frozenset[str]:
    """The names of the error and of every class that is derived from it."""
    nodes = (node for one in modules for node in ast.walk(one.tree))
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    found = {ROOT}
    while True:
        more = {
            one.name
            for one in classes
            if any(isinstance(base, ast.Name) and base.id in found for base in one.bases)
        }
        if more <= found:
            return frozenset(found)
        found |= more


def bare_words(module: Module, errors: frozenset[str]) -> list[str]:
    """The texts of a module's errors, and of what fills their phrases, that are no phrases."""
    if module.room in SILENT_ROOMS:
        return []
    found = {
        f"{module.name}:{text.lineno}: {ast.unparse(text)[:60]} is no phrase"
        for call, scope in _calls(module.tree)
        if _is_error(call, errors, scope) or _called(call) in PHRASES or _tells(call)
        for argument in _arguments(call)
        for text in _bare(argument, scope)
    }
    return sorted(found)


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, _Scope]]:
    """Every call with what it stands in, the innermost last."""
    waiting: list[tuple[ast.AST, _Scope]] = [(tree, ())]
    while waiting:
        node, scope = waiting.pop()
        if isinstance(node, ast.Call):
            yield node, scope
        inner = (*scope, node) if isinstance(node, _PLACES) else scope
        waiting += ((child, inner) for child in ast.iter_child_nodes(node))


def _called(call: ast.Call) -> str:
    """The name of what is called, with that of the notes it is told to."""
    match call.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id="notes") | ast.Attribute(attr="notes"), attr=name):
            return f"notes.{name}"
        case ast.Attribute(attr="unknown_key" as name):
            return name
    return ""


def _tells(call: ast.Call) -> bool:
    return _called(call) in TELLING


def _is_error(call: ast.Call, errors: frozenset[str], scope: _Scope) -> bool:
    if _called(call) in errors:
        return True
    is_super = isinstance(call.func, ast.Attribute) and ast.unparse(call.func) == "super().__init__"
    classes = [one for one in scope if isinstance(one, ast.ClassDef)]
    return is_super and bool(classes) and classes[-1].name in errors


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    if _tells(call):
        yield from call.args[TELLING[_called(call)]]
    elif _called(call) not in PHRASES:
        yield from call.args
    yield from (keyword.value for keyword in call.keywords)


def _bare(node: ast.expr, scope: _Scope) -> Iterator[ast.expr]:
    """The texts with words that `node` may be; a name is looked up once, where it was given."""
    match node:
        case ast.Constant(value=str(text)) if _has_words(text):
            yield node
        case ast.JoinedStr(values=parts):
            if any(isinstance(one, ast.Constant) and _has_words(str(one.value)) for one in parts):
                yield node
        case ast.IfExp(body=one, orelse=other):
            yield from _bare(one, scope)
            yield from _bare(other, scope)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _bare(value, scope)
        case ast.BinOp(left=left, right=right):
            yield from _bare(left, scope)
            yield from _bare(right, scope)
        case ast.Name(id=name):
            for value in _assigned(name, scope):
                yield from _bare(value, ())


def _has_words(text: str) -> bool:
    """Whether somebody would read it: signs alone, and names such as a path's, are no words."""
    return any(part.rstrip(".,:;?!").isalpha() for part in text.split())


def _assigned(name: str, scope: _Scope) -> Iterator[ast.expr]:
    for place in reversed([one for one in scope if not isinstance(one, ast.ClassDef)]):
        values = [
            value
            for node in _own_nodes(place)
            for target, value in _pairs(node)
            if isinstance(target, ast.Name) and target.id == name
        ]
        if values:
            yield from values
            return


def _own_nodes(place: ast.AST) -> Iterator[ast.AST]:
    """All nodes of a function; of a module those outside its functions."""
    for child in ast.iter_child_nodes(place):
        if isinstance(child, _PLACES):
            continue
        yield child
        yield from _own_nodes(child)


def _pairs(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    match node:
        case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
            yield from zip(targets, values, strict=False)
        case ast.Assign(targets=targets, value=value):
            yield from ((target, value) for target in targets)
        case ast.AnnAssign(target=target, value=ast.expr() as value):
            yield target, value
        case ast.AugAssign(target=target, value=value):
            yield target, value
