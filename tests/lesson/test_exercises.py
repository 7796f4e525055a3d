"""Feedback says why an answer is wrong, and every expected answer comes from the record."""

import pytest

from chiffres import check
from chiffres.lesson.exercises import Exercise, _exercises

EXERCISES = _exercises()


def said(capsys, name, answer):
    """Return what an answer is told."""
    check(name, answer)
    return capsys.readouterr().out


@pytest.mark.parametrize("name", EXERCISES)
def test_the_expected_answer_is_right(capsys, name):
    """What the record gives is accepted, with the reason."""
    exercise = EXERCISES[name]
    assert said(capsys, name, exercise.expected()).startswith(f"{name}: Right. {exercise.why}")


@pytest.mark.parametrize(
    ("name", "number"),
    [(name, i) for name, exercise in EXERCISES.items() for i in range(len(exercise.mistakes))],
)
def test_each_usual_mistake_is_told_why_it_is_wrong(capsys, name, number):
    """A known wrong answer is not accepted and gets its own reason."""
    mistake, reason = EXERCISES[name].mistakes[number]
    assert said(capsys, name, mistake()).strip() == f"{name}: Not yet: {reason}"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (..., "Not answered yet"),
        (None, "Not answered yet"),
        (481, "Right"),
        (600, "600 is too large; an answer within 1% of the right one counts"),
        (400, "400 is too small"),
        ("many", "A number is asked for; 'many' is text"),
    ],
)
def test_answers_near_far_and_missing(capsys, answer, words):
    """A near answer is right, a far one is told its side, an empty one is no fault."""
    assert words in said(capsys, "munitions-1", answer)


@pytest.mark.parametrize("answer", ["At least", " at least "])
def test_words_are_compared_without_case_or_spaces(capsys, answer):
    """How a word is typed does not matter."""
    assert "Right" in said(capsys, "munitions-4", answer)


def test_the_munitions_answers_are_those_of_the_record():
    """The numbers that a teacher would work out by hand."""
    expected = {name: exercise.expected() for name, exercise in EXERCISES.items()}
    assert expected["munitions-1"] == 480
    assert expected["munitions-2"] == pytest.approx(746_269, abs=1)
    assert expected["munitions-3a"] == pytest.approx(20.9, abs=0.05)
    assert expected["munitions-3b"] == pytest.approx(21.8, abs=0.05)


def test_an_unknown_exercise_is_refused_with_those_there_are():
    """A typing error in the name is told."""
    with pytest.raises(ValueError, match=r"no exercise 'munition-1'; there are: munitions-1"):
        check("munition-1", 1)


def test_a_word_exercise_gives_no_number_hint():
    """A wrong word is sent back to the sentence."""
    exercise = Exercise("?", lambda: "at least", "why", tolerance=0)
    assert "Read the sentence once more" in exercise.feedback("exactly")
