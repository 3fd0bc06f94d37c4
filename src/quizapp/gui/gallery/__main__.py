"""`python -m quizapp.gui.gallery`."""

import sys

from quizapp.gui.gallery import main

sys.exit(main())
