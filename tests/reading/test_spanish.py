"""A language is one file of tables and a line in the registry: Spanish, read exactly."""

import pytest

from chiffres.reading import LANGUAGES, extract
from tests.reading.told import (
    about,
    agree,
    count,
    date,
    difference,
    duration,
    factor,
    measure,
    money,
    ordinal,
    says,
    share,
)

SENTENCES = [
    says("Unas 10.000 personas marcharon por la capital.", about(count("Unas 10.000", 10_000))),
    says(
        "Rusia entregó más de 2.800 toneladas de maíz.",
        measure("más de 2.800 toneladas", (2800, None), "tonne"),
    ),
    says("El paro subió de 5 a 10 %.", share("5", 0.05), share("10 %", 0.1)),
    says("La deuda ronda el 7,5 por ciento del PIB.", share("7,5 por ciento", 0.075)),
    says(
        "Viven allí entre 10 y 11 millones de perros.",
        count("entre 10 y 11 millones", (10e6, 11e6)),
    ),
    says("La obra costará 3,5 millones de euros.", money("3,5 millones de euros", 3.5e6, "EUR")),
    says("Pagaron mil doscientos dólares.", money("mil doscientos dólares", 1200, "USD")),
    says(
        "Había treinta y cinco barcos y dos trenes.", count("treinta y cinco", 35), count("dos", 2)
    ),
    says(
        "Decenas de miles huyeron del fuego.", about(count("Decenas de miles", (20_000, 100_000)))
    ),
    says("La mitad votó en contra.", share("La mitad", 0.5)),
    says("Dos tercios del bosque ardieron.", share("Dos tercios", 0.666667)),
    says("Una de cada cinco mujeres lo sufre.", share("Una de cada cinco", 0.2)),
    says("El gasto se duplicó en dos años.", factor("duplicó", 2), duration("dos años", 2, "year")),
    says("Tardó dos horas y media.", duration("dos horas y media", 2.5, "hour")),
    says("Es la segunda huelga del año.", ordinal("segunda", 2)),
    says("Firmaron el 19 de junio de 2024.", date("19 de junio de 2024", "2024-06-19")),
    says("Abre desde 2006 y cerró en mayo.", date("2006", "2006"), date("mayo", "2024-05")),
    says("Llegó el lunes; ayer se fue.", date("lunes", "2024-06-17"), date("ayer", "2024-06-17")),
    says("Creció a principios de 2023.", date("principios de 2023", "2023-37")),
    says("Cayó en el primer trimestre de 2024.", date("primer trimestre de 2024", "2024-33")),
    says("La canción es de los años 80.", date("los años 80", "198X")),
    says("Ocurrió en marzo pasado.", date("marzo pasado", "2024-03")),
    says("El primer ministro citó el artículo 5."),
    says("Un barco llegó al puerto."),
]


@pytest.fixture(autouse=True)
def _register(monkeypatch):
    monkeypatch.setitem(LANGUAGES, "es", "tests.reading.spanish")


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.text)
def test_spanish_is_read(case):
    """Every figure of a Spanish sentence is found, in every field, and nothing else."""
    found = extract(case.text, "es", case.day)
    right = [figure.text for figure in found] == [told.text for told in case.figures]
    assert right and all(map(agree, found, case.figures)), difference(case, found)
