from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import pressdoc


@pytest.mark.parametrize("name", [name for name in pressdoc.__all__ if not name.startswith("__")])
def test_every_public_name_gives_the_same_thing_twice(name):
    first = getattr(pressdoc, name)

    assert getattr(pressdoc, name) is first
    assert first is not importlib.import_module("pressdoc")


def test_type_checkers_and_the_interpreter_see_the_same_names():
    import ast
    from pathlib import Path

    tree = ast.parse(Path(pressdoc.__file__).read_text("utf-8"))
    guarded = next(node for node in tree.body if isinstance(node, ast.If))
    spelt = {
        alias.asname
        for node in guarded.body
        if isinstance(node, ast.ImportFrom) and node.module != "typing"
        for alias in node.names
    }

    assert spelt == set(pressdoc.__all__) - {"__version__"}


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = pressdoc.nothing


def test_importing_pressdoc_loads_no_library():
    code = "import sys, pressdoc; print([m for m in ('attrs', 'lxml', 'cattrs', 'click', 'rich') if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "[]"
