"""Figures that can be traced to the sentence they were read from.

The names below are imported when first used, so that `import chiffres` stays light.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chiffres.display import show, sources_used
    from chiffres.figure import Estimate
    from chiffres.lesson.exercise import check
    from chiffres.reading import extract, normalise
    from chiffres.record import checks, claims, estimate, series

__version__ = "0.2.0"

_HOMES = {
    "chiffres.display": ["show", "sources_used"],
    "chiffres.figure": ["Estimate"],
    "chiffres.lesson.exercise": ["check"],
    "chiffres.reading": ["extract", "normalise"],
    "chiffres.record": ["checks", "claims", "estimate", "series"],
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = ["Estimate", "check", "checks", "claims", "estimate", "extract", "normalise", "series"]
__all__ += ["show", "sources_used"]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'chiffres' has no attribute {name!r}; it has {__all__}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return __all__
