"""Read the figures of news prose: numbers, shares, money, measures, durations, ordinals, dates."""

from __future__ import annotations

from datetime import date

from chiffres.figure import Figure

from .lexicon import lexicon
from .scan import scan

__all__ = ["extract", "normalise"]


def extract(text: str, lang: str = "fr", reference_date: date | str | None = None) -> list[Figure]:
    """The figures of a text, a list of `Figure` in order of start, without overlaps.

    `lang` is "fr" or "en". `reference_date`, a day as an ISO string or a `datetime.date`, is the
    day the text was published: "mercredi" and "en décembre" are resolved against it and left out
    without it. Raises ValueError for an unknown language or a day that does not exist.

    >>> [figure] = extract("La Russie a livré plus de 2 800 tonnes de maïs.")
    >>> figure.text, figure.kind, figure.low, figure.high, figure.unit
    ('plus de 2 800 tonnes', 'measure', 2800.0, None, 'tonne')
    """
    return list(scan(text, lexicon(lang), _day(reference_date)))


def normalise(text: str, lang: str = "fr", reference_date: date | str | None = None) -> Figure:
    """The one figure of a phrase; arguments as for `extract`.

    Raises ValueError where the phrase holds no figure, or several, and says which.

    >>> normalise("entre 10 et 11 millions").low
    10000000.0
    """
    figures = extract(text, lang, reference_date)
    if len(figures) != 1:
        found = ", ".join(repr(figure.text) for figure in figures) or "none"
        raise ValueError(f"expected one figure in {text!r}, found {found}")
    return figures[0]


def _day(reference_date: date | str | None) -> date | None:
    """The reference day as a date; ValueError where it is none."""
    if reference_date is None or isinstance(reference_date, date):
        return reference_date
    try:
        return date.fromisoformat(reference_date)
    except (TypeError, ValueError):
        raise ValueError(
            f"reference_date is {reference_date!r}; it must be a day such as 2024-06-19"
        ) from None
