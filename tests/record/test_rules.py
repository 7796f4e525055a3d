"""What tables and articles must say of each other is held, and every fault is told at once."""

import pytest

from chiffres.record.rules import sure_enough
from tests.record.damage import add, damage, describe, faults, fill, rows_of, write


@pytest.mark.parametrize(
    ("table", "row", "column", "value", "message"),
    [
        (
            "claims",
            0,
            "place",
            "NOWHERE",
            "claims.csv row 2 (C000-01), column place: nothing in named",
        ),
        ("claims", 0, "place", "XXX", "(C000-01), column place: 'XXX' is not in entities.csv"),
        ("skipped", 0, "reason", "aside", ""),
        ("outcomes", 0, "source_id", "S000", "(O001), column source_id: S000 has the role article"),
        (
            "outcomes",
            0,
            "source_id",
            "",
            "(O001), column source_id: empty, but a value is required",
        ),
        ("outcomes", 0, "claim_id", "C009-01", "column claim_id: 'C009-01' is not in claims.csv"),
        ("outcomes", 0, "second_source_id", "X999", "'X999' is not in sources.csv"),
        ("codings", 0, "claim_id", "C009-01", "(C009-01 A), column claim_id: 'C009-01' is not in"),
        ("errata", 0, "rows", "P001;K999; Z1", "(M001), column rows: K999, Z1: the key of no row"),
        ("errata", 0, "rows", "P001; C000-01;S000", ""),
    ],
)
def test_what_points_nowhere_is_told(project, table, row, column, value, message):
    """In any table, with row and column."""
    told = {"verdict": "held", "statement": "s", "wording": "w", "known": "2024", "sure": "medium"}
    told |= {"outcome_id": "O001", "claim_id": "C000-01", "source_id": "X001"}
    fill(project, "outcomes", told)
    fill(project, "codings", {"claim_id": "C000-01", "coder": "A"})
    add(project, "entities", entity="NOWHERE", name="Nowhere", kind="place")
    cells = dict.fromkeys(("was", "now", "printed", "found", "changes"), "text")
    cells |= {"kind": "bound", "date": "2026-11-26", "rows": "P001"}
    fill(project, "errata", cells | {"erratum_id": "M001"})
    damage(project, table, row, column, value)
    damage(project, "series", 0, "sure", "very")  # so that there is a fault in any case
    found = faults(project)
    assert message in found and found.startswith(f"the record has {1 + bool(message)} fault")


@pytest.mark.parametrize(("named", "wrong"), [("Vostok;Moscou", False), ("Mosco;Vostok", True)])
def test_a_place_has_a_name_in_the_article(project, named, wrong):
    """A whole word of it, one of those in the table of entities."""
    add(project, "entities", entity="MOSCOW", name="Moscow", kind="place", named=named)
    damage(project, "claims", 0, "place", "MOSCOW")
    damage(project, "series", 0, "sure", "very")
    told = "(C000-01), column place: the article has none of ['Mosco', 'Vostok']; leave the place"
    assert (told in faults(project)) == wrong


def test_a_claim_is_of_an_article_and_a_check_of_a_page(project):
    """The role says so, not the letter; an article has a file."""
    pages = [row[0] for row in rows_of(project, "sources")]
    first = dict(zip(*rows_of(project, "checks")[:2], strict=True))
    damage(project, "sources", pages.index("S004") - 1, "role", "page")
    damage(project, "sources", pages.index(first["source_id"]) - 1, "role", "article")
    message = faults(project)
    assert "(C004-01), column source_id: S004 has the role page; name a source that is" in message
    assert "(N004-01), column source_id: S004 has the role page" in message
    assert f"({first['check_id']}), column source_id: {first['source_id']} has the role" in message
    assert f"({first['source_id']}), column path: empty, but an article has a file" in message


@pytest.mark.parametrize("path", ["seeds/series.csv", "seeds/articles/002_301c17ea3c2ef27f.txt"])
def test_a_nul_is_told_with_its_line(project, path):
    """In a table as in an article: it is no text."""
    file = project / path
    first, rest = file.read_bytes().split(b"\n", 1)
    file.write_bytes(first + b"\n" + rest[:9] + b"\0" + rest[9:])
    line = 2 + rest[:9].count(b"\n")
    assert f"{path}: a NUL in line {line}, which is no text; remove it" in faults(project)


def test_a_column_that_stands_twice_is_told(project):
    """The second would hide the first."""
    rows = [[*row, row[-1]] for row in rows_of(project, "themes")]
    write(project, "themes", rows)
    assert "themes.csv row 1, column meaning: the column stands there twice" in faults(project)


