"""Say values in words: numbers, intervals, units, dates, and what a figure was read as."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chiffres.figure import Figure

CALIBRE = re.compile(r"_(\d+)mm")
SINGULAR = {
    *("millimeter", "centimeter", "meter", "kilometer", "mile", "hectare", "liter", "barrel"),
    *("gram", "kilogram", "tonne", "watt", "kilowatt", "megawatt", "gigawatt", "hour"),
}
POWERS = {" ** 2": "square", " ** 3": "cubic"}
KIND_UNIT = {"share": "%", "factor": "times"}
SEASONS = ("spring", "summer", "autumn", "winter")


def _coded(first: int, *words: str) -> dict[str, str]:
    return {str(code): word for code, word in enumerate(words, first)}


# What stands after the year in an EDTF date (ISO 8601-2), where it is no month and no day.
PARTS = {
    **_coded(21, *SEASONS),
    **_coded(25, *(f"northern {season}" for season in SEASONS)),
    **_coded(29, *(f"southern {season}" for season in SEASONS)),
    **_coded(33, *(f"{rank} quarter of" for rank in ("first", "second", "third", "fourth"))),
    **_coded(37, "early", "mid", "late", "first half of", "second half of"),
    "XX": "a month of",
    "XX-XX": "a day of",
}
ENDINGS = {1: "st", 2: "nd", 3: "rd"}
MARKS = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}
# How an amount is put, in the order in which a chart shows it.
FORMS = {
    "plain": "one plain number",
    "hedged": "one hedged number",
    "open": "one end only",
    "range": "two ends",
    "plural": "a plural noun",
}
AMOUNTS = ("count", "share", "factor", "measure", "money", "duration")


def interval_text(
    low: float | None, high: float | None, approx: bool = False, digits: int = 4
) -> str:
    """Say an interval in words, to `digits` significant digits (whole thousands in full).

    >>> interval_text(10_000, None), interval_text(None, 4.8e6), interval_text(10e6, 11e6)
    ('at least 10,000', 'up to 4.8 million', 'between 10 million and 11 million')
    >>> interval_text(5e6, 5e6, approx=True), interval_text(None, None)
    ('about 5 million', 'not bounded')

    Ends that differ by less than the digits told are one number, with a hedge.

    >>> interval_text(0.96646, 0.96647)
    'about 0.9665'
    """
    about = "about " if approx else ""
    if low is None or high is None:
        end, words = (high, "up to") if low is None else (low, "at least")
        return "not bounded" if end is None else f"{words} {about}{number_text(end, digits)}"
    if low == high:
        return f"{about}{number_text(low, digits)}"
    first, last = number_text(low, digits), number_text(high, digits)
    return f"about {first}" if first == last else f"between {first} and {last}"


def number_text(value: float, digits: int = 4) -> str:
    """Write a number for a reader: millions in words, thousands grouped, the rest rounded.

    >>> number_text(4.8e6), number_text(26_958), number_text(20.9088), number_text(0.75)
    ('4.8 million', '26,958', '20.91', '0.75')
    >>> number_text(447.76, digits=3)
    '448'
    """
    for scale, name in ((1e9, " billion"), (1e6, " million")):
        if value >= scale:
            return f"{value / scale:.{digits}g}{name}"
    return f"{value:,.0f}" if value >= 1000 else f"{value:.{digits}g}"


def date_text(edtf: str) -> str:
    """Write an EDTF date as a reader would, with no more precision than it has.

    >>> date_text("2023-12-29"), date_text("2023-11"), date_text("2006"), date_text("")
    ('29 Dec 2023', 'Nov 2023', '2006', '')
    >>> date_text("2023-39"), date_text("2023-34~"), date_text("195X"), date_text("2024-01/..")
    ('late 2023', 'about second quarter of 2023', '1950s', 'from Jan 2024')
    """
    start, slash, stop = edtf.partition("/")
    if ".." in (start, stop):
        return f"until {date_text(stop)}" if start == ".." else f"from {date_text(start)}"
    if slash:
        return f"{date_text(start)} to {date_text(stop)}"
    if edtf[-1:] in MARKS:
        return MARKS[edtf[-1]] + date_text(edtf[:-1])
    year, _, part = edtf.partition("-")
    if part in PARTS:
        return f"{PARTS[part]} {year}"
    if part.endswith("-XX"):
        return f"a day of {date_text(edtf[:-3])}"
    if "X" in year:
        return _ordinal(int(year[:2]) + 1) + " century" if year.endswith("XX") else f"{year[:3]}0s"
    form = {10: "%d %b %Y", 7: "%b %Y"}.get(len(edtf))
    if not form:
        return edtf
    return date.fromisoformat(f"{edtf}-01"[:10]).strftime(form).lstrip("0")


def _ordinal(number: int) -> str:
    return f"{number}{'th' if 10 < number < 14 else ENDINGS.get(number % 10, 'th')}"


def unit_text(unit: str, number: float = 2) -> str:
    """Say a unit or a measure as a reader would.

    >>> unit_text("shells_152mm / containers"), unit_text("tonne / containers", 20.9)
    ('shells of 152 mm per container', 'tonnes per container')
    >>> unit_text("meter ** 2"), unit_text("nautical_mile"), unit_text("")
    ('square meters', 'nautical miles', '')
    """
    over, _, under = unit.partition(" / ")
    words = CALIBRE.sub(r" of \1 mm", over).replace("_", " ")
    for power, name in POWERS.items():
        words = f"{name} {words.removesuffix(power)}" if words.endswith(power) else words
    words += "s" if words.rpartition(" ")[2] in SINGULAR and number != 1 else ""
    return f"{words} per {unit_text(under).removesuffix('s')}" if under else words


def value_text(row: dict) -> str:
    """Say a row's value: an interval with its unit, a date, or nothing.

    `row` has low, high, unit, approx and kind as a figure has; an open end is None or NaN.

    >>> value_text({"kind": "share", "low": 0.05, "high": 0.1, "unit": "", "approx": False})
    'between 5 and 10 %'
    """
    if isinstance(row.get("edtf"), str) and row["edtf"]:  # missing beside rows that were worked out
        return str(row["edtf"])
    low, high = present(row["low"]), present(row["high"])
    if low is None and high is None:
        return "not bounded" if present(row.get("stated")) is not None else ""
    if row.get("kind") == "share":
        low, high = (None if end is None else 100 * end for end in (low, high))
    digits = 3 if "stated" in row else 4  # what was worked out is no more exact than its parts
    words = interval_text(low, high, bool(row["approx"]), digits)
    return f"{words} {_unit(row, high or low or 0)}".strip()


def present(value: float | None) -> float | None:
    """Return a cell's number, or None where it is missing (None or NaN).

    >>> present(2.0), present(float("nan")), present(None)
    (2.0, None, None)
    """
    return None if value is None or value != value else value


def in_words(figure: Figure) -> str:
    """Say what a figure was read as: both ends with their unit, or the days.

    >>> from chiffres.reading import extract
    >>> [in_words(figure) for figure in extract("plus de 2 800 tonnes en avril 2019")]
    ['at least 2,800 tonnes; the high end is open', '1 Apr 2019 to 30 Apr 2019']
    """
    if figure.kind == "date":
        days = dict.fromkeys(date_text(day or "") for day in (figure.earliest, figure.latest))
        return "about " * figure.approx + " to ".join(days)
    words = value_text(asdict(figure)) + ", by convention" * (form(figure) == "plural")
    ends = [end for end in ("low", "high") if getattr(figure, end) is None]
    return words + "".join(f"; the {end} end is open" for end in ends)


def form(figure: Figure) -> str:
    """Return how an amount is put, one of FORMS; "" for a date or a rank.

    >>> from chiffres.reading import extract
    >>> [form(figure) for figure in extract("7 à 9 obus, environ dix, des dizaines, moins de six")]
    ['range', 'hedged', 'plural', 'open']
    """
    if figure.kind not in AMOUNTS:
        return ""
    if figure.low is None or figure.high is None:
        return "open"
    if figure.low < figure.high:
        return "plural" if figure.approx else "range"
    return "hedged" if figure.approx else "plain"


def _unit(row: dict, number: float) -> str:
    if row.get("kind") == "duration":
        return row["unit"] + ("s" if number > 1 else "")
    return KIND_UNIT.get(row.get("kind", ""), unit_text(row["unit"], number))
