"""Score the reader against annotated news sentences, a file a language in corpus/.

A figure is right when its span overlaps the expected one and kind, low, high, unit, earliest and
latest agree. `python tests/reading/test_corpus.py` prints every miss and false find.
"""

import json
from pathlib import Path

import pytest

from chiffres.reading import extract

CORPUS = Path(__file__).parent / "corpus"
FLOOR = 0.999
LANGUAGES = {"french": "fr", "english": "en"}


def sentences(language):
    """The annotated sentences of a language, from every file of that name."""
    for path in sorted(CORPUS.glob(f"*{language}*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def expected_spans(sentence):
    """The expected figures with the offsets of their words, each sought after the one before."""
    at = 0
    for figure in sentence["figures"]:
        begin = sentence["text"].find(figure["text"], at)
        begin = sentence["text"].find(figure["text"]) if begin < 0 else begin
        assert begin >= 0, f"{figure['text']!r} is not in {sentence['text']!r}"
        at = begin + len(figure["text"])
        yield begin, at, figure


def agree(found, figure):
    """Whether a figure found says the same as the one expected."""
    return (
        found.kind == figure["kind"]
        and found.unit == (figure.get("unit") or "")
        and close(found.low, figure.get("low"))
        and close(found.high, figure.get("high"))
        and found.earliest == figure.get("earliest")
        and found.latest == figure.get("latest")
    )


def close(left, right):
    """Whether two values are equal but for rounding at the fourth place."""
    if left is None or right is None:
        return left is right
    return abs(left - right) <= 5e-5 + 1e-9 * abs(right)


def score(language):
    """(right, missed, false) of a language, the last two with their sentences."""
    right, missed, false = 0, [], []
    for sentence in sentences(language):
        found = extract(sentence["text"], LANGUAGES[language], sentence.get("date"))
        for begin, end, figure in expected_spans(sentence):
            match = next(
                (f for f in found if f.start < end and begin < f.end and agree(f, figure)), None
            )
            if match is None:
                missed.append((figure, sentence))
            else:
                right += 1
                found.remove(match)
        false.extend((figure, sentence) for figure in found)
    return right, missed, false


def f1(right, missed, false):
    """The harmonic mean of precision and recall."""
    return 2 * right / (2 * right + len(missed) + len(false) or 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_annotated_sentences_are_read(language):
    """F1 over the annotated sentences stays above the floor."""
    outcome = score(language)
    assert f1(*outcome) >= FLOOR, report(language, *outcome)


def report(language, right, missed, false):
    """The misses and false finds of a language, and its scores."""
    lines = []
    for sentence in {id(sentence): sentence for _, sentence in (*missed, *false)}.values():
        lines.append(f"\n{sentence['text']}   [{sentence.get('date')}] {sentence.get('rule', '')}")
        lines += [f"  - {brief(figure)}" for figure, of in missed if of is sentence]
        lines += [f"  + {found_brief(figure)}" for figure, of in false if of is sentence]
    precision, recall = right / (right + len(false) or 1), right / (right + len(missed) or 1)
    lines.append(
        f"\n{language}: P {precision:.3f} R {recall:.3f} F1 {f1(right, missed, false):.4f}"
    )
    return "\n".join(lines)


def brief(figure):
    """An expected figure on one line."""
    values = [figure.get(key) for key in ("low", "high", "unit", "earliest", "latest")]
    return f"{figure['text']!r} {figure['kind']} {values}"


def found_brief(figure):
    """A found figure on one line."""
    values = [figure.low, figure.high, figure.unit, figure.earliest, figure.latest]
    return f"{figure.text!r} {figure.kind} {values}"


if __name__ == "__main__":
    for name in LANGUAGES:
        print(report(name, *score(name)))
