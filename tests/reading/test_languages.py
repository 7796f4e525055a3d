"""The tables of the languages, the lookups made of them, and that words stand nowhere else."""

import ast
from dataclasses import fields
from pathlib import Path

import pytest

import chiffres.reading
from chiffres.errors import ChiffresError
from chiffres.reading import LANGUAGES
from chiffres.reading.languages import language_of
from chiffres.reading.spelling import Phrases


def test_the_longest_phrase_wins():
    """Of two phrases that begin alike the longer is read."""
    phrases = Phrases({("plus", "de"): 1, ("plus", "de", "la"): 2})
    assert phrases.at(["plus", "de", "la", "x"], 0) == (3, 2)
    assert phrases.at(["plus", "de", "x", ""], 0) == (2, 1)
    assert phrases.before(["plus", "de", "dix"], 2) == (0, 1)
    assert phrases.before(["x", "plus", "de", "la", "dix"], 4) == (1, 2)


def test_of_two_tables_the_second_holds():
    """Phrases of two tables are joined; a phrase of both has the second's meaning."""
    joined = Phrases({("a",): 1, ("b",): 2}) | Phrases({("b",): 3})
    assert (joined.of("a"), joined.of("b"), joined.of("c")) == (1, 3, None)


def test_elisions_are_the_words_they_stand_for():
    """ "Plus d'un" holds the phrase "plus de"."""
    assert language_of("fr").spelling.cut("plus d’un") == ("plus", "de", "un")


def test_a_phrase_with_a_hyphen_is_found_without():
    """ "Dix-sept" and "dix sept" are one phrase."""
    cardinals = language_of("fr").numbers.cardinals
    assert cardinals.at(["dix", "-", "sept"], 0) == (3, 17)
    assert cardinals.at(["dix", "sept", ""], 0) == (2, 17)


@pytest.mark.parametrize("code", LANGUAGES)
def test_tables_hold_what_they_declare(code):
    """Every table of a language is of the type that its class says."""
    language = language_of(code)
    for subject in fields(language):
        part = getattr(language, subject.name)
        for field in fields(part):
            value = getattr(part, field.name)
            wanted = {"Words": frozenset, "bool": bool, "str": str}.get(field.type)
            assert wanted is None or isinstance(value, wanted), (subject.name, field.name)
            assert not field.type.startswith("Phrases") or isinstance(value, Phrases)


def test_an_unknown_language_is_named():
    """A code that the registry lacks is refused with those it has."""
    with pytest.raises(
        ChiffresError, match=f"'xx'; it must be one of {', '.join(sorted(LANGUAGES))}"
    ):
        language_of("xx")


LOGIC = sorted(Path(chiffres.reading.__file__).parent.glob("*.py"))
# What the reader says itself: kinds of figures, grains of dates, senses of bounds and ratios.
KINDS = {"count", "share", "factor", "measure", "money", "duration", "ordinal", "date"}
FORMS = {"times", "points", "coins", "coin"}  # of units, before their kind is settled
GRAINS = {"day", "week", "month", "quarter", "half", "year", "decade", "century", "age"}
SENSES = {"about", "least", "most", "sure", "loose", "loosest"}
NAMES = KINDS | FORMS | GRAINS | SENSES


def tables(language):
    """Yield the tables of a language, subject by subject, without its spelling."""
    for subject in fields(language)[1:]:
        part = getattr(language, subject.name)
        yield from (getattr(part, field.name) for field in fields(part))


def vocabulary(language):
    """Return every word that the tables of a language hold."""
    words = set()
    for table in tables(language):
        if isinstance(table, Phrases):
            words.update(word for phrase in table.meanings for word in phrase)
        elif isinstance(table, frozenset | str):
            words.update({table} if isinstance(table, str) else table)
    return {word for word in words if word.isalpha()}


def unit_names(language):
    """Return the names of units: what measures and durations mean."""
    return {*language.units.measures.meanings.values(), *language.units.durations.meanings.values()}


def constants(path):
    """Return the strings in the code of a module, without its docstrings and slots."""
    tree, said = ast.parse(path.read_text(encoding="utf-8")), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            said.add(node.value)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__slots__":
            said.update(ast.walk(node))
    texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {node.value for node in texts if isinstance(node.value, str) and node not in said}


@pytest.mark.parametrize("path", LOGIC, ids=lambda path: path.stem)
def test_no_word_of_a_language_stands_in_the_logic(path):
    """Signs and abbreviations of units apart, the words of a language stand in its file alone."""
    if path.stem == "units":
        return
    for code in LANGUAGES:
        language = language_of(code)
        words = vocabulary(language) - NAMES - unit_names(language)
        assert not constants(path) & words


def test_words_in_the_logic_are_found(tmp_path):
    """The test above sees a word in a set, a comparison or a slice, and no docstring."""
    path = tmp_path / "logic.py"
    path.write_text('"""du"""\nA = {"le", "the"}\n\ndef f(w):\n    return w[-3:] == "est"\n')
    assert constants(path) == {"le", "the", "est"}
    assert constants(path) & vocabulary(language_of("fr")) >= {"le"}
    assert constants(path) & vocabulary(language_of("en")) == {"the", "est"}


@pytest.mark.parametrize("path", LOGIC, ids=lambda path: path.stem)
def test_no_module_is_named_as_a_function_of_it(path):
    """What `from chiffres.reading import name` gives is never in doubt."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert path.stem not in functions
