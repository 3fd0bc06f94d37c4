"""The tour under a guard that no program can take off: the kernel ends it at a network socket.

`python -m tests.gui.no_network DIR CHAPTER...` plays chapters of the tour; a call of `socket`
for anything but a local one kills the process.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys
from pathlib import Path

_LOAD, _JUMP_IF, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_SOCKET_CALL, _INET, _INET6, _PACKET = 41, 2, 10, 17
_NUMBER_AT, _FIRST_ARGUMENT_AT = 0, 16
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER_MODE = 38, 22, 2


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def can_guard() -> bool:
    """Whether the filter below is written for this machine."""
    return sys.platform == "linux" and platform.machine() == "x86_64"


def forbid_network() -> None:
    """From here on a network socket ends this process. Raises OSError when it is not allowed."""
    steps = (
        (_LOAD, 0, 0, _NUMBER_AT),
        (_JUMP_IF, 0, 4, _SOCKET_CALL),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_JUMP_IF, 3, 0, _INET),
        (_JUMP_IF, 2, 0, _INET6),
        (_JUMP_IF, 1, 0, _PACKET),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    packed = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = _Program(len(steps), ctypes.cast(packed, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.prctl(
        _SET_SECCOMP, _FILTER_MODE, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "the kernel takes no filter")


def main(folder: str, *chapters: str) -> None:
    """Play chapters of the tour under the guard; none open a network socket to try the guard."""
    forbid_network()
    if not chapters:
        import socket  # noqa: PLC0415  only to try the guard

        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        return
    from quizapp.gui.tour.taking import take_tour  # noqa: PLC0415  after the guard is on
    from quizapp.gui.touring import TourOrder  # noqa: PLC0415
    from quizapp.paths import find_paths  # noqa: PLC0415
    from tests.gui.stage import NOON  # noqa: PLC0415

    order = TourOrder(Path(folder), chapters=chapters)
    print(len(take_tour(order, find_paths, NOON)))


if __name__ == "__main__":
    main(*sys.argv[1:])
