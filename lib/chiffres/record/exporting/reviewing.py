"""Checks of what claims say as ClaimReview (https://schema.org/ClaimReview): one a claim.

Only checks of the content count: that a thing was said is no review of whether it is so.
"""

import re

from chiffres.record.loading import Record

DATE = re.compile(r"\d{4}(-\d\d){0,2}")  # what schema.org can say of those that EDTF can
UNKNOWN = "unidentified"  # the producer of a page whose outlet is not known
BEST, WORST = 5, 1
WORDS = {1: "confirmed", 2: "probably true", 3: "possibly true", 4: "doubtful", 5: "improbable"}
# What a claimant certainly is; the others may be a person, an office or several of both.
AGENTS = dict.fromkeys(("igo", "state_media", "media", "think_tank"), "Organization")
AGENTS |= {"expert": "Person"}


def reviews(record: Record, package: dict) -> dict:
    """Return a review of each claim whose content was checked, ready for JSON-LD.

    `package` is datapackage.json, which tells the authors, the licence and the date.
    """
    content = record.checks[record.checks["of"] != "saying"]
    pages = record.sources.set_index("source_id").to_dict("index")
    claims = record.claims.set_index("claim_id", drop=False).to_dict("index")
    head = {
        "@type": "ClaimReview",
        "author": {"@type": "Organization", "name": package["contributors"][0]["title"]},
        "datePublished": package["modified"][:10],
        "license": package["licenses"][0]["path"],
    }
    graph = [
        head | _review(claims[str(ref)], checks.to_dict("records"), pages)
        for ref, checks in content.groupby("claim_id", sort=False)
    ]
    return {"@context": "https://schema.org", "@graph": graph}


def _review(claim: dict, checks: list[dict], pages: dict) -> dict:
    cited = [check[name] for check in checks for name in ("source_id", "second_source_id")]
    agent = AGENTS.get(claim["claimant_type"])
    item = {
        "@type": "Claim",
        "@id": f"urn:chiffres:{claim['claim_id']}",
        "text": claim["quote"],
        "author": ({"@type": agent} if agent else {}) | {"name": claim["claimant"]},
        "appearance": _work(pages[claim["source_id"]], "NewsArticle"),
    }
    return {
        "@id": f"urn:chiffres:review:{claim['claim_id']}",
        "claimReviewed": claim["english"],
        "itemReviewed": item,
        "reviewRating": _rating(claim["credibility"]),
        "reviewBody": "\n".join(check["statement"] for check in checks),
        "citation": [_work(pages[page], "WebPage") for page in dict.fromkeys(cited) if page],
    }


def _rating(mark: int) -> dict:
    """Return the rating for a mark of credibility, which counts the other way round.

    >>> _rating(1)["ratingValue"], _rating(5)["ratingValue"], "ratingValue" in _rating(6)
    (5, 1, False)
    """
    rating = {"@type": "Rating", "bestRating": BEST, "worstRating": WORST}
    value = {"ratingValue": BEST + WORST - mark} if mark in WORDS else {}
    return rating | value | {"alternateName": WORDS.get(mark, "cannot be judged")}


def _work(page: dict, kind: str) -> dict:
    told = {"name": page["title"], "inLanguage": page["language"], "url": page["url"]}
    if DATE.fullmatch(page["date_published"]):
        told["datePublished"] = page["date_published"]
    if page["producer"] != UNKNOWN:
        told["publisher"] = {"@type": "Organization", "name": page["producer"]}
    return {"@type": kind} | {name: value for name, value in told.items() if value}
