"""Settings every test shares."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

from tests.scale import PROVING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "test",
    max_examples=25,
    derandomize=True,
    deadline=None,
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "prove",
    max_examples=1000,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("prove" if PROVING else "test")
