"""09_do_the_sources_agree: who says so, through whom, who else does, and who says otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd

from chiffres.lesson import Exercise, ask
from chiffres.record import checks, claims, corrections, disagreements, labels, sources
from chiffres.record import table as rows_of
from chiffres.record.coders import agreement, by_chance, cohen_kappa
from chiffres.record.disputes import CLASHES, SIDES, by_cluster
from chiffres.record.judging import credibility
from summits import claim

LINK = " > "
AGAINST = [4, 5]  # the marks of what is contradicted

SEVEN_TIMES = "C004-06"
# Corrections: of a sense turned round, an acronym, a place, a cause, and of what was overtaken.
TURNED, ACRONYM, PLACE, CAUSE, OVERTAKEN = "R010", "R009", "R002", "R014", "R018"
# Ten quotes for two coders: each kind of modality but the historical, and the conditionals twice.
TEN = [
    *("C000-13", "C000-18", "C000-31", "C001-03", "C003-04"),
    *("C003-29", "C003-33", "C004-02", "C004-08", "C004-09"),
]
# How a coder errs who takes the French press conditional for a doubt.
DOUBTS = {"reported_conditional": "hypothetical"}


def speakers() -> pd.DataFrame:
    """Count the claims of each article by who speaks and how, as `stacks` draws them.

    Who passes nothing on is the outlet itself.
    """
    frame, who = claims(), labels("claimant_type")
    group = frame["claimant_type"].map(who).mask(frame["hops"] == 0, who["(outlet)"])
    return _counted(frame.assign(label=group, part=frame["stance"].map(labels("stance"))))


def marks(without: str = "") -> pd.DataFrame:
    """Count the claims of each article by credibility, as `stacks` draws them.

    `without` is a relation that shall not count, such as "finer": its checks are left out.
    """
    frame = judged(without)
    part = frame["credibility"].astype(str).map(labels("credibility"))
    return _counted(frame.assign(label=frame["source_id"], part=part))


def judged(without: str = "") -> pd.DataFrame:
    """Return the claims with their credibility, worked out again without a relation's checks."""
    frame, known = claims(), checks()
    gone = known["relation"] == without
    kept = known[~gone].to_dict("records")
    backed = frame.set_index("claim_id")["corroborated"]
    again = {
        ref: credibility((check for check in kept if check["claim_id"] == ref), backed[ref])
        for ref in known.loc[gone, "claim_id"]
    }
    marks = frame["claim_id"].map(again).fillna(frame["credibility"]).astype(int)
    return frame.assign(credibility=marks)


def marks_then_and_now() -> pd.DataFrame:
    """Count the claims that had a mark before the errata, by that mark and by that of now.

    A row a mark of then, a column a mark of now, each by its label; the first column is `then`.
    Then a claim that nobody had checked was among those that could not be judged.
    """
    called, then = labels("credibility"), rows_of("first_marks")
    now = then["claim_id"].map(claims().set_index("claim_id")["credibility"]).astype(str)
    both = pd.DataFrame({"then": then["credibility"].map(called), "now": now.map(called)})
    order = dict.fromkeys(called.values())
    counts = pd.crosstab(both["then"], both["now"]).reindex(columns=order, fill_value=0)
    counts = counts.reindex([name for name in order if name in counts.index])
    return counts.reset_index().rename_axis(columns=None)


def contradicted(as_: str = "printed") -> pd.DataFrame:
    """Return the claims that an outside page contradicts, with the article that prints them.

    With `as_="corrected"` those are left out for which a correction gives something better.
    """
    frame = claims(as_=as_)
    frame = frame[frame["credibility"].isin(AGAINST)]
    mended = corrections().query("corrected != ''")["claim_id"]
    return frame[~frame["claim_id"].isin(mended)] if as_ == "corrected" else frame


def clashes(as_: str = "printed", without: str = "", rounded: bool = True) -> pd.DataFrame:
    """Return the pairs of claims that cannot both be so, as printed or as corrected.

    `without` leaves an article out. Unless `rounded`, pairs that are apart only by rounding are
    kept too. Columns: those of `chiffres.record.disputes`.
    """
    kinds = CLASHES if rounded else (*CLASHES, "rounding")
    pairs = disagreements(as_, without)
    return pairs[pairs["kind"].isin(kinds)].reset_index(drop=True)


