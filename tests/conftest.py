"""Profiles for Hypothesis: `dev` quick, `ci` the default, `nightly` thorough (HYPOTHESIS_PROFILE)."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("dev", max_examples=30)
settings.register_profile("ci", max_examples=100, derandomize=True)
settings.register_profile("nightly", max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
