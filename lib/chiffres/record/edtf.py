"""Dates in the tables: EDTF (ISO 8601-2), read into their first and last possible day.

Of its first two levels: years, months and days; the parts of a year that stand in place of a month
(2023-34, its second quarter); digits not told, from the right (195X, 2004-XX); a mark after a date
(1996-09~); intervals, an end of which may be open (2024-01/..). Sets, times, years of more or fewer
than four digits and marks inside a date are refused.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from chiffres.errors import ChiffresError

DATE = re.compile(
    r"(?:(?P<years>\d{3}X|\d\dXX)"
    r"|(?P<year>\d{4})(?:-XX(?:-XX)?|-(?P<code>\d\d)|-(?P<month>[01]\d)-(?P<day>\d\d|XX))?)[~?%]?",
    re.ASCII,
)
OPEN = ".."
FORMS = "2023, 2023-11, 2023-11-21, 2023-34 (a quarter), 195X, 2023~, 2023/2024 or 2024-01/.."


def _run(code: int, starts: Iterable[int], length: int) -> dict[str, tuple[int, int]]:
    return {f"{code + rank:02}": (start, length) for rank, start in enumerate(starts)}


# The first month and the number of months of each code that stands in the place of a month.
MONTHS = {
    "": (1, 12),
    **_run(1, range(1, 13), 1),
    **_run(21, (3, 6, 9, 12), 3),  # seasons: the standard leaves the months open; as in the north
    **_run(25, (3, 6, 9, 12), 3),  # of the north
    **_run(29, (9, 12, 3, 6), 3),  # of the south
    **_run(33, (1, 4, 7, 10), 3),  # quarters
    **_run(37, (1, 5, 9), 4),
    **_run(40, (1, 7), 6),
}


def edtf_days(edtf: str) -> tuple[str, str]:
    """Return the first and last possible day of an EDTF date or interval, "" where it is open.

    An empty cell is open at both ends. A winter begins in the year that it is named by. Raises
    ChiffresError for what is no date, a day that there is not, or an interval that runs backwards.

    >>> edtf_days("2023-11"), edtf_days("2000-07-19/2000-07-20"), edtf_days("1996-09~")
    (('2023-11-01', '2023-11-30'), ('2000-07-19', '2000-07-20'), ('1996-09-01', '1996-09-30'))
    >>> edtf_days("2023-34"), edtf_days("195X"), edtf_days("2024-01/.."), edtf_days("")
    (('2023-04-01', '2023-06-30'), ('1950-01-01', '1959-12-31'), ('2024-01-01', ''), ('', ''))
    """
    if not edtf:
        return "", ""
    start, slash, stop = edtf.partition("/")
    stop = stop if slash else start
    if start == stop == OPEN:
        raise ChiffresError(f"{edtf!r} has no end; expected a date on one side of /")
    first = "" if start == OPEN else _days(start)[0].isoformat()
    last = "" if stop == OPEN else _days(stop)[1].isoformat()
    if first and last and first > last:
        raise ChiffresError(f"{edtf!r} runs backwards, from {first} to {last}; put its ends right")
    return first, last


def _days(text: str) -> tuple[date, date]:
    found = DATE.fullmatch(text)
    if not found:
        raise ChiffresError(f"{text!r} is no date; expected EDTF, as {FORMS}")
    years, year, code, month, day = found.groups()
    try:
        if years:
            first, last = (int(years.replace("X", digit)) for digit in "09")
            return date(max(first, 1), 1, 1), date(last, 12, 31)
        start, length = MONTHS[code or month or ""]
        if day and day != "XX":
            it = date(int(year), start, int(day))
            return it, it
        later, last = divmod(start + length - 2, 12)
        until = (int(year) + later, last + 1)
        return date(int(year), start, 1), date(*until, monthrange(*until)[1])
    except (ValueError, KeyError) as error:
        raise ChiffresError(f"{text!r}: the calendar has no such day or month") from error
