"""The mark of a claim follows from its checks and from other articles by the written rule."""

import pytest

from chiffres.record import claims
from chiffres.record.judging import corroborates, credibility, judge, passed_on

DAYS = {"S001": "2023-09-15", "S002": "2024-06-20", "X001": ""}
NOTHING = {"low": None, "high": None, "earliest": "", "latest": "", "kind": "", "unit": ""}
FIVE = {"kind": "count", "low": 5, "high": 5}


def check(relation="agree", sure="high", independence="independent", **other):
    """Return a check."""
    return {"relation": relation, "sure": sure, "independence": independence, **other}


def claim(name="A", **other):
    """Return a claim that affirms a proposition."""
    fixed = {"claim_id": name, "source_id": "S001", "cluster": "c", "polarity": "affirms"}
    fixed |= {"measure": "m", "modality": "realis", "stance": "assert", "stage": ""}
    fixed |= {"chain": f"{name} > outlet", "alternative": "", "figure": "", "quote": name}
    return fixed | NOTHING | other


OTHER = {"claim_id": "B", "source_id": "S002", "chain": "B > outlet"}


@pytest.mark.parametrize(
    ("checks", "corroborated", "mark"),
    [
        ([check()], False, 1),
        ([check("finer")], False, 1),
        ([check("agree_rounded")], False, 1),
        ([check(of="content")], False, 1),
        ([check(of="")], False, 1),
        ([check(of="saying")], False, 0),
        ([check("contradict", of="saying")], False, 0),
        ([check(of="saying")], True, 3),
        ([check(independence="same_origin")], False, 6),
        ([check(independence="same_origin"), check(sure="medium")], False, 2),
        ([check(independence="unknown")], False, 2),
        ([check(independence="unknown", sure="medium")], False, 2),
        ([check(sure="medium")], False, 2),
        ([], True, 3),
        ([check("not_comparable")], True, 3),
        ([check(independence="same_origin")], True, 3),
        ([check(sure="medium")], True, 2),
        ([check("contradict", sure="medium")], True, 4),
        ([check("contradict")], True, 5),
        ([check(), check("contradict")], False, 5),
        ([check("contradict"), check("contradict", sure="medium")], False, 5),
        ([], False, 0),
        ([check("not_comparable")], False, 6),
    ],
)
def test_the_worst_mark_that_applies_is_given(checks, corroborated, mark):
    """Contradiction outweighs agreement; what copies the claim, or only tells its saying, does not.

    What was never checked is not what cannot be judged.
    """
    assert credibility(checks, corroborated) == mark


@pytest.mark.parametrize(
    ("checks", "told"),
    [
        ([], ""),
        ([check(of="content")], ""),
        ([check(of="saying")], "rightly"),
        ([check("not_comparable", of="saying")], ""),
        ([check("agree_rounded", of="saying"), check("not_comparable", of="saying")], "rightly"),
        ([check(of="saying"), check("contradict", of="saying")], "altered"),
        ([check("contradict", of="content"), check(of="saying")], "rightly"),
    ],
)
def test_how_it_was_passed_on_is_told_apart(checks, told):
    """A denial that was uttered was passed on rightly, and is no more so for that."""
    assert passed_on(checks) == told


@pytest.mark.parametrize(
    ("first", "second", "backed"),
    [
        ({}, {}, True),
        (FIVE, FIVE, True),
        (FIVE, FIVE | {"high": None}, True),
        (FIVE, FIVE | {"low": 6, "high": 6}, False),
        (FIVE, {}, False),
        (FIVE, FIVE | {"measure": "n"}, False),
        ({}, {"measure": "n"}, True),
        ({}, {"source_id": "S001"}, False),
        ({}, {"chain": "A > another"}, False),
        ({}, {"cluster": "d"}, False),
        ({"cluster": ""}, {"cluster": ""}, False),
        ({}, {"polarity": "denies"}, False),
        ({"polarity": ""}, {"polarity": ""}, False),
        ({"polarity": "denies"}, {"polarity": "denies"}, True),
        ({}, {"modality": "hypothetical"}, False),
        ({"modality": "hypothetical"}, {"modality": "hypothetical"}, True),
        ({}, {"modality": "future"}, False),
        ({}, {"modality": "reported_conditional"}, True),
    ],
)
def test_another_article_that_says_the_same_backs_a_claim(first, second, backed):
    """Of one proposition, the same way, as firmly, and from somebody else."""
    ours, theirs = claim(**first), claim(**OTHER | second)
    assert corroborates(ours, theirs, DAYS) == corroborates(theirs, ours, DAYS) == backed


def judged(*rows, checks=(), pairs=()):
    """Return the marks of claims by their id."""
    checks = [{"source_id": "X001", "override": "", **NOTHING, **row} for row in checks]
    judge(list(rows), checks, list(pairs), DAYS)
    return {row["claim_id"]: (row["credibility"], row["passed_on"]) for row in rows}


def test_a_claim_in_a_clash_is_not_backed_by_another():
    """Two say so, one denies: nothing is possible for that; a mere reading takes nothing away."""
    rows = [claim(), claim(**OTHER)]
    denial = claim("C", polarity="denies", stance="deny")
    assert judged(*rows) == {"A": (3, ""), "B": (3, "")}
    assert judged(*rows, denial) == {"A": (0, ""), "B": (0, ""), "C": (0, "")}
    reading = denial | {"stance": "assert"}
    assert judged(*rows, reading) == {"A": (3, ""), "B": (3, ""), "C": (0, "")}
    pairs = [{"first": "A", "second": "C", "kind": "values", "reason": "r"}]
    assert judged(*rows, reading, pairs=pairs)["A"] == (0, "")


def test_a_check_speaks_of_the_content_or_of_the_saying():
    """Each check has its relation; a person's goes before the computed one."""
    told = {"claim_id": "A", "sure": "high", "independence": "independent"} | FIVE
    checks = [told | {"of": "content"}, told | {"of": "saying", "override": "contradict"}]
    assert judged(claim(**FIVE), checks=checks) == {"A": (1, "altered")}


def test_claims_of_the_record_are_marked():
    """The satellite of 2022 is improbable, and the other dates are not."""
    marks = claims().set_index("claim_id")["credibility"]
    assert marks["C002-14"] == 5 and marks["C000-25"] == 1
