"""A page's value is read out of its own words, or worked out from points: never typed alone."""

import pytest

from chiffres.errors import ChiffresError
from chiffres.record import load, outcomes, series
from chiffres.record.wordings import reader_of, reckon, work_out
from tests.record.damage import add, damage, describe, faults

SOURCES = [
    {"source_id": name, "language": language, "date_published": day, "reference_date": ""}
    for name, language, day in (("X1", "en", "2024-06-19"), ("X2", "fr", ""), ("X3", "ko", ""))
]


def read(wording, value, page="X1", original="", **cells):
    """Return what is read of a value in its wording."""
    row = {"source_id": page, "wording": wording, "original": original, **cells}
    return reader_of(SOURCES)(row, value)


@pytest.mark.parametrize(
    ("wording", "value", "page", "original", "low", "high"),
    [
        ("It sent more than 2,000 containers.", "more than 2,000", "X1", "", 2000, None),
        ("Elle a livré plus de 2 000 tonnes.", "plus de 2 000 tonnes", "X2", "", 2000, None),
        ("It sent about 2,000 containers.", "about 2,000", "X3", "약 2천 개", 2000, 2000),
        ("It sent 2,000 containers.", "2,000", "X2", "deux mille", 2000, 2000),
        ("", "2,000", "X1", "", 2000, 2000),
        ("It sent containers.", "", "X1", "", None, None),
    ],
)
def test_a_value_is_read_in_its_wording(wording, value, page, original, low, high):
    """In the page's language, or in ours where the page's words stand beside it."""
    found = read(wording, value, page, original)
    assert (found["low"], found["high"]) == (low, high)


def test_a_relative_date_is_read_from_the_day_of_its_page():
    """Where the day is known."""
    assert read("It arrived on Tuesday.", "Tuesday")["edtf"] == "2024-06-18"


@pytest.mark.parametrize(
    ("wording", "value", "problem"),
    [
        ("It sent more than 2,000 containers.", "2,000", "expected one of 'more than 2,000'"),
        ("It sent 2,000 containers.", "3,000", "'3,000' stands 0 times in the wording"),
        ("It sent many containers.", "many", "no figure is read in 'many'"),
    ],
)
def test_a_value_that_is_not_in_its_wording_is_refused(wording, value, problem):
    """A bound that the page has cannot be lost."""
    with pytest.raises(ChiffresError, match=problem):
        read(wording, value)


def point(low, high=..., unit="", approx=False, alternative=""):
    """Return the value of a point."""
    ends = {"low": low, "high": low if high is ... else high}
    return ends | {"unit": unit, "approx": approx, "alternative": alternative}


