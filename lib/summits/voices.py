"""Testimony: who says so, through whom, who else does, and who says otherwise."""

from __future__ import annotations

import pandas as pd

from chiffres.lesson.coders import agreement, by_chance, cohen_kappa
from chiffres.lesson.exercises import Exercise
from chiffres.record import ask, checks, claims, corrections, sources
from chiffres.record.clashes import find_contradictions
from chiffres.record.judging import credibility

LINK = " > "
# Who speaks: the first group that fits. Who passes nothing on is the outlet itself.
NOBODY = "nobody named"
SPEAKERS = {
    "media": "another newspaper",
    "expert": "expert or institute",
    "think_tank": "expert or institute",
    "government": "state, army or UN",
    "military": "state, army or UN",
    "intelligence": "state, army or UN",
    "igo": "state, army or UN",
    "state_media": "state, army or UN",
    "anonymous_official": NOBODY,
    "none": NOBODY,
}
ITSELF = "the outlet itself"
GROUPS = (ITSELF, "another newspaper", "expert or institute", "state, army or UN", NOBODY)
MANNERS = {
    "assert": "says it is so",
    "estimate": "reckons or supposes",
    "speculate": "reckons or supposes",
    "intend": "reckons or supposes",
    "allege": "accuses or denies",
    "deny": "accuses or denies",
}
MARKS = {
    1: "confirmed, or probably true (1, 2)",
    2: "confirmed, or probably true (1, 2)",
    3: "only another article agrees (3)",
    4: "contradicted (4, 5)",
    5: "contradicted (4, 5)",
    6: "cannot be judged (6)",
}
AGAINST = [4, 5]
# What the clusters are called where their own names would not do for a reader.
THINGS = {
    "accord-form": "form of the accord",
    "arrival-day": "Putin's day of arrival",
    "china-place": "China's place",
    "closer-since": "closer since when",
    "dprk-capacity": "what North Korea can supply",
    "embargo-since": "sanctions since when",
    "first-visit": "first visit in 24 years",
    "food-to-dprk": "food for North Korea",
    "fuel-to-dprk": "fuel for North Korea",
    "kim-abroad": "Kim's last trip abroad",
    "missiles-to-russia": "missiles for Russia",
    "russia-wants-supply": "Russia wants munitions",
    "satellite-date": "satellite in orbit",
    "satellite-help": "help with satellites",
    "summit-2023": "summit of 2023",
    "transfers-alleged": "arms transfers alleged",
    "transfers-denied": "transfers denied",
    "workers-to-russia": "workers for Russia",
}
# The check that tells who stands behind a figure; the words of its statement, or of its page's
# title, that name them; and whether they come before the origin that the article tells, or are
# that origin by another name.
BEHIND = {
    "K011": ("Kusti Salm of the Estonian defence ministry", "before"),
    "K009": ("One anonymous Western official", "instead"),
    "K030": ("the Institute of Economics", "before"),
    "K029": ("Cho Han-bum of KINU", "instead"),
    "K031": ("The Guardian", "instead"),
    "K027": ("Russian interior ministry", "instead"),
    "K021": ("Russia", "before"),
}


def speakers() -> pd.DataFrame:
    """Count the claims of each article by who speaks and how, as `stacks` draws them."""
    frame = ask.claims()
    group = frame["claimant_type"].map(SPEAKERS).mask(frame["hops"] == 0, ITSELF)
    return _counted(frame.assign(label=group, part=frame["stance"].map(MANNERS)))


def marks(without: str = "") -> pd.DataFrame:
    """Count the claims of each article by credibility, as `stacks` draws them.

    `without` is a relation that shall not count, such as "finer": its checks are left out.
    """
    frame = judged(without)
    return _counted(frame.assign(label=frame["source_id"], part=frame["credibility"].map(MARKS)))


def judged(without: str = "") -> pd.DataFrame:
    """Return the claims with their credibility, worked out again without a relation's checks."""
    frame, checks = ask.claims(), ask.checks()
    if not without:
        return frame
    kept = checks[checks["relation"] != without]
    changed = frame["claim_id"].isin(checks.loc[checks["relation"] == without, "claim_id"])
    again = [_mark(ref, kept) for ref in frame.loc[changed, "claim_id"]]
    frame.loc[changed, "credibility"] = again
    return frame