def disputed(as_: str = "printed") -> pd.DataFrame:
    """Return the things on which claims disagree, a row a thing and kind, clashes first.

    Columns: thing, kind, clash (bool: both cannot be so), pairs (int) and claims (their ids).
    """
    found = by_cluster(disagreements(as_))
    found = found.assign(thing=found["cluster"].map(_called(found["cluster"])))
    found["clash"] = found["kind"].isin(CLASHES)
    found["kind"] = found["kind"].str.replace("_", " ")
    found = found.sort_values(["clash", "kind"], ascending=[False, True], kind="stable")
    return found[["thing", "kind", "clash", "pairs", "claims"]].reset_index(drop=True)


def clash_counts(choices: dict[str, dict[str, Any]]) -> pd.DataFrame:
    """Count the things with a clash under each choice, a row a choice, as `columns` draws them.

    Things and not pairs: one denial of ten charges makes ten pairs, and is one disagreement.
    `choices` maps a label to the arguments of `clashes`. The ref names the claims of the pairs.
    """
    return pd.DataFrame(_clash_count(label, clashes(**how)) for label, how in choices.items())


def positions(as_: str = "printed", least: int = 2) -> pd.DataFrame:
    """Return what each article says of each thing that `least` articles speak of, or clash on.

    Columns, as `chiffres.charts.grid` draws them: row (the thing), column (the article), state
    (clash, agree: it speaks and no clash was found, or silent), words (with how many articles it
    clashes), ref and source. The ref of a silent cell names what the others say.
    """
    against, frame = _opponents(clashes(as_)), claims(as_=as_).query("cluster != ''")
    called = _called(frame["cluster"])
    disputed = {thing for thing, _ in against}
    articles = sources().query("role == 'article'").set_index("source_id")["attribution"]
    cells = [
        {"row": called[thing], **_cell(said, article, against.get((thing, article), 0))}
        | {"source": name}
        for thing, said in frame.groupby("cluster")
        if said["source_id"].nunique() >= least or thing in disputed
        for article, name in articles.items()
    ]
    return pd.DataFrame(cells)


def things(cells: pd.DataFrame) -> list[str]:
    """Return the rows of a grid, those with a clash first, then those of which most speak."""
    said = cells[cells["state"] != "silent"].assign(clash=lambda frame: frame["state"] == "clash")
    order = said.groupby("row").agg(clash=("clash", "any"), n=("clash", "size"))
    return list(order.sort_values(["clash", "n"], ascending=False, kind="stable").index)


def chains() -> pd.DataFrame:
    """Return the links of the figures behind which a check finds somebody, for `charts.chains`.

    A row a link: label (the figure's words), step (int: hands between it and the page), printed
    (who it is in the article, "" where the article is silent), found (who it is by the check, ""
    where it adds nothing), ref and source. Figures with a link that the article lacks come first.
    """
    found = checks().query("origin != ''").sort_values("origin_place", kind="stable")
    rows = [link for check in found.to_dict("records") for link in _links(check)]
    return pd.DataFrame(rows)


def origins(least: int = 2) -> pd.DataFrame:
    """Count, for each thing in `least` articles, the articles, the claims, and the origins.

    `origins` are the first links of the chains, as many as there are names; two names may be one
    person, so it is a ceiling. `named` are those of them that are somebody other than an outlet in
    its own voice, or “unnamed reports”.
    """
    frame = claims().query("cluster != ''")
    frame = frame.assign(origin=frame["chain"].str.split(LINK).str[0])
    called = _called(frame["cluster"])
    rows = [{"thing": called[thing], **_origins(said)} for thing, said in frame.groupby("cluster")]
    counts = pd.DataFrame(rows).query("articles >= @least")
    return counts.sort_values(["articles", "named"], ascending=[False, True], ignore_index=True)


def table(frame: pd.DataFrame, down: str, across: str) -> pd.DataFrame:
    """Count a frame's rows by two columns: the first as names, the second as headings.

    A frame that holds counts already has them added up.
    """
    frame = frame if "count" in frame else frame.assign(count=1)
    counts = frame.pivot_table("count", down, across, aggfunc="sum", fill_value=0, sort=False)
    return counts.astype(int).reset_index().rename(columns=str).rename_axis(columns=None)


