"""A draft of claims can be read back: each quote stands once, each figure once in its quote."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chiffres.reading import extract
from chiffres.record import load
from chiffres.record.anchor import read_claims
from chiffres.record.drafts import COLUMNS, FILLED, as_csv, new_claims, save_claims
from chiffres.record.quotes import locate
from tests.conftest import ROOT

REPEATED = "Dix obus.\n\nDix obus.\n\nOnze obus, puis onze chars et encore onze obus."


def quotes(text, **options):
    """Return the quotes of a draft."""
    return [row["quote"] for row in new_claims(text, **options)]


def test_the_columns_are_those_of_the_table():
    """A row can be pasted under the others."""
    header = (ROOT / "seeds/claims.csv").read_text(encoding="utf-8").splitlines()[0]
    assert tuple(header.split(",")) == COLUMNS


def test_every_figure_of_the_articles_is_drafted_and_read_back():
    """The record's own reader finds no fault in them."""
    record = load(ROOT)
    days = record.sources.set_index("source_id")["reference_date"]
    for name, article in record.articles.items():
        rows = [row | {"source_id": name} for row in new_claims(article.text, "fr", days[name])]
        read, faults = read_claims(rows, record.articles)
        assert faults == []
        starts = [(row["figure_start"], row["figure_end"]) for row in read]
        assert starts == [(figure.start, figure.end) for figure in article.figures]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Il pleut. Dix obus sont tombés. Fin.", "Dix obus sont tombés."),
        ("M. Kim a vu dix obus. Fin.", "M. Kim a vu dix obus."),
        ("En novembre. 2023 fut sec. Fin.", "En novembre. 2023 fut sec."),
        ("Titre\n\nDix obus", "Dix obus"),
        ("On a compté\ndix obus hier. Fin.", "On a compté\ndix obus hier."),
        ("Il dit : « Dix obus. » Puis il part.", "Il dit : « Dix obus. »"),
    ],
)
def test_a_quote_is_the_sentence(text, quote):
    """Initials, stray stops and wrapped lines do not cut it; headings end with their line."""
    assert quote in quotes(text)


def test_what_stands_twice_gets_a_prefix_or_a_shorter_quote():
    """Each row of a text that repeats itself leads back to its own figure."""
    rows = new_claims(REPEATED)
    assert len(rows) == 5
    for row, figure in zip(rows, extract(REPEATED), strict=True):
        start = locate(row["quote"], REPEATED, row["prefix"])
        assert row["quote"].count(row["figure"]) == 1
        assert start + row["quote"].index(row["figure"]) == figure.start


@pytest.mark.parametrize(
    ("text", "number", "prefix", "quote"),
    [
        ("Dix obus. Rien. Puis dix obus.", 1, "", "Puis dix obus."),
        ("Hier onze ou onze obus.", 0, "", "Hier onze ou"),
        ("Hier onze ou onze obus.", 1, "", "ou onze obus."),
        ("onze ou onze obus.", 1, "", "ou onze obus."),
        ("Un bel an. Vu dix. Un mauvais an. Vu dix.", 1, "mauvais an. ", "Vu dix."),
        ("Un soir. Vu dix. Une nuit. Vu dix.", 1, "nuit. ", "Vu dix."),
        ("Dix\n\nDix\n\nFin ici", 0, "", "Dix\n\nD"),
        ("Dix\n\nDix\n\nFin ici", 1, "Dix\n\n", "Dix"),
    ],
)
def test_a_quote_is_made_to_stand_once(text, number, prefix, quote):
    """By less of its sentence, by words before it, or else by letters after it."""
    row = new_claims(text)[number]
    assert (row["prefix"], row["quote"]) == (prefix, quote)


def test_words_far_after_are_not_taken_in():
    """A text that says the same over and over is left to the audit, which asks for a prefix."""
    same = "Dix.\n\n" * 80
    assert new_claims(same)[0]["quote"] == "Dix."


@pytest.mark.parametrize("work", [b"quote,note\n,seen\n", b"\xff", b'quote\n"' + b"x" * 200_000])
def test_what_is_no_draft_of_ours_is_left_alone(tmp_path, work):
    """Other columns, another encoding, cells that no table has."""
    path = tmp_path / "mine.csv"
    path.write_bytes(work)
    save_claims(new_claims("Dix obus."), path)
    assert path.read_bytes() == work


def test_only_three_columns_are_filled():
    """Who says so is for a person to judge."""
    (row,) = new_claims("Dix obus.")
    assert {column for column, value in row.items() if value} == {"quote", "figure"} < set(FILLED)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["dix", "onze obus", "5 %", ".", "\n", "Le", "mai 2023", ","])))
def test_a_draft_of_any_text_has_a_row_a_figure_in_its_quote(parts):
    """Whatever the text, the figure is in the quote and the quote in the text."""
    text = " ".join(parts)
    rows = new_claims(text)
    assert [row["figure"] for row in rows] == [figure.text for figure in extract(text)]
    assert all(
        row["figure"] in row["quote"] and row["prefix"] + row["quote"] in text for row in rows
    )


def test_a_table_reads_back_as_it_was_written():
    """Commas, quotation marks and line ends are no trap."""
    rows = new_claims('On a dit "dix obus, ou onze"\nobus hier.')
    assert list(csv.DictReader(io.StringIO(as_csv(rows)))) == rows


def test_a_file_that_somebody_worked_on_is_left_alone(tmp_path, capsys):
    """A draft may be renewed; work may not be lost."""
    path = tmp_path / "mine.csv"
    rows = new_claims("Dix obus.")
    save_claims(rows, path)
    save_claims(new_claims("Onze obus."), path)
    assert "Onze" in path.read_text("utf-8")
    rows[0]["claimant"] = "a person"
    path.write_text(as_csv(rows), encoding="utf-8")
    save_claims(new_claims("Douze obus."), path)
    assert "a person" in path.read_text("utf-8")
    assert "left as it is" in capsys.readouterr().out
