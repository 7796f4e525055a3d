"""Figures that can be traced to the sentence they were read from.

The names below are imported when first used, so that `import chiffres` stays light.
"""

from importlib import import_module

_HOME = {
    "Estimate": "chiffres.figure",
    "check": "chiffres.lesson.exercises",
    "checks": "chiffres.record",
    "claims": "chiffres.record",
    "estimate": "chiffres.record",
    "extract": "chiffres.reading",
    "normalise": "chiffres.reading",
    "series": "chiffres.record",
    "show": "chiffres.display",
    "sources_used": "chiffres.display",
}

__all__ = list(_HOME)


def __getattr__(name):
    if name not in _HOME:
        raise AttributeError(f"module 'chiffres' has no attribute {name!r}; it has {__all__}")
    return getattr(import_module(_HOME[name]), name)


def __dir__():
    return __all__
