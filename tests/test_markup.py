"""A marked text keeps every letter, says every value, and needs no script."""

import re

import pytest
from bs4 import BeautifulSoup

from chiffres.markup import KINDS, marked
from chiffres.reading import extract
from chiffres.record import load

ALL_KINDS = (
    "Dix obus, 5 %, le double, 3 tonnes, 2 millions d'euros, 18 mois, le deuxième, le 3 mai 2024."
)


def soup(*arguments):
    """Return the parsed marking of a text."""
    return BeautifulSoup(marked(*arguments), "html.parser")


def bare(parsed):
    """Return the text as a reader sees it, without the numbers beside the figures."""
    body = parsed.find("div", lang=True)
    for extra in body.find_all("sup"):
        extra.decompose()
    return body.get_text()


@pytest.mark.parametrize("text", [ALL_KINDS, "", "rien", 'a < b & 10 obus > 5\n\n« deux » "3"'])
def test_the_text_is_kept_to_the_letter(text):
    """Also where it holds signs of HTML."""
    assert bare(soup(text)) == text


def test_every_figure_is_marked_with_its_value_in_words():
    """The title, which the sheet shows under the figure, and the list say the same."""
    parsed = soup("plus de 2 800 tonnes en avril 2019")
    titles = [link["title"] for link in parsed.select("a.figure")]
    assert titles == [
        "a measure: at least 2,800 tonnes; the high end is open",
        "a date: 1 Apr 2019 to 30 Apr 2019",
    ]
    assert [item.get_text() for item in parsed.select("li")] == [
        "« plus de 2 800 tonnes »: a measure, at least 2,800 tonnes; the high end is open",
        "« avril 2019 »: a date, 1 Apr 2019 to 30 Apr 2019",
    ]


def test_each_kind_has_a_tint_and_lines_of_its_own():
    """In a grey print the lines alone tell the kinds apart."""
    parsed = soup(ALL_KINDS)
    styles = [mark["style"] for mark in parsed.select("a.figure mark")]
    assert len(styles) == len({f.kind for f in extract(ALL_KINDS)}) == len(KINDS)
    lines = {tuple(re.findall(r"border-(\w+): \dpx (\w+)", style)) for style in styles}
    above = {kind for kind, (*_, both) in KINDS.items() if both}
    assert above == {
        f.kind for f, style in zip(extract(ALL_KINDS), styles, strict=True) if "-top" in style
    }
    assert len(lines) == len(KINDS) == len({tint for _, tint, *_ in KINDS.values()})


def test_the_legend_counts_the_kinds_that_are_there():
    """No key for what the text does not hold."""
    parsed = soup("dix obus, onze obus, 5 %")
    assert "a count 2" in parsed.get_text() and "a date" not in parsed.get_text()


def test_a_text_without_figures_says_so():
    """Silence would look like a fault."""
    parsed = soup("rien")
    assert "reads no figure" in parsed.get_text() and not parsed.find("details")


def test_a_key_reaches_every_figure_and_nothing_runs_or_is_fetched(root):
    """Focus needs a tabindex; a policy forbids scripts and requests."""
    html = marked(load(root).articles["S003"].text, "fr", "2024-06-18")
    parsed = BeautifulSoup(html, "html.parser")
    assert all(link["tabindex"] == "0" for link in parsed.select("a.figure"))
    assert not re.search(r"<script|\son\w+=|url\(|https?:|@import", html)


def test_a_long_list_is_folded():
    """A short one is open, for paper."""
    assert soup("dix obus, " * 15).find("details").has_attr("open")
    assert not soup("dix obus, " * 16).find("details").has_attr("open")
