"""Read the figures of news prose: numbers, shares, money, measures, durations, ordinals, dates."""

from __future__ import annotations

from datetime import date

from chiffres.errors import ChiffresError
from chiffres.figure import Figure

from .languages import LANGUAGES, language_of
from .scanning import scan

__all__ = ["LANGUAGES", "extract", "normalise"]


def extract(text: str, lang: str = "fr", reference_date: date | str | None = None) -> list[Figure]:
    """Return the figures of a text, a list of `Figure` in order of start, without overlaps.

    `lang` is one of `LANGUAGES`, such as "fr". `reference_date`, a day as an ISO string or a
    `datetime.date`, is the day the text was published: "mercredi" and "en décembre" are resolved
    against it and left out without it. Raises ChiffresError, a ValueError, for an unknown language
    or a day that does not exist.

    >>> [figure] = extract("La Russie a livré plus de 2 800 tonnes de maïs.")
    >>> figure.text, figure.kind, figure.low, figure.high, figure.unit
    ('plus de 2 800 tonnes', 'measure', 2800.0, None, 'tonne')
    """
    return list(scan(text, language_of(lang), _day(reference_date)))


def normalise(text: str, lang: str = "fr", reference_date: date | str | None = None) -> Figure:
    """Return the one figure of a phrase; arguments as for `extract`.

    Raises ChiffresError where the phrase holds no figure, or several, and says which.

    >>> normalise("entre 10 et 11 millions").low
    10000000.0
    """
    figures = extract(text, lang, reference_date)
    if len(figures) != 1:
        found = ", ".join(repr(figure.text) for figure in figures) or "no figure"
        raise ChiffresError(f"expected one figure in {text!r}, found {found}")
    return figures[0]


def _day(reference_date: date | str | None) -> date | None:
    """Return the reference day as a date; ChiffresError where it is none."""
    if reference_date is None or isinstance(reference_date, date):
        return reference_date
    try:
        return date.fromisoformat(reference_date)
    except (TypeError, ValueError):
        raise ChiffresError(
            f"reference_date is {reference_date!r}; it must be a day such as 2024-06-19"
        ) from None
