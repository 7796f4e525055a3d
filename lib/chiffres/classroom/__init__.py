"""For the class: exercises with feedback that says why, and assumptions to move."""

from chiffres.classroom.exercise import Exercise, check
from chiffres.classroom.slider import slider

__all__ = ["Exercise", "check", "slider"]
