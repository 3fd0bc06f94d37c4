"""The window as a screen reader has it: names, roles and actions, without a key or a pointer."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_BY_PRESS = (QAccessible.Role.PushButton, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)


def heard(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything in sight below a widget, in the order of the tree."""
    yield from _below(QAccessible.queryAccessibleInterface(root))


def names(root: QWidget) -> str:
    """All that is said, a line each."""
    return "\n".join(one.text(QAccessible.Text.Name) for one in heard(root))


def press(root: QWidget, name: str) -> None:
    """Do the first action of what bears this name and takes one, as a screen reader does."""
    for one in heard(root):
        if one.role() in _BY_PRESS and one.text(QAccessible.Text.Name) == name:
            _act(one)
            return
    raise AssertionError(f"nothing to press is called {name!r} among:\n{names(root)}")


def pick(root: QWidget, words: str) -> None:
    """Choose the option whose name holds these words."""
    for one in heard(root):
        if one.role() is QAccessible.Role.RadioButton and words in one.text(QAccessible.Text.Name):
            _act(one)
            return
    raise AssertionError(f"no option says {words!r} among:\n{names(root)}")


def write(root: QWidget, words: str) -> None:
    """Fill in the line that is there to be typed in."""
    for one in heard(root):
        if one.role() is QAccessible.Role.EditableText and not one.state().readOnly:
            one.setText(QAccessible.Text.Value, words)
            return
    raise AssertionError("there is nothing to type in")


def _act(one: QAccessibleInterface) -> None:
    actions = one.actionInterface()
    assert actions is not None
    offered = actions.actionNames()
    toggle = QAccessibleActionInterface.toggleAction()
    actions.doAction(toggle if toggle in offered else offered[0])


def _below(one: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if one is None or not one.isValid() or one.state().invisible:
        return
    yield one
    for number in range(one.childCount()):
        yield from _below(one.child(number))
