"""Profiles for Hypothesis: `dev` quick, `ci` the default, `nightly` thorough (HYPOTHESIS_PROFILE)."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# On a busy machine drawing a release is slow, and that says nothing about the program.
SLOW = [HealthCheck.too_slow]
settings.register_profile("dev", max_examples=30, suppress_health_check=SLOW)
settings.register_profile("ci", max_examples=100, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("nightly", max_examples=2000, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
