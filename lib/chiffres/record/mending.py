"""Corrections stand beside the claims, never in them: what was printed, what is so, and why."""

from __future__ import annotations

from chiffres.errors import Fault
from chiffres.reading import normalise
from chiffres.record.anchor import NOTHING, value_of
from chiffres.record.tables import FIRST_ROW, Row

FILE = "seeds/corrections.csv"
VALUED = ("value", "date")  # fields whose correction is a figure


def read_corrections(rows: list[Row], claims: list[dict]) -> tuple[list[dict], list[Fault]]:
    """Return the corrections with the fields of VALUE, and a fault for each that does not fit.

    What was printed must still stand in the claim's quote; a corrected value must be a figure. A
    correction without one marks what was printed and puts nothing in its place.
    """
    quotes = {claim["claim_id"]: claim["quote"] for claim in claims}
    read, faults = [], []
    for number, row in enumerate(rows, FIRST_ROW):
        place = (number, row["correction_id"])
        if row["printed"] not in quotes.get(row["claim_id"], row["printed"]):
            problem = f"{row['printed']!r} is not in the quote of {row['claim_id']}; copy it"
            faults.append(Fault(FILE, problem, *place, "printed"))
        try:
            read.append(row | _corrected_value(row))
        except ValueError as error:
            faults.append(Fault(FILE, str(error), *place, "corrected"))
    return read, faults


def _corrected_value(row: Row) -> dict:
    if row["field"] not in VALUED or not row["corrected"]:
        return dict(NOTHING)
    return value_of(normalise(row["corrected"], "en"))
