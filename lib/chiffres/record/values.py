"""Read the values that the tables hold in English words: "at least 10,000", "43.56 kg"."""

from __future__ import annotations

from chiffres.errors import ChiffresError, Fault
from chiffres.reading import normalise
from chiffres.record.anchor import NOTHING, value_of
from chiffres.record.tables import FIRST_ROW, Row

VALUED = ("value", "date")  # fields whose correction is a figure


def read_values(
    name: str, rows: list[Row], key: str, column: str = "value"
) -> tuple[list[dict], list[Fault]]:
    """Return the rows of a table with the fields of VALUE, and a fault for each without a figure.

    An empty cell of `column` has no value, and none is read from a correction of another field.
    """
    read, faults = [], []
    for number, row in enumerate(rows, FIRST_ROW):
        words = row[column] if row.get("field", "value") in VALUED else ""
        try:
            read.append(row | _read_value(words))
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
        if row["printed"] not in quotes[row["claim_id"]]:
            problem = f"{row['printed']!r} is not in the quote of {row['claim_id']}; copy it"
            place = (number, row["correction_id"], "printed")
            faults.append(Fault("seeds/corrections.csv", problem, *place))
    return read, faults


def _read_value(words: str) -> dict:
    if not words:
        return dict(NOTHING)
    figure = normalise(words, "en")
    if figure.text != words:
        raise ChiffresError(f"{words!r} holds more than the figure {figure.text!r}; keep only that")
    return value_of(figure)
