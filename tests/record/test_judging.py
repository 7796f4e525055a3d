"""The mark of a claim follows from its checks by the written rule."""

import pytest

from chiffres.record import claims, load
from chiffres.record.judging import credibility


def check(relation="agree", sure="high", independence="independent"):
    """Return a check."""
    return {"relation": relation, "sure": sure, "independence": independence}


@pytest.mark.parametrize(
    ("checks", "corroborated", "mark"),
    [
        ([check()], False, 1),
        ([check("finer")], False, 1),
        ([check("agree_rounded")], False, 1),
        ([check(independence="same_origin")], False, 2),
        ([check(independence="unknown")], False, 2),
        ([check(sure="medium")], False, 2),
        ([], True, 3),
        ([check("not_comparable")], True, 3),
        ([check("contradict", sure="medium")], True, 4),
        ([check("contradict")], True, 5),
        ([check(), check("contradict")], False, 5),
        ([], False, 6),
        ([check("not_comparable")], False, 6),
    ],
)
def test_the_worst_mark_that_applies_is_given(checks, corroborated, mark):
    """Contradiction outweighs agreement; a second page of the same origin confirms nothing."""
    assert credibility(checks, corroborated) == mark


@pytest.mark.parametrize(
    ("name", "mark"),
    [("C002-14", 5), ("C003-30", 5), ("C003-06", 4), ("C003-04", 2), ("C001-16", 1)],
)
def test_claims_of_the_record_are_marked(name, mark):
    """The satellite of 2022 is improbable; the two missiles are confirmed."""
    assert claims().set_index("claim_id").loc[name, "credibility"] == mark


def test_a_check_on_nothing_marks_nothing(root):
    """A claim without checks and without another article that says so cannot be judged."""
    record = load(root)
    checked = set(record.checks["claim_id"])
    alone = record.claims[~record.claims["claim_id"].isin(checked) & (record.claims.cluster == "")]
    assert set(alone["credibility"]) == {6}


def test_another_article_that_says_the_same_makes_an_unchecked_claim_possible(root):
    """And only another article: what one says twice stays alone."""
    record = load(root)
    same = ["cluster", "measure", "low", "high", "unit", "earliest", "latest", "modality"]
    articles = record.claims.groupby(same, dropna=False)["source_id"].transform("nunique")
    told = (record.claims["cluster"] != "") & (articles > 1)
    unchecked = ~record.claims["claim_id"].isin(record.checks["claim_id"])
    assert set(record.claims[unchecked & told]["credibility"]) == {3}
    assert set(record.claims[unchecked & ~told]["credibility"]) == {6}
    assert (unchecked & ~told & (record.claims["cluster"] != "")).any()
