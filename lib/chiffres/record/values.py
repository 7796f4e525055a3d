"""Read the reference values, which the tables hold in words: "at least 10,000", "43.56 kg"."""

from __future__ import annotations

from chiffres.errors import ChiffresError, Fault
from chiffres.reading import normalise
from chiffres.record.anchor import NOTHING, value_of
from chiffres.record.tables import FIRST_ROW, Row


def read_values(file: str, rows: list[Row], key: str) -> tuple[list[dict], list[Fault]]:
    """Return the rows with the fields of VALUE, read in English from the column `value`."""
    read, faults = [], []
    for number, row in enumerate(rows, FIRST_ROW):
        try:
            read.append(row | _read_value(row["value"]))
        except ValueError as error:
            faults.append(Fault(file, str(error), number, row[key], "value"))
    return read, faults


def _read_value(words: str) -> dict:
    if not words:
        return dict(NOTHING)
    figure = normalise(words, "en")
    if figure.text != words:
        raise ChiffresError(f"{words!r} holds more than the figure {figure.text!r}; keep only that")
    return value_of(figure)
