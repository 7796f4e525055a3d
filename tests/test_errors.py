"""A fault says where it is, as far as that is known, and all are told at once."""

import pytest

from chiffres.errors import Fault, RecordError


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ({}, "seeds/a.csv: torn"),
        ({"row": 2}, "seeds/a.csv row 2: torn"),
        ({"row": 2, "name": "T1"}, "seeds/a.csv row 2 (T1): torn"),
        ({"row": 2, "name": "T1", "column": "b"}, "seeds/a.csv row 2 (T1), column b: torn"),
        ({"column": "b"}, "seeds/a.csv, column b: torn"),
    ],
)
def test_a_fault_is_one_line_with_its_place(place, text):
    """File, row, name and column, each where there is one."""
    assert str(Fault("seeds/a.csv", "torn", **place)) == text


@pytest.mark.parametrize(("number", "many"), [(1, "1 fault:"), (2, "2 faults:")])
def test_the_error_counts_its_faults_and_keeps_them(number, many):
    """One line each under the count."""
    faults = [Fault("seeds/a.csv", "torn", row) for row in range(2, 2 + number)]
    error = RecordError(faults)
    assert error.faults == faults
    head, *lines = str(error).splitlines()
    assert head == f"the record has {many}" and lines == [f"  {fault}" for fault in faults]
