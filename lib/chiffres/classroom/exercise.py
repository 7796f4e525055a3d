"""What an exercise is, and what its answer is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from math import isclose

Answer = float | str
THEMES = (
    "munitions",
    "trade",
    "balance",
    "treaties",
    "milestones",
)  # one module each, with its EXERCISES