def ten() -> pd.DataFrame:
    """Return the ten claims of the exercise on coding, in the order of TEN."""
    return claims().set_index("claim_id", drop=False).loc[TEN].reset_index(drop=True)


def modalities() -> tuple[list[str], list[str]]:
    """Return the ten modalities by the codebook, and by one who errs as DOUBTS has it."""
    codes = list(ten()["modality"])
    return codes, [DOUBTS.get(code, code) for code in codes]


def _counted(frame: pd.DataFrame) -> pd.DataFrame:
    """Count by article, row and part; the ref is the span of the article's claims."""
    spans = frame.groupby("source_id")["claim_id"].agg(lambda ids: f"{min(ids)} to {max(ids)}")
    by = ["source_id", "label", "part", "source"]
    counts = frame.groupby(by, sort=False).size().rename("count").reset_index()
    return counts.assign(panel=counts["source_id"], ref=counts["source_id"].map(spans))


def _clash_count(label: str, pairs: pd.DataFrame) -> dict[str, Any]:
    known = sources().set_index("source_id")["attribution"]
    sides = [pairs[[side, f"{side}_source"]].set_axis(["ref", "by"], axis=1) for side in SIDES]
    spoken = pd.concat(sides).drop_duplicates().sort_values("ref")
    who = "correction" if "corrected" in label else "article"
    things = pairs["cluster"].nunique()
    value = {"low": things, "high": things, "unit": "", "approx": False}
    place = {"label": label, "who": who, "measure": "things with a clash"}
    named = "; ".join(spoken["by"].map(known).unique())
    return place | value | {"ref": ", ".join(spoken["ref"]), "source": named}


def _opponents(pairs: pd.DataFrame) -> dict[tuple[str, str], int]:
    """Return with how many others an article clashes, by the thing and the article."""
    sides = ["first_source", "second_source"]
    both = pd.concat([pairs, pairs.rename(columns=dict(zip(sides, reversed(sides), strict=True)))])
    return both.groupby(["cluster", sides[0]])[sides[1]].nunique().to_dict()


def _called(things: pd.Series) -> dict[str, str]:
    """Return what each thing is called: its label, or its own name where that will do."""
    return {thing: thing.replace("-", " ") for thing in things} | labels("cluster")


def _cell(said: pd.DataFrame, article: str, others: int) -> dict[str, str]:
    own = said[said["source_id"] == article]
    state = "silent" if own.empty else "clash" if others else "agree"
    ref = ", ".join((said if own.empty else own)["claim_id"])
    return {"column": article, "state": state, "words": str(others or ""), "ref": ref}


def _links(check: dict[str, Any]) -> list[dict[str, Any]]:
    told = claim(check["claim_id"])
    names = [""] * (check["origin_place"] == "before") + told["chain"].split(LINK)
    row = {
        "label": f"«\N{NO-BREAK SPACE}{told['figure']}\N{NO-BREAK SPACE}»",
        "ref": f"{told['claim_id']}, {check['ref']}",
        "source": f"{told['source']}; {check['source']}",
    }
    return [
        row | {"step": step, "printed": name, "found": check["origin"] * (step == len(names) - 1)}
        for step, name in zip(reversed(range(len(names))), names, strict=True)
    ]


def _origins(said: pd.DataFrame) -> dict[str, Any]:
    named = said[(said["hops"] > 0) & (said["claimant_type"] != "none")]
    return {
        "articles": said["source_id"].nunique(),
        "claims": len(said),
        "origins": said["origin"].nunique(),
        "named": named["origin"].nunique(),
        "ref": ", ".join(said["claim_id"]),
    }


