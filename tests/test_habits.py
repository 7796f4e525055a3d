"""Habits of the whole library: one family of errors, and names that say one thing."""

import ast
import builtins

import pytest

from chiffres.errors import ChiffresError
from tests.conftest import ROOT

LIBRARY = ROOT / "lib"
PROTOCOL = {"AttributeError"}  # of a module's __getattr__
FILES = sorted(LIBRARY.rglob("*.py"))


def named(path):
    """Return the names that a file defines at its top, imports or lists."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return defined | {alias.asname or alias.name for node in imports for alias in node.names}


def raised(path):
    """Yield the line and the name of each error that a file raises by name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Raise) and node.exc:
            named = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
            yield node.lineno, ast.unparse(named)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(LIBRARY)))
def test_nothing_is_raised_outside_of_the_family(path):
    """Whoever catches ChiffresError catches every fault of input."""
    strangers = [
        f"{path.name}:{line} raises {name}"
        for line, name in raised(path)
        if hasattr(builtins, name) and name not in PROTOCOL
    ]
    assert not strangers


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(LIBRARY)))
def test_no_module_has_the_name_of_a_function(path):
    """`from chiffres.record import x` would give one or the other."""
    package = path.with_name("__init__.py")
    assert path.stem not in named(path) | named(package)


def test_the_family_can_still_be_caught_as_before():
    """Code that catches ValueError goes on as it did."""
    assert issubclass(ChiffresError, ValueError)
