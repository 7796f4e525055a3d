"""What an exercise is, and what its answer is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from math import isclose

Answer = float | str
# One module each, with its EXERCISES.
THEMES = (
    "munitions",
    "trade",
    "balance",
    "milestones",
    "sanctions",
    "reading",
    "sources",
    "treaties",
    "exchange",
)


@dataclass(frozen=True)
class Exercise:
    """A question with an answer that the record gives.

    `expected` works the answer out from the record; `tolerance` is the share of it that an answer
    may be off (0 for words). `mistakes` are wrong answers that students give, each with why it is
    wrong. `why` says how the right answer comes about.
    """

    question: str
    expected: Callable[[], Answer]
    why: str
    tolerance: float = 0.01
    mistakes: tuple[tuple[Callable[[], Answer], str], ...] = field(default=())

    def feedback(self, answer: Answer) -> str:
        """Say whether `answer` is right, and why it is not when it is not."""
        if answer is None or answer is ...:
            return "Not answered yet: put your answer in place of the dots, and run the cell again."
        if self._same(answer, self.expected()):
            return f"Right. {self.why}"
        for mistake, reason in self.mistakes:
            if self._same(answer, mistake()):
                return f"Not yet: {reason}"
        return f"Not yet. {self._hint(answer)}"

    def _same(self, answer: Answer, other: Answer) -> bool:
        if isinstance(answer, str) or isinstance(other, str):
            return str(answer).strip().casefold() == str(other).strip().casefold()
        return isclose(float(answer), other, rel_tol=self.tolerance)

    def _hint(self, answer: Answer) -> str:
        expected = self.expected()
        if isinstance(expected, str):
            return "Read the sentence once more: which of the words asked for fits?"
        if isinstance(answer, str):
            return f"A number is asked for; {answer!r} is text."
        size = "large" if float(answer) > expected else "small"
        within = f"{self.tolerance:.0%}"
        return f"{answer:,} is too {size}; an answer within {within} of the right one counts."


def check(name: str, answer: Answer = ...) -> None:
    """Print whether an answer to the exercise `name` is right, and why not when it is not.

    Raises ValueError for an exercise that there is not.
    """
    exercises = _exercises()
    if name not in exercises:
        raise ValueError(f"no exercise {name!r}; there are: {', '.join(exercises)}")
    print(f"{name}: {exercises[name].feedback(answer)}")


@cache
def _exercises() -> dict[str, Exercise]:
    modules = (import_module(f"chiffres.classroom.{theme}") for theme in THEMES)
    return {name: exercise for module in modules for name, exercise in module.EXERCISES.items()}
