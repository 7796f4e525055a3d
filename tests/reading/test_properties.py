"""What holds for every text: offsets, order, no exception, linear cost."""

import sys
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
SIZE = 3000  # characters of a text made to be slow
NASTY = [
    "1 000 ", "cinq ", "7", "entre ", "(", "\u0301", "1.111.1111.", "11 11 ", "12/", "mai, ", "de ",
    "plus de ", "1 à 2 à ", "les 11, 12, ", "un sur ", "www.a ", "début ", "2019, ", "1,", "1, ",
    "millions de ", "5 wons à Séoul ",
]  # fmt: skip


@settings(max_examples=300)
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


@settings(max_examples=300)
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


@settings(max_examples=100)
@given(PROSE, st.integers(0, 3))
def test_padding_only_shifts(text, blank_lines):
    """Blank lines before a text move its figures and change nothing else."""
    padding = "\n\n" * blank_lines
    shifted = [(f.start - len(padding), f.text, f.low) for f in extract(padding + text)]
    assert shifted == [(f.start, f.text, f.low) for f in extract(text)]


@pytest.mark.parametrize("sign", [".", "-", "/", ":", ",", ""])
def test_endless_numerals_are_no_figures(sign):
    """Numerals of thousands of digits, strung together or not, are codes and raise nothing."""
    for lang in ("fr", "en"):
        assert extract(sign.join(["9" * 5000] * 4), lang, "2024-06-19") == []


def test_every_blank_is_passed_over():
    """Whatever blank stands between them, two words are two words."""
    blanks = filter(str.isspace, map(chr, range(0x110000)))
    assert all(len(extract(f"deux{blank}chats et trois chiens")) == 2 for blank in blanks)
    assert all(extract(f"plus{blank}de{blank}dix")[0].high is None for blank in " \u3000\u205f\x85")


def test_every_character_is_taken():
    """Every code point, lone surrogates too, is read without an exception."""
    everything = "".join(map(chr, range(0x110000)))
    extract(everything)
    extract(" 5 ".join(everything[:3000] + everything[0xD7F0:0xE010]), "en")


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("piece", NASTY)
def test_cost_grows_with_length(piece, lang):
    """Twice the text takes about twice the calls and twice the process time, however nasty."""
    calls = [_calls(piece * (size // len(piece)), lang) for size in (SIZE, 2 * SIZE)]
    assert calls[1] <= 2.1 * calls[0] + 100
    texts = [piece * (size // len(piece)) for size in (5 * SIZE, 10 * SIZE)]
    seconds = [min(_seconds(text, lang) for _ in range(3)) for text in texts]
    assert seconds[1] < 3 * seconds[0] + 0.02


@pytest.mark.parametrize("piece", ["1,", "1, ", "2019, ", "1 à 2 à ", "les 11, 12, "])
def test_a_list_costs_no_more_than_its_figures(piece):
    """A number in a long list takes few calls more than one alone, and a code next to none."""
    text = piece * (SIZE // len(piece))
    alone = _calls("1 chat. ", "fr")
    assert _calls(text, "fr") < 2 * alone * (len(extract(text)) + 10)


def _calls(text, lang):
    """Count the calls that reading a text takes, of functions in Python or not."""
    count = 0

    def note(frame, event, _):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        extract(text, lang, "2024-06-19")
    finally:
        sys.setprofile(None)
    return count


def _seconds(text, lang):
    begin = time.process_time()
    extract(text, lang, "2024-06-19")
    return time.process_time() - begin
