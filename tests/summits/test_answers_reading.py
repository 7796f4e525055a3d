"""The expected answers of the notebook on reading, as a teacher would say them."""

from summits.sentences import EXERCISES


def test_the_reading_answers_are_those_of_the_library():
    """Ends of three sentences, figures in none, one hop, the first of November."""
    expected = {name: exercise.expected() for name, exercise in EXERCISES.items()}
    assert expected == {
        "reading-1a": 40,
        "reading-1b": "open",
        "reading-1c": 800_000,
        "reading-1d": 20_000,
        "reading-2": 0,
        "reading-3": 1,
        "reading-4": "2023-11-01",
    }
