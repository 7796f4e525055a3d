"""Exercises with feedback that says why: `check("munitions-1", answer)`."""

from chiffres.classroom.exercise import Exercise, check

__all__ = ["Exercise", "check"]
