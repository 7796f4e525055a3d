"""Read the values that the tables hold in English words: "at least 10,000", "43.56 kg"."""

from __future__ import annotations

from collections.abc import Callable

from chiffres.errors import ChiffresError, Fault
from chiffres.reading import normalise
from chiffres.record.anchor import NOTHING, value_of
from chiffres.record.tables import FIRST_ROW, Row

VALUED = ("value", "date")  # fields whose correction is a figure


def read_value(row: Row, words: str) -> dict:
    """Return the fields of VALUE of a figure in English words; "" has none."""
    if not words:
        return dict(NOTHING)
    figure = normalise(words, "en")
    if figure.text != words:
        raise ChiffresError(f"{words!r} holds more than the figure {figure.text!r}; keep only that")
    return value_of(figure)


def read_values(
    name: str,
    rows: list[Row],
    key: str,
    column: str = "value",
    reader: Callable[[Row, str], dict] = read_value,
) -> tuple[list[dict], list[Fault]]:
    """Return the rows of a table with the fields of VALUE, and a fault for each without a figure.

    An empty cell of `column` has no value, and none is read from a correction of another field.
    `reader` is given the row and the words.
    """
    read, faults = [], []
    for number, row in enumerate(rows, FIRST_ROW):
        words = row[column] if row.get("field", "value") in VALUED else ""
        try:
            read.append(row | reader(row, words))
        except ValueError as error:
            faults.append(Fault(f"seeds/{name}.csv", str(error), number, row[key], column))
    return read, faults


def read_corrections(rows: list[Row], claims: list[Row]) -> tuple[list[dict], list[Fault]]:
    """Return the corrections with the fields of VALUE, and a fault for each that does not fit.

    What was printed must still stand in the claim's quote; a corrected value must be a figure. A
    correction without one marks what was printed and puts nothing in its place.
    """
    quotes = {claim["claim_id"]: claim["quote"] for claim in claims}
    read, faults = read_values("corrections", rows, "correction_id", "corrected")
    for number, row in enumerate(rows, FIRST_ROW):
        if row["printed"] not in quotes.get(row["claim_id"], row["printed"]):
            problem = f"{row['printed']!r} is not in the quote of {row['claim_id']}; copy it"
            place = (number, row["correction_id"], "printed")
            faults.append(Fault("seeds/corrections.csv", problem, *place))
    return read, faults
