"""Hold the reader to annotated news sentences, a file a language and source in corpus/.

Every field of every figure must agree, and its span overlap the expected one. A sentence that is
still read wrong carries the reason in "open"; the test tells when it is right and the mark must go.
`python -m tests.reading.test_corpus` prints all that is wrong.
"""

import json
from pathlib import Path

import pytest

from chiffres.reading import extract
from tests.reading.told import Case, Told, agree, difference

CORPUS = Path(__file__).parent / "corpus"
LANGUAGES = {"french": "fr", "english": "en"}


def sentences(language):
    """Yield the annotated sentences of a language as cases, from every file of that name."""
    for path in sorted(CORPUS.glob(f"*{language}.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            given = json.loads(line)
            figures = tuple(Told(**figure) for figure in given["figures"])
            yield Case(given["text"], figures, given.get("date"), given.get("open", ""))


def spans(case):
    """Yield the offsets of the expected words, each sought after the one before."""
    at = 0
    for figure in case.figures:
        begin = case.text.index(figure.text, at)
        at = begin + len(figure.text)
        yield begin, at


def is_right(case, found):
    """Tell whether the figures found are those expected, in order."""
    return len(found) == len(case.figures) and all(
        figure.start < end and begin < figure.end and agree(figure, told)
        for figure, told, (begin, end) in zip(found, case.figures, spans(case), strict=True)
    )


def surprises(language):
    """Return, in lines, the sentences read wrong, and those marked open and read right."""
    lines = []
    for case in sentences(language):
        found = extract(case.text, LANGUAGES[language], case.day)
        right = is_right(case, found)
        if right and case.open:
            lines.append(f"\n{case.text}\n  is read right now: take its mark away ({case.open})")
        elif not right and not case.open:
            lines.append(difference(case, found))
    return "\n".join(lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_annotated_sentences_are_read(language):
    """Every figure of every sentence is read, and nothing else."""
    wrong = surprises(language)
    assert not wrong, wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_annotated_once(language):
    """No sentence is annotated twice for the same day."""
    given = [(case.text, case.day) for case in sentences(language)]
    assert len(given) == len(set(given))


if __name__ == "__main__":
    for name in LANGUAGES:
        print(surprises(name))
