"""Make this machine ready: system libraries, `.venv`, and the pinned packages in it.

    python3 scripts/prepare.py run      what quizapp runs on
    python3 scripts/prepare.py test     that, and what checks it

Needs Python and pip, nothing else. Does nothing when nothing changed. Debian's Python has no
ensurepip, so the environment is made without pip and filled by the pip outside it.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST, NEWEST = (3, 11), (3, 14)

# What Qt loads, and the Debian package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth"}


class CannotPrepareError(Exception):
    """Something only the person at this machine can mend, as a sentence for them."""


@dataclass(frozen=True)
class Step:
    """One call of pip, repeated only when one of `files` has changed since."""

    name: str
    says: str
    files: tuple[str, ...]
    arguments: tuple[str, ...]

    @property
    def stamp(self) -> Path:
        """The file that remembers for which files the step was done."""
        return VENV / f".{self.name}-done"

    def digest(self) -> str:
        """The fingerprint of all the step depends on: its files, this folder, this Python."""
        parts = [(ROOT / name).read_bytes() for name in self.files]
        parts += [str(ROOT).encode(), repr(sys.version_info[:2]).encode()]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def is_done(self) -> bool:
        """Whether the environment already holds what this step brings."""
        return self.stamp.is_file() and self.stamp.read_text() == self.digest()


def pinned(name: str, says: str) -> Step:
    """The step that installs `requirements/<name>.txt`."""
    path = f"requirements/{name}.txt"
    return Step(name, says, (path,), ("--require-hashes", "--only-binary", ":all:", "-r", path))


RUN_STEPS = (
    pinned("run", "Installing what quizapp runs on into .venv (about 100 MB, once) ..."),
    Step(
        "project",
        "Installing quizapp itself into .venv ...",
        ("pyproject.toml",),
        ("--no-deps", "--no-build-isolation", "--editable", "."),
    ),
)
STEPS = {
    "run": RUN_STEPS,
    "test": (*RUN_STEPS, pinned("dev", "Installing what checks quizapp into .venv ...")),
}


def main() -> int:
    """Prepare for the purpose named on the command line; 0 when all is ready."""
    if sys.argv[1:] not in [[purpose] for purpose in STEPS]:
        print(f"usage: prepare.py {' | '.join(STEPS)}", file=sys.stderr)
        return 2
    try:
        prepare(sys.argv[1])
    except CannotPrepareError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def prepare(purpose: str) -> None:
    """Bring in all that is missing for `purpose`, a key of STEPS."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise CannotPrepareError(
            f"quizapp needs Python 3.11 to 3.14, and this is {sys.version.split()[0]}. "
            "Name another one: make PYTHON=python3.13 ..."
        )
    packages = missing_packages(purpose)
    if packages:
        install_packages(packages)
    if not venv_is_sound():
        run([base_python(), "-m", "venv", "--clear", "--without-pip", str(VENV)])
    undone = [step for step in STEPS[purpose] if not step.is_done()]
    if undone:
        check_pip()
    for step in undone:
        install(step)


def missing_packages(purpose: str) -> list[str]:
    """The Debian packages whose libraries or programs this Linux lacks for `purpose`."""
    if sys.platform != "linux":
        return []
    testing = purpose == "test"
    wanted = dict(LIBRARIES)
    if testing or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        wanted |= DISPLAY_LIBRARIES
    missing = [package for library, package in wanted.items() if not loads(library)]
    programs = TEST_PROGRAMS if testing else {}
    return missing + [package for name, package in programs.items() if not shutil.which(name)]


def loads(library: str) -> bool:
    """Whether the system's loader finds `library`: what Qt will try, on every Linux."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Install Debian packages where we may, else say the line to type."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    rights = administrator()
    if shutil.which("apt-get") is None:
        names = ", ".join(packages)
        raise CannotPrepareError(
            "quizapp needs some system libraries first. Install what your system calls "
            f"these Debian packages, then run the same command again: {names}"
        )
    if rights is None:
        raise CannotPrepareError(
            "quizapp needs some system libraries first. Type this line, then run the same "
            f"command again: sudo {shlex.join(command)}"
        )
    print(f"Installing system libraries: {' '.join(packages)} ...", flush=True)
    quiet = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    run([*quiet, "update"], by_hand=command)
    run([*quiet, *command[1:]], by_hand=command)


def administrator() -> list[str] | None:
    """What to put before a command to run it as root; None when we may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def venv_is_sound() -> bool:
    """Whether `.venv` has a Python that exists and is of this version."""
    config = VENV / "pyvenv.cfg"
    if not (VENV_PYTHON.exists() and config.is_file()):
        return False
    version = re.search(r"^version\s*=\s*(\d+)\.(\d+)", config.read_text(), re.MULTILINE)
    return version is not None and tuple(map(int, version.groups())) == sys.version_info[:2]


def base_python() -> str:
    """The Python outside any environment: the one active now may be our own, without pip."""
    return getattr(sys, "_base_executable", sys.executable) or sys.executable


def check_pip() -> None:
    """Say so when this Python has no pip: every step would fail with a riddle."""
    asked = subprocess.run([base_python(), "-m", "pip", "-V"], capture_output=True, check=False)
    if asked.returncode != 0:
        raise CannotPrepareError(
            f"The Python at {base_python()} has no pip. On Debian type: apt-get install "
            "python3-pip, then run the same command again."
        )


def install(step: Step) -> None:
    """Do a step and remember it."""
    print(step.says, flush=True)
    pip = [base_python(), "-m", "pip", "--python", str(VENV_PYTHON)]
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    run([*pip, "install", *quiet, *step.arguments])
    step.stamp.write_text(step.digest())


def run(command: list[str], by_hand: list[str] | None = None) -> None:
    """Run a command and keep it quiet; show what it said when it fails."""
    surroundings = os.environ | {"PIP_USER": "0"}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=surroundings,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode == 0:
        return
    raise CannotPrepareError(
        f"{done.stdout}\nThis step failed, and the lines above say why: "
        f"{shlex.join(by_hand or command)}\n"
        "Check the network and the room on the disk, then run the same command again: "
        "it goes on where it stopped."
    )


if __name__ == "__main__":
    sys.exit(main())
