"""EDTF is read by ISO 8601-2: what the library writes to the day, the rest refused."""

import calendar
import json

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chiffres import extract
from chiffres.errors import ChiffresError
from chiffres.record.edtf import MONTHS, edtf_days
from chiffres.words import date_text

WINTERS = (24, 28, 30)  # 30: the summer of the south
YEARS = st.integers(1, 9998)

DATES = YEARS.flatmap(
    lambda year: st.one_of(
        st.just(f"{year:04}"),
        st.just(f"{year // 10:03}X"),
        st.just(f"{year // 100:02}XX"),
        st.just(f"{year:04}-XX"),
        st.just(f"{year:04}-XX-XX"),
        st.sampled_from([f"{year:04}-{code}" for code in MONTHS if code]),
        st.integers(1, 12).map(lambda month: f"{year:04}-{month:02}-XX"),
        st.dates().map(str),
    )
)


def peer(text):
    """Return the two days by the package `edtf`; "" where it is open."""
    read = edtf.parse_edtf(text)
    ends = read.lower_strict(), read.upper_strict()
    return tuple("" if isinstance(end, float) else "{:04}-{:02}-{:02}".format(*end) for end in ends)


def differs(text):
    """Tell whether we mean to read a date otherwise than the package does.

    A season at the turn of the year: level 1, "seasons", leaves its months to the reader. The
    package cuts it off at 31 December, "for simplicity" as it says itself; here it is whole.
    The year 0000, which ISO 8601-1 (4.3.2) has and Python's calendar has not.
    """
    return text[5:7] in map(str, WINTERS) or text.startswith(("000X", "00XX"))


@given(DATES)
@settings(max_examples=500)
def test_a_date_has_the_days_that_another_reader_of_the_standard_gives(text):
    """Years, months, days, parts of a year, digits not told."""
    if not differs(text):
        assert edtf_days(text) == peer(text)


@given(DATES, st.sampled_from("~?%"))
def test_a_mark_widens_nothing(text, mark):
    """Neither here nor with the other reader, which knows no mark after a part of a year."""
    assert edtf_days(text + mark) == edtf_days(text)
    if not differs(text) and not text[5:7] > "12":
        assert edtf_days(text + mark) == peer(text + mark)


@given(st.dates(), st.dates(), st.sampled_from([4, 7, 10]), st.sampled_from([4, 7, 10]))
def test_an_interval_runs_from_its_first_day_to_its_last(one, two, before, after):
    """Also where the ends differ in grain, and where one is open."""
    first, last = sorted((one, two))
    start, stop = str(first)[:before], str(last)[:after]
    for text in (f"{start}/{stop}", f"{start}/..", f"../{stop}"):
        assert edtf_days(text) == peer(text)


@pytest.mark.parametrize("code", WINTERS)
def test_a_season_at_the_turn_of_the_year_is_whole(code):
    """It is named by the year in which it begins; 2023 has the leap day of 2024."""
    assert edtf_days(f"2023-{code}") == ("2023-12-01", "2024-02-29")
    assert peer(f"2023-{code}") == ("2023-12-01", "2023-12-31")


@pytest.mark.parametrize(("text", "last"), [("000X", "0009-12-31"), ("00XX", "0099-12-31")])
def test_the_calendar_begins_with_the_year_one(text, last):
    """As the reader of prose has it."""
    assert edtf_days(text) == ("0001-01-01", last)


def test_nothing_told_is_open():
    """An empty cell has no day."""
    assert edtf_days("") == ("", "")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2023-34-05", "'2023-34-05' is no date; expected EDTF, as 2023, 2023-11"),
        ("2023-34-XX", "expected EDTF"),
        ("2023-42", "'2023-42': the calendar has no such day or month"),
        ("2023-20", "no such day or month"),
        ("2023-13", "no such day or month"),
        ("2023-00", "no such day or month"),
        ("2023-13-01", "no such day or month"),
        ("2023-13-XX", "no such day or month"),
        ("2023-02-29", "'2023-02-29': the calendar has no such day"),
        ("2023-11-31", "no such day"),
        ("0000", "no such day"),
        ("9999-24", "no such day"),
        ("2024/2023", "'2024/2023' runs backwards, from 2024-01-01 to 2023-12-31"),
        ("2023-06/2023-05", "runs backwards"),
        ("2024/", "'' is no date"),
        ("/2024", "'' is no date"),
        ("2023/2024/2025", "'2024/2025' is no date"),
        ("..", "'..' has no end"),
        ("../..", "has no end"),
        ("../2023-42", "'2023-42': the calendar"),
        *((text, "expected EDTF") for text in ("soon", "May 2023", "2023-5", "23", "20231121")),
        *(
            (text, "expected EDTF")
            for text in ("1XXX", "195X-06", "1985-XX-15", "2004~-06", "~2004")
        ),
        *(
            (text, "expected EDTF")
            for text in ("-0044", "Y17E8", "[2020,2021]", "2023-11-21T10:00")
        ),
        *((text, "expected EDTF") for text in (" 2023", "2023\n", "2023~~", "٢٠٢٣", "2023–24")),
    ],
)
def test_what_is_no_date_is_refused_with_what_was_given(text, problem):
    """Forms that nobody here writes are refused, not guessed at."""
    with pytest.raises(ChiffresError) as error:
        edtf_days(text)
    assert problem in str(error.value)


