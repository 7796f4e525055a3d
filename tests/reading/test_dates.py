"""Dates: whole and in parts, relative, in ranges, with hedges."""

import pytest

from chiffres.reading import extract, normalise

TODAY = "2024-06-18"  # a Tuesday
FRENCH = [
    ("T7 2023", "2023-01-01", "2023-12-31", "2023"),
    ("S3 2024", "2024-01-01", "2024-12-31", "2024"),
    ("au T3", "2023-07-01", "2023-09-30", "2023-35"),
    ("19 juin 2024", "2024-06-19", "2024-06-19", "2024-06-19"),
    ("1er mars 2024", "2024-03-01", "2024-03-01", "2024-03-01"),
    ("mercredi 19 juin 2024", "2024-06-19", "2024-06-19", "2024-06-19"),
    ("20/06/2024", "2024-06-20", "2024-06-20", "2024-06-20"),
    ("2023-09", "2023-09-01", "2023-09-30", "2023-09"),
    ("novembre. 2023", "2023-11-01", "2023-11-30", "2023-11"),
    ("en février 2024", "2024-02-01", "2024-02-29", "2024-02"),
    ("depuis 2006", "2006-01-01", "2006-12-31", "2006"),
    ("début 2023", "2023-01-01", "2023-04-30", "2023-37"),
    ("à la mi-2023", "2023-05-01", "2023-08-31", "2023-38"),
    ("fin 2019", "2019-09-01", "2019-12-31", "2019-39"),
    ("fin juin 2023", "2023-06-21", "2023-06-30", "2023-06-21/2023-06-30"),
    ("mi-mars", "2024-03-11", "2024-03-20", "2024-03-11/2024-03-20"),
    ("les années 1950", "1950-01-01", "1959-12-31", "195X"),
    ("les années 80", "1980-01-01", "1989-12-31", "198X"),
    ("les années soixante", "1960-01-01", "1969-12-31", "196X"),
    ("à la fin des années 80", "1980-01-01", "1989-12-31", "198X"),
    ("XXe siècle", "1900-01-01", "1999-12-31", "19XX"),
    ("premier trimestre 2024", "2024-01-01", "2024-03-31", "2024-33"),
    ("second semestre 2023", "2023-07-01", "2023-12-31", "2023-41"),
    ("troisième trimestre", "2023-07-01", "2023-09-30", "2023-35"),
    ("du 18 au 19 juin 2024", "2024-06-18", "2024-06-19", "2024-06-18/2024-06-19"),
    ("les 11 et 12 juillet", "2023-07-11", "2023-07-12", "2023-07-11/2023-07-12"),
    ("du 30 juin au 2 juillet 2023", "2023-06-30", "2023-07-02", "2023-06-30/2023-07-02"),
    ("entre 2019 et 2021", "2019-01-01", "2021-12-31", "2019/2021"),
    ("de janvier à mars 2023", "2023-01-01", "2023-03-31", "2023-01/2023-03"),
    ("de novembre à janvier", "2023-11-01", "2024-01-31", "2023-11/2024-01"),
    ("la saison 2022-2023", "2022-01-01", "2023-12-31", "2022/2023"),
    ("en décembre", "2023-12-01", "2023-12-31", "2023-12"),
    ("le 19 juin", "2023-06-19", "2023-06-19", "2023-06-19"),
    ("le 18 juin", "2024-06-18", "2024-06-18", "2024-06-18"),
    ("mercredi", "2024-06-12", "2024-06-12", "2024-06-12"),
    ("mardi", "2024-06-18", "2024-06-18", "2024-06-18"),
    ("lundi prochain", "2024-06-24", "2024-06-24", "2024-06-24"),
    ("mardi prochain", "2024-06-25", "2024-06-25", "2024-06-25"),
    ("hier", "2024-06-17", "2024-06-17", "2024-06-17"),
    ("demain", "2024-06-19", "2024-06-19", "2024-06-19"),
    ("cette semaine", "2024-06-17", "2024-06-23", "2024-06-17/2024-06-23"),
    ("la semaine dernière", "2024-06-10", "2024-06-16", "2024-06-10/2024-06-16"),
    ("le mois dernier", "2024-05-01", "2024-05-31", "2024-05"),
    ("l’année dernière", "2023-01-01", "2023-12-31", "2023"),
    ("plus tôt cette année", "2024-01-01", "2024-12-31", "2024"),
    ("au début de l’année", "2024-01-01", "2024-04-30", "2024-37"),
    ("en septembre de l’année dernière", "2023-09-01", "2023-09-30", "2023-09"),
    ("la fin de l’année dernière", "2023-09-01", "2023-12-31", "2023-39"),
    ("début février dernier", "2024-02-01", "2024-02-10", "2024-02-01/2024-02-10"),
    ("jusque vers 1990", "1990-01-01", "1990-12-31", "1990~"),
]
ENGLISH = [
    ("June 19, 2024", "2024-06-19", "2024-06-19", "2024-06-19"),
    ("19 June 2024", "2024-06-19", "2024-06-19", "2024-06-19"),
    ("the 5th of May 2023", "2023-05-05", "2023-05-05", "2023-05-05"),
    ("Sept. 13, 2023", "2023-09-13", "2023-09-13", "2023-09-13"),
    ("3/15/2023", "2023-03-15", "2023-03-15", "2023-03-15"),
    ("May 5-7, 2023", "2023-05-05", "2023-05-07", "2023-05-05/2023-05-07"),
    ("18-19 June 2024", "2024-06-18", "2024-06-19", "2024-06-18/2024-06-19"),
    ("July 11 and 12", "2023-07-11", "2023-07-12", "2023-07-11/2023-07-12"),
    ("from March to June 2022", "2022-03-01", "2022-06-30", "2022-03/2022-06"),
    ("between 2019 and 2021", "2019-01-01", "2021-12-31", "2019/2021"),
    ("in 2022–23", "2022-01-01", "2023-12-31", "2022/2023"),
    ("before the end of 2019", "2019-09-01", "2019-12-31", "2019-39"),
    ("early March 2023", "2023-03-01", "2023-03-10", "2023-03-01/2023-03-10"),
    ("the mid-1990s", "1990-01-01", "1999-12-31", "199X"),
    ("the 19th century", "1800-01-01", "1899-12-31", "18XX"),
    ("Q3 2023", "2023-07-01", "2023-09-30", "2023-35"),
    ("the second half of 2023", "2023-07-01", "2023-12-31", "2023-41"),
    ("the last quarter of 2022", "2022-10-01", "2022-12-31", "2022-36"),
    ("since the start of the year", "2024-01-01", "2024-04-30", "2024-37"),
    ("last year", "2023-01-01", "2023-12-31", "2023"),
    ("next month", "2024-07-01", "2024-07-31", "2024-07"),
    ("last week", "2024-06-10", "2024-06-16", "2024-06-10/2024-06-16"),
    ("on Monday", "2024-06-17", "2024-06-17", "2024-06-17"),
    ("next Monday", "2024-06-24", "2024-06-24", "2024-06-24"),
    ("next March", "2025-03-01", "2025-03-31", "2025-03"),
    ("yesterday", "2024-06-17", "2024-06-17", "2024-06-17"),
    ("the 2014 annexation", "2014-01-01", "2014-12-31", "2014"),
    ("the pact (2014)", "2014-01-01", "2014-12-31", "2014"),
    ("April was the driest on record", "2024-04-01", "2024-04-30", "2024-04"),
    ("May was the wettest", "2024-05-01", "2024-05-31", "2024-05"),
    ("the Fourth of July", "2023-07-04", "2023-07-04", "2023-07-04"),
    ("from 1990 levels", "1990-01-01", "1990-12-31", "1990"),
    ("around 1990", "1990-01-01", "1990-12-31", "1990~"),
]


