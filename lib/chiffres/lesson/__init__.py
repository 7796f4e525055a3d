"""For the class: exercises with feedback that says why, assumptions to move."""

from chiffres.lesson.exercise import Exercise, Mistake, ask, check, exercises
from chiffres.lesson.sliders import slider

__all__ = ["Exercise", "Mistake", "ask", "check", "exercises", "slider"]
