"""A page's value is read out of its own words, or worked out from points: never typed alone."""

import re

import pytest

from chiffres.errors import ChiffresError
from chiffres.record import load, outcomes, series
from chiffres.record.wordings import reader_of
from tests.record.damage import damage, describe, faults, fill, rows_of

SOURCES = [
    {"source_id": name, "language": language, "date_published": day, "reference_date": ""}
    for name, language, day in (("X1", "en", "2024-06-19"), ("X2", "fr", ""), ("X3", "ko", ""))
]
POINTS = {
    "P1": "10,933", "P2": "2,305", "P3": "at least 480", "P4": "10 to 20", "P5": "about 3",
    "P6": "5", "P7": "6", "P8": "2 tonnes", "P9": "500 kg", "P10": "more than 2,000", "P11": "",
}  # fmt: skip


def read(wording, value, page="X1", original="", worked_out=""):
    """Return what is read of a value in its wording, beside the points."""
    blank = {"wording": "", "original": "", "worked_out": "", "alternative": "", "source_id": "X1"}
    points = [blank | {"point_id": name, "value": words} for name, words in POINTS.items()]
    for point in points[5:7]:
        point["alternative"] = "A"
    points[9] |= {"wording": "Plus de 2 000.", "value": "Plus de 2 000", "source_id": "X2"}
    row = {"source_id": page, "wording": wording, "original": original, "worked_out": worked_out}
    return reader_of(SOURCES, points)(row, value)


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


@pytest.mark.parametrize(
    ("formula", "low", "high", "unit", "kind"),
    [
        ("P1 / P2", 10933 / 2305, 10933 / 2305, "", "factor"),
        ("P1 + P2", 13238, 13238, "", "count"),
        ("P1+P2 / P2", 10934, 10934, "", "factor"),
        ("P3 + P1", 11413, None, "", "count"),
        ("P1 / P4", 546.65, 1093.3, "", "factor"),
        ("P8 + P9", 2.5, 2.5, "tonne", "count"),
        ("P8 / P9", 4, 4, "", "factor"),
        ("P10 + P1", 12933, None, "", "count"),
        ("P1", 10933, 10933, "", "count"),
    ],
)
def test_a_value_that_is_not_told_is_worked_out_from_its_points(formula, low, high, unit, kind):
    """Both ends are carried through, units are turned into each other; a point may be French."""
    found = read("", "", worked_out=formula)
    assert found["low"] == pytest.approx(low) and found["high"] == (high and pytest.approx(high))
    assert (found["unit"], found["kind"], found["approx"]) == (unit, kind, False)


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
    with pytest.raises(ChiffresError, match=re.escape(problem)):
        read("", "", worked_out=formula)


@pytest.mark.parametrize(
    ("formula", "value", "right"),
    [
        ("P2 / P1", "21%", True),
        ("P2 / P1", "21.1%", True),
        ("P2 / P1", "22%", False),
        ("P1 / P2", "4.7", True),
        ("P1 / P2", "at least 4.7", False),
        ("P3 + P1", "at least 11,413", True),
        ("P3 + P1", "11,413", False),
        ("P5 + P5", "6", False),
        ("P5 + P5", "about 6", True),
        ("P8 + P9", "2,500 kg", True),
        ("P8 + P9", "2,500", False),
        ("P1 + P11", "10,933", False),
    ],
)
def test_a_value_that_is_told_must_be_the_one_worked_out(formula, value, right):
    """Rounded as it is told, with its bounds, its hedge and its unit."""
    if right:
        assert read("", value, worked_out=formula) == read("", value)
        return
    with pytest.raises(ChiffresError, match=r"gives .*, and not|do not measure the same"):
        read("", value, worked_out=formula)


OUTCOME = {
    **{"outcome_id": "O001", "claim_id": "C000-01", "verdict": "held", "statement": "s"},
    **{"known": "2024", "source_id": "X001", "sure": "medium"},
    **{"wording": "some 3 million shells", "value": "some 3 million"},
}


def test_the_record_reads_its_wordings(project, monkeypatch):
    """Of series, checks and outcomes; the value is that of the words."""
    damage(project, "series", 0, "wording", "Seoul spoke of about 2,000 containers")
    damage(project, "checks", 0, "wording", "at least 10,000 containers")
    fill(project, "outcomes", OUTCOME)
    monkeypatch.chdir(project)
    assert series()["low"][0] == 2000 and load().outcomes["low"][0] == 3e6
    (known,) = outcomes().to_dict("records")
    assert known["ref"] == "O001" and known["quote"] == load().claims["quote"][0]
    assert known["source"] and known["article"] and known["known_latest"].year == 2024


def test_what_is_wrong_with_a_wording_is_told_with_its_place(project):
    """Too long, without its original, without its value: each in each table."""
    fill(project, "outcomes", OUTCOME | {"value": "3 million"})
    damage(project, "series", 0, "wording", " ".join(["about 2,000", *["word"] * 24]))
    damage(project, "series", 1, "original", " ".join(["word"] * 26))
    damage(project, "series", 2, "worked_out", "P001 / P999")
    damage(project, "series", 3, "worked_out", "P001 / P002")
    for column, cell in {"wording": "containers", "value": "at least 10,000"}.items():
        damage(project, "checks", 0, column, cell)
    damage(project, "checks", 0, "source_id", "X001")
    damage(project, "checks", 0, "original", "")
    pages = [row[0] for row in rows_of(project, "sources")]
    damage(project, "sources", pages.index("X001") - 1, "language", "ko")
    message = faults(project)
    for told in (
        "series.csv row 2 (P001), column wording: 26 words, at most 25 are taken; cut it",
        "series.csv row 3 (P002), column original: 26 words, at most 25 are taken; cut it",
        "series.csv row 4 (P003), column value: 'P999' is not in series.csv",
        "series.csv row 5 (P004), column value: P001 / P002 gives up to about 0.002, and not",
        "checks.csv row 2 (K001), column value: 'at least 10,000' stands 0 times in the wording",
        "checks.csv row 2 (K001), column original: the page is in 'ko', the wording ours",
        "outcomes.csv row 2 (O001), column value: '3 million' is not what is read there",
        "outcomes.csv row 2 (O001), column original: the page is in 'ko'",
    ):
        assert told in message


def test_a_wording_may_be_required_unless_the_value_is_worked_out(project):
    """As the schema says it, by a property of the field."""
    describe(project, "series", "wording", requiredUnless="worked_out")
    damage(project, "series", 1, "wording", "")
    assert "(P002), column wording: empty, and so is worked_out; one of" in faults(project)
    first = series().set_index("ref").loc["P001", "value"]
    for column, words in (("worked_out", "P001"), ("value", first)):
        damage(project, "series", 1, column, words)
    load(project)
