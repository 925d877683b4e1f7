"""Shapes are told quickly in any line, however odd."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pressdoc.recognising import signs


@pytest.mark.parametrize("mark", ["###", "* * *", "* *** *", "***", "-30-", "[# # #]"])
def test_an_end_mark_is_one(mark):
    assert signs.END_MARK.match(mark)


@pytest.mark.parametrize("line", ["**", "* *", "30", "*** more ***"])
def test_no_end_mark_is_none(line):
    assert not signs.END_MARK.match(line)


@pytest.mark.parametrize("sign", ["*", "* ", "#", "# ", "-", "~ ", ". ", "(", "30", "1/", "A/", "a b "])
def test_a_long_run_of_signs_is_not_weighed_for_ever(sign):
    # In a process of its own: a pattern that tries every division of the run would outlast any test.
    program = f"from pressdoc.recognising import recognise, signs; line = {sign!r} * 400 + 'x'; " + "; ".join(
        f"signs.{name}.match(line)" for name in ("END_MARK", "RULE", "CONTINUES", "REFERENCE", "BULLET")
    )

    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)
