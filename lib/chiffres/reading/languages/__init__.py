"""The languages that the reader knows, each a file of tables and a line here.

To add one, write its file after `english.py`: a `LANGUAGE` with the subjects it has words for, and
what it lacks left out; then give its code a line below. `tests/reading/spanish.py` is such a file.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from chiffres.errors import ChiffresError

if TYPE_CHECKING:
    from ..language import Language

LANGUAGES = {"en": ".english", "fr": ".french"}  # code to the module that defines LANGUAGE


def language_of(code: str) -> Language:
    """Return the language of a code; ChiffresError where there is none, with those there are.

    >>> language_of("fr").spelling.decimal
    ','
    """
    if code not in LANGUAGES:
        raise ChiffresError(f"lang is {code!r}; it must be one of {', '.join(sorted(LANGUAGES))}")
    return _load(LANGUAGES[code])


@cache
def _load(module: str) -> Language:
    """Return the language that a module defines, built once."""
    language: Language = import_module(module, __package__).LANGUAGE
    return language
