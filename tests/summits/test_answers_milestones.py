"""The expected answers of 05_diplomatic_milestones are those that a teacher would count."""

from summits.milestones import EXERCISES


def test_the_answers_are_those_of_the_record():
    """Days from day to day, articles by hand, a category from the table."""
    expected = {name: exercise.expected() for name, exercise in EXERCISES.items()}
    assert expected == {
        "milestones-1": 280,
        "milestones-2a": 69,
        "milestones-2b": "yes",
        "milestones-3": 4,
        "milestones-4": "COERCE",
        "milestones-5": 44,
    }


def test_a_day_more_or_less_is_not_right():
    """Days are counted, not estimated."""
    assert EXERCISES["milestones-1"].feedback(281).startswith("Not yet")
    assert EXERCISES["milestones-2a"].feedback(70).startswith("Not yet")
