"""Claims that do not go together are found, each pair with its kind, and only those."""

import pytest

from chiffres.record import contradictions, disagreements, load
from chiffres.record.disputes import CLASHES, WHY, by_cluster, clashes, find_disagreements
from tests.record.damage import faults, fill

DAYS = {"S001": "2023-09-15", "S002": "2024-06-20"}
NOTHING = {"low": None, "high": None, "earliest": "", "latest": "", "kind": "", "unit": ""}


def claim(name, **values):
    """Return a claim of one article about one thing."""
    fixed = {"cluster": "c", "measure": "m", "modality": "realis", "figure": name, "quote": name}
    fixed |= {"polarity": "affirms", "stance": "assert", "stage": "", "alternative": ""}
    return {"claim_id": name, "source_id": "S001", **fixed, **NOTHING, **values}


def found(*claims, **options):
    """Return the pairs found, as (first, second, kind)."""
    pairs = find_disagreements(list(claims), DAYS, **options)
    return [tuple(pair) for pair in pairs[["first", "second", "kind"]].to_numpy().tolist()]


def number(low, high=...):
    """Return a count."""
    return {"kind": "count", "low": low, "high": low if high is ... else high}


def day(text):
    """Return a date known to the day."""
    return {"kind": "date", "earliest": text, "latest": text}


def years(low, high):
    """Return a duration in years."""
    return {"kind": "duration", "unit": "year", "low": low, "high": high}


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        (number(5), number(6), "values"),
        (number(5, 7), number(6), ""),
        (day("2022-11-01"), day("2023-11-21"), "values"),
        (day("2023-11-21"), day("2023-11-21"), ""),
        (number(5), number(6) | {"cluster": "d"}, ""),
        (number(5), number(6) | {"measure": "n"}, ""),
        (number(5), number(6) | {"modality": "hypothetical"}, ""),
        (number(5), number(6) | {"modality": "future"}, "plan_and_outcome"),
        (number(5), {}, ""),
        (day("2022-11-01"), {"modality": "negation"}, "values"),
        (day("2023-11-21"), {"modality": "negation"}, ""),
        (day("2006-10-14"), years(20, 20) | {"source_id": "S002"}, "values"),
        (day("2004-10-14"), years(20, 20) | {"source_id": "S002"}, ""),
        (day("2000-07-19"), years(20, None) | {"source_id": "S002"}, ""),
        (day("2010-07-19"), years(20, None) | {"source_id": "S002"}, "values"),
        (day("2010-07-19"), years(None, 20) | {"source_id": "S002"}, ""),
        (day("2000-07-19"), years(None, 20) | {"source_id": "S002"}, "values"),
        (day("2025-01-01"), years(None, 20) | {"source_id": "S002"}, "values"),
        (day("2024-12-31"), years(None, 20) | {"source_id": "S002"}, ""),
        (day("2004-10-14"), years(20, 20) | {"unit": "month"}, "values"),
        (day("2022-01-14"), years(20, 20) | {"unit": "month"}, ""),
        (
            number(5),
            number(6) | {"stance": "intend", "modality": "hypothetical"},
            "plan_and_outcome",
        ),
        (number(5) | {"modality": "future"}, number(6) | {"stage": "promised"}, "values"),
        (number(5) | {"alternative": "A1"}, number(6) | {"alternative": "A1"}, ""),
        (number(5) | {"cluster": ""}, number(6) | {"cluster": ""}, ""),
        ({}, {}, ""),
        ({}, {"polarity": "denies"}, "interpretation"),
        ({}, {"polarity": "doubts"}, ""),
        ({}, {"polarity": "denies", "measure": "n"}, "interpretation"),
        ({}, {"polarity": "denies", "cluster": "d"}, ""),
        ({}, {"polarity": "denies", "stance": "deny"}, "allegation_and_denial"),
        ({"stance": "allege"}, {"polarity": "denies"}, "allegation_and_denial"),
        ({"stance": "allege"}, {"polarity": "denies", "stance": "deny"}, "allegation_and_denial"),
        ({"stance": "intend"}, {"polarity": "denies"}, "plan_and_outcome"),
        ({"modality": "hypothetical"}, {"polarity": "denies", "stance": "deny"}, ""),
        (number(5), {"polarity": "denies", "modality": "negation"}, "interpretation"),
        (number(5), number(6) | {"polarity": "denies"}, "values"),
        (day("2023-11-21"), {"polarity": "denies", "modality": "negation"}, ""),
        (years(20, 20), years(10, 10), "values"),
        (number(5, None), number(None, 4), "values"),
        (number(5, None), number(None, 6), ""),
        (number(None, 5), number(6, None), "values"),
        (number(5e6) | {"source_id": "S002"}, number(None, 4.8e6), "rounding"),
        ({"modality": "negation"}, {"modality": "negation"}, ""),
        (number(5) | {"modality": "negation"}, number(6) | {"modality": "negation"}, ""),
        ({"modality": "negation"}, number(5), ""),
        ({"modality": "negation"}, day("2022-11-01"), "values"),
        ({"modality": "negation", "source_id": "S002"}, day("2023-11-21"), "values"),
        (day("2023-09-15"), {"modality": "negation"}, ""),
    ],
)
def test_two_claims_disagree_or_not(first, second, kind):
    """Values apart, a plan that came otherwise, a denial, another reading: each by its kind."""
    rows = [claim("A", **first), claim("B", **second)]
    assert found(*rows) == ([("A", "B", kind)] if kind else [])
    assert found(*reversed(rows)) == ([("B", "A", kind)] if kind else [])
    for pair in find_disagreements(rows, DAYS).to_dict("records"):
        assert pair["why"] and pair["kind"] in WHY
        assert pair["first_source"] == first.get("source_id", "S001")
        assert pair["second_source"] == second.get("source_id", "S001")


