"""Derived rows keep both ends, their sources and their refs."""

import pandas as pd
import pytest

from chiffres import Estimate, claims, derive, estimate, series
from chiffres.errors import ChiffresError


@pytest.fixture
def counts():
    """Return Seoul's counts and the article's, as the notebook has them."""
    article = claims("munitions", cluster="seoul-count").query("figure != ''")
    return derive.together(series("seoul_count", until="2024-06"), article)


def test_a_ratio_is_worked_out_within_each_statement(counts):
    """The ceiling of June over its floor is a ceiling: up to 480 shells a container."""
    held = derive.ratio(counts, "shells_152mm", "containers").set_index("label")
    june = held.loc["14 Jun 2024"]
    assert pd.isna(june["low"]) and june["high"] == 480
    assert june["ref"] == "P011, P010"
    assert held.loc["Article S003", "stated"] == 500


def test_a_ratio_of_floors_is_not_bounded(counts):
    """November's two floors give a printed ratio of 5 and no bound; so do February's."""
    ratios = derive.ratio(counts, "shells_152mm", "rounds_122mm").set_index("label")
    november = ratios.loc["2 Nov 2023"]
    assert pd.isna(november["low"]) and pd.isna(november["high"]) and november["stated"] == 5
    assert ratios.loc["26 Feb 2024", ["low", "high"]].isna().all()
    assert list(ratios["stated"]) == [5, 5, 6, 10]


def test_a_statement_without_both_measures_is_left_out(counts):
    """June has no figure for 122 mm, so no ratio."""
    ratios = derive.ratio(counts, "shells_152mm", "rounds_122mm")
    assert "14 Jun 2024" not in set(ratios["label"])


def test_times_converts_the_unit(counts):
    """480 shells of 43.56 kg are 20.9 tonnes a container."""
    held = derive.ratio(counts, "shells_152mm", "containers")
    tonnes = derive.times(held, "P021", "tonne / containers").set_index("label")
    assert tonnes.loc["14 Jun 2024", "high"] == pytest.approx(20.9088)
    assert tonnes.loc["14 Jun 2024", "unit"] == "tonne / containers"
    assert tonnes.loc["14 Jun 2024", "ref"] == "P011, P010, P021"
    assert "encyclopaedia" in tonnes.loc["14 Jun 2024", "source"]


def test_what_was_stated_stays_one_number_or_none(counts):
    """Two ends of a factor give two ends, and no number that somebody printed."""
    held = derive.ratio(counts, "shells_152mm", "containers")
    doubled = derive.times(held, Estimate(2, 3), "shells_152mm / containers")
    assert doubled["stated"].isna().all() and set(doubled["ref"]) == set(held["ref"])
    assert list(doubled["high"].dropna()) == [3 * end for end in held["high"].dropna()]
    assert set(doubled["source"]) == set(held["source"])


def statement(measure, low, high, unit="", **more):
    """Return a row of a frame, said by one source on one day unless told otherwise."""
    said = {"said": "2024", "claimant": "c", "source_id": "X", "who": "", "label": "l", "url": "u"}
    days = dict.fromkeys(("said_earliest", "said_latest"), pd.Timestamp("2024-01-01"))
    row = {
        "ref": measure,
        "measure": measure,
        "low": low,
        "high": high,
        "unit": unit,
        "source": "s",
    }
    return said | days | row | {"approx": False, "alternative": "", "per": ""} | more


