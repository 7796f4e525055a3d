"""The exercises of 08_who_gets_what; every answer is worked out from the record."""

from __future__ import annotations

from chiffres import exchange as ex
from chiffres.classroom.exercise import Exercise
from chiffres.record import estimate

WISHES = ("C000-20", "C000-23")  # the first and the last on Kim's list
UNITED_STATES = ("US officials", "White House", "United States")
WESTERN = ("Western officials", "the West")


def _wishes() -> float:
    return int(ex.exchange()["ref"].between(*WISHES).sum())


def _given(stated: bool = True) -> float:
    """Return the claims of two articles on deliveries by Russia, those stated or all."""
    flows = ex.exchange()
    theirs = flows["source_id"].isin(["S000", "S002"]) & (flows["way"] == ex.TO_KOREA)
    found = flows[theirs & (flows["stage"] == "delivered")]
    return int((found["standing"] == ex.STATED).sum()) if stated else len(found)


def _accusers(merged: bool) -> float:
    flows = ex.exchange()
    if merged:
        names = dict.fromkeys(UNITED_STATES, "us") | dict.fromkeys(WESTERN, "west")
        flows = flows.assign(origin=flows["origin"].replace(names))
    voices = ex.originators(flows)
    mine = (voices["label"] == "munitions") & (voices["part"] == ex.CHARGED)
    return int(voices[mine]["count"].sum())


def _share(end: str) -> float:
    return 100 * getattr(estimate("P060"), end) / estimate("P051").low


EXERCISES = {
    "exchange-1": Exercise(
        "Items on Kim's list of wishes in article S000?",
        _wishes,
        "Telemetry, submarines, satellites and missiles: four claims, one a good.",
        tolerance=0,
        mistakes=(
            (lambda: 1, "the list is one sentence, but each good in it is a claim of its own."),
        ),
    ),
    "exchange-2": Exercise(
        "Claims of S000 and S002 that state a delivery by Russia?",
        _given,
        "Those that speak of a delivery are conditional or future: none is stated as delivered.",
        tolerance=0,
        mistakes=(
            (
                lambda: _given(stated=False),
                "those speak of a delivery; look at the standing: is it said to have happened?",
            ),
        ),
    ),
    "exchange-3a": Exercise(
        "Distinct originators that charge or estimate munitions for Russia?",
        lambda: _accusers(merged=False),
        "Each name that begins a chain counts once.",
        tolerance=0,
        mistakes=((lambda: _accusers(merged=True), "that is with one government counted once."),),
    ),
    "exchange-3b": Exercise(
        "The same, with one government counted once?",
        lambda: _accusers(merged=True),
        "The United States under three names is one, and so are the unnamed Western officials.",
        tolerance=0,
        mistakes=((lambda: _accusers(merged=False), "that is before names were put together."),),
    ),
    "exchange-4a": Exercise(
        "The low end of the value of arms since 2022, in percent of the trade of 2023?",
        lambda: _share("low"),
        "1.7 of 2.77 billion US dollars. The arms are of nearly three years, the trade of one.",
        mistakes=(
            (lambda: _share("high"), "that is the high end."),
            (lambda: _share("low") / 100, "that is a fraction; percent are asked for."),
        ),
    ),
    "exchange-4b": Exercise(
        "The high end, in percent of the trade of 2023?",
        lambda: _share("high"),
        "5.5 of 2.77 billion US dollars: more than all the trade that was declared.",
        mistakes=(
            (lambda: _share("low"), "that is the low end."),
            (lambda: _share("high") / 100, "that is a fraction; percent are asked for."),
        ),
    ),
}
