"""Feedback says why an answer is wrong; the course's exercises are whole, and are data."""

import json
from dataclasses import asdict
from math import isclose

import numpy as np
import pytest

from chiffres import check
from chiffres.errors import ChiffresError
from chiffres.lesson import Exercise, Mistake, ask, exercises
from chiffres.lesson.course import modules

SHELLS = ask(
    "boxes-1",
    "Shells in a box?",
    480,
    "4.8 million over 10,000.",
    (500, "that is another's number."),
    (1 / 480, "turn the fraction over."),
    unit="shells",
    hint="Divide one by the other.",
)
WORD = ask(
    "boxes-2",
    "Which word?",
    "at least",
    "It is a floor.",
    ("about", "it is no middle."),
    accepted=("au moins",),
)
EXERCISES = list(exercises())
each = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.name)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (..., "Not answered yet: put your answer in place of the dots"),
        (None, "Not answered yet"),
        (480, "Right. 4.8 million over 10,000."),
        (np.float64(481), "Right. 4.8 million"),
        ("480", "Right. 4.8 million"),
        (500, "Not yet: that is another's number."),
        (0.00208, "Not yet: turn the fraction over."),
        (600, "Not yet. 600 is too large; an answer within 1% of the right one counts. Divide"),
        (-1, "-1 is too small"),
        ("many", "A number is asked for (shells); 'many' is none. Divide one by the other."),
    ],
)
def test_an_answer_is_told_what_it_is(answer, words):
    """Near is right, a mistake has its reason, a far answer its side, an empty one no fault."""
    assert words in SHELLS.feedback(answer)


@pytest.mark.parametrize(
    "answer", ["at least", "At least", " at least. ", "« At least »", "Au moins"]
)
def test_words_are_compared_without_case_blanks_or_marks(answer):
    """How a word is typed does not matter, nor in which of the accepted languages."""
    assert WORD.feedback(answer) == "Right. It is a floor."


@pytest.mark.parametrize(
    ("answer", "words"),
    [("About", "Not yet: it is no middle."), (3, "Read the sentence once more")],
)
def test_a_wrong_word_is_told_why_or_sent_back_to_the_sentence(answer, words):
    """A number is a wrong word like any other."""
    assert words in WORD.feedback(answer)


def test_a_tolerance_is_told_as_it_is():
    """Half a per cent is not rounded away, and an exact answer is called exact."""
    near, exact = (ask("n-1", "?", 8, "why", tolerance=share) for share in (0.005, 0))
    assert "within 0.5% of the right one" in near.feedback(9)
    assert exact.feedback(8.0).startswith("Right")
    assert "only the exact number counts" in exact.feedback(8.001)


@pytest.mark.parametrize("answer", [None, float, [1, 2]])
def test_an_exercise_without_an_answer_is_refused(answer):
    """An open end is no number: whoever writes the exercise has to say "open"."""
    with pytest.raises(ChiffresError, match="expected a number or words"):
        ask("n-1", "?", answer, "why")


def test_an_unknown_exercise_is_refused_with_those_there_are(capsys):
    """A typing error in the name or in the number is told."""
    with pytest.raises(ChiffresError, match="no exercises 'munition'; there are: sentences, trade"):
        check("munition-1", 1)
    with pytest.raises(ChiffresError, match="no exercise 'munitions-9'; there are: munitions-1, "):
        check("munitions-9", 1)
    assert not capsys.readouterr().out


def test_a_check_prints_the_name_and_the_feedback(capsys):
    """It is what a notebook shows under the cell."""
    check("munitions-1")
    check("munitions-1", 480)
    unanswered, right = capsys.readouterr().out.splitlines()
    assert unanswered.startswith("munitions-1: Not answered yet")
    assert right.startswith("munitions-1: Right. Up to 4.8 million")


def test_nothing_is_worked_out_before_it_is_asked_for(monkeypatch):
    """The first exercise comes without those of the next module."""
    monkeypatch.setattr("summits.trade.exercises", lambda: pytest.fail("worked out"))
    assert next(exercises()).name == "sentences-1a"


def test_names_are_the_modules_and_stand_once():
    """By its name an exercise is found in the module of its notebook."""
    names = [exercise.name for exercise in EXERCISES]
    assert len(set(names)) == len(names) > 0
    assert list(dict.fromkeys(name.partition("-")[0] for name in names)) == list(modules())
    of_one = [exercise.name for exercise in exercises("treaties")]
    assert of_one == [name for name in names if name.startswith("treaties-")]


@each
def test_the_answer_and_all_accepted_words_are_right(exercise):
    """What the record gives is accepted, with the reason."""
    for answer in (exercise.answer, *exercise.accepted):
        assert exercise.feedback(answer) == f"Right. {exercise.why}"


@each
def test_each_mistake_is_told_its_own_reason(exercise):
    """No known mistake is taken for right, or for another one."""
    assert exercise.mistakes
    for mistake in exercise.mistakes:
        assert exercise.feedback(mistake.answer) == f"Not yet: {mistake.reason}"


@each
def test_a_number_has_a_unit_and_mistakes_outside_of_its_tolerance(exercise):
    """A word has neither; both can be asked in one line that ends in a question mark."""
    assert exercise.question.endswith(("?", "Give its id.")) and exercise.why.endswith(".")
    assert (exercise.unit != "") == (not isinstance(exercise.answer, str))
    assert not (exercise.unit and exercise.accepted)
    for wrong in (mistake.answer for mistake in exercise.mistakes):
        if not isinstance(wrong, str) and not isinstance(exercise.answer, str):
            assert not isclose(wrong, exercise.answer, rel_tol=exercise.tolerance)


@each
def test_an_exercise_is_data(exercise):
    """It goes to JSON and comes back the same."""
    row = json.loads(json.dumps(asdict(exercise), allow_nan=False))
    row["mistakes"] = tuple(Mistake(**mistake) for mistake in row["mistakes"])
    assert Exercise(**row | {"accepted": tuple(row["accepted"])}) == exercise