@pytest.mark.parametrize(
    ("over", "under", "ends", "stated"),
    [
        ((6, 6), (2, 2), (3, 3), 3),
        ((6, None), (2, None), (None, None), 3),
        ((None, 6), (2, None), (None, 3), 3),
        ((6, 8), (2, 2), (3, 4), None),
        ((6, 6), (2, 3), (2, 3), None),
        ((0, 0), (2, 2), (0, 0), 0),
        ((6, 6), (0, 0), (None, None), None),
    ],
)
def test_a_ratio_has_the_ends_of_its_parts(over, under, ends, stated):
    """Open ends are NaN, and what was stated is one printed number over another."""
    rows = [statement("guns", *over), statement("boats", *under)]
    (row,) = derive.ratio(pd.DataFrame(rows), "guns", "boats").to_dict("records")
    found = [None if pd.isna(row[name]) else row[name] for name in ("low", "high", "stated")]
    assert found == [*ends, stated] and row["unit"] == "guns / boats"


def test_ratios_of_one_day_stay_in_their_order():
    """That of the frame, not of the alphabet."""
    who = [{"claimant": name} for name in "zam"]
    rows = [statement(m, 6, 6, **said) for said in who for m in ("guns", "boats")]
    assert list(derive.ratio(pd.DataFrame(rows), "guns", "boats")["claimant"]) == ["z", "a", "m"]


def test_a_ratio_minds_the_units_of_its_parts():
    """A tonne over a kilogram is a thousand, for the ends and for what was stated."""
    rows = [statement("a", 6, None, "tonne"), statement("b", None, 2, "kilogram")]
    (row,) = derive.ratio(pd.DataFrame(rows), "a", "b").to_dict("records")
    assert row["low"] == row["stated"] == pytest.approx(3000) and row["unit"] == ""


def test_a_ratio_of_what_nobody_gives_is_refused(counts):
    """With the measures that there are."""
    with pytest.raises(ChiffresError, match=r"both 'shells' and 'boxes'; there are: containers, "):
        derive.ratio(counts, "shells", "boxes")


def test_statements_come_oldest_first_and_undated_ones_last():
    """Whatever their order in the tables; a frame without days stays as it is."""
    days = [pd.NaT, *pd.to_datetime(["2024-01-02", "2023-01-01", "2024-01-02"])]
    rows = [statement(ref, 1, 1, said_latest=day) for ref, day in zip("abcd", days, strict=True)]
    frame = derive.together(pd.DataFrame(rows[:2]), pd.DataFrame(rows[2:]))
    assert list(frame["ref"]) == ["c", "b", "d", "a"] and list(frame.index) == [0, 1, 2, 3]
    bare = [pd.DataFrame({"ref": [ref]}) for ref in "ba"]
    assert derive.together(*bare).to_dict() == {"ref": {0: "b", 1: "a"}}


def test_a_derived_row_says_whose_it_is():
    """Label, actor and unit as given; an open end is NaN."""
    (row,) = derive.row("limit", Estimate(None, 2, "tonne"), ["P024"], "kilogram", "us").to_dict(
        "records"
    )
    assert pd.isna(row["low"]) and row["high"] == 2000 and row["unit"] == "kilogram"
    assert (row["label"], row["who"], row["ref"]) == ("limit", "us", "P024")


def test_times_refuses_a_unit_that_does_not_fit(counts):
    """Shells a container times a rocket's mass is not tonnes a container."""
    held = derive.ratio(counts, "shells_152mm", "containers")
    with pytest.raises(ValueError, match="do not measure the same"):
        derive.times(held, "P022", "tonne / containers")


def test_a_derived_row_names_its_sources():
    """A limit worked out from two points carries both refs and their publishers."""
    gross, tare = estimate("P025"), estimate("P024")
    limit = derive.row("limit", gross - tare, ["P024", "P025"], "tonne / containers")
    assert limit.loc[0, "low"] == estimate("P023").to("tonne / containers").low == 28.18
    assert limit.loc[0, "source"].startswith("FreightUtils; ")
    assert limit.loc[0, "ref"] == "P024, P025"


def test_a_derived_row_refuses_an_unknown_ref():
    """A row cannot claim a source that the record does not have."""
    with pytest.raises(ValueError, match=r"P999: neither in claims\.csv nor"):
        derive.row("limit", estimate("P025"), ["P999"], "tonne / containers")
