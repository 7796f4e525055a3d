"""A figure in the prose has a claim, a point or an output behind it, or it is found out."""

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from chiffres.record import load
from chiffres.report.backing import audit_prose, french_quotes, prose_figures


def notebook(prose, html="", tags=()):
    """Return a notebook with one cell of prose and one output."""
    output = new_output("execute_result", {"text/html": html, "text/plain": ""})
    code = new_code_cell("1", outputs=[output], id="code")
    return new_notebook(cells=[new_markdown_cell(prose, metadata={"tags": list(tags)}), code])


def backing(root, *args, **options):
    """Return what stands behind each figure, by its words."""
    found = audit_prose(notebook(*args, **options), load(root))
    return {backed.figure.text: backed.by for backed in found}


@pytest.mark.parametrize(
    ("prose", "by"),
    [
        ("Seoul spoke of at least 10,000 containers.", {"at least 10,000": "P010"}),
        ("It was said on 14 June 2024.", {"14 June 2024": "P010"}),
        ("A shell weighs 43.56 kg.", {"43.56 kg": "P021"}),
        ("There were 123,457 of them.", {"123,457": None}),
        ("It was said on 3 March 1999.", {"3 March 1999": None}),
        ("Between 10,000 and 98,765 boxes.", {"Between 10,000 and 98,765": None}),
    ],
)
def test_a_figure_is_backed_by_the_record_or_not_at_all(root, prose, by):
    """An invented figure has nothing behind it."""
    assert backing(root, prose) == by


def links(root, prose, html=""):
    """Return what each figure links to, by its words."""
    found = audit_prose(notebook(prose, html), load(root))
    return {backed.figure.text: backed.link for backed in found}


def test_the_interval_decides_what_a_figure_links_to(root):
    """ "At least" leads to the floor that Seoul gave, "about" to the article's round number."""
    html = '<li id="P010"></li><li id="C003-04"></li>'
    assert links(root, "Seoul said at least 10,000.", html) == {"at least 10,000": "P010"}
    assert links(root, "It prints about 10,000.", html) == {"about 10,000": "C003-04"}


def test_an_id_named_in_the_sentence_decides(root):
    """The author says which of two entries with one number is meant."""
    assert links(root, "In February it was 500,000 (P009).") == {"500,000": "P009"}
    assert links(root, "The article has 500,000 (C003-06).") == {"500,000": "C003-06"}
    assert links(root, "Washington counted more than 10,000 (P018).") == {
        "more than 10,000": "P018"
    }


def test_a_figure_that_fits_two_entries_equally_has_no_link(root):
    """A link must not lead astray: the figure is backed, and that is all."""
    html = '<li id="P067"></li><li id="C004-26"></li>'
    (backed,) = audit_prose(notebook("There were 10,933 barrels.", html), load(root))
    assert backed.by and backed.link is None


def test_only_the_sources_that_a_notebook_lists_stand_behind_its_figures(root):
    """A number of another theme is no backing, however equal."""
    html = '<li id="P009"></li>'
    assert backing(root, "A shell weighs 43.56 kg.", html=html) == {"43.56 kg": None}


@pytest.mark.parametrize("prose", ["It weighs 10,933 kg.", "It took 43.56 years."])
def test_a_number_of_another_kind_or_unit_is_no_backing(root, prose):
    """Barrels do not stand behind kilograms, nor kilograms behind years."""
    assert set(backing(root, prose).values()) == {None}


def test_a_folded_solution_stands_behind_nothing(root):
    """The prose must not hang on what a reader has not opened."""
    book = notebook("It is 31.4 a box.", "<p>31.4</p>")
    assert audit_prose(book, load(root))[0].by == "cell-code"
    book.cells[1].metadata["tags"] = ["solution"]
    assert audit_prose(book, load(root))[0].by is None


def test_an_output_backs_what_it_shows_and_what_rounds_to_it(root):
    """A worked-out figure is backed by the cell that works it out."""
    table = "<table><tr><td>A</td><td>31.4159</td></tr></table>"
    assert backing(root, "It is 31.4 a box.", html=table) == {"31.4": "cell-code"}
    assert backing(root, "It is 31.5 a box.", html=table) == {"31.5": None}


def test_figures_in_their_frame_are_not_about_the_subject(root):
    """Minutes and dates of a lesson need no source."""
    assert backing(root, "Checked on 3 March 1999.", tags=["frame"]) == {}


@pytest.mark.parametrize(
    "prose",
    [
        "Two articles, the first of them in French.",
        "See C003-04, P010 and X001.",
        "## 2. What follows",
        "The article prints « quelques 10 000 ».",
        "Use `Estimate(123, 456)`, see https://example.org/2023/99.",
        "Shells of 152 mm.",
    ],
)
def test_ordinary_language_needs_nothing_behind_it(prose):
    """Small numbers in words, ids, headings, quotes, code and calibres are not figures here."""
    assert prose_figures(prose) == []


def test_guillemets_are_quotes_to_be_held_against_the_articles():
    """Every passage in guillemets is found."""
    assert french_quotes(notebook("It says « un demi-million » and « ou »."), ) == [
        "un demi-million",
        "ou",
    ]  # fmt: skip