POINTS = {
    "P1": point(10933), "P2": point(2305), "P3": point(480, None), "P4": point(10, 20),
    "P5": point(3, approx=True), "P6": point(5, alternative="A"), "P7": point(6, alternative="A"),
    "P8": point(2, unit="tonne"), "P9": point(500, unit="kilogram"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("formula", "low", "high", "unit"),
    [
        ("P1 / P2", 10933 / 2305, 10933 / 2305, ""),
        ("P1 + P2", 13238, 13238, ""),
        ("P1+P2 / P2", 10934, 10934, ""),
        ("P3 + P1", 11413, None, ""),
        ("P1 / P4", 546.65, 1093.3, ""),
        ("P8 + P9", 2.5, 2.5, "tonne"),
        ("P8 / P9", 4, 4, ""),
        ("P1", 10933, 10933, ""),
    ],
)
def test_a_value_is_worked_out_from_its_points(formula, low, high, unit):
    """Both ends are carried through, units are turned into each other."""
    found = reckon(formula, POINTS)
    assert (found.low, found.high, found.unit) == (
        pytest.approx(low),
        high and pytest.approx(high),
        unit,
    )


@pytest.mark.parametrize(
    ("formula", "problem"),
    [
        ("P99", "'P99' is not in series.csv"),
        ("P1 - P2", "'P1 - P2' is not in series.csv; join its points by"),
        ("P1 +", "'' is not in series.csv"),
        ("P6 + P7", "are alternatives"),
        ("P8 + P1", "do not measure the same thing"),
    ],
)
def test_a_formula_that_cannot_be_reckoned_is_told(formula, problem):
    """Unknown points, unlike things, alternatives."""
    row = {"worked_out": formula, "value": "", "point_id": "P010"}
    points = [{"point_id": name, **one} for name, one in POINTS.items()]
    (fault,) = work_out("series", [row], "point_id", points)
    assert str(fault).startswith("seeds/series.csv row 2 (P010), column worked_out: ")
    assert problem in str(fault)


@pytest.mark.parametrize(
    ("formula", "value", "told", "right"),
    [
        ("P2 / P1", "21%", point(0.21), True),
        ("P2 / P1", "21.1%", point(0.211), True),
        ("P2 / P1", "22%", point(0.22), False),
        ("P1 / P2", "4.7", point(4.7), True),
        ("P1 / P2", "at least 4.7", point(4.7, None), False),
        ("P3 + P1", "at least 11,413", point(11413, None), True),
        ("P3 + P1", "11,413", point(11413), False),
        ("P5 + P5", "6", point(6), False),
        ("P5 + P5", "about 6", point(6, approx=True), True),
        ("P8 + P9", "2,500 kg", point(2500, unit="kilogram"), True),
        ("P8 + P9", "2,500", point(2500), False),
    ],
)
def test_a_value_that_is_told_must_be_the_one_worked_out(formula, value, told, right):
    """Rounded as it is told, with its bounds, its hedge and its unit."""
    row = {"worked_out": formula, "value": value, "point_id": "P010", **told}
    points = [{"point_id": name, **one} for name, one in POINTS.items()]
    faults = work_out("series", [row], "point_id", points)
    assert bool(faults) == (not right)


def test_a_value_that_is_not_told_is_the_one_worked_out():
    """A ratio is a factor, a sum a count."""
    rows = [{"worked_out": one, "value": "", "check_id": "K"} for one in ("P1 / P2", "P1 + P3")]
    points = [{"point_id": name, **one} for name, one in POINTS.items()]
    assert not work_out("checks", rows, "check_id", points)
    assert [row["kind"] for row in rows] == ["factor", "count"] and rows[1]["high"] is None


OUTCOME = {
    **{"outcome_id": "O001", "claim_id": "C000-01", "verdict": "held", "statement": "s"},
    **{"known": "2024", "source_id": "X001", "sure": "medium"},
    **{"wording": "some 3 million shells", "value": "some 3 million"},
}


def test_the_record_reads_its_wordings(project, monkeypatch):
    """Of series, checks and outcomes; the value is that of the words."""
    damage(project, "series", 0, "wording", "Seoul spoke of about 2,000 containers")
    damage(project, "checks", 0, "wording", "at least 10,000 containers")
    add(project, "outcomes", OUTCOME)
    monkeypatch.chdir(project)
    assert series()["low"][0] == 2000 and load().outcomes["low"][0] == 3e6
    (known,) = outcomes().to_dict("records")
    assert known["ref"] == "O001" and known["quote"] == load().claims["quote"][0]
    assert known["source"] and known["article"] and known["known_latest"].year == 2024


def test_what_is_wrong_with_a_wording_is_told_with_its_place(project):
    """Too long, without its original, without its value: each in each table."""
    add(project, "outcomes", OUTCOME | {"value": "3 million"})
    damage(project, "series", 0, "wording", " ".join(["about 2,000", *["word"] * 24]))
    damage(project, "series", 1, "original", " ".join(["word"] * 26))
    damage(project, "series", 2, "worked_out", "P001 / P999")
    damage(project, "series", 3, "worked_out", "P001 / P002")
    damage(project, "checks", 0, "wording", "containers")
    damage(project, "sources", 5, "language", "ko")
    message = faults(project)
    for told in (
        "series.csv row 2 (P001), column wording: 26 words, at most 25 are taken; cut it",
        "series.csv row 3 (P002), column original: 26 words, at most 25 are taken; cut it",
        "series.csv row 4 (P003), column worked_out: 'P999' is not in series.csv",
        "series.csv row 5 (P004), column worked_out: it gives up to about 0.002, and not",
        "checks.csv row 2 (K001), column value: 'at least 10,000' stands 0 times in the wording",
        "checks.csv row 2 (K001), column original: the page is in 'ko', the wording ours",
        "outcomes.csv row 2 (O001), column value: '3 million' is not what is read there",
        "outcomes.csv row 2 (O001), column original: the page is in 'ko'",
    ):
        assert told in message


def test_a_wording_may_be_required_unless_the_value_is_worked_out(project):
    """As the schema says it, by a property of the field."""
    describe(project, "series", "wording", requiredUnless="worked_out")
    damage(project, "series", 0, "worked_out", "P001")
    message = faults(project)
    assert "(P001), column wording" not in message
    assert "(P002), column wording: empty, and so is worked_out; one of the two is" in message
