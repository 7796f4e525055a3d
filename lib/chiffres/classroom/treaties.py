"""The exercises of 07_treaties; every answer is worked out from the record."""

from __future__ import annotations

import pandas as pd

from chiffres.classroom.exercise import Exercise
from chiffres.pledges import SIGNED, UNSAID, calendar_years, codings, elapsed, secrecy
from chiffres.record import claims

EXACT = 0.001  # of 27.7 years about ten days


def _ended(ref: str) -> str:
    return codings().set_index("ref").loc[ref, "ended"]


def _dated(ref: str) -> str:
    return claims("treaty").set_index("ref").loc[ref, "edtf"]


def _signed() -> str:
    return codings().set_index("ref").loc["T010", "signed"]


def _years(last: str) -> float:
    return calendar_years(_dated(SIGNED), last).low


def _without(end: str, low: bool = True) -> float:
    passed = elapsed(end, _signed())
    return passed.low if low else passed.high


def _days_late() -> int:
    """Return the days from the printing of the text to the article's update."""
    days = secrecy().set_index("label")
    printed, article = (days.loc[days["ref"] == ref].iloc[0] for ref in ("E029", "C002-18"))
    return (article["earliest"] - printed["start"]) / pd.Timedelta(days=1)


EXERCISES = {
    "treaties-1": Exercise(
        "In how many calendar years does ATOP code a defence pledge?",
        lambda: _years(_ended("T001")),
        "1961 to 1996, the first and the last counted, are 36 years.",
        mistakes=(
            (
                lambda: _years(_ended("T001")) - 1,
                "you took the difference; both the first and the last year have a row.",
            ),
            (lambda: _years(_dated(UNSAID)), "that is with the article's end, about 1990."),
        ),
    ),
    "treaties-2": Exercise(
        "And if « vers 1990 » were right?",
        lambda: _years(_dated(UNSAID)),
        "1961 to 1990 are 30 years, six fewer; and as the article says “about”, so are they.",
        mistakes=(
            (
                lambda: _years(_dated(UNSAID)) - 1,
                "you took the difference; both the first and the last year have a row.",
            ),
            (lambda: _years(_ended("T001")), "that is with ATOP's end, 1996."),
        ),
    ),
    "treaties-3": Exercise(
        "At least how many years passed from September 1996 to the signing?",
        lambda: _without(_ended("T004")),
        "From 30 September 1996 to 19 June 2024. The month is known, the day is not: from the 1st"
        " it would be a little more.",
        tolerance=EXACT,
        mistakes=(
            (
                lambda: _without(_ended("T004"), low=False),
                "that is from 1 September, so it is the most; the least was asked for.",
            ),
            (
                lambda: _without(_ended("T002")),
                "that is from Gibler's 7 September 1995; take the lapse of September 1996.",
            ),
            (
                lambda: float(_signed()[:4]) - float(_ended("T004")[:4]),
                "that is one year less the other; a month and a day are known.",
            ),
        ),
    ),
    "treaties-4": Exercise(
        "How many days after the text was printed was the article last updated?",
        _days_late,
        "Printed on 20 June, updated on 23 June. On 19 June the words were true.",
        tolerance=0,
        mistakes=(
            (lambda: _days_late() + 1, "that is from the signing, when nobody had the text."),
            (lambda: 0, "that is to its first publication; what you read was updated."),
        ),
    ),
}