def reading(phrase, lang):
    """The days and EDTF of the one date of a phrase."""
    figure = normalise(phrase, lang, TODAY)
    assert figure.kind == "date"
    assert figure.low is figure.high is None
    return figure.earliest, figure.latest, figure.edtf


@pytest.mark.parametrize("phrase, earliest, latest, edtf", FRENCH)
def test_french_dates(phrase, earliest, latest, edtf):
    """A French date runs from its first to its last possible day."""
    assert reading(phrase, "fr") == (earliest, latest, edtf)


@pytest.mark.parametrize("phrase, earliest, latest, edtf", ENGLISH)
def test_english_dates(phrase, earliest, latest, edtf):
    """An English date runs from its first to its last possible day."""
    assert reading(phrase, "en") == (earliest, latest, edtf)


@pytest.mark.parametrize(
    "text, edtfs",
    [
        ("dans les années 1950 et 1960", ["195X", "196X"]),
        ("en 2017, 2018 et 2019", ["2017", "2018", "2019"]),
        ("en avril et mai 2023", ["2023-04", "2023-05"]),
        ("les 9 et 16 juin", ["2024-06-09", "2024-06-16"]),
        ("les XIXe et XXe siècles", ["18XX", "19XX"]),
    ],
)
def test_listed_dates_are_dates_of_their_own(text, edtfs):
    """Years, decades and months in a list are one figure each."""
    assert [figure.edtf for figure in extract(text, "fr", TODAY)] == edtfs


@pytest.mark.parametrize(
    "phrase", ["en décembre", "mercredi", "hier", "l’année dernière", "le 3 mai"]
)
def test_relative_dates_need_a_reference(phrase):
    """Without a reference date a relative date is left out, and its digits with it."""
    assert extract(phrase) == []


@pytest.mark.parametrize("phrase", ["31 février 2024", "2023-02-30", "99/99/9999", "0000-01"])
def test_impossible_dates_are_left_out(phrase):
    """A day that no calendar has is no figure."""
    assert extract(phrase, "fr", TODAY) == []


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_hold(day):
    """At the first and last day of the calendar nothing is raised."""
    extract("hier, demain, la semaine prochaine, l’an dernier, en mai, lundi prochain", "fr", day)


@pytest.mark.parametrize("text", ["2000 obus", "quelque 2000 hommes", "les 1500 soldats"])
def test_four_digits_that_count_are_no_year(text):
    """Four digits before a thing counted are a count."""
    assert normalise(text).kind == "count"
