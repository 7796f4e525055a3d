"""The two verbs: what they take, what they give back, what they refuse."""

from datetime import date

import pytest

from chiffres.figure import Figure
from chiffres.reading import LANGUAGES, extract, normalise


def test_figures_come_in_order_and_slice_back():
    """Figures are in order of start, do not overlap, and are found again by their offsets."""
    text = "Le 13 septembre, plus de 2 800 tonnes, soit 7,5 % du total, à deux reprises."
    figures = extract(text, "fr", "2023-09-15")
    assert [figure.kind for figure in figures] == ["date", "measure", "share", "count"]
    assert all(text[figure.start : figure.end] == figure.text for figure in figures)


def test_reference_date_may_be_text_or_date():
    """The day of publication is taken as ISO text or as a date."""
    assert extract("hier", "fr", "2024-06-19") == extract("hier", "fr", date(2024, 6, 19))


@pytest.mark.parametrize("wrong", ["19/06/2024", "hier", 20240619])
def test_a_wrong_reference_date_is_named(wrong):
    """A reference that is no day is refused with the value that was given."""
    with pytest.raises(ValueError, match="reference_date is"):
        extract("hier", "fr", wrong)


def test_an_unknown_language_is_named():
    """A language without tables is refused, and the known ones are listed."""
    with pytest.raises(ValueError, match=f"'xx'; it must be one of {', '.join(sorted(LANGUAGES))}"):
        extract("zwei", "xx")


def test_normalise_tells_what_it_found():
    """Where a phrase has no figure, or several, the message says so."""
    with pytest.raises(ValueError, match="found no figure"):
        normalise("rien")
    with pytest.raises(ValueError, match="'deux tonnes', 'trois ans'"):
        normalise("deux tonnes et trois ans")


def test_empty_text_has_no_figures():
    """An empty text gives an empty list."""
    assert extract("") == []


def test_capitals_of_other_lengths_keep_offsets():
    """A capital whose small letter is longer does not shift what follows."""
    text = "İİİİ vaut 5 %"
    [figure] = extract(text)
    assert isinstance(figure, Figure)
    assert text[figure.start : figure.end] == "5 %"
