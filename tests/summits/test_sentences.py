"""Texts as tables of figures, and the same texts read otherwise."""

import pytest

from chiffres.charts import dates
from chiffres.words import FORMS
from summits.sentences import (
    NOTHING,
    article_figures,
    dates_moved,
    figures_in,
    moved,
    passage,
    phrases,
    publication,
    reread,
    tools,
)


def test_every_figure_of_the_articles_is_a_claim_or_skipped():
    """The table is the double entry of the record, seen from the articles."""
    found = article_figures()
    assert found["entry"].notna().all() and found["entry"].is_unique
    assert set(found["form"]) == {*FORMS, ""}


def test_a_passage_is_the_paragraph_of_its_claim_with_its_day():
    """The day is that from which the article's relative dates are read."""
    found = passage("C003-05")
    assert "autour cinq millions" in found.text and "\n" not in found.text
    assert (found.language, found.day) == ("fr", "2024-06-18")


def test_an_unknown_claim_is_refused():
    """One message says which."""
    with pytest.raises(ValueError, match="'C009-01' is no claim_id"):
        passage("C009-01")


def test_a_text_without_figures_gives_an_empty_table_with_its_columns():
    """So that a notebook's cell below does not fail."""
    empty = figures_in("rien du tout")
    assert empty.empty and {"number", "words", "kind", "reads"} <= set(empty)


def test_shares_are_drawn_in_percent():
    """A chart's axis says per cent."""
    frame = phrases({"percent": ["C000-18"], "millions": ["C004-08"]})
    assert frame["low"].tolist() == [5, 10e6] and frame["high"].tolist() == [10, 11e6]
    assert frame["label"].tolist() == ["« 5 à 10 % »", "« entre 10 et 11 millions »"]


def test_reading_the_same_way_changes_nothing():
    """The three outcomes measure a change, not noise."""
    assert set(reread()["outcome"]) == {"same"}


def test_without_a_day_only_dates_are_lost():
    """What does not hang on the day is read as before."""
    changed = reread(years=None).query("outcome != 'same'")
    assert set(changed["kind"]) == {"date"} and set(changed["outcome"]) == {"lost"}


def test_in_the_wrong_language_a_number_changes_without_a_word():
    """The decimal comma is what breaks first."""
    read = reread(language=True).set_index("entry").loc["C003-30"]
    assert read["outcome"] == "otherwise" and "5 million" in read["now"]


@pytest.mark.parametrize(("months", "november"), [(0, "2023-11-01"), (6, "2024-11-01")])
def test_a_month_without_a_year_follows_the_day_of_publication(months, november):
    """November is the last one before the day."""
    later = dates_moved(["C003-20"], months)
    assert f"{later['earliest'][0]:%Y-%m-%d}" == november


@pytest.mark.parametrize(
    ("day", "by", "expected"),
    [
        ("2024-06-18", {"years": 1}, "2025-06-18"),
        ("2024-02-29", {"years": 1}, "2025-02-28"),
        ("2024-02-29", {"years": -4}, "2020-02-29"),
        ("2023-12-31", {"months": 2}, "2024-02-29"),
    ],
)
def test_a_day_moves_by_the_calendar(day, by, expected):
    """The last of February is a day in every year."""
    assert moved(day, **by) == expected


def test_moved_dates_can_be_drawn(tmp_path):
    """The slider's chart names the day and the claims."""
    later = dates_moved(["C003-20", "C003-38"], -9)
    words = {"title": "Finding", "subtitle": "Days", "alt": "What is seen"}
    chart = dates(later, "name", **words, limits=publication(later), folder=tmp_path)
    assert "C003-20, C003-38" in chart.source


def test_the_tools_answers_stand_beside_ours():
    """Fourteen phrases, three tools with their versions, and this library's reading of today."""
    kept = tools()
    assert kept.shape == (14, 6) and kept["phrase"].is_unique
    ours = kept.set_index("phrase")["chiffres"]
    assert ours["3-4 million"] == "between 3 million and 4 million"
    assert ours["Resolution 2397"] == NOTHING


def test_a_time_of_a_claim_is_entered_as_such():
    """A figure that is one claim's own and another's time is its own claim's."""
    found = article_figures()
    timed = found[found["entry"].str.contains(", ")]
    assert set(timed["entry"].str.partition(", ")[2]) == {"said", "period"}
    assert timed["is_claim"].all() and set(timed["kind"]) == {"date"}
    assert found.set_index("words").loc["novembre. 2023", "entry"] == "C000-25"
