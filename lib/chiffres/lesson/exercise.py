"""Exercises as data: questions with answers that the record gives, shown, checked or exported.

A collection keeps its exercises in modules of its own, one a notebook, named in the column `module`
of notebooks/course.csv. Each has a generator `exercises()` that yields them by name, the name being
the module's and a number: "trade-1a" is in a module trade. So nothing is worked out before it is
asked for. `dataclasses.asdict` makes of an exercise what JSON can write.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from math import isclose
from typing import Any

from chiffres.errors import ChiffresError
from chiffres.lesson.course import modules

Answer = float | str
AROUND = " .,;:!?\"'“”«»\N{NO-BREAK SPACE}"  # what may stand around an answer in words


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong answer that students give, and why it is wrong."""

    answer: Answer
    reason: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """A question with its answer, and what other answers are told; `ask` makes one.

    `tolerance` is the share of a number that an answer may be off; `unit` says what the number is
    in. `accepted` are other words for an answer in words. `why` says how the right answer comes
    about; `hint` is told of an answer that is wrong in no known way.
    """

    name: str
    question: str
    answer: Answer
    why: str
    mistakes: tuple[Mistake, ...] = ()
    unit: str = ""
    tolerance: float = 0.01
    accepted: tuple[str, ...] = ()
    hint: str = ""

    def feedback(self, answer: object) -> str:
        """Say whether `answer` is right, and why it is not when it is not.

        >>> half = ask("halves-1", "Half of ten?", 5, "Ten over two.", (20, "that is twice ten."))
        >>> half.feedback(5), half.feedback(20)
        ('Right. Ten over two.', 'Not yet: that is twice ten.')
        """
        if answer is None or answer is ...:
            return "Not answered yet: put your answer in place of the dots, and run the cell again."
        if any(self._same(answer, right) for right in (self.answer, *self.accepted)):
            return f"Right. {self.why}"
        for mistake in self.mistakes:
            if self._same(answer, mistake.answer):
                return f"Not yet: {mistake.reason}"
        return f"Not yet. {self._told(answer)}"

    def _same(self, answer: object, other: Answer) -> bool:
        number = _number(answer)
        if isinstance(other, str) or number is None:
            return _bare(answer) == _bare(other)
        return isclose(number, other, rel_tol=self.tolerance)

    def _told(self, answer: object) -> str:
        """Say what helps with an answer that is wrong in no known way."""
        number = _number(answer)
        if isinstance(self.answer, str):
            return self.hint or "Read the sentence once more: which of the words asked for fits?"
        if number is None:
            return f"A number is asked for ({self.unit}); {answer!r} is none. {self.hint}".strip()
        size = "large" if number > self.answer else "small"
        within = f"an answer within {100 * self.tolerance:g}% of the right one counts"
        told = within if self.tolerance else "only the exact number counts"
        return f"{number:,.10g} is too {size}; {told}. {self.hint}".strip()


def ask(
    name: str,
    question: str,
    answer: Any,
    why: str,
    *mistakes: tuple[Any, str],
    unit: str = "",
    tolerance: float = 0.01,
    accepted: tuple[str, ...] = (),
    hint: str = "",
) -> Exercise:
    """Return an exercise; each of the mistakes is a wrong answer and why it is wrong.

    Numbers of pandas become Python's own, which JSON can write. Raises ChiffresError for an answer
    that is neither a number nor words, such as an end that is open.
    """
    told = tuple(Mistake(_plain(wrong), reason) for wrong, reason in mistakes)
    return Exercise(name, question, _plain(answer), why, told, unit, tolerance, accepted, hint)


def exercises(name: str = "") -> Iterator[Exercise]:
    """Yield the exercises of the project in the order of its course; of one module by its `name`.

    Raises ChiffresError for a module that the course does not name.
    """
    known = modules()
    if name and name not in known:
        raise ChiffresError(f"no exercises {name!r}; there are: {', '.join(known)}")
    for path in [known[name]] if name else known.values():
        yield from import_module(path).exercises()


def check(name: str, answer: object = ...) -> None:
    """Print whether an answer to the exercise `name` is right, and why not when it is not.

    Raises ChiffresError for an exercise that there is not.
    """
    known = []
    for exercise in exercises(name.rpartition("-")[0] or name):
        if exercise.name == name:
            print(f"{name}: {exercise.feedback(answer)}")
            return
        known.append(exercise.name)
    raise ChiffresError(f"no exercise {name!r}; there are: {', '.join(known)}")


def _number(answer: Any) -> float | None:
    """Return an answer as a number, or None where it is none."""
    try:
        return float(answer)
    except (TypeError, ValueError):
        return None


def _bare(answer: object) -> str:
    return str(answer).casefold().strip(AROUND)


def _plain(answer: Any) -> Answer:
    plain = answer.item() if hasattr(answer, "item") else answer
    if isinstance(plain, float | int | str):
        return plain
    raise ChiffresError(f"{answer!r} answers nothing: expected a number or words")