def test_faults_of_all_kinds_are_told_at_once(project):
    """Forms, keys, quotes, values, rules, articles: one message, each cell once."""
    damage(project, "claims", 0, "stance", "doubt")
    damage(project, "claims", 0, "quote", "pas là")
    damage(project, "claims", 3, "source_id", "S009")
    damage(project, "series", 0, "value", "several")
    damage(project, "skipped", 0, "words", "20 juin 2024")
    damage(project, "corrections", 0, "claim_id", "C009-01")
    damage(project, "checks", 0, "override", "agree")
    damage(project, "events", 0, "date", "soon")
    damage(project, "sources", 2, "sha256", "0" * 64)
    message = faults(project)
    assert message.startswith("the record has 9 faults:") and len(set(message.splitlines())) == 10


def test_a_table_that_is_lost_hides_no_fault_of_the_others(project):
    """And what points to it is not told, for nobody knows."""
    (project / "seeds/sources.csv").unlink()
    damage(project, "series", 0, "sure", "very")
    damage(project, "corrections", 0, "corrected", "some day")
    message = faults(project)
    assert message.startswith("the record has 3 faults:") and "sources.csv: cannot be" in message


def test_what_is_worked_out_from_a_lost_table_is_not_told(project):
    """The points are not missing, the table is."""
    path = project / "seeds/series.csv"
    path.write_bytes(path.read_bytes().replace(b"seoul", b"seo\0l", 1))
    assert faults(project).startswith("the record has 1 fault:")


def test_a_row_that_is_not_whole_is_told_once(project):
    """What else is wrong with it is not known."""
    rows = rows_of(project, "series")
    rows[1] = rows[1][:3]
    write(project, "series", rows)
    assert faults(project).startswith("the record has 1 fault:")


def test_words_that_are_read_are_not_skipped_as_unread(project):
    """The reason says that the library does not read them."""
    enum = ["caption", "calibre", "name", "anaphora", "rank", "said", "period", "repeated", "aside"]
    describe(project, "skipped", "reason", constraints={"enum": [*enum, "unread"]})
    damage(project, "skipped", 0, "reason", "unread")
    assert "(N000-01), column words: it is read, as '19 juin 2024'" in faults(project)


PAGES = {
    name: {"producer": producer, "text_by": text_by, "primary": primary}
    for name, producer, text_by, primary in (
        ("X1", "Daily", "Agency", ""), ("X2", "Weekly", "Agency", ""), ("X3", "Monthly", "", ""),
        ("X4", "Ministry", "", "true"), ("X5", "Monthly", "", ""), ("X6", "Agency", "", ""),
    )
}  # fmt: skip


@pytest.mark.parametrize(
    ("sure", "first", "second", "problem"),
    [
        ("high", "X4", "", ""),
        ("high", "X1", "X3", ""),
        ("high", "X1", "X4", ""),
        ("medium", "X1", "", ""),
        ("low", "X1", "", ""),
        ("high", "X9", "", ""),
        ("high", "X1", "", "there is no second_source_id"),
        ("high", "X1", "X9", "there is no second_source_id"),
        ("high", "X1", "X1", "the second page has the same text"),
        ("high", "X1", "X2", "the second page has the same text"),
        ("high", "X3", "X5", "the second page has the same text"),
        ("high", "X1", "X6", "the second page has the same text"),
    ],
)
def test_high_needs_a_primary_source_or_two_texts(sure, first, second, problem):
    """Two pages with one agency's text are one; the outlet's name stands for its own text."""
    row = {"sure": sure, "source_id": first, "second_source_id": second}
    found = sure_enough(row, "sure", {"sources": PAGES}, "")
    assert problem in found and bool(found) == bool(problem)


def test_a_high_that_has_not_what_it_needs_is_told(project):
    """In checks, series and outcomes alike."""
    told = {"outcome_id": "O001", "claim_id": "C000-01", "verdict": "open", "statement": "s"}
    told |= {"wording": "w", "known": "2024", "source_id": "X001", "sure": "high"}
    fill(project, "outcomes", told)
    for table in ("checks", "series"):
        rows = rows_of(project, table)
        place = rows[0].index("sure")
        rows = [[*row[:place], "medium", *row[place + 1 :]] for row in rows[1:]]
        write(project, table, [rows_of(project, table)[0], *rows])
    pages = [row[0] for row in rows_of(project, "sources")]
    damage(project, "sources", pages.index("X001") - 1, "primary", "")
    damage(project, "series", 0, "source_id", "X001")
    damage(project, "series", 0, "second_source_id", "X001")
    damage(project, "series", 0, "sure", "high")
    message = faults(project)
    assert "series.csv row 2 (P001), column sure: high needs a primary source, or two" in message
    assert "outcomes.csv row 2 (O001), column sure: high needs a primary source" in message
    assert "checks.csv" not in message
