"""One thread at a time works with an open file."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar


class Guarded(Protocol):
    """Whatever shares an open file with others holds the file's one lock."""

    @property
    def one_at_a_time(self) -> threading.RLock: ...


S = TypeVar("S", bound=Guarded)
P = ParamSpec("P")
R = TypeVar("R")


def alone(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
    """Let one thread at a time work with the file."""

    @functools.wraps(method)
    def waiting(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with self.one_at_a_time:
            return method(self, *args, **kwargs)

    return waiting
