"""What holds for every text: offsets, order, no exception, linear cost."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chiffres.reading import extract

WORDS = st.sampled_from(
    [
        "1",
        "2",
        "10",
        "000",
        "7,5",
        "%",
        "$",
        "€",
        "2019",
        "mai",
        "May",
        "June",
        "31",
        "30",
        "février",
        "un",
        "une",
        "deux",
        "trois",
        "cent",
        "mille",
        "millions",
        "de",
        "des",
        "quelques",
        "entre",
        "et",
        "à",
        "to",
        "from",
        "between",
        "one",
        "a",
        "half",
        "demi",
        "quart",
        "tiers",
        "premier",
        "second",
        "siècle",
        "XXe",
        "années",
        "1950",
        "last",
        "next",
        "semaine",
        "prochaine",
        "lundi",
        "Monday",
        "km",
        "h",
        "m",
        "-",
        "–",
        ".",
        ",",
        ";",
        "(",
        ")",
        "/",
        ":",
        "'",
        "’",
        "l'",
        "d'",
        "½",
        "5k",
        "3m",
        "10bn",
        "2nd",
        "9999-12-31",
        "31/12/9999",
        "plus",
        "moins",
        "environ",
        "over",
        "about",
        "fois",
        "times",
        "twice",
        "doublé",
        "sur",
        "in",
    ]
)
PROSE = st.lists(WORDS, max_size=12).map(" ".join)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
NASTY = [
    "1 000 ", "cinq ", "7", "entre ", "(", "\u0301", "1.111.1111.", "11 11 ", "12/", "mai, ", "de ",
    "plus de ", "1 à 2 à ", "les 11, 12, ", "un sur ", "www.a ", "début ", "2019, ", "millions de ",
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(PROSE, ANY_TEXT), st.sampled_from(["fr", "en"]), st.sampled_from([None, "2024-06-19"])
)
def test_figures_slice_back_in_order(text, lang, day):
    """Whatever the text, spans slice back, stand in order and do not overlap."""
    end = 0
    for figure in extract(text, lang, day):
        assert text[figure.start : figure.end] == figure.text != ""
        assert figure.start >= end
        end = figure.end


@settings(max_examples=300, deadline=None)
@given(PROSE, st.sampled_from(["fr", "en"]))
def test_values_are_consistent(text, lang):
    """Intervals are not upside down, dates have days, and only dates have them."""
    for figure in extract(text, lang, "2024-06-19"):
        if figure.kind == "date":
            assert figure.earliest <= figure.latest
            assert figure.edtf and figure.low is figure.high is None
        else:
            assert figure.earliest is figure.latest is figure.edtf is None
            assert figure.low is not None or figure.high is not None
            assert None in (figure.low, figure.high) or figure.low <= figure.high


@settings(max_examples=100, deadline=None)
@given(PROSE, st.integers(0, 3))
def test_padding_only_shifts(text, blank_lines):
    """Blank lines before a text move its figures and change nothing else."""
    padding = "\n\n" * blank_lines
    shifted = [(f.start - len(padding), f.text, f.low) for f in extract(padding + text)]
    assert shifted == [(f.start, f.text, f.low) for f in extract(text)]


def test_every_character_is_taken():
    """Every code point, lone surrogates too, is read without an exception."""
    everything = "".join(map(chr, range(0x110000)))
    extract(everything)
    extract(" 5 ".join(everything[:3000] + everything[0xD7F0:0xE010]), "en")


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("piece", NASTY)
def test_cost_grows_with_length(piece, lang):
    """Twice the text costs about twice the time, however nasty."""
    extract("1", lang)
    costs = [_seconds(piece * (size // len(piece)), lang) for size in (50_000, 100_000)]
    assert costs[1] < 4 * costs[0] + 0.2


def _seconds(text, lang):
    best = float("inf")
    for _ in range(2):
        begin = time.perf_counter()
        extract(text, lang, "2024-06-19")
        best = min(best, time.perf_counter() - begin)
    return best
