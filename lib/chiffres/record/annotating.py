"""Claims as W3C Web Annotations, so that other tools can show them on the articles.

The model is that of https://www.w3.org/TR/annotation-model/: one annotation a claim, its target
the words in the article (TextQuoteSelector, TextPositionSelector), its body our gloss and coding.
"""

from chiffres.record.loading import Record

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32  # characters of the text on each side, to find the quote again after an edit
CODED = ("theme", "measure", "figure", "claimant", "chain", "stance", "modality", "stage")


def annotations(record: Record) -> dict:
    """Return all claims as one AnnotationPage, ready for JSON-LD.

    Offsets count code points from the start of the article's text, the end excluded.
    """
    paths = record.sources.set_index("source_id")["path"]
    items = [
        _annotation(claim, record.articles[claim["source_id"]].text, paths[claim["source_id"]])
        for claim in record.claims.to_dict("records")
    ]
    page = {"@context": CONTEXT, "id": "urn:chiffres:claims", "type": "AnnotationPage"}
    return page | {"items": items}


def _annotation(claim: dict, text: str, path: str) -> dict:
    start, end = claim["start"], claim["end"]
    quote = {
        "type": "TextQuoteSelector",
        "exact": claim["quote"],
        "prefix": text[max(0, start - AROUND) : start],
        "suffix": text[end : end + AROUND],
    }
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {
        "id": f"urn:chiffres:{claim['claim_id']}",
        "type": "Annotation",
        "motivation": "describing",
        "body": _body(claim),
        "target": {"source": f"seeds/{path}", "selector": [quote, position]},
    }


def _body(claim: dict) -> list[dict]:
    """Return the gloss of a claim, then a tag for each of its codes."""
    english = {"value": claim["english"], "language": "en", "format": "text/plain"}
    tags = [f"{name}: {claim[name]}" for name in CODED if claim[name]]
    return [
        {"type": "TextualBody", "purpose": "describing"} | english,
        *({"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags),
    ]
