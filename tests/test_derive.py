"""Derived rows keep both ends, their sources and their refs."""

import pandas as pd
import pytest

from chiffres import claims, derive, estimate, series


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
    """November's two floors give a printed ratio of 5 and no bound."""
    ratios = derive.ratio(counts, "shells_152mm", "rounds_122mm").set_index("label")
    november = ratios.loc["Nov 2023"]
    assert pd.isna(november["low"]) and pd.isna(november["high"]) and november["stated"] == 5
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


def test_times_refuses_a_unit_that_does_not_fit(counts):
    """Shells a container times a rocket's mass is not tonnes a container."""
    held = derive.ratio(counts, "shells_152mm", "containers")
    with pytest.raises(ValueError, match="do not measure the same"):
        derive.times(held, "P022", "tonne / containers")


def test_a_derived_row_names_its_sources():
    """A limit worked out from two points carries both refs and their publisher."""
    gross, tare = estimate("P025"), estimate("P024")
    limit = derive.row("limit", gross - tare, ["P024", "P025"], "tonne / containers")
    assert limit.loc[0, "low"] == 21.7 and limit.loc[0, "source"] == "FreightUtils"


def test_a_derived_row_refuses_an_unknown_ref():
    """A row cannot claim a source that the record does not have."""
    with pytest.raises(ValueError, match=r"P999: neither in claims\.csv nor"):
        derive.row("limit", estimate("P025"), ["P999"], "tonne / containers")