PHRASES = {
    "fr": [
        *("en {y}", "depuis {m} {y}", "le {d} {m} {y}", "vers {y}"),
        *("du {d} {m} {y} au 1er {m} {z}", "entre {y} et {z}", "hier", "le mois dernier"),
        *("début {y}", "mi-{y}", "fin {y}", "vers la fin {y}", "début {m} {y}", "fin {m} {y}"),
        *("au T{q} {y}", "au premier semestre {y}", "au second semestre {y}"),
        *("dans les années {e}", "vers les années {e}", "au XXe siècle", "au Ier siècle"),
        *("la semaine dernière", "l'été {y}", "l'hiver {y}"),
    ],
    "en": [
        *("in {y}", "in {m} {y}", "{d} {m} {y}", "around {y}", "from {y} to {z}", "in Q{q} {y}"),
        *("early {y}", "mid-{y}", "late {y}", "around late {y}", "early {m} {y}", "in H1 {y}"),
        *("in the {e}s", "around the {e}s", "in the 19th century", "last week", "last quarter"),
        *("between late {y} and {m} {z}", "in the winter of {y}", "last winter", "this weekend"),
    ],
}  # fmt: skip
FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
MONTH_NAMES = {"fr": FRENCH.split(), "en": list(calendar.month_name)[1:]}


@given(st.data())
@settings(max_examples=400)
def test_every_date_that_the_library_writes_is_read_back_to_its_days(data):
    """What `extract` calls 2023-34 is the same three months here."""
    language = data.draw(st.sampled_from(sorted(PHRASES)))
    year = data.draw(st.integers(1100, 2090))
    parts = {
        "y": year,
        "z": year + data.draw(st.integers(1, 9)),
        "e": year // 10 * 10,
        "q": data.draw(st.integers(1, 4)),
        "d": data.draw(st.integers(2, 31)),
        "m": data.draw(st.sampled_from(MONTH_NAMES[language])),
    }
    phrase = data.draw(st.sampled_from(PHRASES[language])).format(**parts)
    day = str(data.draw(st.dates(min_value=calendar.datetime.date(1900, 1, 1))))
    for figure in extract(phrase, language, day):
        if figure.kind == "date":
            assert edtf_days(figure.edtf) == (figure.earliest, figure.latest), figure


def test_every_date_of_the_corpus_is_read_to_its_days(root):
    """Hand-written answers, whatever the reader of prose makes of them."""
    paths = sorted((root / "tests/reading/corpus").glob("*.jsonl"))
    lines = [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]
    dates = [figure for line in lines for figure in line["figures"] if figure["kind"] == "date"]
    assert len(dates) > 500
    for figure in dates:
        assert edtf_days(figure["edtf"]) == (figure["earliest"], figure["latest"]), figure


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2023-21", "spring 2023"),
        ("2023-24", "winter 2023"),
        ("2023-28", "northern winter 2023"),
        ("2023-30", "southern summer 2023"),
        ("2023-33", "first quarter of 2023"),
        ("2023-36", "fourth quarter of 2023"),
        ("2023-37", "early 2023"),
        ("2023-38", "mid 2023"),
        ("2023-40", "first half of 2023"),
        ("195X", "1950s"),
        ("19XX", "20th century"),
        ("20XX", "21st century"),
        ("10XX", "11th century"),
        ("2004-XX", "a month of 2004"),
        ("1985-XX-XX", "a day of 1985"),
        ("1985-04-XX", "a day of Apr 1985"),
        ("1996-09~", "about Sep 1996"),
        ("2023-39~", "about late 2023"),
        ("195X?", "perhaps 1950s"),
        ("2004%", "perhaps about 2004"),
        ("2000-07-19/2000-07-20", "19 Jul 2000 to 20 Jul 2000"),
        ("2019/2020-03~", "2019 to about Mar 2020"),
        ("2024-01/..", "from Jan 2024"),
        ("../2024", "until 2024"),
    ],
)
def test_every_date_is_said_in_words(text, words):
    """With no more precision than it has."""
    assert date_text(text) == words


@given(DATES)
def test_no_code_is_left_in_the_words(text):
    """Nobody has to know the standard to read a chart."""
    said = date_text(text)
    assert "X" not in said and "-" not in said
    assert "century" in said or text[:3].lstrip("0") in said