def exercises() -> Iterator[Exercise]:
    """Yield the exercises, every answer found in the record."""
    articles = sources().query("role == 'article'")
    (french,) = articles.query("original_language == 'fr'").to_dict("records")
    yield ask(
        "voices-1a",
        "How many of the five articles were written in French?",
        (articles["original_language"] == "fr").sum(),
        "Only S002 was. The other four are machine translations, three from English and one,"
        " to judge by its turns, from Spanish.",
        (len(articles), "that many are in French as we have them; in what were they written?"),
        (len(articles) - 1, "that many were translated."),
        unit="articles",
        tolerance=0,
    )
    yield ask(
        "voices-1b",
        "Which one?",
        french["source_id"],
        "Le Journal du Dimanche. Its mistakes are a journalist's, not a translator's.",
        ("S003", "its turns are Spanish: « celui de », « chez 4,5 millions »."),
        accepted=(french["producer"], french["attribution"], "Journal du Dimanche", "JDD"),
        hint="The column of original languages tells; give the article's id.",
    )
    hops = claim(SEVEN_TIMES)["hops"]
    behind = chains()
    steps = behind[behind["ref"].str.startswith(SEVEN_TIMES)]["step"].max()
    yield ask(
        "voices-2a",
        "How many hops has « sept fois » in the table of claims?",
        hops,
        "New York Times > The Diplomat: one step from hand to hand.",
        (hops + 1, "that is the number of names; a hop is the step between two of them."),
        unit="hops",
        tolerance=0,
    )
    yield ask(
        "voices-2b",
        "And with the official whom the check names?",
        steps,
        "Kusti Salm > New York Times > The Diplomat. A class that counts the program that"
        " translated as a hand has one more, and should say so.",
        (hops, "that is the chain as the article tells it; who spoke to the newspaper?"),
        (
            steps + 1,
            "that is the number of names, or the translation counted as a hand; count the"
            " steps between those who said it.",
        ),
        unit="hops",
        tolerance=0,
    )
    counts = contradicted()["source_id"].value_counts()
    most = counts.idxmax()
    held = claims().query("source_id == @most")["claim_id"]
    share = counts.max() / len(held)
    yield ask(
        "voices-3a",
        "Which article holds most claims that are contradicted from outside?",
        most,
        "Four of its 46 claims. It is also the one of which most was looked up.",
        (french["source_id"], "it has two; count those of each article."),
        ("S000", "it has three; count those of each article."),
        hint="Count the contradicted claims of each article; give the article's id.",
    )
    yield ask(
        "voices-3b",
        "What share of that article's claims is that?",
        share,
        "Four of 46: 0.087. S002 has two of 28, S000 three of 43: 0.07 each. One claim more or less"
        " would turn the order round, and what was not looked up could not be contradicted.",
        (
            counts.max() / held.isin(checks()["claim_id"]).sum(),
            "you divided by the claims that were checked. That is a fair question too, and"
            " another one; here it is all its claims.",
        ),
        (100 * share, "that is in per cent; as a share?"),
        unit="of one",
    )
    mended = corrections().set_index("correction_id")
    yield ask(
        "voices-4a",
        "Which claim's sense was turned into its opposite? Give its id.",
        mended.loc[TURNED, "claim_id"],
        "« constant et hésitant » stands for unwavering.",
        (mended.loc[PLACE, "claim_id"], "a place was changed there, not the sense."),
        (
            mended.loc[CAUSE, "claim_id"],
            "cause and aim changed places there; nothing became its opposite.",
        ),
        (
            mended.loc[OVERTAKEN, "claim_id"],
            "that was true when it was written; it was overtaken, not turned round.",
        ),
        accepted=(mended.loc[TURNED, "printed"],),
        hint="Read the reasons in the table of corrections.",
    )
    yield ask(
        "voices-4b",
        "Which acronym changed country?",
        mended.loc[ACRONYM, "printed"],
        "CSIS, a think tank in Washington, became the Canadian security service.",
        (mended.loc[ACRONYM, "corrected"], "that is what it was before it was translated."),
        hint="Read the reasons in the table of corrections.",
    )
    codes = modalities()
    plain, kappa = agreement(*codes), cohen_kappa(*codes)
    yield ask(
        "voices-5a",
        "Agreement, on the ten quotes, of the codebook with one who takes each press conditional"
        " for a doubt?",
        plain,
        "Six of the ten codes are the same; all four press conditionals are not.",
        (kappa, "that is kappa; the plain share first."),
        (1 - plain, "that is the share on which they differ."),
        unit="of one",
    )
    yield ask(
        "voices-5b",
        "And Cohen's kappa?",
        kappa,
        "0.6 observed, 0.24 by chance: 0.36 of 0.76 is 0.47.",
        (plain, "that is the plain agreement; take chance away."),
        (
            plain - by_chance(*codes),
            "you took chance away; now divide by the most that could be left, 1 less chance.",
        ),
        unit="of one",
    )
