"""Dates in the tables: EDTF level 1 (ISO 8601-2), read into their first and last possible day."""

from __future__ import annotations

from chiffres.reading import normalise

QUALIFIERS = "~?%"  # about, uncertain, both: they widen nothing
OPEN = ".."


def edtf_days(edtf: str) -> tuple[str, str]:
    """Return the first and last possible day of an EDTF date or interval, "" where it is open.

    Raises ValueError for what is not a date.

    >>> edtf_days("2023-11"), edtf_days("2000-07-19/2000-07-20"), edtf_days("1996-09~")
    (('2023-11-01', '2023-11-30'), ('2000-07-19', '2000-07-20'), ('1996-09-01', '1996-09-30'))
    >>> edtf_days("2024-01/.."), edtf_days("")
    (('2024-01-01', ''), ('', ''))
    """
    first, _, last = edtf.partition("/")
    return _day(first, "earliest"), _day(last or first, "latest")


def _day(part: str, end: str) -> str:
    words = part.rstrip(QUALIFIERS)
    if words in ("", OPEN):
        return ""
    figure = normalise(words, "en")
    if figure.kind != "date" or figure.text != words:
        raise ValueError(f"{part!r} is not a date")
    return getattr(figure, end)
