"""For the class: exercises with feedback that says why, assumptions to move, coders compared."""

from chiffres.lesson.exercises import Exercise, Mistake, check, exercises
from chiffres.lesson.sliders import slider

__all__ = ["Exercise", "Mistake", "check", "exercises", "slider"]
