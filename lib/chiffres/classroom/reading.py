"""The exercises of 01_from_sentence_to_figure; every answer is read by the library."""

from __future__ import annotations

from chiffres.classroom.exercise import Exercise
from chiffres.figure import Figure
from chiffres.reading import extract, normalise
from chiffres.record import claims

# Three sentences of our own, as a newspaper might print them.
SHIPS = "Le port a reçu plus de 40 navires."
BOOKS = "La bibliothèque en a prêté entre 800 000 et 1,2 million."
LETTERS = "Des dizaines de milliers de lettres sont arrivées."
NO_FIGURES = "Selon l’article 5 de la résolution 2397, un F-16 vole 24 heures sur 24."
NOVEMBER, DAY = "En novembre", "2024-06-18"


def _high(sentence: str) -> float | str:
    """Return the high end, "open" where there is none."""
    high = normalise(sentence).high
    return "open" if high is None else high


def _hops() -> float:
    (hops,) = claims().query("ref == 'C004-06'")["hops"]
    return float(hops)


def _november() -> Figure:
    return normalise(NOVEMBER, reference_date=DAY)


EXERCISES = {
    "reading-1a": Exercise(
        f"The low end of “{SHIPS}”?",
        lambda: normalise(SHIPS).low,
        "“Plus de 40” is a floor: 40 is the low end. Whether 40 itself counts is not recorded.",
        mistakes=((lambda: 41, "“more than” is not “one more”; the text prints 40 as its bound."),),
    ),
    "reading-1b": Exercise(
        f"The high end of “{SHIPS}”: a number, or the word open?",
        lambda: _high(SHIPS),
        "Nothing in the sentence says how many at most. An open end is not 40 and not infinity.",
        tolerance=0,
        mistakes=((lambda: normalise(SHIPS).low, "that is the floor; who named a ceiling?"),),
    ),
    "reading-1c": Exercise(
        f"The low end of “{BOOKS}”?",
        lambda: normalise(BOOKS).low,
        "“Million” belongs to 1.2 alone: shared, it would put the low end above the high.",
        mistakes=(
            (lambda: 800_000 * 1e6, "you let both ends share “million”; then low is above high."),
            (lambda: normalise(BOOKS).high, "that is the high end."),
        ),
    ),
    "reading-1d": Exercise(
        f"The low end of “{LETTERS}”?",
        lambda: normalise(LETTERS).low,
        "A plural begins at two: two tens of thousands. Ten for the high end is a convention.",
        mistakes=(
            (lambda: 10_000, "that is one ten of thousands; a plural begins at two."),
            (lambda: 50_000, "a middle is a number that nobody printed."),
        ),
    ),
    "reading-2": Exercise(
        f"How many figures are in “{NO_FIGURES}”?",
        lambda: float(len(extract(NO_FIGURES))),
        "None: the numbers belong to names and to an idiom. Nothing is counted or measured.",
        tolerance=0,
        mistakes=(
            (lambda: 5, "that is every number in digits; which of them counts or measures?"),
            (lambda: 2, "“24 heures sur 24” is an idiom: without pause."),
            (lambda: 1, "“24 heures sur 24” is an idiom, and the others are names."),
        ),
    ),
    "reading-3": Exercise(
        "How many times was « sept fois » (C004-06) passed on, as far as the article tells?",
        _hops,
        "New York Times > The Diplomat: one hop. An official behind the newspaper stands in the"
        " check, not in the article, so the chain does not have him.",
        tolerance=0,
        mistakes=(
            (lambda: 2, "you counted the two names; a hop is the step between them."),
            (lambda: 3, "the official and the translation are not in what the article tells."),
            (lambda: 0, "the article did not find it out itself; whom does it cite?"),
        ),
    ),
    "reading-4": Exercise(
        "The first day that “En novembre” can mean, read on 18 June 2024 (as YYYY-MM-DD)?",
        lambda: _november().earliest,
        "A month without a year is its last one, and a month is not a day: it begins on the first.",
        tolerance=0,
        mistakes=(
            (lambda: "2024-11-01", "that November was still to come; the verb was in the past."),
            (lambda: "2024-11-18", "the 18th was taken from the day of reading; nobody said it."),
            (lambda: "2023-11-18", "the 18th was taken from the day of reading; nobody said it."),
            (lambda: "2023-11-30", "that is the last day that it can mean."),
        ),
    ),
}