def contradicted(as_: str = "printed") -> pd.DataFrame:
    """Return the claims that an outside page contradicts, with the article that prints them.

    With `as_="corrected"` those are left out for which a correction gives something better.
    """
    frame = ask.claims()
    frame = frame[frame["credibility"].isin(AGAINST)]
    mended = ask.corrections().query("corrected != ''")["claim_id"]
    kept = {"printed": frame["claim_id"].notna(), "corrected": ~frame["claim_id"].isin(mended)}
    return frame[kept[as_]]


def clashes(as_: str = "printed", without: str = "", rounded: bool = False) -> pd.DataFrame:
    """Return the pairs of claims that cannot both be so, as printed or as corrected.

    `without` leaves an article out. With `rounded`, a pair is left out when an outside page agrees
    with both claims, be it after rounding. Columns: those of `chiffres.record.clashes`.
    """
    frame = ask.claims(as_=as_)
    frame = frame[frame["source_id"] != without]
    days = ask.sources().set_index("source_id")["reference_date"].to_dict()
    pairs = find_contradictions(frame.astype(object).where(frame.notna(), None), days)
    backed = _backed() if rounded else set()
    return pairs[~(pairs["first"].isin(backed) | pairs["second"].isin(backed))]


def clash_counts(choices: dict[str, dict]) -> pd.DataFrame:
    """Count the clashing pairs under each choice, a row a choice, as `columns` draws them.

    `choices` maps a label to the arguments of `clashes`. The ref names the claims of the pairs.
    """
    names = ask.sources().set_index("source_id")["attribution"]
    rows = [_clash_count(label, clashes(**how), names) for label, how in choices.items()]
    return pd.DataFrame(rows)


def positions(as_: str = "printed", least: int = 2) -> pd.DataFrame:
    """Return what each article says of each thing that `least` articles speak of, or clash on.

    Columns, as `chiffres.charts.grid` draws them: row (the thing), column (the article), state
    (clash, agree: it speaks and no clash was found, or silent), words (with how many articles it
    clashes), ref and source. The ref of a silent cell names what the others say.
    """
    frame, against = ask.claims(as_=as_).query("cluster != ''"), _opponents(clashes(as_))
    disputed = {thing for thing, _ in against}
    articles = ask.sources().query("role == 'article'").set_index("source_id")["attribution"]
    cells = [
        _cell(thing, said, article, name, against)
        for thing, said in frame.groupby("cluster")
        if said["source_id"].nunique() >= least or thing in disputed
        for article, name in articles.items()
    ]
    return pd.DataFrame(cells)


def things(cells: pd.DataFrame) -> list[str]:
    """Return the rows of a grid, those with a clash first, then those of which most speak."""
    said = cells[cells["state"] != "silent"]
    order = said.groupby("row").agg(
        clash=("state", lambda s: "clash" in set(s)), n=("state", "size")
    )
    return list(order.sort_values(["clash", "n"], ascending=False, kind="stable").index)


def chains(*checks: str) -> pd.DataFrame:
    """Return the links of the figures that the checks speak of, as `chiffres.charts.chains` draws.

    A row a link: label (the figure's words), step (hands between it and the page), printed (who it
    is in the article, "" where the article is silent), found (who it is by the check, "" where it
    adds nothing), ref and source. All that are known (BEHIND) by default.
    """
    known = ask.checks().set_index("check_id")
    claims = ask.claims().set_index("claim_id", drop=False)
    rows = [_links(claims.loc[known.loc[k, "claim_id"]], known.loc[k]) for k in checks or BEHIND]
    return pd.concat([pd.DataFrame(links) for links in rows], ignore_index=True)


def origins(least: int = 2) -> pd.DataFrame:
    """Count, for each thing in several articles, the articles, the claims, and the origins.

    `origins` are the first links of the chains, as many as there are names; two names may be one
    person, so it is a ceiling. `named` are those of them that are somebody other than an outlet in
    its own voice, or “unnamed reports”.
    """
    frame = ask.claims().query("cluster != ''")
    frame = frame.assign(origin=frame["chain"].str.split(LINK).str[0])
    rows = [_origins(thing, said) for thing, said in frame.groupby("cluster")]
    frame = pd.DataFrame(rows).query("articles >= @least")
    return frame.sort_values(["articles", "named"], ascending=[False, True], ignore_index=True)


