"""The exercises of 09_do_the_sources_agree; every answer is worked out from the record."""

from __future__ import annotations

import pandas as pd

from chiffres.classroom.agreement import agreement, by_chance, cohen_kappa
from chiffres.classroom.exercise import Exercise
from chiffres.record import checks, claims, corrections, sources
from chiffres.testimony import chains, contradicted

SEVEN_TIMES, WHO_SAID_IT = "C004-06", "K011"
# Ten quotes for two coders: each kind of modality but the historical, and the conditionals twice.
TEN = (
    "C000-13",
    "C000-18",
    "C000-31",
    "C001-03",
    "C003-04",
    "C003-29",
    "C003-33",
    "C004-02",
    "C004-08",
    "C004-09",
)
# How a coder errs who takes the French press conditional for a doubt.
DOUBTS = {"reported_conditional": "hypothetical"}


def ten() -> pd.DataFrame:
    """Return the ten claims of the exercise on coding, in the order of TEN."""
    return claims().set_index("claim_id", drop=False).loc[list(TEN)].reset_index(drop=True)


def modalities() -> tuple[list[str], list[str]]:
    """Return the ten modalities by the codebook, and by one who errs as DOUBTS has it."""
    codes = list(ten()["modality"])
    return codes, [DOUBTS.get(code, code) for code in codes]


def _in_french() -> str:
    articles = sources().query("role == 'article'")
    (article,) = articles[articles["original_language"] == "fr"]["source_id"]
    return article


def _articles() -> int:
    return int((sources()["role"] == "article").sum())


def _hops() -> int:
    return int(claims().set_index("claim_id").loc[SEVEN_TIMES, "hops"])


def _hops_with_origin() -> int:
    return int(chains(WHO_SAID_IT)["step"].max())


def _by_article():
    return contradicted().groupby("source_id").size().sort_values()


def _share(article: str, frame=None) -> float:
    frame = claims() if frame is None else frame
    return float(_by_article()[article] / (frame["source_id"] == article).sum())


def _checked():
    return claims()[claims()["claim_id"].isin(checks()["claim_id"])]


def _correction(words: str) -> str:
    """Return the claim of the one correction whose reason has these words."""
    frame = corrections()
    (ref,) = frame[frame["reason"].str.contains(words, regex=False)]["claim_id"]
    return ref


def _acronym(column: str) -> str:
    frame = corrections()
    (word,) = frame[frame["reason"].str.contains("acronym")][column]
    return word


EXERCISES = {
    "sources-1a": Exercise(
        "How many of the five articles were written in French?",
        lambda: 1,
        "Only S002 was. The other four are machine translations, three from English and one,"
        " to judge by its turns, from Spanish.",
        mistakes=(
            (_articles, "that many are in French as we have them; in what were they written?"),
            (lambda: _articles() - 1, "that many were translated."),
        ),
    ),
    "sources-1b": Exercise(
        "Which one?",
        _in_french,
        "Le Journal du Dimanche. Its mistakes are a journalist's, not a translator's.",
        tolerance=0,
        mistakes=((lambda: "S003", "its turns are Spanish: « celui de », « chez 4,5 millions »."),),
    ),
    "sources-2a": Exercise(
        "How many hops has « sept fois » in the table of claims?",
        _hops,
        "New York Times > The Diplomat: one step from hand to hand.",
        mistakes=(
            (
                lambda: _hops() + 1,
                "that is the number of names; a hop is the step between two of them.",
            ),
        ),
    ),
    "sources-2b": Exercise(
        "And with the official whom the check names?",
        _hops_with_origin,
        "Kusti Salm > New York Times > The Diplomat. A class that counts the program that"
        " translated as a hand has one more, and should say so.",
        mistakes=(
            (_hops, "that is the chain as the article tells it; who spoke to the newspaper?"),
            (
                lambda: _hops_with_origin() + 1,
                "that is the number of names, or the translation counted as a hand; count the"
                " steps between those who said it.",
            ),
        ),
    ),
    "sources-3a": Exercise(
        "Which article holds most claims that are contradicted from outside?",
        lambda: _by_article().index[-1],
        "Six of its forty claims. It is also the one that was checked most.",
        tolerance=0,
        mistakes=((_in_french, "it has as large a share, but fewer in number."),),
    ),
    "sources-3b": Exercise(
        "What share of that article's claims is that?",
        lambda: _share(_by_article().index[-1]),
        "Six of forty: 0.15. S002 has three of twenty, the same share.",
        mistakes=(
            (
                lambda: _share(_by_article().index[-1], _checked()),
                "you divided by the claims that were checked. That is a fair question too, and"
                " another one; here it is all its claims.",
            ),
            (lambda: 100 * _share(_by_article().index[-1]), "that is in per cent; as a share?"),
        ),
    ),
    "sources-4a": Exercise(
        "Which claim's sense was turned into its opposite? Give its id.",
        lambda: _correction("turned round"),
        "« constant et hésitant » stands for unwavering.",
        tolerance=0,
        mistakes=(
            (lambda: _correction("Kharkiv"), "a place was changed there, not the sense."),
            (
                lambda: _correction("Cause and aim"),
                "cause and aim changed places there; nothing became its opposite.",
            ),
            (
                lambda: _correction("update of 23 June"),
                "that was true when it was written; it was overtaken, not turned round.",
            ),
        ),
    ),
    "sources-4b": Exercise(
        "Which acronym changed country?",
        lambda: _acronym("printed"),
        "CSIS, a think tank in Washington, became the Canadian security service.",
        tolerance=0,
        mistakes=(
            (lambda: _acronym("corrected"), "that is what it was before it was translated."),
        ),
    ),
    "sources-5a": Exercise(
        "Agreement, on the ten quotes, of the codebook with one who takes each press conditional"
        " for a doubt?",
        lambda: agreement(*modalities()),
        "Six of the ten codes are the same; all four press conditionals are not.",
        mistakes=(
            (lambda: cohen_kappa(*modalities()), "that is kappa; the plain share first."),
            (lambda: 1 - agreement(*modalities()), "that is the share on which they differ."),
        ),
    ),
    "sources-5b": Exercise(
        "And Cohen's kappa?",
        lambda: cohen_kappa(*modalities()),
        "0.6 observed, 0.24 by chance: 0.36 of 0.76 is 0.47.",
        mistakes=(
            (lambda: agreement(*modalities()), "that is the plain agreement; take chance away."),
            (
                lambda: agreement(*modalities()) - by_chance(*modalities()),
                "you took chance away; now divide by the most that could be left, 1 less chance.",
            ),
        ),
    ),
}
