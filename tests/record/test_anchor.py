"""A claim's value is that of the one figure whose words it names, in its place."""

import pytest

from chiffres.errors import ChiffresError
from chiffres.figure import Figure
from chiffres.reading import extract
from chiffres.record.anchor import (
    NOTHING,
    VALUE,
    Article,
    figure_in,
    read_claims,
    read_skipped,
    value_of,
)

SIDE_BY_SIDE = [Figure(10, 12, "ab", "count", 1, 1), Figure(12, 14, "cd", "count", 2, 2)]


@pytest.mark.parametrize(("words", "value"), [("ab", 1), ("cd", 2)])
def test_figures_that_touch_are_told_apart(words, value):
    """The end of one is the start of the next."""
    assert figure_in("abcd", words, 10, SIDE_BY_SIDE).low == value


@pytest.mark.parametrize(
    ("quote", "words", "problem"),
    [
        ("abcd", "x", "'x' stands 0 times in the quote, expected once; copy more"),
        ("abcdab", "ab", "'ab' stands 2 times in the quote"),
        ("abcd", "bc", "'bc' is not what is read there; expected one of 'ab', 'cd'"),
        ("abcd", "abcd", "'abcd' is not what is read there; expected one of 'ab', 'cd'"),
        ("abcdef", "ef", "no figure is read in 'ef'; leave it empty if the claim has none"),
    ],
)
def test_words_that_are_no_figure_are_refused(quote, words, problem):
    """With what is read there, if anything is."""
    with pytest.raises(ChiffresError) as error:
        figure_in(quote, words, 10, SIDE_BY_SIDE)
    assert str(error.value).startswith(problem)


def test_what_a_figure_has_not_is_empty_and_zero_is_kept():
    """As the tables have it: no text is "", no end is None, and no end is not zero."""
    read = value_of(Figure(0, 1, "0", "count", 0, None))
    assert read == NOTHING | {"kind": "count", "low": 0} and set(read) == set(VALUE)


TEXT = """Mardi 12 septembre, rien. En juillet, 10 933 barils, puis en août plus de 24 heures.
Il a dit mardi que ces chiffres de juillet étaient bons, et en juillet encore. Mais
« quelques heures » suffisent.
"""


def read(quote, **cells):
    """Read a claim of a small article; return the row and what is wrong with it."""
    article = Article("S001", TEXT, extract(TEXT, "fr", "2023-09-20"))
    row = dict.fromkeys(("prefix", "figure", "period", "said", "chain"), "") | cells
    row |= {"claim_id": "C001-01", "source_id": "S001", "quote": quote}
    (done,), faults = read_claims([row], {"S001": article})
    return done, [str(fault).partition("C001-01), ")[2] for fault in faults]


def test_the_time_of_a_claim_is_read_from_the_words_nearest_to_it():
    """Those in the quote before all others; without words there is no time."""
    done, faults = read("10 933 barils", figure="10 933 barils", period="juillet", said="mardi")
    assert not faults and done["period_edtf"] == "2023-07" and done["said_edtf"] == "2023-09-19"
    assert done["period_start"] == TEXT.index("juillet") and done["figure_start"] > 0
    assert done["said_start"] == TEXT.index("mardi")
    within, _ = read("ces chiffres de juillet étaient bons", period="juillet")
    assert within["period_start"] == TEXT.index("juillet étaient")
    after, _ = read("bons, et en", period="juillet")
    assert after["period_start"] == TEXT.index("juillet encore")
    between, _ = read("étaient bons, et en", period="juillet")
    assert between["period_start"] == TEXT.index("juillet étaient")  # as near, and the first
    none, _ = read("rien")
    assert (none["period_start"], none["period_edtf"], none["said_edtf"]) == (-1, "", "")


@pytest.mark.parametrize(
    ("column", "words", "problem"),
    [
        ("period", "juin", "'juin' is not in the article; the nearest passage is"),
        ("said", "12 septembre", "'12 septembre' is not what is read there; expected one of"),
        ("said", "dit", "no figure is read in 'dit'; leave it empty"),
        ("period", "10 933 barils", "'10 933 barils' is read as a measure, not a date"),
    ],
)
def test_words_that_are_no_date_of_the_article_are_told(column, words, problem):
    """With the column in which they stand."""
    _, (fault,) = read("10 933 barils", **{column: words})
    assert fault.startswith(f"column {column}: {problem}")


def test_each_wrong_cell_of_a_claim_is_told():
    """A wrong figure does not hide a wrong time; a wrong quote has no place to seek from."""
    _, faults = read("10 933 barils", figure="barils", period="juin", said="jeudi")
    assert [fault.split(":")[0] for fault in faults] == [
        "column figure",
        "column period",
        "column said",
    ]
    _, faults = read("onze barils", period="juin")
    assert len(faults) == 1 and faults[0].startswith("column quote: ")


@pytest.mark.parametrize(
    ("words", "reason", "problem"),
    [
        ("quelques heures", "unread", ""),
        ("24 heures", "unread", "it is read, as 'plus de 24 heures'; give it another reason"),
        ("quelques heures", "aside", "no figure is read in 'quelques heures'"),
        ("quelques jours", "unread", "'quelques jours' is not in the article"),
    ],
)
def test_what_the_reader_misses_is_named_as_such(words, reason, problem):
    """And only that: what it reads has another reason."""
    article = Article("S001", TEXT, extract(TEXT, "fr", "2023-09-20"))
    row = {"skip_id": "N001-01", "source_id": "S001", "words": words, "reason": reason}
    read, faults = read_skipped([row | {"prefix": "", "suffix": ""}], {"S001": article})
    assert problem in "".join(map(str, faults)) and bool(faults) == bool(problem)
    if not problem:
        assert TEXT[read[0]["start"] : read[0]["end"]] == words