def test_what_an_outside_page_has_rounded_is_no_clash():
    """A page that agrees with one of the two, rounded, explains the other."""
    rows = [claim("A", **number(21)), claim("B", **number(26))]
    assert found(*rows) == [("A", "B", "values")]
    assert found(*rows, rounded={"A"}) == [("A", "B", "rounding")]
    assert found(claim("A", **number(26)), rows[1], rounded={"A"}) == []


def test_a_person_adds_a_pair_names_its_kind_or_takes_it_away():
    """The reason is why; two clusters may be compared so, in either order."""
    rows = [claim("A"), claim("B", cluster="d"), claim("C", polarity="denies")]
    judged = [
        {"first": "B", "second": "A", "kind": "values", "reason": "both were first"},
        {"first": "A", "second": "C", "kind": "none", "reason": "said later"},
    ]
    assert found(*rows) == [("A", "C", "interpretation")]
    (pair,) = find_disagreements(rows, DAYS, judged).to_dict("records")
    assert (pair["first"], pair["second"], pair["why"]) == ("A", "B", "both were first")
    assert pair["cluster"] == "c" and pair["measure"] == "m"


def test_a_denial_is_counted_once_a_cluster():
    """It pairs with each that says so, and the cluster has one row a kind."""
    rows = [claim("A"), claim("B"), claim("C", polarity="denies", stance="deny")]
    rows += [claim("D", **number(5), cluster="d"), claim("E", **number(6), cluster="d")]
    pairs = find_disagreements(rows, DAYS)
    told = by_cluster(pairs).to_dict("records")
    assert [(row["cluster"], row["kind"], row["pairs"], row["claims"]) for row in told] == [
        ("c", "allegation_and_denial", 2, "A, B, C"),
        ("d", "values", 1, "D, E"),
    ]
    assert by_cluster(pairs.iloc[:0]).empty and list(by_cluster(pairs.iloc[:0])) == list(told[0])


def test_only_what_cannot_both_be_so_is_a_clash():
    """A plan, a rounding and a reading are none."""
    rows = [claim("A"), claim("B", polarity="denies"), claim("C", polarity="denies", stance="deny")]
    pairs = find_disagreements(rows, DAYS)
    assert list(pairs["kind"]) == ["interpretation", "allegation_and_denial"]
    assert list(clashes(pairs)["second"]) == ["C"] and list(clashes(pairs).index) == [0]


def test_pairs_that_point_nowhere_or_stand_twice_are_told(project):
    """Each with its row."""
    told = {"kind": "none", "reason": "r"}
    turned = [told | {"first": "C000-01", "second": "C000-02"}]
    turned += [told | {"first": "C000-02", "second": "C000-01"}]
    fill(project, "pairs", *turned, told | {"first": "C000-03", "second": "C009-01"})
    message = faults(project)
    assert "pairs.csv row 3 (C000-02 C000-01), column first, second: it stands there" in message
    assert "row 4 (C000-03 C009-01), column second: 'C009-01' is not in claims.csv" in message


def test_the_record_has_the_pairs_of_its_table(project, monkeypatch):
    """A kind that a person gave is asked for as any other."""
    told = {"kind": "interpretation", "reason": "r"}
    fill(project, "pairs", told | {"first": "C000-01", "second": "C001-01"})
    monkeypatch.chdir(project)
    pairs = disagreements().set_index(["first", "second"])
    assert pairs.loc[("C000-01", "C001-01"), "kind"] == "interpretation"
    assert set(contradictions()["kind"]) <= set(CLASHES)
    assert len(disagreements(without="S000")) < len(pairs)
    assert len(load().pairs) == 1


def test_a_pair_is_told_with_its_words():
    """Those of the figure, or the whole quote where there is none."""
    rows = [
        claim("A", **day("2022-11-01"), figure="in 2022", quote="shot up in 2022"),
        claim("B", modality="negation", figure="", quote="not yet"),
    ]
    (pair,) = find_disagreements(rows, DAYS).to_dict("records")
    assert (pair["cluster"], pair["measure"]) == ("c", "m")
    assert (pair["first_words"], pair["second_words"]) == ("in 2022", "not yet")
    assert "before 2023-09-15" in pair["why"]


def test_the_articles_disagree_where_they_do():
    """The satellite's year clashes; the day of arrival was a plan; two decades are rounded."""
    pairs = disagreements()
    kinds = {frozenset((p.first, p.second)): p.kind for p in pairs.itertuples()}
    assert kinds[frozenset({"C000-25", "C002-14"})] == "values"  # November 2023, November 2022
    assert kinds[frozenset({"C001-18", "C002-14"})] == "values"  # not yet in September 2023
    assert kinds[frozenset({"C002-05", "C003-12"})] == "plan_and_outcome"  # Wednesday, Tuesday
    assert kinds[frozenset({"C001-22", "C003-23"})] == "rounding"  # since 2006, for two decades
