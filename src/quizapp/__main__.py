"""The way in: `quizapp` and `python -m quizapp`."""

from __future__ import annotations

import sys

from quizapp.sparing import spare_openssl

spare_openssl()

from quizapp.cli.main import main  # noqa: E402  after what it does without

if __name__ == "__main__":
    sys.exit(main())
