"""Turn a language's tables into lookups: which phrase stands at, or just before, a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, KeysView
from functools import cache
from importlib import import_module
from types import ModuleType

from .tape import fold, numeral_pattern, trigger_pattern, word_pattern
from .units import MONEY_SIGNS, SYMBOL_DURATIONS, SYMBOLS, Unit

LANGUAGES = {"fr": "french", "en": "english"}
_ONE = (1, 1)


def split(line: str) -> list[str]:
    """The wordings of a line of a table.

    >>> split("tonne, tonnes")
    ['tonne', 'tonnes']
    """
    wordings = (wording.strip(" ,") for wording in line.split(", "))
    return [wording for wording in wordings if wording]


def turned(table: dict) -> dict:
    """A table "meaning: wordings" the other way round, wording to meaning.

    >>> turned({"tonne": "tonne, tonnes"})
    {'tonne': 'tonne', 'tonnes': 'tonne'}
    """
    return {wording: meaning for meaning, line in table.items() for wording in split(line)}


class Phrases:
    """Phrases of one or several words with their meanings; the longest that fits wins."""

    __slots__ = ("_closing", "_opening")

    def __init__(self, table: dict, cut: Callable[[str], tuple[str, ...]]) -> None:
        self._opening, self._closing = {}, {}
        for phrase, meaning in table.items():
            words = cut(phrase)
            for variant in {words, tuple(word for word in words if word != "-") or words}:
                entry = (len(variant), variant, meaning)
                self._opening.setdefault(variant[0], []).append(entry)
                self._closing.setdefault(variant[-1], []).append(entry)
        for entries in (*self._opening.values(), *self._closing.values()):
            entries.sort(key=lambda entry: -entry[0])

    def __contains__(self, word: str) -> bool:
        """Whether a phrase begins with this word."""
        return word in self._opening

    def first_words(self) -> KeysView[str]:
        """The words that a phrase may begin with."""
        return self._opening.keys()

    def seconds(self) -> dict[str, frozenset]:
        """First word to the second words of the phrases that have one."""
        return {
            first: frozenset(entry[1][1] for entry in entries if entry[0] > 1)
            for first, entries in self._opening.items()
        }

    def alone(self) -> set[str]:
        """The phrases of a single word."""
        return {first for first, entries in self._opening.items() if entries[-1][0] == 1}

    def at(self, words: list[str], i: int) -> tuple[int, object] | None:
        """(index after the phrase, meaning) of the longest phrase at word i, or None."""
        for size, phrase, meaning in self._opening.get(words[i], ()):
            if size == 1 or tuple(words[i : i + size]) == phrase:
                return i + size, meaning
        return None

    def before(self, words: list[str], i: int) -> tuple[int, object] | None:
        """(index of its first word, meaning) of the longest phrase that ends before word i."""
        for size, phrase, meaning in self._closing.get(words[i - 1], ()):
            if size == 1 or (size <= i and tuple(words[i - size : i]) == phrase):
                return i - size, meaning
        return None


# Tables of phrases; every other line of wordings is a table of single words.
_PHRASES = split(
    "INDEFINITE, OF, CENTURY, HALF_PREFIX, AND_A_HALF, LINK, JOINT, EITHER, BETWEEN, STARTING, BY, "
    "AGE_BEFORE, AGE_SUBJECT, ERA, FRACTION_BEFORE, MEASURED, BEFORE_MEASURED, TIMES, TIMES_MORE, "
    "TIMES_LESS, MULTIPLY, DIVIDE, YEAR_WORD, DATE_OF, DECADE, DATE_TO, DATE_HEDGES, LAST_BEFORE, "
    "NEXT_BEFORE, FIRST_DAY, IDIOMS, LABELS, CLOCK_BEFORE, CLOCK_MAYBE, CLOCK_AFTER, CLOCK_HALF, "
    "DURATION_BEFORE, DURATION_AFTER, FACTOR_BEFORE, FACTOR_AFTER, NAME_LABELS, FRACTION_WHOLES, "
    "LISTED_LABELS, NORTHERN, SOUTHERN"
)
# Tables near whose words a figure may stand.
_TRIGGERS = split(
    "CARDINALS, HUNDRED, SCALES, AROUND, EXACT, FRACTIONS, ORDINALS, TENS_ORDINALS, FACTORS, "
    "MONTHS, WEEKDAYS, RELATIVE, SPANS_OF_YEARS, CENTURY, QUARTER, HALF_YEAR, HALF_PREFIX, "
    "TRIGGERS"
)

# Phrases that may begin a figure: a single word of a strong table suffices, not of a weak one.
_STRONG = split(
    "cardinals, scales, fractions, ordinals, factors, months, weekdays, thirds, relative, decade, "
    "signs, first_day, half_prefix"
)
_WEAK = split("indefinite, last_before, next_before")


class Lexicon:
    """All that is known of one language, ready for lookup."""

    def __init__(self, tables: ModuleType) -> None:
        self.tables = tables
        self.expansions = tables.ELISIONS
        self.numeral = numeral_pattern(tables.GROUP, tables.DECIMAL)
        self.pattern = word_pattern(self.numeral, tables.ELISION)
        for name, table in vars(tables).items():
            if isinstance(table, str | dict) and name.isupper():
                setattr(self, name.lower(), self._lookup(name, table))
        self.out_of = self._phrases(
            dict.fromkeys(split(tables.OUT_OF), "sure")
            | dict.fromkeys(split(tables.LOOSE_OUT_OF), "loose")
            | dict.fromkeys(split(tables.LOOSEST_OUT_OF), "loosest")
        )
        self.bounds = self._phrases(
            dict.fromkeys(split(tables.HEDGES), "about")
            | dict.fromkeys(split(tables.AT_LEAST), "least")
            | dict.fromkeys(split(tables.AT_MOST), "most")
        )
        self.nouns = {word: (value, True) for word, value in turned(tables.AROUND).items()}
        self.nouns |= {word: (value, False) for word, value in turned(tables.EXACT).items()}
        self.scale_signs = turned(tables.SCALE_SIGNS)
        self.this_period = self._phrases(turned(tables.THIS_PERIOD))
        self.quarter_signs = {tables.QUARTER_SIGNS: "quarter", tables.HALF_SIGNS: "half"}
        self.units = self._phrases(_units(tables))
        self.symbols = self._phrases(_symbols())
        self.signs = self._phrases({sign: (code, sign) for sign, code in MONEY_SIGNS.items()})
        self.openings = self._openings()
        self.watched = self.openings.keys() | self.idioms.first_words()
        self.triggers = trigger_pattern(self._trigger_words())

    def cut(self, phrase: str) -> tuple[str, ...]:
        """The words of a phrase of the tables, cut as a text is."""
        words = (match.group() for match in self.pattern.finditer(fold(phrase)))
        return tuple(self.expansions.get(word, word) for word in words)

    def _lookup(self, name: str, table: str | dict) -> Phrases | frozenset:
        """The lookup of a table: phrases with meanings, or a set of words."""
        if isinstance(table, dict):
            return self._phrases(turned(table))
        if name in _PHRASES:
            return self._phrases(dict.fromkeys(split(table), True))
        return frozenset(self._words(table))

    def _words(self, line: str) -> Iterator[str]:
        """The single words of a line of a table."""
        return (word for wording in split(line) for word in self.cut(wording))

    def _phrases(self, table: dict) -> Phrases:
        """The phrases of a table with their meanings."""
        return Phrases(table, self.cut)

    def _openings(self) -> dict[str, frozenset | None]:
        """The words a figure may begin with, each with the words that must follow it, or None.

        Articles and other small words stand everywhere: most are passed over by the next word.
        """
        openings = {}
        for table in (*_STRONG, *_WEAK):
            for first, seconds in getattr(self, table).seconds().items():
                openings[first] = openings.get(first, frozenset()) | seconds
        for words, seconds in self._followers():
            for word in words:
                openings[word] = openings.get(word, frozenset()) | seconds
        alone = {word for table in _STRONG for word in getattr(self, table).alone()}
        alone |= (
            self.plural_nouns
            | self.nouns.keys()
            | self.plural_spans
            | (self.hundred - self.needs_one())
        )
        return openings | dict.fromkeys(alone)

    def _followers(self) -> Iterator[tuple]:
        """Pairs of small words and what may follow them in a figure."""
        counted = self.nouns.keys() | self.hundred | self.scales.first_words()
        fractions = self.fractions.first_words() | self.half_prefix.first_words()
        measured = self.units.first_words() | {"-"}
        yield self.one, counted | fractions | measured | self.link.first_words()
        yield self.one, frozenset(self.rough)
        yield self.one_more, frozenset(self.nouns)
        yield self.one, self.either.first_words() | self.and_a_half.first_words()
        yield self.fraction_determiners, frozenset(fractions)
        yield self.indefinite.first_words(), counted | self.plural_nouns | self.plural_spans
        dated = self.months.first_words() | self.weekdays.first_words()
        yield self.last_before.first_words() | self.next_before.first_words(), frozenset(dated)
        yield self.final, self.quarter | self.half_year
        yield self.quarter_signs.keys(), frozenset("1234")

    def needs_one(self) -> frozenset:
        """Number words that count nothing without "a", "one" or a number before them."""
        return frozenset() if self.tables.BARE_THOUSAND else self.hundred

    def _trigger_words(self) -> set[str]:
        """The words near which a figure may stand; the rest of the text is never cut."""
        words = set()
        for name in _TRIGGERS:
            table = getattr(self.tables, name)
            words.update(split(table) if isinstance(table, str) else turned(table))
        words.update(_measured(self.tables))
        return {fold(word) for word in words}


def _units(tables: ModuleType) -> dict[str, Unit]:
    """Every unit in words: wording -> (kind, unit, factor)."""
    units = {word: ("times", "", _ONE) for word in split(tables.TIMES)}
    units |= {word: ("points", "", (1, 100)) for word in split(tables.BARE_POINTS)}
    for table, kind in ((tables.PERCENT, "share"), (tables.POINTS, "share")):
        units |= {word: (kind, "", factor) for word, factor in turned(table).items()}
    for table, kind in (
        (tables.MEASURES, "measure"),
        (tables.CURRENCIES, "money"),
        (tables.DURATIONS, "duration"),
    ):
        units |= {word: (kind, unit, _ONE) for word, unit in turned(table).items()}
    for word, unit in turned(tables.COINS).items():
        units[word] = ("money", unit, (1, 100)) if unit != "coin" else ("coins", "", _ONE)
    for word, years in turned(tables.SPANS_OF_YEARS).items():
        units[word] = ("duration", "year", (years, 1))
    return units


def _symbols() -> dict[str, tuple]:
    """Every unit written as a sign: sign -> (kind, unit, factor, the sign with its capitals)."""
    signs = {sign: ("measure", unit, _ONE, sign) for sign, unit in SYMBOLS.items()}
    signs |= {sign: ("duration", unit, _ONE, sign) for sign, unit in SYMBOL_DURATIONS.items()}
    return signs | {sign: ("money", code, _ONE, sign) for sign, code in MONEY_SIGNS.items()}


def _measured(tables: ModuleType) -> Iterator[str]:
    """Phrases that make a figure of one unit: "plus d'un", "heure seulement"."""
    ones = split(tables.ONE)
    for phrase in (
        *split(tables.HEDGES),
        *split(tables.AT_LEAST),
        *split(tables.AT_MOST),
        *split(tables.BEFORE_MEASURED),
    ):
        yield from (_elided(phrase, one) for one in ones)
    for unit in turned(tables.DURATIONS):
        yield from (f"{unit} {word}" for word in split(tables.MEASURED))
        yield from (f"{unit} {word}" for word in split(tables.AND_A_HALF))


def _elided(phrase: str, one: str) -> str:
    """A phrase before "un", its "de" elided."""
    return f"{phrase[:-1]}'{one}" if phrase.endswith(" de") else f"{phrase} {one}"


@cache
def lexicon(lang: str) -> Lexicon:
    """The lexicon of a language code; built once, on first use."""
    if lang not in LANGUAGES:
        raise ValueError(f"lang is {lang!r}; it must be one of {', '.join(sorted(LANGUAGES))}")
    return Lexicon(import_module(f".{LANGUAGES[lang]}", __package__))
