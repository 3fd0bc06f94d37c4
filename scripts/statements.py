"""The statements on a learner's file: `src/quizapp/progress/statements/`, from their definitions.

    python scripts/statements.py

Tables are defined with SQLModel and statements with SQLAlchemy Core, in `progress/defined`. The
program reads only the SQL that this makes of them; a test says when it has to be made again.
"""

from __future__ import annotations

from pathlib import Path

from quizapp.progress.defined.compiling import compiled_modules

FOLDER = Path(__file__).parents[1] / "src" / "quizapp" / "progress" / "statements"


def main() -> None:
    """Write every module, and take away those that nothing defines any more."""
    made = compiled_modules()
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.py"):
        if path.name not in made:
            path.unlink()
    for name, source in made.items():
        (FOLDER / name).write_text(source, encoding="utf-8", newline="\n")
    print(f"{len(made)} modules in {FOLDER.name}/")


if __name__ == "__main__":
    main()
