"""Every figure of every article is a claim's or is skipped with a reason: no more and no less."""

import pytest

from chiffres.record import load
from chiffres.record.auditing import audit
from tests.record.damage import rows_of, write


def test_no_figure_is_open_and_none_is_entered_twice(root):
    """The two sides of the books agree."""
    found = audit(load(root))
    assert found.open == [] and found.twice == []
    assert found.figures > 100


def test_each_figure_has_just_one_entry(root):
    """As many figures as claims with a figure and skipped rows together."""
    record = load(root)
    claimed = (record.claims["figure"] != "").sum()
    assert audit(record).figures == claimed + len(record.skipped)


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