def table(frame: pd.DataFrame, down: str, across: str) -> pd.DataFrame:
    """Count a frame's rows by two columns: the first as names, the second as headings.

    A frame that holds counts already has them added up.
    """
    frame = frame if "count" in frame else frame.assign(count=1)
    counts = frame.pivot_table("count", down, across, aggfunc="sum", fill_value=0, sort=False)
    return counts.astype(int).reset_index().rename(columns=str).rename_axis(columns=None)


def _counted(frame: pd.DataFrame) -> pd.DataFrame:
    """Count by article, row and part; the ref is the span of the article's claims."""
    spans = frame.groupby("source_id")["claim_id"].agg(lambda ids: f"{min(ids)} to {max(ids)}")
    by = ["source_id", "label", "part", "source"]
    counts = frame.groupby(by, sort=False).size().rename("count").reset_index()
    return counts.assign(panel=counts["source_id"], ref=counts["source_id"].map(spans))


def _mark(ref: str, checks: pd.DataFrame) -> int:
    return credibility(checks[checks["claim_id"] == ref].to_dict("records"))


def _backed() -> set[str]:
    """Return the claims with which an outside page agrees when rounded."""
    return set(ask.checks().query("relation == 'agree_rounded'")["claim_id"])


def _clash_count(label: str, pairs: pd.DataFrame, names: pd.Series) -> dict:
    refs = sorted({*pairs["first"], *pairs["second"]})
    sources = dict.fromkeys(names[f"S{ref[1:4]}"] for ref in refs)
    who = "correction" if "corrected" in label else "article"
    value = {"low": len(pairs), "high": len(pairs), "unit": "", "approx": False}
    place = {"label": label, "who": who, "measure": "clashing pairs"}
    return place | value | {"ref": ", ".join(refs), "source": "; ".join(sources)}


def _opponents(pairs: pd.DataFrame) -> dict[tuple[str, str], set[str]]:
    """Return the articles that each article clashes with, by the thing and the article."""
    against: dict[tuple[str, str], set[str]] = {}
    for pair in pairs.itertuples():
        first, second = (f"S{ref[1:4]}" for ref in (pair.first, pair.second))
        against.setdefault((pair.cluster, first), set()).add(second)
        against.setdefault((pair.cluster, second), set()).add(first)
    return against


def _cell(thing: str, said: pd.DataFrame, article: str, name: str, against: dict) -> dict:
    own = said[said["source_id"] == article]
    others = against.get((thing, article), ())
    state = "silent" if own.empty else "clash" if others else "agree"
    ref = ", ".join((said if own.empty else own)["claim_id"])
    place = {"row": THINGS.get(thing, thing.replace("-", " ")), "column": article, "state": state}
    return place | {"words": str(len(others) or ""), "ref": ref, "source": name}


def _links(claim: pd.Series, check: pd.Series) -> list[dict]:
    told = claim["chain"].split(LINK)
    name, place = BEHIND[check["ref"]]
    printed = ["", *told] if place == "before" else told
    found = [name, *[""] * (len(printed) - 1)]
    row = {
        "label": f"«\N{NO-BREAK SPACE}{claim['figure']}\N{NO-BREAK SPACE}»",
        "ref": f"{claim['claim_id']}, {check['ref']}",
        "source": f"{claim['source']}; {check['source']}",
    }
    return [
        row | {"step": len(printed) - 1 - i, "printed": told_, "found": found_}
        for i, (told_, found_) in enumerate(zip(printed, found, strict=True))
    ]


def _origins(thing: str, said: pd.DataFrame) -> dict:
    named = said[(said["hops"] > 0) & (said["claimant_type"] != "none")]
    return {
        "thing": THINGS.get(thing, thing.replace("-", " ")),
        "articles": said["source_id"].nunique(),
        "claims": len(said),
        "origins": said["origin"].nunique(),
        "named": named["origin"].nunique(),
        "ref": ", ".join(said["claim_id"]),
    }


# ---------------------------------------------------------------- exercises

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
