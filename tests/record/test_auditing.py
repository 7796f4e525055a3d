"""Every figure of every article is a claim's or is skipped with a reason: no more and no less."""

import pytest

from chiffres.record import load
from chiffres.record.auditing import audit
from tests.record.damage import add, damage, describe, fill, rows_of, write


def test_no_figure_is_open_and_none_is_entered_twice(root):
    """The two sides of the books agree."""
    found = audit(load(root))
    assert found.open == [] and found.twice == []
    assert found.figures > 100


def test_a_figure_is_that_of_one_claim_or_skipped(root):
    """No more entries than figures; the times of claims are the rest."""
    record = load(root)
    claimed = (record.claims["figure"] != "").sum()
    assert audit(record).figures >= claimed + (record.skipped["reason"] != "unread").sum()


def row_of(project, table, name):
    """Return the number of the row of that name, the first below the header being 0."""
    return [row[0] for row in rows_of(project, table)].index(name) - 1


def without(project, table, name):
    """Leave a row out of a table."""
    write(project, table, [row for row in rows_of(project, table) if row[0] != name])


def test_the_time_of_claims_is_entered_with_them(project):
    """One for as many claims as it belongs to, and no longer skipped."""
    without(project, "skipped", "N004-13")  # juillet
    for name in ("C004-25", "C004-26"):
        damage(project, "claims", row_of(project, "claims", name), "period", "juillet")
    found = audit(load(project))
    assert found.open == [] and found.twice == []


def test_a_time_that_is_skipped_as_well_is_entered_twice(project):
    """It has left the skipped ones."""
    without(project, "skipped", "N004-13")
    row = {"skip_id": "N004-99", "source_id": "S004", "words": "juillet", "prefix": "Nord en "}
    add(project, "skipped", row | {"reason": "aside"})
    for name in ("C004-25", "C004-26"):
        damage(project, "claims", row_of(project, "claims", name), "period", "juillet")
    assert audit(load(project)).twice == ["C004-26 and N004-99"]


def test_a_date_may_be_the_figure_of_one_claim_and_the_time_of_another(project):
    """As the day of a meeting is that of what was said there."""
    place = row_of(project, "claims", "C000-24")
    damage(project, "claims", place, "period", "novembre. 2023")
    found = audit(load(project))
    assert found.open == [] and found.twice == []


def test_what_the_reader_misses_may_be_named(project):
    """It is no figure, and makes none open."""
    enum = ["caption", "calibre", "name", "anaphora", "rank", "said", "period", "repeated", "aside"]
    describe(project, "skipped", "reason", constraints={"enum": [*enum, "unread"]})
    add(
        project, "skipped", skip_id="N003-99", source_id="S003", words="conteneurs", reason="unread"
    )
    damage(project, "skipped", len(rows_of(project, "skipped")) - 2, "prefix", "quelques 10 000 ")
    found = audit(load(project))
    assert found.open == [] and found.twice == []


def test_a_claim_that_can_turn_out_so_or_not_should_have_an_outcome(project):
    """By its stance or its modality, until it has one."""
    told = {"verdict": "open", "statement": "s", "wording": "w", "known": "2024", "sure": "low"}
    told |= {"outcome_id": "O001", "claim_id": "C000-01", "source_id": "X001"}
    fill(project, "outcomes", told)
    record = load(project)
    found = audit(record).unsettled
    claims = record.claims.set_index("claim_id")
    assert claims.loc["C000-01", "modality"] == "hypothetical" and "C000-01" not in found
    assert claims.loc["C000-03", "stance"] == "deny" and "C000-03" in found
    plain = claims.query("stance == 'assert' and modality in ('realis', 'historical', 'negation')")
    assert len(plain) and not set(plain.index) & set(found)


@pytest.mark.parametrize(
    ("table", "name", "words"), [("skipped", "N000-01", "19 juin 2024")]
)  # fmt: skip
def test_a_figure_without_an_entry_is_found(project, table, name, words):
    """Without its row the figure is open, and its words are told."""
    write(project, table, [row for row in rows_of(project, table) if row[0] != name])
    assert [figure.text for _, figure in audit(load(project)).open] == [words]


def test_a_figure_with_two_entries_is_found(project):
    """A figure that is a claim's and skipped as well is told with both ids."""
    row = ["N003-99", "S003", "quelques 10 000", "", "", "repeated", ""]
    write(project, "skipped", [*rows_of(project, "skipped"), row])
    assert audit(load(project)).twice == ["C003-04 and N003-99"]
